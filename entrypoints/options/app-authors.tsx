import { batch } from '@preact/signals';
import { AuthorEntry } from '../../components/author-entry.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { UndoBar } from '../../components/undo-bar.tsx';
import type { AuthorView } from '../../lib/view/types.ts';
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

function Entry({ state, author }: { state: LibraryState; author: AuthorView }) {
  const { authorId } = author;
  const isOpen = state.openAuthor.value === authorId;
  const details = state.details.value;
  const open = (id: number) =>
    batch(() => {
      state.authorText.value = '';
      state.mergeText.value = '';
      state.openAuthor.value = id;
      state.soughtAuthor.value = id;
    });
  return (
    <AuthorEntry
      author={author}
      isOpen={isOpen}
      isSought={state.soughtAuthor.value === authorId}
      onFound={() => {
        state.soughtAuthor.value = null;
      }}
      onToggle={() => {
        state.mergeText.value = '';
        state.openAuthor.value = isOpen ? null : authorId;
      }}
      scores={isOpen ? state.openScores.value : []}
      history={isOpen ? state.history.value : []}
      details={isOpen && details?.authorId === authorId ? details : null}
      actions={{
        mergeText: state.mergeText.value,
        mergeResults: state.mergeResults.value,
        onMergeText: (text) => {
          state.mergeText.value = text;
        },
        onFollow: (followed) => state.follow(authorId, followed),
        onErase: () => state.eraseAuthor(authorId),
        onOpen: open,
        onAcceptSplit: (groups) => state.acceptSplit(authorId, groups),
        onMove: (paperId, to) => state.movePaper(paperId, authorId, to),
        onMerge: (otherId) => state.merge(authorId, otherId),
        onTakeBack: state.takeBack,
      }}
    />
  );
}

/** Every author of the store, searched, a portion at a time. */
export function AuthorsTab({ state }: { state: LibraryState }) {
  const authors = state.authors.value;
  const last = state.lastMade.value;
  return (
    <>
      <AuthorSearch state={state} />
      <div class="library-undo">
        <UndoBar message={last?.text ?? null} takesFocus onUndo={() => last && state.takeBack(last.id)} />
      </div>
      {authors.length === 0 && <NoAuthors state={state} />}
      <ul class="bare-list">
        {authors.map((author) => (
          <Entry key={author.authorId} state={state} author={author} />
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
