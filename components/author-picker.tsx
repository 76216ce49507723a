import type { AuthorView } from '../lib/view/types.ts';
import { MixedMark } from './mixed-mark.tsx';

interface AuthorPickerProps {
  chosen: { authorId: number; name: string }[];
  text: string;
  results: AuthorView[];
  /** How many may be chosen. */
  most: number;
  onText: (text: string) => void;
  onAdd: (authorId: number) => void;
  onRemove: (authorId: number) => void;
}

/** An author's numbers in one line, or their papers where there are none, to tell people of one name apart. */
function about({ metrics, about }: AuthorView): string {
  const numbers = metrics.slice(0, 2).map((metric) => `${metric.label} ${metric.text}`);
  return numbers.length > 0 ? numbers.join(', ') : (about ?? '');
}

function PickerResults({ results, chosen, onAdd }: Pick<AuthorPickerProps, 'results' | 'chosen' | 'onAdd'>) {
  const others = results.filter((author) => !chosen.some((one) => one.authorId === author.authorId));
  if (others.length === 0) return <p class="muted small">Nobody else of that name in your library.</p>;
  return (
    <ul class="bare-list author-picker-results">
      {others.map((author) => (
        <li key={author.authorId}>
          <button type="button" onClick={() => onAdd(author.authorId)}>
            <span aria-hidden="true">+</span>
            <span class="visually-hidden">Add</span> {author.name}{' '}
            {author.field !== undefined && <span class="badge">{author.field}</span>}
            <span class="muted small"> {about(author)}</span> <MixedMark author={author} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Chooses whom to compare. */
export function AuthorPicker({ chosen, text, results, most, onText, onAdd, onRemove }: AuthorPickerProps) {
  return (
    <div class="author-picker">
      {chosen.length > 0 && (
        <ul class="bare-list author-picker-chosen">
          {chosen.map((author) => (
            <li key={author.authorId}>
              {author.name}
              <button type="button" aria-label={`Remove ${author.name}`} onClick={() => onRemove(author.authorId)}>
                <span aria-hidden="true">✕</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen.length < most && (
        <input
          class="field"
          type="search"
          aria-label="Find an author to compare"
          placeholder="Add an author by name"
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
      {chosen.length < most && text.trim() !== '' && <PickerResults results={results} chosen={chosen} onAdd={onAdd} />}
    </div>
  );
}
