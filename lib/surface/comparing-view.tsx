import type { ReadonlySignal } from '@preact/signals';
import { ComparePage } from '../../components/compare/compare-page.tsx';
import { ComparePopup } from '../../components/compare/compare-popup.tsx';
import { ConflictPanel } from '../../components/people/conflict-panel.tsx';
import { comparisonPrinters } from '../export/comparison/index.ts';
import type { Settings } from '../model/settings.ts';
import type { Store } from '../store/db.ts';
import type { AskedAuthor } from '../view/compare-address.ts';
import { createComparing } from './comparing.ts';
import { createConflictCheck } from './conflict-check.ts';
import type { ComparingView } from './lazy-comparing.ts';

/** Comparing, drawn: compact in the popup, in full in the library. */
export function createComparingView(
  store: Store,
  settings: ReadonlySignal<Settings>,
  attempt: (work: Promise<unknown>) => void,
  layout: 'compact' | 'wide',
): ComparingView {
  const comparing = createComparing(store, settings, attempt, { estimates: layout === 'wide' });
  const { state, actions } = comparing;
  // Its lists are read out of the store: only where they are shown.
  const conflicts = layout === 'wide' ? createConflictCheck(store, comparing.ids, attempt) : null;
  const asked = (): AskedAuthor[] => {
    const outcomes = new Map(state.value.candidates.map(({ authorId, outcome }) => [authorId, outcome]));
    return comparing.ids.value.map((authorId) => ({ authorId, outcome: outcomes.get(authorId) }));
  };
  const View: ComparingView['View'] = ({ onOpenWide }) =>
    conflicts === null ? (
      <ComparePopup state={state.value} actions={actions} onOpenWide={() => onOpenWide?.(asked())} />
    ) : (
      <ComparePage state={state.value} actions={actions} printers={comparisonPrinters}>
        <ConflictPanel state={conflicts.state.value} actions={conflicts.actions} />
      </ComparePage>
    );
  return { comparing, View };
}
