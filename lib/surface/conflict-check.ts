import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ConflictActions, ConflictState } from '../../components/people/types.ts';
import { conflictMarkdown } from '../export/comparison/conflicts.ts';
import { loadConflictChoices } from '../resolve/conflict-choices.ts';
import { checkConflicts } from '../resolve/conflicts.ts';
import type { Store } from '../store/db.ts';
import type { ConflictAnswer, ConflictChoice, ConflictList } from '../view/conflict-types.ts';
import { always, live } from './live.ts';

interface Question {
  these: readonly number[];
  those: ConflictList;
  years: number;
}

/** Checking the chosen authors against a list; an answer goes as soon as the question is another. */
export function createConflictCheck(
  store: Store,
  chosen: ReadonlySignal<readonly number[]>,
  attempt: (work: Promise<unknown>) => void,
): { state: ReadonlySignal<ConflictState>; actions: ConflictActions } {
  const choices = live(always, () => loadConflictChoices(store), [] as ConflictChoice[]);
  const form = signal({ list: null as string | null, years: 3, names: '' });
  const { asked, answer } = createAnswer(store);
  const news = signal<string | null>(null);
  effect(() => {
    [chosen.value, form.value];
    asked.value = null;
    news.value = null;
  });
  const copy = async (given: ConflictAnswer) => {
    await navigator.clipboard.writeText(conflictMarkdown(given));
    news.value = 'Copied as Markdown.';
  };
  return {
    state: computed(() => ({
      ...form.value,
      chosen: chosen.value.length,
      choices: choices.value,
      isChecking: asked.value !== null && answer.value === null,
      answer: answer.value,
      news: news.value,
    })),
    actions: {
      ...filling(form),
      onCheck() {
        const { list, years, names } = form.value;
        const those = choices.value.find(({ key }) => key === list)?.list;
        if (!those) return;
        asked.value = { these: chosen.value, those: those.kind === 'names' ? { ...those, text: names } : those, years };
      },
      onCopy: () => answer.value && attempt(copy(answer.value)),
    },
  };
}

function createAnswer(store: Store): { asked: Signal<Question | null>; answer: ReadonlySignal<ConflictAnswer | null> } {
  const asked = signal<Question | null>(null);
  const worked = live(
    () => asked.value,
    async (question) => {
      const now = new Date().toISOString();
      return question && { question, answer: await checkConflicts(store, { ...question, now }) };
    },
    null as { question: Question; answer: ConflictAnswer } | null,
  );
  const answer = computed(() => (worked.value?.question === asked.value ? (worked.value?.answer ?? null) : null));
  return { asked, answer };
}

function filling(form: Signal<Pick<ConflictState, 'list' | 'years' | 'names'>>) {
  const change = (part: Partial<typeof form.value>) => {
    form.value = { ...form.value, ...part };
  };
  return {
    onList: (list: string) => change({ list }),
    onYears: (years: number) => change({ years }),
    onNames: (names: string) => change({ names }),
  };
}
