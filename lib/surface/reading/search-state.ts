import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ReadingListActions, ReadingListState } from '../../../components/reading/types.ts';
import type { Settings } from '../../model/settings.ts';
import { report } from '../../report.ts';
import { withFacet } from '../../search/with-facet.ts';
import { changeSettings } from '../../store/settings.ts';
import type { FacetView, ReadingSort } from '../../view/reading-types.ts';
import { readingRow } from '../../view/reading-view.ts';
import type { ListMemory } from './memory.ts';

const facetsAfterMs = 120;

type Shown = Pick<
  ReadingListState,
  | 'ids'
  | 'rowOf'
  | 'total'
  | 'loading'
  | 'text'
  | 'problems'
  | 'suggestions'
  | 'savedSearches'
  | 'sort'
  | 'facets'
  | 'knownTags'
>;
type Done = Pick<
  ReadingListActions,
  'setText' | 'chooseSuggestion' | 'saveSearch' | 'chooseSearch' | 'removeSearch' | 'setSort' | 'setFacet'
>;

/** What is looked for, and what is found. */
interface Asked {
  text: Signal<string>;
  /** Where the cursor stands; null where nothing is being typed. */
  caret: Signal<number | null>;
  /** null: by relevance, or what was saved last. */
  chosen: Signal<ReadingSort | null>;
}

/** The part of the list about what is looked for: everything comes out of the memory, nothing is read. */
export function createSearchState(
  memory: ListMemory,
  settings: ReadonlySignal<Settings>,
  text: Signal<string>,
): { state: ReadonlySignal<Shown>; actions: Done } {
  const asked: Asked = { text, caret: signal(null), chosen: signal(null) };
  return { state: createShown(memory, settings, asked), actions: createActions(asked) };
}

function createShown(memory: ListMemory, settings: ReadonlySignal<Settings>, asked: Asked): ReadonlySignal<Shown> {
  const { search, papers, version, loading } = memory;
  const { text, caret, chosen } = asked;
  const found = computed(() => {
    version.value;
    return search.find(text.value, new Date().toISOString());
  });
  const ids = computed(() => (chosen.value ? search.sorted(found.value.ids, chosen.value) : found.value.ids));
  const facets = pausing(
    () => [found.value.ids, text.value] as const,
    (among) => search.facets(...among),
  );
  const suggestions = computed(() => (caret.value === null ? [] : search.suggest(text.value, caret.value)));
  const knownTags = computed(() => {
    version.value;
    return [...new Set([...papers.values()].flatMap(({ entry }) => entry.tags))].toSorted();
  });
  const rowOf = (id: number) => {
    const paper = papers.get(id);
    return paper && readingRow(paper);
  };
  return computed(() => ({
    ids: ids.value,
    rowOf,
    total: papers.size,
    loading: loading.value,
    text: text.value,
    problems: found.value.problems,
    suggestions: suggestions.value,
    savedSearches: settings.value.savedSearches,
    sort: chosen.value ?? { column: found.value.isRanked ? 'relevance' : 'saved', isDescending: true },
    facets: facets.value,
    knownTags: knownTags.value,
  }));
}

/** Worked out once the reader pauses: it is not what they wait for while they type. */
function pausing<Q>(question: () => Q, work: (asked: Q) => FacetView[]): ReadonlySignal<FacetView[]> {
  const answer = signal<FacetView[]>([]);
  let pause: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const asked = question();
    clearTimeout(pause);
    pause = setTimeout(() => {
      answer.value = work(asked);
    }, facetsAfterMs);
  });
  return answer;
}

function createActions({ text, caret, chosen }: Asked): Done {
  const setText = (to: string, at: number | null) => {
    text.value = to;
    caret.value = at;
  };
  const keep = (name: string, more: Settings['savedSearches']) =>
    void changeSettings(({ savedSearches }) => ({
      savedSearches: [...savedSearches.filter((one) => one.name !== name), ...more],
    })).catch((error: unknown) => report(error, 'keeping a search'));
  return {
    setText,
    chooseSuggestion: (suggestion) => setText(suggestion.text, suggestion.caret),
    saveSearch: (name) => keep(name, [{ name, query: text.value }]),
    chooseSearch: ({ query }) => setText(query, null),
    removeSearch: (name) => keep(name, []),
    setSort(to) {
      chosen.value = to;
    },
    setFacet: (query, isOn) => setText(withFacet(text.value, query, isOn), null),
  };
}
