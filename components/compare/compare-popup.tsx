import { Chooser, TooFew, Warnings } from './compare-page.tsx';
import { CompareTable } from './compare-table.tsx';
import { JointMatrix } from './joint-matrix.tsx';
import type { CompareActions, CompareState } from './types.ts';

/** What fits a popup: who they are, the plainest numbers, and what is between them. */
const few = [
  'identity:which',
  'identity:match',
  'identity:one',
  'reported:hIndex',
  'reported:papers',
  'reported:citations',
  'papers:papers',
  'papers:last24Months',
];

interface ComparePopupProps {
  state: CompareState;
  actions: CompareActions;
  onOpenWide: () => void;
}

/** The people of a paper side by side, at a glance. */
export function ComparePopup({ state, actions, onOpenWide }: ComparePopupProps) {
  const { view } = state;
  return (
    <div class="compare compare-compact">
      <Chooser state={state} actions={actions} />
      {view === null ? (
        <TooFew state={state} where="the tab “This page”" />
      ) : (
        <>
          <p>
            <button type="button" class="button button-main" onClick={onOpenWide}>
              Open wide
            </button>
          </p>
          <CompareTable view={view} only={few} />
          <section>
            <h2 class="heading">Between them</h2>
            <JointMatrix view={view} />
          </section>
          <Warnings warnings={view.warnings} />
        </>
      )}
    </div>
  );
}
