/** The authors of one paper, as far as the reader's store knows them. */
export interface Team {
  /** Authors that the page prints. */
  shown: number;
  /** Authors that it leaves out; null where it does not say how many. */
  hidden: number | null;
  /** Of those shown, the ones the store knows. */
  known: readonly { hIndex?: number; isDoubtful: boolean }[];
}

export interface TeamSummary {
  known: number;
  shown: number;
  hidden: number | null;
  /** The largest h-index among the known; absent where no source gives any. Doubtful: a check speaks against it. */
  maxHIndex?: { value: number; isDoubtful: boolean };
  /** "2 of 5 authors known · max h 35". */
  text: string;
}

/** What the store knows of a paper's authors, in one line; null where it knows none of them. */
export function teamSummary({ shown, hidden, known }: Team): TeamSummary | null {
  if (known.length === 0) return null;
  const maxHIndex = largest(known);
  const those = `${hidden === 0 ? '' : 'shown '}${shown === 1 ? 'author' : 'authors'}`;
  const doubt = maxHIndex?.isDoubtful ? ' (in doubt)' : '';
  const text = `${known.length} of ${shown} ${those} known${maxHIndex ? ` · max h ${maxHIndex.value}${doubt}` : ''}`;
  return { known: known.length, shown, hidden, ...(maxHIndex && { maxHIndex }), text };
}

/** In doubt only where every author with that h-index is. */
function largest(known: Team['known']): TeamSummary['maxHIndex'] {
  const values = known.flatMap(({ hIndex }) => hIndex ?? []);
  if (values.length === 0) return undefined;
  const value = values.reduce((most, hIndex) => Math.max(most, hIndex));
  return { value, isDoubtful: known.every(({ hIndex, isDoubtful }) => hIndex !== value || isDoubtful) };
}
