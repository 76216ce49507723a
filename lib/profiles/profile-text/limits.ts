/** What a profile text may hold, in characters; beyond these it is something else. */
export const limits = {
  text: 32 * 1024 * 1024,
  name: 200,
  title: 2_000,
  abstract: 20_000,
  authorLine: 5_000,
  /** Problems listed one by one. */
  problems: 200,
} as const;
