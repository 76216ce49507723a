import { Facets } from './facets.tsx';
import { SavedSearches } from './saved-searches.tsx';
import type { ReadingListProps } from './types.ts';

/** Saved searches and facets: beside the list where there is room, else to be unfolded above it. */
export function Filters({ layout, state, actions }: ReadingListProps) {
  const body = (
    <>
      <SavedSearches state={state} actions={actions} />
      <Facets facets={state.facets} setFacet={actions.setFacet} />
    </>
  );
  if (layout === 'wide') {
    return (
      <aside class="reading-filters" aria-label="Filters">
        {body}
      </aside>
    );
  }
  const on = state.facets.flatMap(({ values }) => values).filter(({ isOn }) => isOn).length;
  return (
    <details class="reading-filters">
      <summary>Filters{on > 0 && ` (${on} on)`}</summary>
      <div>{body}</div>
    </details>
  );
}
