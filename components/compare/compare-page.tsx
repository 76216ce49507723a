import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { AuthorPicker } from '../author-picker.tsx';
import { DoubtList } from '../doubt-list.tsx';
import { EmptyState } from '../empty-state.tsx';
import { Candidates } from './candidates.tsx';
import { CompareTable } from './compare-table.tsx';
import { JointMatrix } from './joint-matrix.tsx';
import { PeopleGraph, YearsChart } from './pictures.tsx';
import { Changes, NameForm, SavedComparisons } from './saved-comparisons.tsx';
import type { CompareActions, CompareState, PrinterChoice } from './types.ts';

interface ComparePageProps {
  state: CompareState;
  actions: CompareActions;
  printers: readonly PrinterChoice[];
  /** What else can be asked about these people. */
  children?: ComponentChildren;
}

/** Two to eight people side by side, in full. */
export function ComparePage({ state, actions, printers, children }: ComparePageProps) {
  const { view } = state;
  return (
    <div class="compare">
      <SavedComparisons saved={state.saved} undoMessage={state.undoMessage} actions={actions} />
      <Chooser state={state} actions={actions} />
      {state.open && <Changes open={state.open} />}
      {view === null ? (
        <TooFew state={state} where="a paper" />
      ) : (
        <>
          <Warnings warnings={view.warnings} />
          <CompareTable view={view} onMove={actions.onMove} onRemove={actions.onRemove} />
          {state.isEstimating && (
            <p class="muted small" role="status">
              Estimating novelty and attention of their papers…
            </p>
          )}
          <section>
            <h2>Between them</h2>
            <PeopleGraph view={view} onPicture={actions.onPicture} />
            <JointMatrix view={view} />
          </section>
          {view.years && (
            <section>
              <h2>Papers a year in your store</h2>
              <YearsChart years={view.years} warnings={view.warnings} onPicture={actions.onPicture} />
            </section>
          )}
          {view.doubts.map((one) => (
            <section key={one.name}>
              <h2 class="heading">Doubts about {one.name}</h2>
              <DoubtList doubts={one.doubts} />
            </section>
          ))}
          <Keep
            key={view.people.map(({ authorId }) => authorId).join()}
            printers={printers}
            actions={actions}
            saved={state.saved}
          />
        </>
      )}
      {state.chosen.length > 0 && children}
    </div>
  );
}

/** Whom to compare: the authors of a paper, and anybody by search. */
export function Chooser({ state, actions }: Pick<ComparePageProps, 'state' | 'actions'>) {
  return (
    <>
      <Candidates
        candidates={state.candidates}
        chosen={state.chosen}
        most={state.most}
        onTick={(id, isOn) => (isOn ? actions.onAdd(id) : actions.onRemove(id))}
      />
      <AuthorPicker
        chosen={state.chosen}
        text={state.text}
        results={state.results}
        most={state.most}
        onText={actions.onText}
        onAdd={actions.onAdd}
        onRemove={actions.onRemove}
      />
    </>
  );
}

/** What to do while fewer than two are chosen. */
export function TooFew({
  state: { chosen, candidates },
  where,
}: Pick<ComparePageProps, 'state'> & {
  /** Where a paper’s authors are put side by side in one press. */
  where: string;
}) {
  const [only, second] = chosen;
  // The comparison of two is on its way.
  if (second) return null;
  if (!only) {
    return (
      <EmptyState
        title="Put two to eight authors side by side."
        todo={`Search for them above, or press “Compare these authors” on ${where}.`}
      />
    );
  }
  const others = candidates.some(({ authorId }) => authorId !== only.authorId);
  return (
    <EmptyState
      title={`Nobody stands beside ${only.name} yet.`}
      todo={`${candidates.length > 0 && !others ? 'No other author of this paper is known. ' : ''}Add somebody from your library above.`}
    />
  );
}

/** What must be read with the numbers, above them. */
export function Warnings({ warnings }: { warnings: string[] }) {
  return (
    <ul class="compare-warnings" aria-label="Read with these numbers">
      {warnings.map((warning) => (
        <li key={warning}>{warning}</li>
      ))}
    </ul>
  );
}

function Keep({
  printers,
  actions,
  saved,
}: Pick<ComparePageProps, 'printers' | 'actions'> & Pick<CompareState, 'saved'>) {
  const [savedAs, noteSaved] = useState<string | null>(null);
  return (
    <section class="compare-keep">
      <h2>Keep it</h2>
      <NameForm
        label="Name of this comparison"
        button="Save"
        onName={(name) => {
          actions.onSave(name);
          noteSaved(name.trim());
        }}
      />
      {/* The list it is in stands at the head of a long page. */}
      <p class="muted small" role="status">
        {saved.some(({ name }) => name === savedAs) && `Saved as “${savedAs}”, at the top of this page.`}
      </p>
      <p class="compare-save">
        {printers.map(({ id, label }) => (
          <button key={id} type="button" class="button" onClick={() => actions.onExport(id)}>
            {label}
          </button>
        ))}
      </p>
    </section>
  );
}
