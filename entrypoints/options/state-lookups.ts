import { computed, type ReadonlySignal } from '@preact/signals';
import { ask } from '../../lib/messages.ts';
import type { Author } from '../../lib/model/author.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { sources } from '../../lib/sources/index.ts';
import type { Store } from '../../lib/store/db.ts';
import { live } from '../../lib/surface/live.ts';
import { createLookups, type Lookups } from '../../lib/surface/lookups.ts';
import { newestProfile } from '../../lib/view/author-view.ts';
import { historyView } from '../../lib/view/history-view.ts';
import type { ChangeView } from '../../lib/view/lookup-types.ts';

/** What changed about somebody the reader follows. */
export interface FollowedChange extends ChangeView {
  authorId: number;
  name: string;
}

/** What the library shows of live look-ups. */
export interface LibraryLookups extends Lookups {
  /** The look-up the reader came for, by its key; null where they came for none. */
  sought: string | null;
  /** How many authors the reader follows; null until counted. */
  followed: ReadonlySignal<number | null>;
  /** What changed about them, newest first. */
  changes: ReadonlySignal<FollowedChange[]>;
  /** A source is on that they are refreshed from. */
  canRefresh: ReadonlySignal<boolean>;
  refresh: () => void;
}

/** How an address of the library asks for look-ups: `#lookups`, or `#lookup=` and the key of one. */
export function lookupAsked(hash: string): { isAsked: boolean; key: string | null } {
  const key = /^#lookup=(.+)$/.exec(hash)?.[1];
  return { isAsked: key !== undefined || hash === '#lookups', key: key === undefined ? null : decoded(key) };
}

/** Anybody may write an address: one that cannot be read names nothing. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

type Attempt = (work: Promise<unknown>) => void;

/** @param isShown whether anybody looks: following is found out by going through all authors */
export function createLibraryLookups(
  store: Store,
  settings: ReadonlySignal<Settings>,
  isShown: () => boolean,
  attempt: Attempt,
): LibraryLookups {
  const followed = live(isShown, (shown) => loadFollowed(store, shown), null as Author[] | null);
  return {
    ...createLookups(store, null, settings, attempt),
    sought: lookupAsked(location.hash).key,
    followed: computed(() => followed.value?.length ?? null),
    changes: computed(() => changesOf(followed.value ?? [])),
    canRefresh: computed(() =>
      sources.some((source) => {
        const { isOn, refreshes } = settings.value.sources[source.id];
        return source.author !== undefined && isOn && refreshes;
      }),
    ),
    refresh: () => attempt(ask('refreshFollowed', null)),
  };
}

async function loadFollowed(store: Store, isShown: boolean): Promise<Author[] | null> {
  return isShown ? store.authors.filter((author) => author.followed).toArray() : null;
}

function changesOf(authors: readonly Author[]): FollowedChange[] {
  const changes = authors.flatMap((author) => {
    const { name } = newestProfile(author);
    return historyView(author).map((change) => ({ ...change, authorId: author.id, name }));
  });
  return changes.sort((a, b) => b.seenOn.localeCompare(a.seenOn));
}

/** How the numbers of the author whose entry is open changed. */
export function createHistory(store: Store, openAuthor: ReadonlySignal<number | null>): ReadonlySignal<ChangeView[]> {
  return live(
    () => openAuthor.value,
    async (id) => {
      const author = id === null ? undefined : await store.authors.get(id);
      return author ? historyView(author) : [];
    },
    [] as ChangeView[],
  );
}
