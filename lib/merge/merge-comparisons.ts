import type { Comparison } from '../model/comparison.ts';

/**
 * A comparison kept on two machines as one: the later name and people, and deleted or not by the later word on that.
 * What it last said stays that of `mine`.
 */
export function mergeComparisons(mine: Comparison, theirs: Comparison): Comparison {
  const said = later(mine, theirs, (one) => [one.at, one.name, one.authors]);
  const kept = later(mine, theirs, (one) => [one.keptAt, one.removedAt ?? '']);
  return {
    id: mine.id,
    name: said.name,
    authors: said.authors,
    at: said.at,
    savedAt: mine.savedAt < theirs.savedAt ? mine.savedAt : theirs.savedAt,
    keptAt: kept.keptAt,
    ...(mine.seen && { seen: mine.seen }),
    ...(kept.removedAt !== undefined && { removedAt: kept.removedAt }),
  };
}

/** Of two the one whose words come later: by time first, whatever they say after. */
function later<T>(mine: T, theirs: T, words: (one: T) => [at: string, ...said: unknown[]]): T {
  const [[one, ...ours], [other, ...others]] = [words(mine), words(theirs)];
  if (one !== other) return other > one ? theirs : mine;
  return JSON.stringify(others) > JSON.stringify(ours) ? theirs : mine;
}
