import type { DigestView } from '../../lib/view/digest-types.ts';
import { ConfirmButton } from '../confirm-button.tsx';
import { EmptyState } from '../empty-state.tsx';
import { UndoBar } from '../undo-bar.tsx';
import { DigestLine } from './digest-line.tsx';
import type { DigestActions, DigestState } from './types.ts';

interface DigestPageProps {
  state: DigestState;
  actions: DigestActions;
}

/** What was on the listings the reader visited on a day, sorted by what it is to them. */
export function DigestPage({ state, actions }: DigestPageProps) {
  const { view, isEmpty, isBlind, keepsVisits } = state;
  return (
    <div class="digest">
      <div class="library-undo">
        <UndoBar message={state.undoMessage} onUndo={actions.onUndo} />
      </div>
      {!keepsVisits && <NotKept onKeep={actions.onKeepVisits} />}
      <p role="status" class="digest-news">
        {state.news}
      </p>
      {view === null ? (
        isEmpty && keepsVisits && <NothingMet />
      ) : (
        <>
          <Head view={view} day={state.day} onDay={actions.onDay} />
          {isBlind && <Hidden onShow={actions.onShowAuthors} />}
          {view.parts.map((part) => (
            <Part key={part.id} part={part} actions={actions} />
          ))}
          <Forget onForget={actions.onForget} />
        </>
      )}
    </div>
  );
}

function Head({ view, day, onDay }: { view: DigestView; day: string | null } & Pick<DigestActions, 'onDay'>) {
  return (
    <div class="digest-head">
      <label>
        <span class="visually-hidden">Day</span>
        <select class="field" value={day ?? ''} onChange={(event) => onDay(event.currentTarget.value)}>
          {view.days.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <span>{view.met}</span>
      <span class="muted small">Only what you opened yourself; nothing was fetched for it. Days are those of UTC.</span>
    </div>
  );
}

function Part({ part, actions }: { part: DigestView['parts'][number]; actions: DigestActions }) {
  return (
    <section class="digest-part" aria-labelledby={`digest-${part.id}`}>
      <h2 id={`digest-${part.id}`}>
        {part.heading} {part.lines.length > 0 && <span class="muted">({part.lines.length})</span>}
      </h2>
      <p class="muted small">{part.about}</p>
      {part.lines.length === 0 ? (
        <p class="digest-empty">{part.empty}</p>
      ) : (
        <ol class="bare-list">
          {part.lines.map((line) => (
            <DigestLine key={line.arxivId} line={line} actions={actions} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Hidden({ onShow }: { onShow: () => void }) {
  return (
    <p class="digest-notice">
      <span>Authors are hidden until you ask.</span>
      <button type="button" class="button" onClick={onShow}>
        Show authors
      </button>
    </p>
  );
}

function NotKept({ onKeep }: { onKeep: () => void }) {
  return (
    <p class="digest-notice">
      <span>
        Visits are not kept: you switched it off in the settings, so no new day comes here. Switched on, the entries of
        listings you open stay on this machine for 30 days.
      </span>
      <button type="button" class="button" onClick={onKeep}>
        Keep visits
      </button>
    </p>
  );
}

function NothingMet() {
  return (
    <EmptyState
      title="Nothing was met yet."
      todo="Open a listing or a search on arXiv: a few seconds later its papers are sorted here by whom you follow, what you saved, and how new they look."
    >
      <a class="button" href="https://arxiv.org/" target="_blank" rel="noreferrer">
        Open arXiv
      </a>
    </EmptyState>
  );
}

function Forget({ onForget }: { onForget: () => void }) {
  return (
    <section class="digest-forget">
      <p class="muted small">
        Kept on this machine for 30 days. Forgetting takes all days from here, and from listings what is new since your
        last visit. Your list and what you marked as seen stay.
      </p>
      <div>
        <ConfirmButton
          label="Forget what I visited"
          question="Forget all visited listings and their papers?"
          confirmLabel="Yes, forget them"
          onConfirm={onForget}
        />
      </div>
    </section>
  );
}
