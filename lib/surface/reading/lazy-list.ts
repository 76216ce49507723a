import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { ReadingLayout } from '../../../components/reading/types.ts';
import { lazily } from '../lazily.ts';
import type { createReadingList } from './index.ts';

/** The reading list, drawn. */
export type ListView = ComponentType<{ layout: ReadingLayout }>;

/** Loads the list, its search and its ways out when they are first asked for: a popup opens without them. */
export function lazyList(...asked: Parameters<typeof createReadingList>): () => ReadonlySignal<ListView | null> {
  return lazily(async () => (await import('./list-view.tsx')).createListView(...asked), 'the reading list');
}
