import type { TriageBarView } from '../lib/view/triage-types.ts';
import { BylineMark } from './byline-mark.tsx';
import { testId } from './test-id.ts';
import { type FilterActions, TriageFilters } from './triage-filters.tsx';
import { TriageHelp } from './triage-help.tsx';

export type TriagePanel = 'filter' | 'help';

export interface TriageBarActions extends FilterActions {
  onSort: (id: TriageBarView['sorts'][number]['id']) => void;
  /** arXiv's own page again. */
  onReset: () => void;
  /** Arranges anew with the numbers that came since. */
  onAgain: () => void;
  /** Arranges as the reader left this listing. */
  onAsBefore: () => void;
  onPanel: (panel: TriagePanel | null) => void;
}

interface TriageBarProps {
  view: TriageBarView;
  panel: TriagePanel | null;
  /** What was just done, or about the entry the reader is at: "My topics 87 of 100: graph, spectral". */
  said: string;
  actions: TriageBarActions;
}

/** The bar over a listing: what is on it, in which order, and what is left out. */
export function TriageBar({ view, panel, said, actions }: TriageBarProps) {
  return (
    <section class="triage" aria-label="Byline: sort and filter this listing" {...testId('triage')}>
      {panel === 'filter' && <TriageFilters view={view} actions={actions} />}
      {panel === 'help' && <TriageHelp />}
      <div class="triage-bar">
        <span class="triage-name">
          <BylineMark size={14} /> Byline
        </span>
        <span class="triage-count" role="status" {...testId('triage-count')}>
          {view.says}
          {view.news !== null && <span class="muted"> · {view.news}</span>}
        </span>
        <SortSelect view={view} onSort={actions.onSort} />
        <PanelButton id="filter" panel={panel} onPanel={actions.onPanel}>
          {view.active === 0 ? 'Filter' : `Filter (${view.active})`}
        </PanelButton>
        <Ways view={view} actions={actions} />
        <PanelButton id="help" panel={panel} onPanel={actions.onPanel} label="Keys and help">
          ?
        </PanelButton>
        <span class="triage-said muted" role="status">
          {said}
        </span>
      </div>
    </section>
  );
}

function SortSelect({ view, onSort }: { view: TriageBarView; onSort: TriageBarActions['onSort'] }) {
  return (
    <label class="triage-sort">
      Sort by{' '}
      <select
        class="field"
        value={view.sorts.find(({ isOn }) => isOn)?.id}
        onChange={({ currentTarget }) => {
          const chosen = view.sorts[currentTarget.selectedIndex];
          if (chosen) onSort(chosen.id);
        }}
      >
        {view.sorts.map(({ id, label, isOn, whyNot }) => (
          <option key={id} value={id} disabled={whyNot !== null && !isOn}>
            {whyNot === null ? label : `${label}: ${whyNot}`}
          </option>
        ))}
      </select>
    </label>
  );
}

function Ways({ view, actions }: { view: TriageBarView; actions: TriageBarActions }) {
  return (
    <>
      {!view.isPlain && (
        <button type="button" class="button" onClick={actions.onReset}>
          arXiv’s order, all entries
        </button>
      )}
      {view.isStale && (
        <button type="button" class="button" title="Numbers or marks changed since" onClick={actions.onAgain}>
          Arrange again
        </button>
      )}
      {view.isOffered && (
        <button type="button" class="button" onClick={actions.onAsBefore}>
          As you left it
        </button>
      )}
    </>
  );
}

interface PanelButtonProps {
  id: TriagePanel;
  panel: TriagePanel | null;
  onPanel: TriageBarActions['onPanel'];
  label?: string;
  children: string;
}

function PanelButton({ id, panel, onPanel, label, children }: PanelButtonProps) {
  const isOpen = panel === id;
  return (
    <button
      type="button"
      class="button"
      aria-expanded={isOpen}
      aria-label={label}
      data-panel={id}
      onClick={() => onPanel(isOpen ? null : id)}
    >
      {children}
    </button>
  );
}
