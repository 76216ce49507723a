/** What a record of a service may hold, in characters; beyond these it is something else. */
export const limits = {
  text: 64 * 1024 * 1024,
  name: 200,
  title: 5_000,
  abstract: 50_000,
  comments: 5_000,
  venue: 500,
  /** Words of an abstract that comes as an index. */
  abstractWords: 20_000,
  /** Problems listed one by one. */
  problems: 200,
} as const;
