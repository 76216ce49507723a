import { type ReadonlySignal, signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { report } from '../report.ts';
import { once } from './once.ts';
import type { PersonContext } from './person-view.tsx';

export type PersonView = FunctionComponent;

/** Loads the page of an author when one is first asked for; null until it is there. */
export function lazyPerson(context: PersonContext): () => ReadonlySignal<PersonView | null> {
  return once(() => {
    const view = signal<PersonView | null>(null);
    import('./person-view.tsx').then(
      ({ createPersonView }) => {
        const made = createPersonView(context);
        view.value = made;
      },
      (error: unknown) => report(error, 'loading the page of an author'),
    );
    return view;
  });
}
