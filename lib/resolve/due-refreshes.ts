import type { Author, StoredProfile } from '../model/author.ts';
import { type ExternalIds, externalIdKinds } from '../model/external-ids.ts';
import type { Question } from '../model/lookup.ts';
import type { Profile } from '../model/profile.ts';
import type { SourceService } from '../sources/types.ts';
import type { Store } from '../store/db.ts';
import { findPapers } from '../store/find-papers.ts';
import { isEqual } from '../store/is-equal.ts';

/** After so long a followed author is looked at again. */
const dueAfterMs = 7 * 86_400_000;

/** What to ask a service about an author the reader follows; null where it cannot be asked, or spoke lately. */
export function dueRefresh(author: Author, service: SourceService, now: number): Question | null {
  if (!service.author || !service.knows) return null;
  const own = newestOf(author, service);
  if (own && now - Date.parse(own.source.observedAt) < dueAfterMs) return null;
  const oldestFirst = [...author.profiles].sort((a, b) => a.source.observedAt.localeCompare(b.source.observedAt));
  // Of two clusters of one service that the reader made one author of, the one it spoke of last.
  const ids: ExternalIds = Object.assign({}, ...oldestFirst.map((one) => one.externalIds), own?.externalIds);
  const name = (own ?? oldestFirst.at(-1))?.name ?? '';
  return service.knows(ids) ? { kind: 'author', ids, name, authorId: author.id } : null;
}

/** What a service said last of an author; undefined where it said nothing yet. */
export function newestOf(author: Author, { id }: Pick<SourceService, 'id'>): StoredProfile | undefined {
  // Of arXiv there are several formats: `arxiv-atom`.
  const own = author.profiles.filter(({ source }) => source.format === id || source.format.startsWith(`${id}-`));
  return own.reduce<StoredProfile | undefined>(
    (newest, one) => (newest && newest.source.observedAt > one.source.observedAt ? newest : one),
    undefined,
  );
}

/** Whether an answer is about whom was asked: a cluster may have been merged into another since. */
export function isAbout({ externalIds }: Profile, ids: ExternalIds): boolean {
  return externalIdKinds.some((kind) => ids[kind] !== undefined && externalIds[kind] === ids[kind]);
}

/** Whether a profile says the same as one that is stored: the same numbers, and the same papers. */
export async function saysTheSame(store: Store, known: StoredProfile, profile: Profile): Promise<boolean> {
  const inOrder = ({ claims }: Pick<Profile, 'claims'>) =>
    [...claims].sort((a, b) => a.metric.localeCompare(b.metric) || a.label.localeCompare(b.label));
  if (!isEqual(inOrder(known), inOrder(profile))) return false;
  const before = new Set(known.papers.map(({ paper }) => paper));
  const rows = await findPapers(
    store,
    profile.papers.map(({ record }) => record),
  );
  const after = new Set(rows.map((row) => row?.id));
  return before.size === after.size && [...after].every((id) => id !== undefined && before.has(id));
}
