/**
 * How bad it is. `impossible`: the numbers of one source break their own definitions. `scopes-differ`: they count
 * different things. `unusual`: they can be, and seldom are.
 */
export type Level = 'impossible' | 'scopes-differ' | 'unusual';

/** Every reason code with how bad what it stands for is; several checks may share one. METHODS section 1. */
export const levels = {
  H_GT_N: 'impossible',
  H_SQ_GT_C: 'impossible',
  I10: 'impossible',
  G: 'impossible',
  C_MISMATCH: 'impossible',
  RANGE: 'impossible',
  N_MISMATCH: 'scopes-differ',
  C_GT_LISTED: 'scopes-differ',
  G_GT_N: 'scopes-differ',
  DATES_DIFFER: 'scopes-differ',
  FIELD_SPREAD: 'unusual',
  SPAN: 'unusual',
  RATE: 'unusual',
  ID_DATE: 'unusual',
  TITLES_DIFFER: 'unusual',
} as const satisfies Record<string, Level>;

export type ReasonCode = keyof typeof levels;
