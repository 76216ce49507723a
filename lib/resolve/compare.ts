import { coauthorsOf, mostAuthors, placesOf } from '../compare/joint.ts';
import { type Expand, type FoundPath, findPath } from '../compare/path.ts';
import { comparedPapers, comparedPerson } from '../compare/to-compared.ts';
import type { Author } from '../model/author.ts';
import type { Paper } from '../model/paper.ts';
import { mergeRecords } from '../papers/merge-records.ts';
import type { PaperScores } from '../scores/types.ts';
import { loadAuthors } from '../store/authors.ts';
import type { Store } from '../store/db.ts';
import { present } from '../store/present.ts';
import { newestProfile } from '../view/author-view.ts';
import { type ComparedAuthor, type CompareInput, pairKey } from '../view/compare-input.ts';
import { compareLimit } from '../view/compare-limit.ts';
import type { CompareView } from '../view/compare-types.ts';
import { compareView } from '../view/compare-view.ts';
import { toldApart } from '../view/told-apart.ts';
import { loadBesides } from './besides.ts';

/** How to compare. */
export interface ComparingOptions {
  now: string;
  /** How sure each is on the paper one came from. */
  outcomes?: ReadonlyMap<number, 'confirmed' | 'likely'>;
  showsScores: boolean;
  /** Ways over other people are looked for; a small view may do without. */
  searchPaths?: boolean;
  /** Scores papers of the store; without it there are no estimates. */
  scoreStored?: (papers: readonly Paper[], at: string) => Promise<PaperScores[]>;
}

/** Authors of the store side by side, in the order asked; those who are gone are left out, and those beyond eight. */
export async function compareAuthors(
  store: Store,
  authorIds: readonly number[],
  { now, outcomes, showsScores, scoreStored, searchPaths = true }: ComparingOptions,
): Promise<CompareView> {
  const { authors, papers } = await loadAuthors(store, [...new Set(authorIds)].slice(0, compareLimit.most));
  const people = compared(authors, await loadBesides(store, authors, papers), papers, outcomes);
  const { paths, names, onTheWay } = await pathsBetween(store, searchPaths ? people : []);
  const scores = scoreStored && showsScores ? await scoresOf(people, papers, (rows) => scoreStored(rows, now)) : null;
  const all = new Map([...papers, ...onTheWay]);
  return compareView({ people, papers: all, paths, names, scores, showsScores, now });
}

function compared(
  authors: readonly Author[],
  others: readonly Author[],
  papers: ReadonlyMap<number, Paper>,
  outcomes: ComparingOptions['outcomes'],
): ComparedAuthor[] {
  const read = comparedPapers(papers);
  const toPersons = (rows: readonly Author[]) =>
    rows.map((author) => comparedPerson(author, newestProfile(author).name, read));
  const persons = toPersons(authors);
  const places = placesOf([...toPersons(others), ...persons]);
  const names = toldApart(persons.map(({ name }) => name));
  return authors.flatMap((author, at) => {
    const person = persons[at];
    if (!person) return [];
    const coauthors = coauthorsOf(person, places);
    return [{ author, name: names[at] ?? person.name, person, coauthors, outcome: outcomes?.get(author.id) }];
  });
}

async function scoresOf(
  people: readonly ComparedAuthor[],
  papers: ReadonlyMap<number, Paper>,
  score: (rows: readonly Paper[]) => Promise<PaperScores[]>,
): Promise<CompareInput['scores']> {
  const ids = [...new Set(people.flatMap(({ person }) => person.papers.map(({ paper }) => paper.id)))];
  const rows = ids.flatMap((id) => papers.get(id) ?? []);
  const scores = await score(rows);
  return new Map(rows.flatMap(({ id }, at) => (scores[at] ? [[id, scores[at]] as const] : [])));
}

interface Ways extends Pick<CompareInput, 'paths' | 'names'> {
  onTheWay: Map<number, Paper>;
}

/** A way from each to each, for those who wrote nothing together. */
async function pathsBetween(store: Store, people: readonly ComparedAuthor[]): Promise<Ways> {
  const paths = new Map<string, FoundPath>();
  const expand = expanding(store);
  for (const [at, { person: a }] of people.entries())
    for (const { person: b } of people.slice(at + 1)) {
      const theirs = new Set(b.papers.map(({ paper }) => paper.id));
      if (a.papers.some(({ paper }) => theirs.has(paper.id))) continue;
      paths.set(pairKey(a.id, b.id), await findPath(a.id, b.id, expand));
    }
  const steps = [...paths.values()].flatMap((path) => (path.kind === 'path' ? path.steps : []));
  const authors = present(await store.authors.bulkGet([...new Set(steps.map(({ author }) => author))]));
  const papers = present(await store.papers.bulkGet([...new Set(steps.flatMap(({ paper }) => paper ?? []))]));
  return {
    paths,
    names: new Map(authors.map((author) => [author.id, newestProfile(author).name])),
    onTheWay: new Map(papers.map((paper) => [paper.id, paper])),
  };
}

/** Reads whom authors wrote with; what was read once is remembered for the pairs that follow. */
function expanding(store: Store): Expand {
  const known = new Map<number, { coauthor: number; paper: number }[]>();
  return async (ids) => {
    const fresh = ids.filter((id) => !known.has(id));
    const authors = present(await store.authors.bulkGet(fresh));
    const wanted = [...new Set(authors.flatMap(({ papers }) => papers.map(({ paper }) => paper)))];
    const papers = new Map(present(await store.papers.bulkGet(wanted)).map((paper) => [paper.id, paper]));
    for (const id of fresh) known.set(id, []);
    for (const { id, papers: own } of authors) {
      known.set(
        id,
        own.flatMap(({ paper }) => linksOver(papers.get(paper), id)),
      );
    }
    return known;
  };
}

function linksOver(paper: Paper | undefined, from: number): { coauthor: number; paper: number }[] {
  if (!paper || paper.authors.length < 2) return [];
  const { bylines, hiddenAuthors } = mergeRecords(paper);
  if (bylines.length + (hiddenAuthors ?? 0) > mostAuthors) return [];
  return paper.authors.flatMap((coauthor) => (coauthor === from ? [] : [{ coauthor, paper: paper.id }]));
}
