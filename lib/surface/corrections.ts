import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Made, takeBack } from '../resolve/correct.ts';
import type { Store } from '../store/db.ts';
import { present } from '../store/present.ts';
import { correctionViews, papersNamed } from '../view/corrections-view.ts';
import type { CorrectionView } from '../view/types.ts';
import { always, live } from './live.ts';

/** Correcting, as the popup and the library offer it. */
export interface Corrections {
  /** All of them, newest first. */
  corrections: ReadonlySignal<CorrectionView[]>;
  /** The one just made here; null once it is taken back. */
  lastMade: ReadonlySignal<CorrectionView | null>;
  /** Carries one out and remembers which it was. */
  make: (correcting: Promise<Made>) => void;
  takeBack: (id: string) => void;
}

/** @param attempt what a surface does with any change: tells the open pages, reports where it failed */
export function createCorrections(store: Store, attempt: (work: Promise<unknown>) => void): Corrections {
  const corrections = live(always, () => loadCorrections(store), [] as CorrectionView[]);
  const lastId = signal<string | null>(null);
  return {
    corrections,
    lastMade: computed(() => corrections.value.find(({ id }) => id === lastId.value) ?? null),
    make: (correcting) =>
      attempt(
        correcting.then((made) => {
          lastId.value = made?.id ?? null;
        }),
      ),
    takeBack: (id) => attempt(takeBack(store, id)),
  };
}

async function loadCorrections(store: Store): Promise<CorrectionView[]> {
  const decisions = await store.decisions.toArray();
  const papers = present(await store.papers.bulkGet(papersNamed(decisions)));
  return correctionViews(decisions, new Map(papers.map((paper) => [paper.id, paper])));
}
