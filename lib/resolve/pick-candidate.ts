import { splitAuthor } from '../identity/split-profile.ts';
import type { Author } from '../model/author.ts';
import type { SoughtByline } from '../model/lookup.ts';
import type { PaperReading } from '../model/page-reading.ts';
import { correct as correctRows, takeBack } from '../store/corrections/index.ts';
import { whoIs } from '../store/corrections/reported.ts';
import type { Store } from '../store/db.ts';
import { findPapers } from '../store/find-papers.ts';
import { keepPaper } from '../store/keep-paper.ts';
import { undoImport } from '../store/undo-import.ts';
import type { Proposal } from './candidates/in-memory.ts';
import { soughtRecord } from './candidates/sought-paper.ts';
import { correct, mergeAuthors } from './correct.ts';
import { derive } from './derive.ts';
import { importFound } from './import-found.ts';

/** What picking changed: enough to take it back. */
export interface Picked {
  authorId: number;
  name: string;
  importIds: number[];
  decisionIds: string[];
}

/** What the reader picked, and for which byline. */
export interface Choice {
  byline: SoughtByline;
  /** The paper as the open page shows it, where it is open. */
  onPage: PaperReading | undefined;
  /** Several are one person. */
  proposals: readonly Proposal[];
  labelOf: (source: Proposal['source']) => string;
}

/**
 * Adds the person whom the reader picked for a byline: saves what each service says of them as an import of its own,
 * makes one author of them, and says yes to the byline.
 */
export async function pickCandidate(store: Store, choice: Choice, at: string): Promise<Picked> {
  const picked: Picked = { authorId: 0, name: '', importIds: [], decisionIds: [] };
  try {
    const authors: Author[] = [];
    for (const { source, profile } of choice.proposals) {
      const label = { format: source, label: choice.labelOf(source), at };
      const { id } = await importFound(store, [{ kind: 'profile', profile }], label);
      picked.importIds.push(id);
      authors.push(await authorOf(store, id));
    }
    const [author, ...others] = authors;
    if (!author) throw new Error('Nobody was picked.');
    for (const other of others) {
      const made = other.id === author.id ? null : await mergeAuthors(store, author.id, other.id, at);
      if (made) picked.decisionIds.push(made.id);
    }
    const made = await sayYes(store, choice, author.id, at);
    if (made) picked.decisionIds.push(made.id);
    return { ...picked, authorId: author.id, name: choice.proposals[0]?.profile.name ?? '' };
  } catch (error) {
    // Half a pick would be a person without a reason.
    await undoPick(store, picked);
    throw error;
  }
}

/** Takes a pick back: the yes, and everything the services said. */
export async function undoPick(
  store: Store,
  { importIds, decisionIds }: Pick<Picked, 'importIds' | 'decisionIds'>,
): Promise<void> {
  for (const id of decisionIds.toReversed()) await takeBack(store, id, derive);
  for (const id of importIds.toReversed()) await undoImport(store, id, derive);
}

/** The author whose profile an import brought. */
async function authorOf(store: Store, importId: number): Promise<Author> {
  const chunks = await store.importChunks.where({ importId }).toArray();
  const [id] = chunks.flatMap(({ authorIds }) => authorIds);
  // Merged since, they stand in another's row.
  const row =
    (await store.authors.get(id ?? -1)) ?? (await store.authors.filter((one) => whoIs(one).has(id ?? -1)).first());
  if (!row) throw new Error('What the service answered could not be saved.');
  return row;
}

async function sayYes(store: Store, { byline, onPage }: Choice, author: number, at: string) {
  const { position, name, ...identity } = byline;
  if (onPage) {
    const question = { paper: onPage, position, authorId: author };
    return correct(store, { kind: 'byline', verdict: 'same', ...question }, at, splitAuthor);
  }
  const [stored] = await findPapers(store, [identity]);
  const paper = stored?.id ?? (await keepPaper(store, soughtRecord(byline, at), derive));
  return correctRows(store, { kind: 'byline', author, paper, name, position, verdict: 'same' }, at, derive);
}
