import type { PersonOption } from '../lib/view/types.ts';

interface MergeSearchProps {
  /** Whose person is looked for. */
  name: string;
  text: string;
  /** Whom the search found; namesakes where nothing is asked. */
  results: PersonOption[];
  onText: (text: string) => void;
  onMerge: (authorId: number) => void;
}

/** Finds anybody of the store by name, to say that the two are one person. */
export function MergeSearch({ name, text, results, onText, onMerge }: MergeSearchProps) {
  return (
    <div class="merge-search">
      <input
        class="field"
        type="search"
        aria-label={`Find who is the same person as ${name}`}
        placeholder="Find an author by name"
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {results.length === 0 && (
        <p class="muted small">{text.trim() === '' ? 'Nobody else of that name.' : 'Nobody else found.'}</p>
      )}
      <ul class="bare-list">
        {results.map((person) => (
          <li key={person.authorId}>
            <span>
              {person.name} <span class="muted">{person.about}</span>
            </span>
            <button
              type="button"
              class="button"
              aria-label={`Merge with ${person.name}, ${person.about}`}
              onClick={() => onMerge(person.authorId)}
            >
              Merge
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
