import { CorrectionList } from '../../components/correction-list.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import type { LibraryState } from './app-state.ts';

/** Everything the reader ever put right, newest first, each with its way back. */
export function CorrectionsTab({ state }: { state: LibraryState }) {
  const corrections = state.corrections.value;
  if (corrections.length === 0) {
    return (
      <EmptyState
        title="Nothing corrected yet."
        todo="Say yes or no on a card, move a paper, merge two authors, or split one: it is listed here, and can be taken back."
      />
    );
  }
  return <CorrectionList corrections={corrections} onTakeBack={state.takeBack} />;
}
