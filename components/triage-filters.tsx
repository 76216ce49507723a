import type { ComponentChildren } from 'preact';
import type { TriageBarView, TriageOption } from '../lib/view/triage-types.ts';

export interface FilterActions {
  onOnly: (id: TriageBarView['only'][number]['id'], isOn: boolean) => void;
  onSection: (id: TriageBarView['sections'][number]['id'], isOn: boolean) => void;
  onCategory: (id: string, isOn: boolean) => void;
  onWords: (words: string) => void;
  onDimming: (isDimming: boolean) => void;
}

/** What to leave out of a listing, each with how many entries it alone would let through. */
export function TriageFilters({ view, actions }: { view: TriageBarView; actions: FilterActions }) {
  return (
    <section class="triage-panel" aria-label="Filters">
      <Group label="Only">
        <Toggles options={view.only} onToggle={actions.onOnly} />
      </Group>
      {view.sections.length > 1 && (
        <Group label="Parts">
          <Toggles options={view.sections} onToggle={actions.onSection} />
        </Group>
      )}
      <Group label="Categories">
        <Toggles options={view.categories} onToggle={actions.onCategory} />
      </Group>
      <div class="triage-row">
        <label class="triage-words">
          Words{' '}
          <input
            class="field"
            type="search"
            placeholder="flow -diffusion"
            value={view.words}
            onInput={({ currentTarget }) => actions.onWords(currentTarget.value)}
          />
        </label>
        <label>
          <input
            type="checkbox"
            checked={view.isDimming}
            onChange={({ currentTarget }) => actions.onDimming(currentTarget.checked)}
          />{' '}
          Dim instead of hide
        </label>
      </div>
      <Topics view={view} />
    </section>
  );
}

function Group({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <fieldset class="triage-group">
      <legend>{label}</legend>
      {children}
    </fieldset>
  );
}

interface TogglesProps<Id extends string> {
  options: readonly TriageOption<Id>[];
  onToggle: (id: Id, isOn: boolean) => void;
}

function Toggles<Id extends string>({ options, onToggle }: TogglesProps<Id>) {
  return (
    <div class="triage-toggles">
      {options.map(({ id, label, about, entries, isOn, whyNot }) => (
        <button
          key={id}
          type="button"
          class="button"
          aria-pressed={isOn}
          disabled={whyNot !== null && !isOn}
          title={whyNot ?? about}
          onClick={() => onToggle(id, !isOn)}
        >
          {label} <span class="triage-number">{entries.toLocaleString('en')}</span>
        </button>
      ))}
    </div>
  );
}

/** What the reader's topics are made of: nothing is learned that cannot be read here. */
function Topics({ view: { topicTerms } }: { view: TriageBarView }) {
  if (topicTerms.towards.length === 0) return null;
  return (
    <p class="triage-topics muted">
      My topics, learned from what you saved: towards <b>{topicTerms.towards.join(', ')}</b>
      {topicTerms.away.length > 0 && <>; away from {topicTerms.away.join(', ')}</>}.
    </p>
  );
}
