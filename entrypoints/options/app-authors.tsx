import { batch } from '@preact/signals';
import { AuthorEntry } from '../../components/author-entry.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { AuthorFilterSelect } from '../../components/people/author-filter.tsx';
import { GroupsManager } from '../../components/people/groups-manager.tsx';
import { TickedBar } from '../../components/people/ticked-bar.tsx';
import { UndoBar } from '../../components/undo-bar.tsx';
import { compareLimit } from '../../lib/view/compare-limit.ts';
import type { AuthorView } from '../../lib/view/types.ts';
import { count } from '../../lib/view/words.ts';
import type { LibraryState } from './app-state.ts';
import { compareThese } from './state-people.ts';

/** Authors that "Show more" adds. */
const portion = 50;

function AuthorSearch({ state }: { state: LibraryState }) {
  const [shown, total] = [state.authors.value.length, state.authorTotal.value];
  // A search looks no further than it must.
  const isCut = state.authorText.value.trim() !== '' && total > shown;
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
      <AuthorFilterSelect
        filter={state.people.filter.value}
        groups={state.people.groups.value}
        onFilter={(filter) => {
          state.people.filter.value = filter;
        }}
      />
      <span class="muted small" role="status">
        {isCut && 'more than '}
        {count(isCut ? shown : total, 'author')}
      </span>
    </div>
  );
}

function NoAuthors({ state }: { state: LibraryState }) {
  if (state.authorText.value.trim() !== '') {
    return <EmptyState title="Nobody of that name." todo="Try fewer letters, or the surname alone." />;
  }
  if (state.people.filter.value.kind !== 'all') {
    return <EmptyState title="Nobody here yet." todo="Tick authors in the whole list, and follow or group them." />;
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

/** Whoever is sought is among all. */
function openEntry(state: LibraryState, id: number): void {
  batch(() => {
    state.authorText.value = '';
    state.people.filter.value = { kind: 'all' };
    state.mergeText.value = '';
    state.openAuthor.value = id;
    state.soughtAuthor.value = id;
  });
}

function Entry({ state, author }: { state: LibraryState; author: AuthorView }) {
  const { authorId } = author;
  const kept = state.people.kept.value.get(authorId);
  const isOpen = state.openAuthor.value === authorId;
  const details = state.details.value;
  return (
    <AuthorEntry
      author={author}
      groups={kept?.groups ?? []}
      hasNote={kept !== undefined && kept.note !== ''}
      isTicked={state.people.ticked.value.has(authorId)}
      onTick={(isOn) => state.people.actions.onTick(authorId, isOn)}
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
        onOpen: (id) => openEntry(state, id),
        onAcceptSplit: (groups) => state.acceptSplit(authorId, groups),
        onMove: (paperId, to) => state.movePaper(paperId, authorId, to),
        onMerge: (otherId) => state.merge(authorId, otherId),
        onTakeBack: state.takeBack,
      }}
    />
  );
}

/** What was just done, with the ways back. */
function Undo({ state }: { state: LibraryState }) {
  const last = state.lastMade.value;
  const { undoMessage, actions } = state.people;
  return (
    <div class="library-undo">
      <UndoBar message={last?.text ?? null} takesFocus onUndo={() => last && state.takeBack(last.id)} />
      <UndoBar message={undoMessage.value} onUndo={actions.onUndo} />
    </div>
  );
}

/** What can be done to several at once, and the reader's groups. */
function Several({ state }: { state: LibraryState }) {
  const { ticked, groups, filter, actions } = state.people;
  const ids = [...ticked.value];
  return (
    <>
      <GroupsManager
        groups={groups.value}
        onRename={actions.onRename}
        onDissolve={actions.onDissolve}
        onShow={(group) => {
          filter.value = { kind: 'group', group };
        }}
      />
      <TickedBar
        ticked={ids.length}
        comparable={compareLimit}
        groups={groups.value}
        onCompare={() => compareThese(state, ids)}
        onAddTo={(group) => actions.onAddTo(ids, group)}
        onFollow={() => actions.onFollow(ids)}
        onUntick={actions.onUntick}
      />
    </>
  );
}

/** The page of one author, or every author of the store, searched, a portion at a time. */
export function AuthorsTab({ state }: { state: LibraryState }) {
  if (state.people.shown.value !== null) {
    const Page = state.people.page().value;
    return Page && <Page />;
  }
  const authors = state.authors.value;
  return (
    <>
      <AuthorSearch state={state} />
      <Undo state={state} />
      <Several state={state} />
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
