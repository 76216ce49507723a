/**
 * How many equally common kinds would be as diverse as these, from 1 to their number: exp of Shannon's entropy, the Hill
 * number of order 1 (Hill 1973, doi:10.2307/1934352). 0 where nothing is given.
 */
export function effectiveNumber(kinds: readonly string[]): number {
  if (kinds.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  let entropy = 0;
  for (const count of counts.values()) entropy -= (count / kinds.length) * Math.log(count / kinds.length);
  return Math.exp(entropy);
}
