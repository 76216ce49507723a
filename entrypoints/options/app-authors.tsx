import { AuthorEntry } from '../../components/author-entry.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { count } from '../../lib/view/words.ts';
import type { LibraryState } from './app-state.ts';

/** Authors that "Show more" adds. */
const portion = 50;

function AuthorSearch({ state }: { state: LibraryState }) {
  return (
    <div class="library-search">
      <input
        class="field"
        type="search"
        aria-label="Search authors"
        placeholder="Search authors by name"
        value={state.authorText.value}
        onInput={(event) => {
          state.authorText.value = event.currentTarget.value;
        }}
      />
      <span class="muted small" role="status">
        {count(state.authorTotal.value, 'author')}
      </span>
    </div>
  );
}

function NoAuthors({ state }: { state: LibraryState }) {
  if (state.authorText.value.trim() !== '') {
    return <EmptyState title="Nobody of that name." todo="Try fewer letters, or the surname alone." />;
  }
  return (
    <EmptyState title="No authors yet." todo="Import a profile, or try the sample.">
      <button
        type="button"
        class="button button-main"
        onClick={() => {
          state.tab.value = 'imports';
        }}
      >
        Import a profile
      </button>
    </EmptyState>
  );
}

/** Every author of the store, searched, a portion at a time. */
export function AuthorsTab({ state }: { state: LibraryState }) {
  const authors = state.authors.value;
  const open = state.openAuthor.value;
  return (
    <>
      <AuthorSearch state={state} />
      {authors.length === 0 && <NoAuthors state={state} />}
      <ul class="bare-list">
        {authors.map((author) => (
          <AuthorEntry
            key={author.authorId}
            author={author}
            isOpen={author.authorId === open}
            onToggle={() => {
              state.openAuthor.value = author.authorId === open ? null : author.authorId;
            }}
            onFollow={(followed) => state.follow(author.authorId, followed)}
            onErase={() => state.eraseAuthor(author.authorId)}
          />
        ))}
      </ul>
      {state.authorTotal.value > authors.length && (
        <button
          type="button"
          class="button"
          onClick={() => {
            state.authorLimit.value += portion;
          }}
        >
          Show more
        </button>
      )}
    </>
  );
}
