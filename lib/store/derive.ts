import type { Author, StoredProfile } from '../model/author.ts';
import type { Paper } from '../model/paper.ts';
import type { Store } from './db.ts';
import { present } from './present.ts';

/** What an author row holds that can be computed anew at any time. */
export interface DerivedAuthor {
  sortName: string;
  coauthorKeys: string[];
  doubts: string[];
}

/**
 * What the store needs to have computed but must not judge itself: the composition root hands it in
 * (lib/identity/derive-author.ts).
 */
export interface Derive {
  author(profiles: StoredProfile[], papers: ReadonlyMap<number, Paper>): DerivedAuthor;
  /** Keys an author is found under: names and external ids. */
  keys(profiles: StoredProfile[]): string[];
  /** Whether a profile is one more of this author, and not of a namesake. */
  isSameAuthor(stored: StoredProfile[], incoming: StoredProfile): boolean;
}

/** Computes anew what authors derive from their profiles and papers. Call it in the transaction that changed those. */
export async function deriveAuthors(store: Store, ids: readonly number[], derive: Derive): Promise<void> {
  const authors = present(await store.authors.bulkGet([...new Set(ids)]));
  const papers = await papersOf(store, authors);
  await store.authors.bulkPut(authors.map((author) => ({ ...author, ...derive.author(author.profiles, papers) })));
}

/** Every paper listed by these authors, by id. */
export async function papersOf(store: Store, authors: readonly Author[]): Promise<Map<number, Paper>> {
  const ids = new Set(
    authors.flatMap(({ profiles }) => profiles.flatMap((profile) => profile.papers.map((p) => p.paper))),
  );
  return new Map(present(await store.papers.bulkGet([...ids])).map((paper) => [paper.id, paper]));
}
