import type { ReadonlySignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { lazily } from './lazily.ts';
import type { PersonContext } from './person-view.tsx';

export type PersonView = FunctionComponent;

/** Loads the page of an author when one is first asked for. */
export function lazyPerson(context: PersonContext): () => ReadonlySignal<PersonView | null> {
  return lazily(async () => (await import('./person-view.tsx')).createPersonView(context), 'the page of an author');
}
