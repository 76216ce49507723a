import type { Author } from '../model/author.ts';
import type { Decision } from '../model/decision.ts';
import type { Paper } from '../model/paper.ts';
import { forgetCompared } from './comparisons.ts';
import { forgetGone } from './corpus/forget-gone.ts';
import { anchorsFor } from './corrections/anchors.ts';
import { namedAuthors, tied } from './corrections/named.ts';
import { whoIs } from './corrections/reported.ts';
import type { Store } from './db.ts';
import { type Derive, paperIds, papersOf } from './derive.ts';
import { currentDerived } from './derived-version.ts';
import { newMachine } from './machine.ts';
import { present } from './present.ts';
import { settle, settleTables } from './settle.ts';
import { whoStays } from './who-stays.ts';

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

/** Whom these authors were split from, and who was split off them. Only decisions make parts, so only those are read. */
export async function loadKin(store: Store, authors: readonly Author[]): Promise<Author[]> {
  const decisions = await store.decisions.toArray();
  const ids = new Set(authors.map(({ id }) => id));
  const near = tied(decisions, ids, []).authors;
  const rows = present(await store.authors.bulkGet([...near]));
  const parents = new Set(authors.flatMap(({ partOf }) => partOf ?? []));
  return rows.filter((row) => parents.has(row.id) || (row.partOf !== undefined && ids.has(row.partOf)));
}

/**
 * Up to `limit` authors in order of name whose name holds every word of the query.
 * @param among only these, where it is given
 * @returns `total`: how many there are; of a search among all of them no more are looked for than one beyond the limit
 */
export async function searchAuthors(
  store: Store,
  query: string,
  limit: number,
  among?: readonly number[],
): Promise<AuthorRows & { total: number }> {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (among) return searchAmong(store, words, limit, among);
  const all = store.authors.orderBy('sortName');
  if (words.length === 0) {
    const [total, authors] = await Promise.all([store.authors.count(), all.limit(limit).toArray()]);
    return { authors, papers: await papersOf(store, authors), total };
  }
  const found = await all
    .filter((author) => isNamed(author, words))
    .limit(limit + 1)
    .toArray();
  const authors = found.slice(0, limit);
  return { authors, papers: await papersOf(store, authors), total: found.length };
}

async function searchAmong(
  store: Store,
  words: readonly string[],
  limit: number,
  among: readonly number[],
): Promise<AuthorRows & { total: number }> {
  const rows = present(await store.authors.bulkGet([...among])).filter((author) => isNamed(author, words));
  const authors = rows.sort((a, b) => (a.sortName < b.sortName ? -1 : 1)).slice(0, limit);
  return { authors, papers: await papersOf(store, authors), total: rows.length };
}

function isNamed({ profiles }: Author, words: readonly string[]): boolean {
  const names = fold(profiles.map((profile) => profile.name).join(' '));
  return words.every((word) => names.includes(word));
}

/** Ids of the authors the reader follows. */
export async function followedAuthors(store: Store): Promise<number[]> {
  return store.authors.filter(({ followed }) => followed).primaryKeys();
}

/** Lower-case without accents. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** Follows an author, or stops. */
export async function followAuthor(store: Store, id: number, followed: boolean): Promise<void> {
  await store.authors.update(id, { followed });
}

/** Erases an author: their profiles and parts, their place on papers, the reader's decisions about them. */
export async function eraseAuthor(store: Store, id: number, at: string, derive: Derive): Promise<void> {
  await eraseRow(store, id, at, derive);
  await forgetGone(store);
}

/** The same, but for the corpus: it must not be waited for inside a transaction. */
export async function eraseRow(store: Store, id: number, at: string, derive: Derive): Promise<void> {
  const tables = [...settleTables(store), store.people, store.comparisons];
  await store.transaction('rw', tables, async () => {
    const author = await store.authors.get(id);
    if (!author) return;
    const [anchor] = anchorsFor(new Set([id]), [author], await papersOf(store, [author]));
    const gone = whoIs(author);
    const kin = (await loadKin(store, [author])).map((row) => row.id);
    const theirs = new Set(paperIds(author));
    await settle(
      store,
      {
        authors: gone,
        reprofile: (profiles) => {
          for (const one of gone) profiles.delete(one);
        },
        reword: (decisions) => decisions.flatMap((decision) => withoutAuthors(decision, gone)),
        // A paper that only this author's list brought goes with them.
        mayGo: (paper) => theirs.has(paper.id),
      },
      derive,
    );
    await forgetKept(store, new Set([...gone, ...kin]), at);
    await store.tombstones.put({ id: `author:${id}`, at, anchor });
  });
}

/** What the reader keeps of those among these who are gone: with an author go whoever was split off them. */
async function forgetKept(store: Store, ids: ReadonlySet<number>, at: string): Promise<void> {
  const stays = await whoStays(store, [...ids]);
  const gone = new Set([...ids].filter((id) => !stays.has(id)));
  await store.people.bulkDelete([...gone]);
  await forgetCompared(store, gone, at);
}

/** A decision without the people who go: nothing where it was about them, a split with one part less. */
function withoutAuthors(decision: Decision, gone: ReadonlySet<number>): Decision[] {
  if (decision.kind !== 'split' || gone.has(decision.author)) {
    return namedAuthors(decision).some((id) => gone.has(id)) ? [] : [decision];
  }
  const parts = decision.parts.filter((part) => !gone.has(part.author));
  if (parts.length === decision.parts.length) return [decision];
  return parts.length > 0 ? [{ ...decision, parts }] : [];
}

/** Erases everything. */
export async function eraseStore(store: Store): Promise<void> {
  await store.transaction('rw', store.tables, async () => {
    const machine = await store.meta.get('machine');
    await Promise.all(store.tables.map((table) => table.clear()));
    await store.meta.bulkPut([currentDerived, machine ?? newMachine()]);
  });
}
