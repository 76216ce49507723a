import { useState } from 'preact/hooks';
import type { SavedComparisonView } from '../../lib/view/compare-types.ts';
import { UndoBar } from '../undo-bar.tsx';
import type { CompareActions, CompareState } from './types.ts';

/** Comparisons the reader keeps: opened again they show today's numbers. */
export function SavedComparisons({
  saved,
  undoMessage,
  actions,
}: {
  saved: SavedComparisonView[];
  undoMessage: string | null;
  actions: Pick<CompareActions, 'onOpen' | 'onRename' | 'onDelete' | 'onUndo'>;
}) {
  return (
    <section class="compare-saved" aria-label="Saved comparisons">
      <UndoBar message={undoMessage} onUndo={actions.onUndo} />
      {saved.length > 0 && (
        <details open={saved.length <= 3}>
          <summary>Saved comparisons ({saved.length})</summary>
          <ul class="bare-list">
            {saved.map((one) => (
              <SavedLine key={one.id} saved={one} actions={actions} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function SavedLine({
  saved,
  actions,
}: {
  saved: SavedComparisonView;
  actions: Pick<CompareActions, 'onOpen' | 'onRename' | 'onDelete'>;
}) {
  const [isRenaming, rename] = useState(false);
  if (isRenaming) {
    return (
      <li>
        <NameForm
          label="New name"
          first={saved.name}
          button="Rename"
          onCancel={() => rename(false)}
          onName={(name) => {
            actions.onRename(saved.id, name);
            rename(false);
          }}
        />
      </li>
    );
  }
  return (
    <li class="compare-saved-line">
      <button type="button" class="link-button" onClick={() => actions.onOpen(saved.id)}>
        {saved.name}
      </button>{' '}
      <span class="muted small">
        {saved.whom} · saved {saved.savedOn}
      </span>
      <button type="button" class="button button-quiet" onClick={() => rename(true)}>
        Rename <span class="visually-hidden">{saved.name}</span>
      </button>
      <button type="button" class="button button-quiet" onClick={() => actions.onDelete(saved.id)}>
        Delete <span class="visually-hidden">{saved.name}</span>
      </button>
    </li>
  );
}

/** A field for a name, and the button that takes it. */
export function NameForm({
  label,
  button,
  first = '',
  onCancel,
  onName,
}: {
  label: string;
  button: string;
  first?: string;
  /** Leaves the name as it was; absent where there is none to leave. */
  onCancel?: () => void;
  onName: (name: string) => void;
}) {
  const [name, setName] = useState(first);
  return (
    <form
      class="compare-name"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onName(name);
        // Pressed again it would save the same once more.
        if (!onCancel) setName('');
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel?.();
      }}
    >
      <input
        class="field"
        aria-label={label}
        placeholder={label}
        value={name}
        maxLength={200}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="button" disabled={name.trim() === ''}>
        {button}
      </button>
      {onCancel && (
        <button type="button" class="button button-quiet" onClick={onCancel}>
          Cancel
        </button>
      )}
    </form>
  );
}

/** What changed since a saved comparison was last opened. */
export function Changes({ open }: { open: NonNullable<CompareState['open']> }) {
  return (
    <section class="compare-changes" role="status">
      <h2 class="heading">{open.name}</h2>
      {open.changes.length === 0 ? (
        <p class="muted small">Nothing changed since {open.since}.</p>
      ) : (
        <>
          <p>Since {open.since}:</p>
          <ul>
            {open.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
