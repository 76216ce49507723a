import { useState } from 'preact/hooks';
import type { ReadingView } from '../lib/view/types.ts';
import { count } from '../lib/view/words.ts';
import { EmptyState } from './empty-state.tsx';
import type { ReadingActions } from './reading-row.tsx';
import { ReadingRow } from './reading-row.tsx';
import { UndoBar } from './undo-bar.tsx';

/** Rows drawn at once: a list of 10,000 must open at once too. */
const portion = 50;

interface ReadingListProps extends ReadingActions {
  /** What the search found. */
  list: ReadingView[];
  /** Papers on the whole list. */
  total: number;
  text: string;
  lastRemoved: ReadingView | null;
  onText: (text: string) => void;
  undoRemove: () => void;
}

function ReadingRows({ list, actions }: { list: ReadingView[]; actions: ReadingActions }) {
  const [limit, setLimit] = useState(portion);
  const rest = list.length - limit;
  return (
    <>
      <ul class="bare-list">
        {list.slice(0, limit).map((entry) => (
          <ReadingRow key={entry.paperId} entry={entry} actions={actions} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="button reading-list-more" onClick={() => setLimit(limit + portion)}>
          Show more ({count(rest, 'paper')} left)
        </button>
      )}
    </>
  );
}

/** The reading list: searched, edited in place, deletions undone. */
export function ReadingList({ list, total, text, lastRemoved, onText, undoRemove, ...actions }: ReadingListProps) {
  const removed = lastRemoved === null ? null : `Deleted “${lastRemoved.title}”`;
  return (
    <div class="reading-list">
      {(total > 0 || text !== '') && (
        <div class="reading-list-head">
          <input
            class="field"
            type="search"
            aria-label="Search the reading list"
            placeholder="Search titles, authors, tags, notes"
            value={text}
            onInput={(event) => onText(event.currentTarget.value)}
          />
          <span class="muted small">{text.trim() === '' ? count(total, 'paper') : `${list.length} of ${total}`}</span>
        </div>
      )}
      <UndoBar message={removed} onUndo={undoRemove} />
      {total === 0 && <EmptyState title="Your reading list is empty." todo="Press Save on an arXiv page." />}
      {total > 0 && list.length === 0 && (
        <EmptyState title="Nothing on your list matches." todo="Try fewer or shorter words." />
      )}
      <ReadingRows list={list} actions={actions} />
    </div>
  );
}
