import type { Author, StoredProfile } from '../model/author.ts';
import type { AuthorAnchor, Decision } from '../model/decision.ts';
import type { ExternalIds } from '../model/external-ids.ts';
import type { Paper } from '../model/paper.ts';
import type { Store } from './db.ts';
import { present } from './present.ts';

/** What an author row holds that can be computed anew at any time. */
export type DerivedAuthor = Pick<Author, 'sortName' | 'papers' | 'fingerprint' | 'doubts' | 'people'>;

/**
 * What the store needs to have computed but must not judge itself: the composition root hands it in
 * (lib/identity/derive-author.ts).
 */
export interface Derive {
  /** `decisions`: at least all that name this author, or a paper that those name. */
  author(
    row: Pick<Author, 'id' | 'profiles' | 'partOf'>,
    papers: ReadonlyMap<number, Paper>,
    decisions: readonly Decision[],
  ): DerivedAuthor;
  /** Keys an author is found under: names and external ids. */
  keys(profiles: StoredProfile[]): string[];
  /** The keys among those that are external ids. */
  idKeys(ids: ExternalIds): string[];
  /** Whether a profile is one more of this author, and not of a namesake. */
  isSameAuthor(stored: StoredProfile[], incoming: StoredProfile): boolean;
  /** Whether a profile is of an author whom a decision remembers; `keys`: those of the profile's papers. */
  isAnchored(anchor: AuthorAnchor, incoming: StoredProfile, keys: ReadonlySet<string>): boolean;
}

/** Every paper that these authors have, or that one of their profiles lists, by id. */
export async function papersOf(
  store: Store,
  authors: readonly Pick<Author, 'papers' | 'profiles'>[],
): Promise<Map<number, Paper>> {
  const ids = new Set(authors.flatMap(paperIds));
  return new Map(present(await store.papers.bulkGet([...ids])).map((paper) => [paper.id, paper]));
}

/** Ids of the papers an author has or a profile lists; some twice. */
export function paperIds({ papers, profiles }: Pick<Author, 'papers' | 'profiles'>): number[] {
  return [papers, ...profiles.map((profile) => profile.papers)].flatMap((list) => list.map(({ paper }) => paper));
}
