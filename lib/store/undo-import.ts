import type { Author } from '../model/author.ts';
import type { Paper } from '../model/paper.ts';
import type { Store } from './db.ts';
import { type Derive, papersOf } from './derive.ts';
import { paperEntries } from './find-papers.ts';
import { updateKeys } from './key-index.ts';
import { present } from './present.ts';
import { authorEntries } from './save-profiles.ts';

/**
 * Takes back exactly one import: what it said about authors and papers goes, what others said stays, and so does a
 * paper on the reading list. An unknown id changes nothing.
 */
export async function undoImport(store: Store, importId: number, derive: Derive): Promise<void> {
  const tables = [store.authors, store.papers, store.imports, store.keyShards];
  await store.transaction('rw', tables, async () => {
    const row = await store.imports.get(importId);
    if (!row) return;
    const papers = present(await store.papers.bulkGet(row.paperIds));
    // Authors of other imports too: a list of names that goes with this one may have told who their coauthors are.
    const authorIds = new Set([...row.authorIds, ...papers.flatMap((paper) => paper.authors)]);
    const authors = present(await store.authors.bulkGet([...authorIds]));
    const keptAuthors = authors.map((author) => withoutProfiles(author, importId)).filter(hasProfiles);
    const keptPapers = papers.map((paper) => withoutRecords(paper, importId, authors, keptAuthors)).filter(hasRecords);
    await replacePapers(store, papers, keptPapers);
    await replaceAuthors(store, authors, keptAuthors, derive);
    await store.imports.delete(importId);
  });
}

/** Writes authors as they are now, deletes those that are gone, and corrects the index. */
export async function replaceAuthors(store: Store, before: Author[], after: Author[], derive: Derive): Promise<void> {
  const papers = await papersOf(store, after);
  const derived = after.map((author) => ({ ...author, ...derive.author(author.profiles, papers) }));
  const kept = new Set(after.map((author) => author.id));
  await updateKeys(store, 'authors', { remove: authorEntries(before, derive), add: authorEntries(derived, derive) });
  await store.authors.bulkDelete(before.filter((author) => !kept.has(author.id)).map((author) => author.id));
  await store.authors.bulkPut(derived);
}

/** The same for papers. */
export async function replacePapers(store: Store, before: Paper[], after: Paper[]): Promise<void> {
  const kept = new Set(after.map((paper) => paper.id));
  await updateKeys(store, 'papers', { remove: before.flatMap(paperEntries), add: after.flatMap(paperEntries) });
  await store.papers.bulkDelete(before.filter((paper) => !kept.has(paper.id)).map((paper) => paper.id));
  await store.papers.bulkPut(after);
}

function withoutProfiles(author: Author, importId: number): Author {
  return { ...author, profiles: author.profiles.filter((profile) => profile.source.importId !== importId) };
}

function withoutRecords(paper: Paper, importId: number, touched: Author[], kept: Author[]): Paper {
  const touchedIds = new Set(touched.map((author) => author.id));
  const stillListed = kept
    .filter((author) => author.profiles.some((profile) => profile.papers.some((listed) => listed.paper === paper.id)))
    .map((author) => author.id);
  return {
    ...paper,
    records: paper.records.filter((record) => record.source.importId !== importId),
    authors: [...paper.authors.filter((id) => !touchedIds.has(id)), ...stillListed],
  };
}

function hasProfiles(author: Author): boolean {
  return author.profiles.length > 0;
}

function hasRecords(paper: Paper): boolean {
  return paper.records.length > 0;
}
