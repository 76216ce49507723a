import { count } from '../../lib/view/words.ts';
import { EmptyState } from '../empty-state.tsx';
import { ErrorNotice } from '../error-notice.tsx';
import { UndoBar } from '../undo-bar.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { CountLine } from './count-line.tsx';
import { ExportPanel, type ScopeChoice } from './export-panel.tsx';
import { Filters } from './filters.tsx';
import { KeysSheet } from './keys-sheet.tsx';
import { Rows } from './rows.tsx';
import { SearchBox } from './search-box.tsx';
import type { ExportScope, ReadingListProps, ReadingListState } from './types.ts';
import { useList } from './use-list.ts';

/** The reading list, the same in popup, side panel and library: searched, narrowed, edited in place, by keys alone too. */
export function ReadingList(props: ReadingListProps) {
  const { layout, state } = props;
  const list = useList(props);
  const { actions } = list;
  const isEmpty = state.total === 0 && state.loading === null && state.text.trim() === '';
  const selected = state.selection.size;
  return (
    <div ref={list.root} class="reading" data-layout={layout} data-empty={isEmpty}>
      {state.failure !== null && <ErrorNotice message={state.failure} />}
      <UndoBar message={state.undoMessage} onUndo={actions.undo} />
      <p class="visually-hidden" role="status">
        {selected > 0 && `${count(selected, 'paper')} selected`}
      </p>
      {isEmpty ? (
        <EmptyState title="Your reading list is empty." todo="Press Save on an arXiv page." />
      ) : (
        <>
          <div class="reading-top">
            <SearchBox state={state} actions={actions} onLeave={list.askFocus} />
            <button type="button" class="button" aria-haspopup="dialog" onClick={() => list.setSheet('all')}>
              Export…
            </button>
            <button
              type="button"
              class="button"
              aria-label="Keys"
              title="Keys (?)"
              aria-haspopup="dialog"
              onClick={list.showSheet}
            >
              ?
            </button>
          </div>
          <Filters {...props} actions={actions} />
          <Body {...props} list={list} />
        </>
      )}
      <Sheet state={state} list={list} />
    </div>
  );
}

type List = ReturnType<typeof useList>;

function Body({ layout, state, list }: ReadingListProps & { list: List }) {
  const { actions } = list;
  return (
    <div class="reading-body">
      <CountLine state={state} actions={actions} />
      <BulkBar
        state={state}
        actions={actions}
        onExport={() => list.setSheet('selected')}
        onClear={list.clearSelection}
      />
      {state.ids.length === 0 ? (
        <NothingFound isLoading={state.loading !== null} />
      ) : (
        <Rows
          key={layout}
          layout={layout}
          state={state}
          actions={actions}
          currentId={list.currentId}
          focusAsked={list.focusAsked}
          wanted={list.wanted}
          select={list.select}
          exportOne={(paperId) => list.setSheet({ paperId })}
          onLeaveField={list.askFocus}
        />
      )}
    </div>
  );
}

function NothingFound({ isLoading }: { isLoading: boolean }) {
  if (isLoading) return <EmptyState title="The list is being read." />;
  return <EmptyState title="Nothing on your list matches." todo="Try fewer or shorter words, or take a filter away." />;
}

function Sheet({ state, list: { sheet, setSheet, actions } }: { state: ReadingListState; list: List }) {
  if (sheet === null) return null;
  const close = () => setSheet(null);
  if (sheet === 'keys') return <KeysSheet onClose={close} />;
  return <ExportPanel scopes={scopesOf(sheet, state)} exporting={state.exporting} actions={actions} onClose={close} />;
}

/** The papers that can leave, those meant first. */
function scopesOf(meant: ExportScope, state: ReadingListState): ScopeChoice[] {
  const { ids, selection, total, text, rowOf } = state;
  if (typeof meant === 'object') return [{ scope: meant, label: `“${rowOf(meant.paperId)?.title ?? 'This paper'}”` }];
  const selected: ScopeChoice = { scope: 'selected', label: `${selection.size.toLocaleString('en')} selected` };
  const found: ScopeChoice = { scope: 'found', label: `${ids.length.toLocaleString('en')} found` };
  const all: ScopeChoice = { scope: 'all', label: `All ${total.toLocaleString('en')}` };
  return [...(selection.size > 0 ? [selected] : []), ...(text.trim() === '' ? [] : [found]), all];
}
