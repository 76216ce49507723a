import { splitAuthor } from '../../lib/identity/split-profile.ts';
import type { Author } from '../../lib/model/author.ts';
import { followedAuthors, loadAuthors, searchAuthors } from '../../lib/store/authors.ts';
import { namedAuthors } from '../../lib/store/corrections/named.ts';
import type { Store } from '../../lib/store/db.ts';
import { papersOf } from '../../lib/store/derive.ts';
import { findByKeys } from '../../lib/store/key-index.ts';
import { membersOf } from '../../lib/store/people.ts';
import { present } from '../../lib/store/present.ts';
import { authorView, newestProfile } from '../../lib/view/author-view.ts';
import { correctionsView, papersNamed } from '../../lib/view/corrections-view.ts';
import { kinOf, namesakeKeys, namesakesOf, personOption } from '../../lib/view/person-option.ts';
import type { AuthorFilter } from '../../lib/view/person-types.ts';
import { splitView } from '../../lib/view/split-view.ts';
import type { AuthorDetails, AuthorView, PersonOption } from '../../lib/view/types.ts';

/** Authors as the library lists them. */
export interface FoundAuthors {
  views: AuthorView[];
  total: number;
}

/** Those of a name, or everybody; the open author stands first where the search does not hold them. */
export async function findAuthors(
  store: Store,
  { text, limit, open, filter }: { text: string; limit: number; open: number | null; filter: AuthorFilter },
): Promise<FoundAuthors> {
  const { authors, total } = await searchAuthors(store, text, limit, await among(store, filter));
  const isWanted = open !== null && text === '' && filter.kind === 'all';
  const isMissing = isWanted && !authors.some((author) => author.id === open);
  const found = [...authors].sort((a, b) => a.sortName.localeCompare(b.sortName) || rank(a) - rank(b));
  const shown = [...(isMissing ? (await loadAuthors(store, [open])).authors : []), ...found];
  const kin = await loadKin(store, shown);
  const papers = await papersOf(store, [...shown, ...kin]);
  return { views: shown.map((author) => authorView(author, papers, kinOf(author, kin, papers))), total };
}

/** Whom the filter lets through; undefined where that is everybody. */
async function among(store: Store, filter: AuthorFilter): Promise<number[] | undefined> {
  if (filter.kind === 'all') return undefined;
  if (filter.kind === 'followed') return followedAuthors(store);
  return membersOf(store, filter.group);
}

/** Of one name, whoever was reported comes before who was split off. */
function rank({ partOf }: Author): number {
  return partOf === undefined ? 0 : 1;
}

/** What an opened entry shows besides the author; null where there is no such author any more. */
export async function loadDetails(store: Store, authorId: number): Promise<AuthorDetails | null> {
  const author = await store.authors.get(authorId);
  if (!author) return null;
  const decisions = await store.decisions.toArray();
  const [namesakes, kin] = await Promise.all([loadNamesakes(store, author), loadKin(store, [author])]);
  const papers = await papersOf(store, [author, ...namesakes]);
  for (const paper of present(await store.papers.bulkGet(papersNamed(decisions)))) papers.set(paper.id, paper);
  return {
    authorId,
    split: author.people > 1 ? splitView(author, splitAuthor(author, papers), papers, kin) : null,
    corrections: correctionsView(author, { namesakes, decisions, papers }),
  };
}

/** Others of a name, to say who is the same person as this author. */
export async function findOthers(store: Store, text: string, authorId: number | null): Promise<PersonOption[]> {
  if (text.trim() === '') return [];
  const { authors, papers } = await searchAuthors(store, text, 9);
  return authors.filter(({ id }) => id !== authorId).map((author) => personOption(author, papers));
}

async function loadNamesakes(store: Store, author: Author): Promise<Author[]> {
  const name = { name: newestProfile(author).name };
  const candidates = await findByKeys(store, 'authors', namesakeKeys(name));
  const authors = present(await store.authors.bulkGet([...new Set([...candidates.values()].flat())]));
  return namesakesOf(name, author, { candidates, authors: new Map(authors.map((one) => [one.id, one])) });
}

/** Whose parts these are, and everybody the reader split off somebody: few, and named by the decisions. */
async function loadKin(store: Store, authors: readonly Author[]): Promise<Author[]> {
  const named = (await store.decisions.toArray()).flatMap(namedAuthors);
  const ids = new Set([...named, ...authors.flatMap(({ partOf }) => partOf ?? [])]);
  return present(await store.authors.bulkGet([...ids]));
}
