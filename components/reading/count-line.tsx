import { count } from '../../lib/view/words.ts';
import { columns, columnWord, sortBy } from './sorting.ts';
import type { ReadingListActions, ReadingListState } from './types.ts';

interface CountLineProps {
  state: ReadingListState;
  actions: Pick<ReadingListActions, 'setSort' | 'setSelection'>;
}

/** "120 of 10,000 papers"; how far the list is read while it is. */
function countWords({ ids, total, loading, text }: ReadingListState): string {
  if (loading !== null) {
    return `${loading.done.toLocaleString('en')} of ${loading.total.toLocaleString('en')} read so far`;
  }
  return text.trim() === '' ? count(total, 'paper') : `${ids.length.toLocaleString('en')} of ${count(total, 'paper')}`;
}

/** How many papers are found, all of them to be ticked, and their order. */
export function CountLine({ state, actions: { setSort, setSelection } }: CountLineProps) {
  const { ids, selection, sort } = state;
  const isAll = ids.length > 0 && selection.size >= ids.length && ids.every((id) => selection.has(id));
  return (
    <div class="reading-count">
      <label>
        <input
          type="checkbox"
          aria-label={`Select all ${ids.length.toLocaleString('en')} found`}
          disabled={ids.length === 0}
          checked={isAll}
          ref={(box) => {
            if (box) box.indeterminate = selection.size > 0 && !isAll;
          }}
          onChange={() => setSelection(new Set(isAll ? [] : ids))}
        />
        <span role="status">{countWords(state)}</span>
      </label>
      <span class="reading-sort">
        <select
          class="field"
          aria-label="Sort by"
          value={sort.column}
          onChange={(event) => {
            const column = columns.find((one) => one === event.currentTarget.value);
            if (column !== undefined) setSort(sortBy(column));
          }}
        >
          {columns.map((column) => (
            <option key={column} value={column}>
              {columnWord[column]}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button"
          aria-label={sort.isDescending ? 'Descending: turn round' : 'Ascending: turn round'}
          title={sort.isDescending ? 'Descending' : 'Ascending'}
          onClick={() => setSort({ ...sort, isDescending: !sort.isDescending })}
        >
          {sort.isDescending ? '↓' : '↑'}
        </button>
      </span>
    </div>
  );
}
