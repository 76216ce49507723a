/** What a bibliography may hold, in characters; beyond these it is something else. */
export const limits = {
  text: 64 * 1024 * 1024,
  name: 200,
  title: 5_000,
  abstract: 50_000,
  comments: 5_000,
  venue: 500,
  tag: 200,
  note: 100_000,
  /** Authors of one paper, tags of one paper. */
  bylines: 20_000,
  tags: 200,
  /** Cells of one row of a table. */
  cells: 1_000,
} as const;
