import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '../../lib/model/settings.ts';
import { loadAuthors, searchAuthors } from '../../lib/store/authors.ts';
import type { Store } from '../../lib/store/db.ts';
import { live } from '../../lib/surface/live.ts';
import { authorView, newestProfile } from '../../lib/view/author-view.ts';
import { compareLimit, comparisonView } from '../../lib/view/comparison.ts';
import { comparisonWithoutScores } from '../../lib/view/score-switch.ts';
import type { AuthorView, ComparisonView } from '../../lib/view/types.ts';
import type { PopupState } from './app-state.ts';

type ComparePart = Pick<
  PopupState,
  'compare' | 'chosen' | 'addToCompare' | 'removeFromCompare' | 'authorText' | 'authorResults'
>;

interface Chosen {
  people: { authorId: number; name: string }[];
  comparison: ComparisonView | null;
}

/** The part of the popup that puts authors side by side. */
export function createCompare(
  store: Store,
  settings: ReadonlySignal<Settings>,
): { part: ComparePart; choose: (authorIds: number[]) => void } {
  const ids = signal<number[]>([]);
  const authorText = signal('');
  const chosen = live(
    () => ids.value,
    (asked) => load(store, asked),
    { people: [], comparison: null } as Chosen,
  );
  const results = live(
    () => authorText.value,
    (text) => search(store, text),
    [] as AuthorView[],
  );
  const choose = (authorIds: number[]) => {
    ids.value = [...new Set(authorIds)].slice(0, compareLimit.most);
  };
  return {
    choose,
    part: {
      authorText,
      compare: computed(() => {
        const { comparison } = chosen.value;
        return comparison && !settings.value.showScores ? comparisonWithoutScores(comparison) : comparison;
      }),
      chosen: computed(() => chosen.value.people),
      authorResults: computed(() => results.value.filter(({ authorId }) => !ids.value.includes(authorId))),
      addToCompare: (authorId) => choose([...ids.value, authorId]),
      removeFromCompare: (authorId) => choose(ids.value.filter((id) => id !== authorId)),
    },
  };
}

async function load(store: Store, ids: number[]): Promise<Chosen> {
  const { authors, papers } = await loadAuthors(store, ids);
  return {
    people: authors.map((author) => ({ authorId: author.id, name: newestProfile(author).name })),
    comparison: authors.length >= compareLimit.least ? comparisonView(authors, papers) : null,
  };
}

async function search(store: Store, text: string): Promise<AuthorView[]> {
  if (text.trim() === '') return [];
  const { authors, papers } = await searchAuthors(store, text, 8);
  return authors.map((author) => authorView(author, papers));
}
