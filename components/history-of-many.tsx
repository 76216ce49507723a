import { useState } from 'preact/hooks';
import type { ChangeView } from '../lib/view/lookup-types.ts';
import { count } from '../lib/view/words.ts';

interface HistoryOfManyProps {
  changes: (ChangeView & { authorId: number; name: string })[];
  onOpen: (authorId: number) => void;
}

/** Lines shown before the reader asks for more. */
const first = 12;

/** What changed about several authors, newest first. */
export function HistoryOfMany({ changes, onOpen }: HistoryOfManyProps) {
  const [isWhole, setIsWhole] = useState(false);
  if (changes.length === 0) return <p class="muted small">No number of theirs has changed yet.</p>;
  const shown = isWhole ? changes : changes.slice(0, first);
  const rest = changes.length - shown.length;
  return (
    <>
      <ul class="bare-list history-lines">
        {shown.map(({ key, authorId, name, text, seenOn }) => (
          <li key={`${authorId} ${key}`}>
            <button type="button" class="link-button" onClick={() => onOpen(authorId)}>
              {name}
            </button>
            : {text} <span class="muted small">seen {seenOn}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p>
          <button type="button" class="link-button small" onClick={() => setIsWhole(true)}>
            and {count(rest, 'more', 'more')}
          </button>
        </p>
      )}
    </>
  );
}
