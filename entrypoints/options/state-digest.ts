import type { ReadonlySignal } from '@preact/signals';
import type { Settings } from '../../lib/model/settings.ts';
import type { Store } from '../../lib/store/db.ts';
import { createDigest } from '../../lib/surface/digest.ts';
import { once } from '../../lib/surface/once.ts';
import type { LibraryState, LibraryTab } from './app-state.ts';

/** The digest in the library: made when its tab is first opened, and worked out only while that is open. */
export function createLibraryDigest(
  store: Store,
  settings: ReadonlySignal<Settings>,
  tab: ReadonlySignal<LibraryTab>,
  attempt: (work: Promise<unknown>) => void,
): LibraryState['digest'] {
  return once(() => createDigest(store, settings, () => tab.value === 'digest', attempt));
}
