import type { ReadingColumn, ReadingSort } from '../../lib/view/reading-types.ts';

export const columnWord: Record<ReadingColumn, string> = {
  relevance: 'Best match',
  title: 'Title',
  authors: 'Authors',
  date: 'Date',
  status: 'Status',
  priority: 'Priority',
  saved: 'Saved',
  novelty: 'Novelty',
  attention: 'Attention',
  hIndex: 'h-index',
};

/** The columns, in the order in which they are offered. */
export const columns = Object.keys(columnWord) as ReadingColumn[];

/** Which end comes first where a reader has not said: the newest, the highest, the best match; else A. */
const descendsFirst = new Set<ReadingColumn>([
  'relevance',
  'date',
  'priority',
  'saved',
  'novelty',
  'attention',
  'hIndex',
]);

/** The sort a column begins with. */
export function sortBy(column: ReadingColumn): ReadingSort {
  return { column, isDescending: descendsFirst.has(column) };
}

/** The sort once a column's head is pressed: turned round where it was sorted by already. */
export function pressed(sort: ReadingSort, column: ReadingColumn): ReadingSort {
  return sort.column === column ? { column, isDescending: !sort.isDescending } : sortBy(column);
}
