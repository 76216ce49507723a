import { useId, useState } from 'preact/hooks';
import { count, parseTags } from '../../lib/view/words.ts';
import { inListOrder } from './selecting.ts';
import { KnownTags } from './tags-field.tsx';
import type { ReadingListActions, ReadingListState } from './types.ts';
import { PrioritySelect, StatusSelect } from './word-select.tsx';

interface BulkBarProps {
  state: Pick<ReadingListState, 'ids' | 'selection' | 'knownTags'>;
  actions: ReadingListActions;
  onExport: () => void;
  /** The bar goes, and the focus with it, unless somebody takes it. */
  onClear: () => void;
}

/** What can be done to all papers selected. */
export function BulkBar({ state: { ids, selection, knownTags }, actions, onExport, onClear }: BulkBarProps) {
  if (selection.size === 0) return null;
  const chosen = inListOrder(selection, ids);
  const listed = new Set(ids);
  const hidden = chosen.filter((id) => !listed.has(id)).length;
  return (
    <section class="reading-bulk" aria-label="Selected papers">
      <strong>
        {count(selection.size, 'paper')} selected
        {hidden > 0 && `, ${hidden.toLocaleString('en')} of them not found by this search`}
      </strong>
      <StatusSelect
        label="Status of the selected papers"
        placeholder="Status…"
        onChoose={(status) => actions.setStatus(chosen, status)}
      />
      <PrioritySelect
        label="Priority of the selected papers"
        placeholder="Priority…"
        onChoose={(priority) => actions.setPriority(chosen, priority)}
      />
      <BulkTags
        knownTags={knownTags}
        onAdd={(tags) => actions.addTags(chosen, tags)}
        onRemove={(tags) => actions.removeTags(chosen, tags)}
      />
      <button type="button" class="button" aria-haspopup="dialog" onClick={onExport}>
        Export or cite…
      </button>
      <button type="button" class="button button-danger" onClick={() => actions.remove(chosen)}>
        Delete
      </button>
      {selection.size < ids.length && (
        <button type="button" class="link-button small" onClick={() => actions.setSelection(new Set(ids))}>
          Select all {ids.length.toLocaleString('en')} found
        </button>
      )}
      <button type="button" class="link-button small" onClick={onClear}>
        Clear
      </button>
    </section>
  );
}

interface BulkTagsProps {
  knownTags: readonly string[];
  onAdd: (tags: string[]) => void;
  onRemove: (tags: string[]) => void;
}

function BulkTags({ knownTags, onAdd, onRemove }: BulkTagsProps) {
  const id = useId();
  const [draft, setDraft] = useState('');
  const tags = parseTags(draft);
  const does = (action: (tags: string[]) => void) => () => {
    action(tags);
    setDraft('');
  };
  return (
    <form
      class="reading-inline"
      onSubmit={(event) => {
        event.preventDefault();
        does(onAdd)();
      }}
    >
      <input
        class="field"
        type="text"
        aria-label="Tag of the selected papers"
        placeholder="Tag"
        list={id}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
      />
      <KnownTags id={id} tags={knownTags} />
      <button type="submit" class="button" disabled={tags.length === 0}>
        Add
      </button>
      <button type="button" class="button" disabled={tags.length === 0} onClick={does(onRemove)}>
        Take off
      </button>
    </form>
  );
}
