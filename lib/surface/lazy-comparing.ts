import type { ReadonlySignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import type { AskedAuthor } from '../view/compare-address.ts';
import type { Comparing } from './comparing.ts';
import type { createComparingView } from './comparing-view.tsx';
import { lazily } from './lazily.ts';

/** Comparing with what draws it. */
export interface ComparingView {
  comparing: Comparing;
  View: FunctionComponent<{
    /** Where there is a wider view: opens it with those chosen. */
    onOpenWide?: (people: AskedAuthor[]) => void;
  }>;
}

/** Loads comparing when it is first asked for: a popup opens without it. */
export function lazyComparing(
  ...asked: Parameters<typeof createComparingView>
): () => ReadonlySignal<ComparingView | null> {
  return lazily(async () => (await import('./comparing-view.tsx')).createComparingView(...asked), 'the comparison');
}
