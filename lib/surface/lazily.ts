import { type ReadonlySignal, signal } from '@preact/signals';
import { report } from '../report.ts';
import { once } from './once.ts';

/** What is loaded when it is first asked for; null until it is there. `what` is for the report where it fails. */
export function lazily<T>(load: () => Promise<T>, what: string): () => ReadonlySignal<T | null> {
  return once(() => {
    const loaded = signal<T | null>(null);
    load().then(
      (part) => {
        loaded.value = part;
      },
      (error: unknown) => report(error, `loading ${what}`),
    );
    return loaded;
  });
}
