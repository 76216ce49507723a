import type { Author } from '../model/author.ts';
import type { Paper } from '../model/paper.ts';
import type { Store } from './db.ts';
import { type Derive, papersOf } from './derive.ts';
import { present } from './present.ts';
import { fold } from './reading-list.ts';
import { replaceAuthors, replacePapers } from './undo-import.ts';

/** Authors with every paper they list. */
export interface AuthorRows {
  authors: Author[];
  papers: Map<number, Paper>;
}

/** The authors of these ids that the store knows, in the order asked. */
export async function loadAuthors(store: Store, ids: readonly number[]): Promise<AuthorRows> {
  const authors = present(await store.authors.bulkGet([...ids]));
  return { authors, papers: await papersOf(store, authors) };
}

/** Up to `limit` authors in order of name whose name holds every word of the query. */
export async function searchAuthors(
  store: Store,
  query: string,
  limit: number,
): Promise<AuthorRows & { total: number }> {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const all = store.authors.orderBy('sortName');
  if (words.length === 0) {
    const [total, authors] = await Promise.all([store.authors.count(), all.limit(limit).toArray()]);
    return { authors, papers: await papersOf(store, authors), total };
  }
  const matching = all.filter((author) => {
    const names = fold(author.profiles.map((profile) => profile.name).join(' '));
    return words.every((word) => names.includes(word));
  });
  const authors = await matching.limit(limit).toArray();
  return { authors, papers: await papersOf(store, authors), total: authors.length };
}

/** Follows an author, or stops. */
export async function followAuthor(store: Store, id: number, followed: boolean): Promise<void> {
  await store.authors.update(id, { followed });
}

/** Erases an author: their profiles, their place on papers, the reader's decisions about them. */
export async function eraseAuthor(store: Store, id: number, at: string, derive: Derive): Promise<void> {
  const tables = [store.authors, store.papers, store.reading, store.decisions, store.tombstones, store.keyShards];
  await store.transaction('rw', tables, async () => {
    const author = await store.authors.get(id);
    if (!author) return;
    const papers = [...(await papersOf(store, [author])).values()];
    const saved = new Set(
      present(await store.reading.bulkGet(papers.map((paper) => paper.id))).map((entry) => entry.paper),
    );
    const kept = papers
      .map((paper) => ({ ...paper, authors: paper.authors.filter((other) => other !== id) }))
      // A paper that only this author's list brought goes with them, unless the reader saved it.
      .filter((paper) => paper.authors.length > 0 || saved.has(paper.id));
    await replacePapers(store, papers, kept);
    await replaceAuthors(store, [author], [], derive);
    await store.decisions.where('author').equals(id).delete();
    await store.tombstones.put({ id: `author:${id}`, at });
  });
}

/** Erases everything. */
export async function eraseStore(store: Store): Promise<void> {
  await store.transaction('rw', store.tables, () => Promise.all(store.tables.map((table) => table.clear())));
}
