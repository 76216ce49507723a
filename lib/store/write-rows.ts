import type { Author } from '../model/author.ts';
import type { Paper } from '../model/paper.ts';
import { noteForCorpus } from './corpus/errands.ts';
import type { Store } from './db.ts';
import type { Derive } from './derive.ts';
import { paperEntries } from './find-papers.ts';
import { isEqual } from './is-equal.ts';
import { type KeyEntry, updateKeys } from './key-index.ts';
import { present } from './present.ts';
import type { PaperChange } from './settle.ts';

/** Writes authors as they are now, deletes those that are gone, and corrects the index. */
export async function writeAuthors(
  store: Store,
  before: readonly Author[],
  after: readonly Author[],
  derive: Derive,
): Promise<void> {
  const stored = new Map(before.map((author) => [author.id, author]));
  const kept = new Set(after.map((author) => author.id));
  const gone = before.filter((author) => !kept.has(author.id));
  const changed = after.filter((author) => !isEqual(author, stored.get(author.id)));
  const replaced = changed.flatMap((author) => stored.get(author.id) ?? []);
  if (gone.length > 0) await store.authors.bulkDelete(gone.map((author) => author.id));
  await store.authors.bulkPut(changed);
  await updateKeys(store, 'authors', {
    remove: authorEntries([...gone, ...replaced], derive),
    add: authorEntries(changed, derive),
  });
}

function authorEntries(authors: readonly Author[], derive: Derive): KeyEntry[] {
  return authors.flatMap((author) => derive.keys(author.profiles).map((key): KeyEntry => [key, author.id]));
}

/** What the papers of a change are to be. */
export interface PaperRows {
  /** Every paper that may be touched, with its records as they shall be. */
  papers: ReadonlyMap<number, Paper>;
  changed: ReadonlyMap<number, PaperChange>;
  /** The authors touched, as they were and as they are. */
  before: readonly Author[];
  authors: readonly Author[];
  /** Whether a paper of nobody stays. */
  isKept(paper: Paper): boolean;
}

/** Writes the papers whose records or authors changed, deletes those that nobody wants; corrects the index, notes what is new. */
export async function writePapers(store: Store, rows: PaperRows): Promise<void> {
  const touched = new Set([...rows.before, ...rows.authors].map((author) => author.id));
  const theirs = authorsOf(rows.authors);
  const current = [...rows.papers.values()].map((paper) => {
    const others = paper.authors.filter((id) => !touched.has(id));
    const authors = [...others, ...(theirs.get(paper.id) ?? [])].sort((a, b) => a - b);
    return isEqual(authors, paper.authors) ? paper : { ...paper, authors };
  });
  const unwanted = await unwantedIn(store, current, rows.isKept);
  const written = current.filter(
    (paper) => !unwanted.has(paper.id) && (rows.changed.has(paper.id) || paper !== rows.papers.get(paper.id)),
  );
  const gone = [...rows.changed.values()].flatMap(({ before, after }) => (before && !after ? before : []));
  const deleted = [...gone, ...current.filter((paper) => unwanted.has(paper.id))].map((paper) => paper.id);
  if (deleted.length > 0) await store.papers.bulkDelete(deleted);
  await store.papers.bulkPut(written);
  const replaced = [...rows.changed.values()].flatMap(({ before }) => before ?? []);
  const renamed = written.filter((paper) => rows.changed.has(paper.id));
  await updateKeys(store, 'papers', {
    remove: [...replaced, ...current.filter((paper) => unwanted.has(paper.id))].flatMap(paperEntries),
    add: renamed.flatMap(paperEntries),
  });
  await noteForCorpus(
    store,
    rows.changed.values(),
    current.filter((paper) => unwanted.has(paper.id)),
  );
}

function authorsOf(authors: readonly Author[]): Map<number, number[]> {
  const byPaper = new Map<number, number[]>();
  for (const { id, papers } of authors) {
    for (const { paper } of papers) {
      const known = byPaper.get(paper);
      if (known) known.push(id);
      else byPaper.set(paper, [id]);
    }
  }
  return byPaper;
}

async function unwantedIn(
  store: Store,
  papers: readonly Paper[],
  isKept: (paper: Paper) => boolean,
): Promise<Set<number>> {
  const loose = papers.filter((paper) => paper.authors.length === 0 && !isKept(paper)).map((paper) => paper.id);
  if (loose.length === 0) return new Set();
  const saved = new Set(present(await store.reading.bulkGet(loose)).map((entry) => entry.paper));
  return new Set(loose.filter((id) => !saved.has(id)));
}
