import type { ReadingColumn, ReadingSort } from '../../lib/view/reading-types.ts';
import { columnWord, pressed } from './sorting.ts';

interface HeadProps {
  sort: ReadingSort;
  setSort: (sort: ReadingSort) => void;
}

/** The heads of the wide layout; each sorts, and says whether the list is sorted by it. */
export function Head({ sort, setSort }: HeadProps) {
  const props = { sort, setSort };
  return (
    <tr class="reading-head" aria-rowindex={1}>
      <th scope="col" class="reading-tick">
        <span class="visually-hidden">Select</span>
      </th>
      <Column {...props} columns={['title', 'authors']} class="reading-main" />
      <Column {...props} columns={['date']} />
      <Column {...props} columns={['status']} />
      <Column {...props} columns={['priority']} class="reading-cell-priority" />
      <th scope="col" class="reading-cell-tags">
        Tags
      </th>
      <Column {...props} columns={['saved']} class="reading-cell-saved" />
      <Column {...props} columns={['novelty']} class="reading-number" isEstimated />
      <Column {...props} columns={['attention']} class="reading-number" isEstimated />
      <Column {...props} columns={['hIndex']} class="reading-number" />
      <th scope="col" class="reading-unfold">
        <span class="visually-hidden">Details</span>
      </th>
    </tr>
  );
}

interface ColumnProps extends HeadProps {
  /** More than one where one cell holds them. */
  columns: ReadingColumn[];
  class?: string;
  isEstimated?: boolean;
}

/** What stands in a head where the whole word does not fit. */
const shortWord: Partial<Record<ReadingColumn, string>> = { hIndex: 'h' };

function Column({ columns, sort, setSort, isEstimated = false, ...rest }: ColumnProps) {
  const isSorted = columns.includes(sort.column);
  const direction = sort.isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" class={rest.class} aria-sort={isSorted ? direction : 'none'}>
      {columns.map((column) => (
        <button
          key={column}
          type="button"
          title={isEstimated ? `${columnWord[column]}, estimated: a percentile` : columnWord[column]}
          onClick={() => setSort(pressed(sort, column))}
        >
          {shortWord[column] ?? columnWord[column]}
          {sort.column === column && <span aria-hidden="true">{sort.isDescending ? ' ↓' : ' ↑'}</span>}
        </button>
      ))}
    </th>
  );
}
