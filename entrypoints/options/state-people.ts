import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Settings } from '../../lib/model/settings.ts';
import type { Store } from '../../lib/store/db.ts';
import { lazyPerson, type PersonView } from '../../lib/surface/lazy-person.ts';
import { createPeople as createKept, type People } from '../../lib/surface/people.ts';
import { compareAddress } from '../../lib/view/compare-address.ts';
import { askedPerson } from '../../lib/view/person-address.ts';
import type { LibraryState, LibraryTab } from './app-state.ts';

/** The reader's groups and notes, and the page of one author. */
export interface LibraryPeople extends People {
  /** Whose page is shown; null where the list is. */
  shown: Signal<number | null>;
  /** Loaded when it is first asked for; null until then. */
  page: () => ReadonlySignal<PersonView | null>;
}

interface Context {
  settings: ReadonlySignal<Settings>;
  tab: Signal<LibraryTab>;
  takeBack: (correctionId: string) => void;
  attempt: (work: Promise<unknown>) => void;
}

/** The address names whose page is shown, so that a page can be left by going back, and kept as a bookmark. */
export function createPeople(store: Store, { settings, tab, takeBack, attempt }: Context): LibraryPeople {
  const people = createKept(store, attempt);
  const shown = signal(askedPerson(location.hash));
  effect(() => {
    if (tab.value === 'authors') return;
    shown.value = null;
    if (askedPerson(location.hash) !== null) history.replaceState(null, '', location.pathname + location.search);
  });
  return { ...people, shown, page: lazyPerson({ store, settings, people, shown, takeBack, attempt }) };
}

/** Whose entry an address asks for: `#author=12`; null where it asks for something else. */
export function askedEntry(hash: string): number | null {
  const id = /^#author=(\d{1,16})$/.exec(hash)?.[1];
  return id === undefined ? null : Number(id);
}

/** Follows links to pages and entries of authors. */
export function followLinks({
  tab,
  people,
  openAuthor,
  soughtAuthor,
}: Pick<LibraryState, 'tab' | 'people' | 'openAuthor' | 'soughtAuthor'>): void {
  addEventListener('hashchange', () => {
    const entry = askedEntry(location.hash);
    people.shown.value = askedPerson(location.hash);
    if (entry !== null) {
      people.filter.value = { kind: 'all' };
      openAuthor.value = entry;
      soughtAuthor.value = entry;
    }
    if (entry !== null || people.shown.value !== null) tab.value = 'authors';
  });
}

/** Puts these authors side by side. */
export function compareThese({ tab, comparing }: LibraryState, authorIds: readonly number[]): void {
  // What is not loaded yet begins with whom the address names.
  history.replaceState(null, '', compareAddress(authorIds.map((authorId) => ({ authorId }))));
  comparing().value?.comparing.choose(authorIds);
  tab.value = 'compare';
}
