import type { LibraryState } from './app-state.ts';

/** Authors side by side, in full. */
export function CompareTab({ state }: { state: LibraryState }) {
  const loaded = state.comparing().value;
  return loaded && <loaded.View />;
}
