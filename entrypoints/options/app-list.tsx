import type { LibraryState } from './app-state.ts';

/** The reading list in full width. */
export function ListTab({ state }: { state: LibraryState }) {
  const List = state.reading().value;
  return List && <List layout="wide" />;
}
