import { useTopics } from '../topics/term-table.ts';

let loading: Promise<void> | undefined;

/** Reads the table of topics, once; whoever weighs authors or derives what their papers say needs it. */
export function loadTopics(loadBundled: (name: 'topics') => Promise<Uint8Array>): Promise<void> {
  loading ??= loadBundled('topics').then(useTopics, (error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
