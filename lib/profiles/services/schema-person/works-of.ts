import type { Profile } from '../../../model/profile.ts';
import { isSame } from '../loose-name.ts';
import type { RecordSource } from '../paper-record.ts';
import { profileOf } from '../profile.ts';
import { type Graph, idOf, isA, type Thing, valuesOf } from './graph.ts';
import { personIdsOf, personName } from './person.ts';
import { authorsOf, isPaper, workRecord } from './work.ts';

const persons = new Set(['Person']);

/** What was made of a graph: profiles of the people it is about, and the works that are nobody's of them. */
export interface ReadGraph {
  profiles: { profile: Profile; untitled: number }[];
  /** People without a name. */
  nameless: number;
  works: Thing[];
}

export function readGraph(graph: Graph, source: RecordSource): ReadGraph {
  const people = graph.roots.filter((thing) => isA(thing, persons));
  const written = byAuthor(graph);
  const taken = new Set<Thing>();
  const profiles = people.flatMap((person) => {
    const name = personName(person);
    if (!name) return [];
    const works = worksOf(person, graph, written);
    for (const work of works) taken.add(work);
    const papers = works.flatMap((work) => {
      const record = workRecord(work, graph, source);
      return record ? [{ record, position: positionOf(person, work, graph) }] : [];
    });
    const kept = withoutRepeats(papers);
    return [
      { profile: profileOf(source, name, personIdsOf(person), [], kept), untitled: works.length - papers.length },
    ];
  });
  const works = graph.roots.filter((thing) => !taken.has(thing) && isPaper(thing));
  return { profiles, nameless: people.length - profiles.length, works };
}

/** Under everything that may name an author, the works that it stands on. */
function byAuthor(graph: Graph): Map<string, Thing[]> {
  const written = new Map<string, Thing[]>();
  for (const work of graph.things) {
    if (!isPaper(work)) continue;
    for (const key of new Set(authorsOf(work).flatMap((author) => keysOf(graph.thing(author) ?? author)))) {
      const works = written.get(key);
      if (works) works.push(work);
      else written.set(key, [work]);
    }
  }
  return written;
}

function keysOf(author: unknown): string[] {
  const person = typeof author === 'object' && author !== null ? (author as Thing) : null;
  const name = personName(author);
  const orcid = person ? personIdsOf(person).orcid : undefined;
  return [...((person && idOf(person)) ?? []), ...(orcid ?? []), ...(name?.toLowerCase() ?? [])];
}

/** What the graph says outright that a person wrote, and what names them as an author. */
function worksOf(person: Thing, graph: Graph, written: ReadonlyMap<string, Thing[]>): Thing[] {
  const told = valuesOf(person, '@reverse').flatMap((reverse) => {
    const thing = graph.thing(reverse);
    return thing ? [...valuesOf(thing, 'author'), ...valuesOf(thing, 'creator')] : [];
  });
  // A work about somebody need not be by them: it is where it says so, or is a paper that names nobody.
  const about = valuesOf(person, 'subjectOf').filter((value) => {
    const work = graph.thing(value);
    return work !== null && isA(work, scholarly) && authorsOf(work).length === 0;
  });
  const naming = keysOf(person)
    .flatMap((key) => written.get(key) ?? [])
    .filter((work) => authorsOf(work).some((author) => isOf(person, author, graph)));
  const works = [...told, ...about, ...naming].map(graph.thing);
  return [...new Set(works)].filter((work) => work !== null);
}

const scholarly = new Set(['ScholarlyArticle', 'MedicalScholarlyArticle', 'Thesis']);

/** Whether an author of a work is this person: by identifier where both have one of a kind, else by name. */
function isOf(person: Thing, author: unknown, graph: Graph): boolean {
  const other = graph.thing(author);
  if (other === person) return true;
  const [mine, theirs] = [personIdsOf(person).orcid, other ? personIdsOf(other).orcid : undefined];
  if (mine && theirs) return mine === theirs;
  const [id, otherId] = [idOf(person), other ? idOf(other) : undefined];
  if (id && otherId && !id.startsWith('_:') && !otherId.startsWith('_:')) return false;
  const [name, otherName] = [personName(person), personName(other ?? author)];
  return name !== undefined && otherName !== undefined && isSame(name, otherName);
}

function positionOf(person: Thing, work: Thing, graph: Graph): number | null {
  const places = authorsOf(work).flatMap((author, index) => (isOf(person, author, graph) ? [index + 1] : []));
  return places.length === 1 ? (places[0] ?? null) : null;
}

function withoutRepeats(papers: Profile['papers']): Profile['papers'] {
  const seen = new Set<string>();
  return papers.filter(({ record }) => {
    const key = record.doi ?? record.arxivId ?? record.title;
    return !seen.has(key) && seen.add(key);
  });
}
