import { type ExternalIds, externalIdKinds } from '../../model/external-ids.ts';
import { derive } from '../derive.ts';
import type { Row } from './in-memory.ts';

const idLabels: Record<keyof ExternalIds, string> = {
  orcid: 'ORCID iD',
  arxivAuthor: 'arXiv author id',
  inspire: 'INSPIRE id',
  openAlex: 'OpenAlex id',
  semanticScholar: 'Semantic Scholar id',
};

/** "ORCID iD 0000-0002-1825-0097". */
export function idWords(kind: keyof ExternalIds, id: string): string {
  return `${idLabels[kind]} ${id}`;
}

/** The kind of identifier that both carry, if there is one. */
export function sharedId(a: ExternalIds, b: ExternalIds): keyof ExternalIds | undefined {
  return externalIdKinds.find((kind) => a[kind] !== undefined && a[kind] === b[kind]);
}

/**
 * Why two proposals are one person: the same identifier, or both of them stand at this very byline, or saving the one
 * would add it to the other; null where nothing says so. One service tells its own people apart: of its proposals only an
 * identifier makes one person.
 */
export function whySame(a: Row, b: Row, standsHere: ReadonlySet<Row>): string | null {
  const id = sharedId(a.profile.externalIds, b.profile.externalIds);
  if (id) return `the same ${idLabels[id]}`;
  if (a.source === b.source) return null;
  if (standsHere.has(a) && standsHere.has(b)) return 'both list this paper';
  const [incoming] = b.author.profiles;
  return incoming && derive.isSameAuthor(a.author.profiles, incoming) ? 'the same name on a common paper' : null;
}

/** People: proposals joined by any chain of reasons. */
export function groupPeople(rows: readonly Row[], standsHere: ReadonlySet<Row>): Row[][] {
  const people: Row[][] = [];
  for (const row of rows) {
    const joined = people.filter((person) => person.some((one) => whySame(one, row, standsHere) !== null));
    for (const person of joined) people.splice(people.indexOf(person), 1);
    people.push([...joined.flat(), row]);
  }
  return people;
}
