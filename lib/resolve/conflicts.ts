import { findConflicts } from '../compare/conflicts.ts';
import { placesOf } from '../compare/joint.ts';
import { comparedPapers, comparedPerson } from '../compare/to-compared.ts';
import type { ComparedPaper, ComparedPerson, ConflictParty } from '../compare/types.ts';
import type { Paper } from '../model/paper.ts';
import { fullKey } from '../names/key.ts';
import { parseName } from '../names/parse.ts';
import { followedAuthors, loadAuthors } from '../store/authors.ts';
import { listComparisons } from '../store/comparisons.ts';
import type { Store } from '../store/db.ts';
import { membersOf } from '../store/people.ts';
import { present } from '../store/present.ts';
import { isOnList } from '../store/reading-list.ts';
import { newestProfile } from '../view/author-view.ts';
import { pastedNames } from '../view/conflict-names.ts';
import type { ConflictAnswer, ConflictList } from '../view/conflict-types.ts';
import { conflictView } from '../view/conflict-view.ts';

/** What a check asks. */
export interface ConflictQuestion {
  /** Authors of the store. */
  these: readonly number[];
  those: ConflictList;
  /** How far back. */
  years: number;
  /** ISO 8601. */
  now: string;
}

/** Whether any of these authors shares a paper with anybody on a list, as far as the store knows. */
export async function checkConflicts(
  store: Store,
  { these: ids, those: list, years, now }: ConflictQuestion,
): Promise<ConflictAnswer> {
  const listed = await listedBy(store, list);
  const { persons, papers } = await loadPersons(store, [...ids, ...listed.ids]);
  const these = partiesOf(ids, persons);
  const known = partiesOf(listed.ids, persons);
  const those = [...known, ...namesOf(listed, known)];
  const found = findConflicts(these, those, { years, at: now });
  const cutOnList = listed.papers.filter(({ hiddenAuthors }) => hiddenAuthors !== 0).length;
  return conflictView({ these, those, found, papers, leftOut: listed.leftOut, cutOnList, years, now });
}

interface Listed {
  ids: number[];
  /** Known by name alone. */
  names: string[];
  /** Papers all of whose authors are meant. */
  papers: ComparedPaper[];
  leftOut: number;
}

async function listedBy(store: Store, list: ConflictList): Promise<Listed> {
  const none: Listed = { ids: [], names: [], papers: [], leftOut: 0 };
  switch (list.kind) {
    case 'group':
      return { ...none, ids: await membersOf(store, list.group) };
    case 'followed':
      return { ...none, ids: await followedAuthors(store) };
    case 'comparison': {
      const comparison = (await listComparisons(store)).find(({ id }) => id === list.id);
      return { ...none, ids: comparison?.authors ?? [] };
    }
    case 'tag':
      return { ...none, ...(await taggedPapers(store, list.tag)) };
    case 'names':
      return { ...none, ...pastedNames(list.text) };
  }
}

/** Everybody on the saved papers of a tag: those the store knows, and the other names. */
async function taggedPapers(store: Store, tag: string): Promise<Pick<Listed, 'ids' | 'papers'>> {
  const entries = await store.reading.filter((entry) => isOnList(entry) && entry.tags.includes(tag)).toArray();
  const rows = present(await store.papers.bulkGet(entries.map(({ paper }) => paper)));
  const papers = comparedPapers(new Map(rows.map((paper) => [paper.id, paper])));
  return { ids: [...new Set(rows.flatMap(({ authors }) => authors))], papers: [...papers.values()] };
}

async function loadPersons(
  store: Store,
  ids: readonly number[],
): Promise<{ persons: Map<number, ComparedPerson>; papers: Map<number, Paper> }> {
  const { authors, papers } = await loadAuthors(store, [...new Set(ids)]);
  const read = comparedPapers(papers);
  const persons = authors.map((author) => comparedPerson(author, newestProfile(author).name, read));
  return { persons: new Map(persons.map((person) => [person.id, person])), papers };
}

function partiesOf(ids: readonly number[], persons: ReadonlyMap<number, ComparedPerson>): ConflictParty[] {
  return [...new Set(ids)].flatMap((id) => {
    const person = persons.get(id);
    return person ? [{ key: `#${id}`, name: person.name, person }] : [];
  });
}

/** Parties of a name alone: the pasted ones, and those printed on papers at a place nobody known holds. */
function namesOf({ names, papers }: Listed, known: readonly ConflictParty[]): ConflictParty[] {
  const places = placesOf(known.flatMap(({ person }) => person ?? []));
  const printed = papers.flatMap(({ id, bylines }) => bylines.filter((_, at) => !places.has(`${id}|${at + 1}`)));
  const parties = new Map<string, ConflictParty>();
  for (const name of [...names, ...printed]) {
    const key = fullKey(parseName(name));
    if (!parties.has(key)) parties.set(key, { key, name });
  }
  return [...parties.values()];
}
