import { effect, type ReadonlySignal } from '@preact/signals';
import type { Settings } from '../../lib/model/settings.ts';
import { report } from '../../lib/report.ts';
import { loadAuthors } from '../../lib/store/authors.ts';
import type { Store } from '../../lib/store/db.ts';
import type { Comparing } from '../../lib/surface/comparing.ts';
import { lazyComparing } from '../../lib/surface/lazy-comparing.ts';
import { once } from '../../lib/surface/once.ts';
import { newestProfile } from '../../lib/view/author-view.ts';
import { askedToCompare, compareAddress } from '../../lib/view/compare-address.ts';
import type { LibraryState } from './app-state.ts';

/** Comparing in the library: begins with whom the address asks for, and keeps the address at whom is compared. */
export function createComparing(
  store: Store,
  settings: ReadonlySignal<Settings>,
  attempt: (work: Promise<unknown>) => void,
): LibraryState['comparing'] {
  const lazy = lazyComparing(store, settings, attempt, 'wide');
  return once(() => {
    const view = lazy();
    effect(() => {
      const comparing = view.value?.comparing;
      if (comparing) begin(store, comparing).catch((error: unknown) => report(error, 'comparing'));
    });
    return view;
  });
}

async function begin(store: Store, comparing: Comparing): Promise<void> {
  const asked = askedToCompare(location.hash) ?? [];
  const { authors } = await loadAuthors(
    store,
    asked.map(({ authorId }) => authorId),
  );
  const names = new Map(authors.map((author) => [author.id, newestProfile(author).name]));
  const candidates = asked.flatMap(({ authorId, outcome }) => {
    const name = names.get(authorId);
    return outcome && name !== undefined ? [{ authorId, name, outcome }] : [];
  });
  comparing.offer(candidates);
  comparing.choose(asked.map(({ authorId }) => authorId));
  effect(() => {
    const { candidates: offered } = comparing.state.value;
    const outcomes = new Map(offered.map(({ authorId, outcome }) => [authorId, outcome]));
    const people = comparing.ids.value.map((authorId) => ({ authorId, outcome: outcomes.get(authorId) }));
    // What is compared can be reloaded, and kept as a bookmark; other tabs have addresses of their own.
    if (people.length > 0) history.replaceState(null, '', compareAddress(people));
  });
}
