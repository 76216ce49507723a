import { useEffect, useRef, useState } from 'preact/hooks';
import type { SavedSearchView } from '../../lib/view/reading-types.ts';
import type { ReadingListActions, ReadingListState } from './types.ts';

interface SavedSearchesProps {
  state: Pick<ReadingListState, 'text' | 'savedSearches'>;
  actions: Pick<ReadingListActions, 'chooseSearch' | 'removeSearch' | 'saveSearch'>;
}

/** Searches the reader keeps under a name, and the present one to be kept. */
export function SavedSearches({ state: { text, savedSearches }, actions }: SavedSearchesProps) {
  // A completion leaves a space behind it.
  const isShown = ({ query }: SavedSearchView) => query.trim() === text.trim();
  const isKept = savedSearches.some(isShown);
  const canSave = text.trim() !== '' && !isKept;
  if (savedSearches.length === 0 && !canSave) return null;
  return (
    <section class="reading-saved" aria-label="Saved searches">
      <h2 class="heading">Saved searches</h2>
      <ul class="bare-list">
        {savedSearches.map((search) => (
          <li key={search.name}>
            <button
              type="button"
              class="reading-choice"
              aria-pressed={isShown(search)}
              title={search.query}
              onClick={() => actions.chooseSearch(search)}
            >
              {search.name}
            </button>
            <button
              type="button"
              class="reading-remove"
              aria-label={`Remove the saved search “${search.name}”`}
              title="Remove"
              onClick={() => actions.removeSearch(search.name)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {canSave && <SaveSearch key={text} onSave={actions.saveSearch} />}
    </section>
  );
}

function SaveSearch({ onSave }: { onSave: (name: string) => void }) {
  const [name, setName] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const isNaming = name !== null;
  useEffect(() => {
    if (isNaming) field.current?.focus();
  }, [isNaming]);
  if (name === null) {
    return (
      <button type="button" class="link-button small" onClick={() => setName('')}>
        Save this search…
      </button>
    );
  }
  return (
    <form
      class="reading-inline"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onSave(name.trim());
        setName(null);
      }}
    >
      <input
        ref={field}
        class="field"
        type="text"
        aria-label="Name of the search"
        placeholder="Name"
        maxLength={60}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="button" disabled={name.trim() === ''}>
        Save
      </button>
      <button type="button" class="button button-quiet" onClick={() => setName(null)}>
        Cancel
      </button>
    </form>
  );
}
