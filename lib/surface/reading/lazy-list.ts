import { type ReadonlySignal, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { ReadingLayout } from '../../../components/reading/types.ts';
import { report } from '../../report.ts';
import { once } from '../once.ts';
import type { createReadingList } from './index.ts';

/** The reading list, drawn. */
export type ListView = ComponentType<{ layout: ReadingLayout }>;

/** Loads the list, its search and its ways out when they are first asked for: a popup opens without them. */
export function lazyList(...asked: Parameters<typeof createReadingList>): () => ReadonlySignal<ListView | null> {
  return once(() => {
    const view = signal<ListView | null>(null);
    import('./list-view.tsx').then(
      ({ createListView }) => {
        view.value = createListView(...asked);
      },
      (error: unknown) => report(error, 'loading the reading list'),
    );
    return view;
  });
}
