import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { CompareActions, CompareState, PictureKind } from '../../components/compare/types.ts';
import { comparisonPrinters } from '../export/comparison/index.ts';
import type { Settings } from '../model/settings.ts';
import { report } from '../report.ts';
import { compareAuthors } from '../resolve/compare.ts';
import { createScorer } from '../resolve/score-papers.ts';
import { loadAuthors, searchAuthors } from '../store/authors.ts';
import { loadBundled } from '../store/bundled.ts';
import type { Store } from '../store/db.ts';
import { whoStays } from '../store/who-stays.ts';
import { authorView, newestProfile } from '../view/author-view.ts';
import { compareLimit } from '../view/compare-limit.ts';
import type { CompareCandidate, CompareView } from '../view/compare-types.ts';
import { personOption } from '../view/person-option.ts';
import { toldApart } from '../view/told-apart.ts';
import type { AuthorView } from '../view/types.ts';
import { svgToPng } from './draw-png.ts';
import { createKept } from './kept-comparisons.ts';
import { live } from './live.ts';
import { saveAs } from './save-as.ts';

type Attempt = (work: Promise<unknown>) => void;

/** Comparing, for popup and library alike. */
export interface Comparing {
  state: ReadonlySignal<CompareState>;
  actions: CompareActions;
  ids: ReadonlySignal<number[]>;
  choose: (authorIds: readonly number[]) => void;
  /** The known authors of a paper: all that fit are chosen. */
  offer: (candidates: readonly CompareCandidate[]) => void;
  openSaved: (id: number) => void;
}

/** A comparison as it was worked out. */
export interface Worked {
  key: string;
  view: CompareView;
  isEstimated: boolean;
}

/** @param estimates whether scores of papers are worked out too: a popup does without */
export function createComparing(
  store: Store,
  settings: ReadonlySignal<Settings>,
  attempt: Attempt,
  { estimates }: { estimates: boolean },
): Comparing {
  const ids = signal<number[]>([]);
  const candidates = signal<readonly CompareCandidate[]>([]);
  const text = signal('');
  const worked = createView(store, settings, ids, candidates, estimates);
  const chosen = live(
    () => ids.value,
    (asked) => namesOf(store, asked),
    [] as CompareState['chosen'],
  );
  const results = live(
    () => text.value,
    (asked) => search(store, asked),
    [] as AuthorView[],
  );
  const choose = (authorIds: readonly number[]) => {
    ids.value = [...new Set(authorIds)].slice(0, compareLimit.most);
  };
  followMerges(store, ids, choose);
  const kept = createKept(store, ids, worked, choose, attempt);
  const state = computed(
    (): CompareState => ({
      view: worked.value?.view ?? null,
      isEstimating: estimates && settings.value.showScores && worked.value?.isEstimated === false,
      chosen: chosen.value,
      text: text.value,
      results: results.value.filter(({ authorId }) => !ids.value.includes(authorId)),
      most: compareLimit.most,
      candidates: [...candidates.value],
      ...kept.state.value,
    }),
  );
  return {
    state,
    ids,
    choose,
    offer(known) {
      candidates.value = known;
      choose(known.map(({ authorId }) => authorId));
    },
    openSaved: kept.actions.onOpen,
    actions: { ...choosing(ids, text, choose), ...kept.actions, ...ways(worked, attempt) },
  };
}

function choosing(
  ids: ReadonlySignal<number[]>,
  text: { value: string },
  choose: (authorIds: readonly number[]) => void,
): Pick<CompareActions, 'onText' | 'onAdd' | 'onRemove' | 'onMove'> {
  return {
    onText: (words) => {
      text.value = words;
    },
    onAdd(authorId) {
      text.value = '';
      choose([...ids.value, authorId]);
    },
    onRemove: (authorId) => choose(ids.value.filter((id) => id !== authorId)),
    onMove(authorId, by) {
      const order = ids.value.filter((id) => id !== authorId);
      order.splice(Math.max(0, ids.value.indexOf(authorId) + by), 0, authorId);
      choose(order);
    },
  };
}

/** The comparison of those chosen, anew whenever rows behind it change: first without estimates, then with. */
function createView(
  store: Store,
  settings: ReadonlySignal<Settings>,
  ids: ReadonlySignal<number[]>,
  candidates: ReadonlySignal<readonly CompareCandidate[]>,
  estimates: boolean,
): ReadonlySignal<Worked | null> {
  const scorer = createScorer(async () => store, loadBundled);
  const estimated = signal<Worked | null>(null);
  const options = () => ({
    now: new Date().toISOString(),
    showsScores: settings.value.showScores,
    outcomes: new Map(candidates.value.map(({ authorId, outcome }) => [authorId, outcome])),
  });
  const plain = live(
    () => ({ asked: ids.value, options: options() }),
    async ({ asked, options: how }): Promise<Worked | null> => {
      if (asked.length < compareLimit.least) return null;
      const view = await compareAuthors(store, asked, how);
      return view.people.length < compareLimit.least ? null : { key: asked.join(), view, isEstimated: false };
    },
    null as Worked | null,
  );
  effect(() => {
    const now = plain.value;
    if (!now || !estimates || !settings.value.showScores) return;
    const how = { ...options(), scoreStored: scorer.scoreStored };
    compareAuthors(store, ids.peek(), how).then(
      (view) => {
        if (plain.peek() === now) estimated.value = { ...now, view, isEstimated: true };
      },
      (error: unknown) => report(error, 'comparing: estimates'),
    );
  });
  return computed(() => {
    const [now, later] = [plain.value, estimated.value];
    if (!now || now.key !== ids.value.join()) return now;
    return later && later.key === now.key && settings.value.showScores ? later : now;
  });
}

/** Of two who became one the one who stays is compared, and whoever is gone is not. */
function followMerges(
  store: Store,
  ids: ReadonlySignal<number[]>,
  choose: (authorIds: readonly number[]) => void,
): void {
  const found = live(
    () => ids.value,
    async (asked) => ({ asked, stays: await whoStays(store, asked) }),
    null as { asked: number[]; stays: Map<number, number> } | null,
  );
  effect(() => {
    if (!found.value || found.value.asked !== ids.peek()) return;
    const { asked, stays } = found.value;
    if (asked.some((id) => stays.get(id) !== id)) choose(asked.flatMap((id) => stays.get(id) ?? []));
  });
}

/** As the columns are headed. */
async function namesOf(store: Store, ids: readonly number[]): Promise<CompareState['chosen']> {
  const { authors } = await loadAuthors(store, ids);
  const names = toldApart(authors.map((author) => newestProfile(author).name));
  return authors.map(({ id }, at) => ({ authorId: id, name: names[at] ?? '' }));
}

async function search(store: Store, text: string): Promise<AuthorView[]> {
  if (text.trim() === '') return [];
  const { authors, papers } = await searchAuthors(store, text, 8);
  return authors.map((author) => ({ ...authorView(author, papers), about: personOption(author, papers).about }));
}

/** The ways out: files with all that must be read with the numbers. */
function ways(worked: ReadonlySignal<Worked | null>, attempt: Attempt): Pick<CompareActions, 'onExport' | 'onPicture'> {
  return {
    onExport(id) {
      const printer = comparisonPrinters.find((one) => one.id === id);
      const view = worked.value?.view;
      if (!printer || !view) return;
      saveAs(new Blob([printer.print(view)], { type: printer.mime }), `byline-comparison.${printer.extension}`);
    },
    onPicture: (name, kind, svg) => attempt(savePicture(name, kind, svg)),
  };
}

async function savePicture(name: string, kind: PictureKind, svg: string): Promise<void> {
  const file = new Blob([svg], { type: 'image/svg+xml' });
  saveAs(kind === 'svg' ? file : await svgToPng(file), `byline-${name}.${kind}`);
}
