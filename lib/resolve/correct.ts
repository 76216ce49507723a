import { arxivAbsUrl } from '../ids/arxiv-id.ts';
import type { BylineQuestion, Correction } from '../messages.ts';
import type { Author } from '../model/author.ts';
import type { Paper } from '../model/paper.ts';
import { correct as correctRows, takeBack as takeBackRows } from '../store/corrections/index.ts';
import type { Store } from '../store/db.ts';
import { papersOf } from '../store/derive.ts';
import { keepPaper } from '../store/keep-paper.ts';
import { settleTables } from '../store/settle.ts';
import { derive } from './derive.ts';
import { pageRecord } from './page-record.ts';

/** What a correction became: its id takes it back; null where there was nothing to do. */
export type Made = { id: string } | null;

/** Proposes which papers of an author are one person each (lib/identity/split-profile.ts); one group at most for one. */
export type SplitAuthor = (
  author: Author,
  papers: ReadonlyMap<number, Paper>,
) => { groups: readonly { papers: readonly number[] }[] };

/** Puts right what the reader says on a page. A paper that the store does not know is kept with what the page says. */
export async function correct(
  store: Store,
  correction: Correction,
  at: string,
  splitAuthor: SplitAuthor,
): Promise<Made> {
  if (correction.kind === 'merge') return mergeAuthors(store, correction.authorId, correction.otherId, at);
  if (correction.kind === 'split') return acceptProposal(store, correction.authorId, at, splitAuthor);
  return correctByline(store, correction, at);
}

/** Accepts a split, one person for each group of paper ids, or for some of the groups. */
export function acceptSplit(
  store: Store,
  author: number,
  groups: readonly (readonly number[])[],
  at = new Date().toISOString(),
): Promise<Made> {
  return correctRows(store, { kind: 'split', author, groups }, at, derive);
}

/** Gives a paper of one author to another, or with `to: null` to somebody the store does not know. */
export async function movePaper(
  store: Store,
  { paperId, from, to }: { paperId: number; from: number; to: number | null },
  at = new Date().toISOString(),
): Promise<Made> {
  const position = (await store.authors.get(from))?.papers.find(({ paper }) => paper === paperId)?.position ?? null;
  return correctRows(store, { kind: 'move', paper: paperId, from, to, position }, at, derive);
}

/** Makes two authors one; `keep` keeps its row. */
export function mergeAuthors(store: Store, keep: number, other: number, at = new Date().toISOString()): Promise<Made> {
  return correctRows(store, { kind: 'merge', author: keep, other }, at, derive);
}

/** Takes a correction back; an unknown id changes nothing. */
export function takeBack(store: Store, id: string): Promise<void> {
  return takeBackRows(store, id, derive);
}

type BylineCorrection = Extract<Correction, BylineQuestion>;

async function correctByline(store: Store, correction: BylineCorrection, at: string): Promise<Made> {
  const { paper: reading, position, authorId } = correction;
  const byline = reading.bylines.find((one) => one.position === position);
  if (!byline || (correction.kind === 'move' && correction.to === authorId)) return null;
  const named = correction.kind === 'move' && correction.to !== null ? [authorId, correction.to] : [authorId];
  return store.transaction('rw', settleTables(store), async () => {
    // Asked first, so that no paper is kept for nothing.
    if ((await store.authors.bulkGet(named)).includes(undefined)) return null;
    const paper = await keepPaper(store, pageRecord(reading, arxivAbsUrl(reading.arxivId), at), derive);
    if (correction.kind === 'move') {
      return correctRows(store, { kind: 'move', paper, from: authorId, to: correction.to, position }, at, derive);
    }
    const { verdict } = correction;
    return correctRows(
      store,
      { kind: 'byline', author: authorId, paper, name: byline.name, position, verdict },
      at,
      derive,
    );
  });
}

async function acceptProposal(store: Store, authorId: number, at: string, splitAuthor: SplitAuthor): Promise<Made> {
  const author = await store.authors.get(authorId);
  if (!author) return null;
  const groups = splitAuthor(author, await papersOf(store, [author])).groups.map(({ papers }) => papers);
  return groups.length < 2 ? null : acceptSplit(store, authorId, groups, at);
}
