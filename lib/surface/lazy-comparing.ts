import { type ReadonlySignal, signal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { report } from '../report.ts';
import type { AskedAuthor } from '../view/compare-address.ts';
import type { Comparing } from './comparing.ts';
import type { createComparingView } from './comparing-view.tsx';
import { once } from './once.ts';

/** Comparing with what draws it. */
export interface ComparingView {
  comparing: Comparing;
  View: ComponentType<{
    /** Where there is a wider view: opens it with those chosen. */
    onOpenWide?: (people: AskedAuthor[]) => void;
    children?: ComponentChildren;
  }>;
}

/** Loads comparing when it is first asked for: a popup opens without it. null until it is there. */
export function lazyComparing(
  ...asked: Parameters<typeof createComparingView>
): () => ReadonlySignal<ComparingView | null> {
  return once(() => {
    const view = signal<ComparingView | null>(null);
    import('./comparing-view.tsx').then(
      ({ createComparingView: create }) => {
        view.value = create(...asked);
      },
      (error: unknown) => report(error, 'loading the comparison'),
    );
    return view;
  });
}
