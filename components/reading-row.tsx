import { useState } from 'preact/hooks';
import type { ReadingStatus } from '../lib/model/reading-entry.ts';
import type { ReadingView } from '../lib/view/types.ts';
import { parseTags, statusWord } from '../lib/view/words.ts';
import { TexText } from './tex-text.tsx';

const statuses = Object.keys(statusWord) as ReadingStatus[];

/** What can be done to papers of the reading list; `id` is the paper's. */
export interface ReadingActions {
  setStatus: (id: number, status: ReadingStatus) => void;
  setTags: (id: number, tags: string[]) => void;
  setNote: (id: number, text: string) => void;
  remove: (id: number) => void;
}

interface ReadingRowProps {
  entry: ReadingView;
  actions: ReadingActions;
}

function RowTitle({ entry }: { entry: ReadingView }) {
  const about = [entry.authors, entry.date, entry.categories[0]].filter((part) => part !== undefined && part !== '');
  const title = <TexText text={entry.title} />;
  return (
    <>
      <p class="reading-row-title">
        {entry.url === undefined ? (
          title
        ) : (
          <a href={entry.url} target="_blank" rel="noreferrer">
            {title}
          </a>
        )}
      </p>
      <p class="reading-row-about">
        {about.join(' · ')} · <span>saved {entry.savedOn}</span>
      </p>
      {entry.snapshot !== null && <p class="reading-row-about">{entry.snapshot}</p>}
    </>
  );
}

function StatusSelect({ entry, actions }: ReadingRowProps) {
  return (
    <select
      class="field"
      aria-label={`Status of ${entry.title}`}
      value={entry.status}
      onChange={(event) => {
        const status = statuses.find((one) => one === event.currentTarget.value);
        if (status !== undefined) actions.setStatus(entry.paperId, status);
      }}
    >
      {statuses.map((status) => (
        <option key={status} value={status}>
          {statusWord[status]}
        </option>
      ))}
    </select>
  );
}

/** The drafts are the row's own, so that what the store sends back never moves the cursor. */
function TagsField({ entry, actions }: ReadingRowProps) {
  const [draft, setDraft] = useState(entry.tags.join(', '));
  return (
    <input
      class="field reading-row-tags"
      type="text"
      aria-label={`Tags of ${entry.title}, separated by commas`}
      placeholder="Tags, separated by commas"
      value={draft}
      onInput={(event) => {
        setDraft(event.currentTarget.value);
        actions.setTags(entry.paperId, parseTags(event.currentTarget.value));
      }}
    />
  );
}

function NoteField({ entry, actions }: ReadingRowProps) {
  const [draft, setDraft] = useState(entry.note);
  return (
    <details class="reading-row-note">
      <summary>{draft.trim() === '' ? 'Add a note' : 'Note'}</summary>
      <textarea
        class="field"
        rows={3}
        aria-label={`Note on ${entry.title}`}
        value={draft}
        onInput={(event) => {
          setDraft(event.currentTarget.value);
          actions.setNote(entry.paperId, event.currentTarget.value);
        }}
      />
    </details>
  );
}

/** One paper of the reading list, to be edited in place. */
export function ReadingRow({ entry, actions }: ReadingRowProps) {
  return (
    <li class="reading-row">
      <RowTitle entry={entry} />
      <div class="reading-row-controls">
        <StatusSelect entry={entry} actions={actions} />
        <TagsField entry={entry} actions={actions} />
        <button
          type="button"
          class="button button-quiet"
          aria-label={`Delete ${entry.title}`}
          onClick={() => actions.remove(entry.paperId)}
        >
          Delete
        </button>
        <NoteField entry={entry} actions={actions} />
      </div>
    </li>
  );
}
