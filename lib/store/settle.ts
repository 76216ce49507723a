import type { Author, StoredProfile } from '../model/author.ts';
import type { Decision } from '../model/decision.ts';
import type { Paper } from '../model/paper.ts';
import { arrange } from './corrections/arrange.ts';
import { namedAuthors, namedPapers, tied } from './corrections/named.ts';
import { takeApart, whoIs } from './corrections/reported.ts';
import type { ArrangedAuthor } from './corrections/types.ts';
import type { Store } from './db.ts';
import { type Derive, paperIds } from './derive.ts';
import { present } from './present.ts';
import { writeAuthors, writePapers } from './write-rows.ts';

/** Something that changes what authors and papers hold. */
export interface Change {
  /** Authors it is about. */
  authors: Iterable<number>;
  /** Papers with other records than before: by id, as they are stored and as they shall be (null: gone). */
  papers?: ReadonlyMap<number, PaperChange>;
  /** Changes what is reported, by author, as if the reader had corrected nothing. */
  reprofile?(profiles: Map<number, StoredProfile[]>): void;
  /** Changes what the reader decided. */
  reword?(decisions: Decision[]): Decision[];
  /** Whether a paper of nobody may go; one on the reading list or in a decision stays anyway. */
  mayGo?(paper: Paper): boolean;
}

export interface PaperChange {
  before: Paper | undefined;
  after: Paper | null;
}

/** What a transaction needs in which `settle` is called. */
export function settleTables(store: Store) {
  const { authors, papers, decisions, reading, tombstones, keyShards, corpusErrands } = store;
  return [authors, papers, decisions, reading, tombstones, keyShards, corpusErrands];
}

/** The reader's decisions, oldest first. */
export async function loadDecisions(store: Store): Promise<Decision[]> {
  return (await store.decisions.toArray()).sort((a, b) => a.at.localeCompare(b.at));
}

/**
 * Makes a change, and brings every row in line with it: the corrections of whoever is touched are arranged anew, what
 * authors derive is computed, papers know their authors, and the look-up tables lead to all of them. Rows that come out
 * as they were are not written. Returns the authors touched, as they are now.
 */
export async function settle(store: Store, change: Change, derive: Derive): Promise<Author[]> {
  const changed: ReadonlyMap<number, PaperChange> = change.papers ?? new Map();
  const before = await loadDecisions(store);
  const after = change.reword?.(before) ?? before;
  const listing = [...changed.values()].flatMap((paper) => paper.before?.authors ?? []);
  const touched = tied([...new Set([...before, ...after])], [...change.authors, ...listing], changed.keys());
  const rows = present(await store.authors.bulkGet([...touched.authors]));
  const reported = takeApart(rows, before);
  change.reprofile?.(reported.profiles);
  const said = after.filter((decision) => touched.decisions.includes(decision));
  const papers = await loadPapers(store, rows, said, changed);
  const arranged = arrange(reported, said, (id) => papers.has(id));
  const authors = deriveAll(arranged, papers, said, derive);
  await writeAuthors(store, rows, authors, derive);
  await writeDecisions(store, before, after);
  await writePapers(store, { papers, changed, before: rows, authors, isKept: keeper(after, change) });
  return authors;
}

function deriveAll(
  rows: readonly ArrangedAuthor[],
  papers: ReadonlyMap<number, Paper>,
  decisions: readonly Decision[],
  derive: Derive,
): Author[] {
  const named = new Set(decisions.flatMap(namedAuthors));
  return rows.map((row) => {
    const isNamed = named.size > 0 && [...whoIs(row)].some((id) => named.has(id));
    return { ...row, ...derive.author(row, papers, isNamed ? decisions : []) };
  });
}

/** Every paper that may be somebody's after the change. */
async function loadPapers(
  store: Store,
  rows: readonly Author[],
  decisions: readonly Decision[],
  changed: ReadonlyMap<number, PaperChange>,
): Promise<Map<number, Paper>> {
  const ids = new Set([...rows.flatMap(paperIds), ...decisions.flatMap(namedPapers)]);
  const unchanged = [...ids].filter((id) => !changed.has(id));
  const papers = present(await store.papers.bulkGet(unchanged));
  const after = [...changed.values()].flatMap((paper) => paper.after ?? []);
  return new Map([...papers, ...after].map((paper) => [paper.id, paper]));
}

async function writeDecisions(store: Store, before: readonly Decision[], after: readonly Decision[]): Promise<void> {
  if (before === after) return;
  const kept = new Set(after.map(({ id }) => id));
  await store.decisions.bulkDelete(before.filter(({ id }) => !kept.has(id)).map(({ id }) => id));
  const known = new Set(before);
  await store.decisions.bulkPut(after.filter((decision) => !known.has(decision)));
}

function keeper(decisions: readonly Decision[], { mayGo }: Change): (paper: Paper) => boolean {
  if (!mayGo) return () => true;
  const decided = new Set(decisions.flatMap(namedPapers));
  return (paper) => decided.has(paper.id) || !mayGo(paper);
}
