import { AuthorPicker } from '../../components/author-picker.tsx';
import { ComparisonTable } from '../../components/comparison-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import type { PopupState } from './app-state.ts';

/** More columns than this nobody can read. */
const mostAuthors = 6;

/** Authors side by side: who, and what is known of them. */
export function CompareTab({ state }: { state: PopupState }) {
  const comparison = state.compare.value;
  return (
    <div class="popup-compare">
      <AuthorPicker
        chosen={state.chosen.value}
        text={state.authorText.value}
        results={state.authorResults.value}
        most={mostAuthors}
        onText={(text) => {
          state.authorText.value = text;
        }}
        onAdd={state.addToCompare}
        onRemove={state.removeFromCompare}
      />
      {comparison !== null && <ComparisonTable comparison={comparison} />}
      {comparison === null && (
        <EmptyState
          title="Put two to six authors side by side."
          todo="Search for them above, or press Compare authors on the tab “This page”."
        />
      )}
    </div>
  );
}
