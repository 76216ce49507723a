import { ReadingList } from '../../components/reading/reading-list.tsx';
import type { LibraryState } from './app-state.ts';

/** The reading list in full width. */
export function ListTab({ state }: { state: LibraryState }) {
  const { state: list, actions } = state.reading();
  return <ReadingList layout="wide" state={list.value} actions={actions} />;
}
