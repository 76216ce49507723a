/** Some of many, without any twice, in no order. */
export function sample<T>(many: readonly T[], most: number, random: () => number): T[] {
  const pool = [...many];
  const taken: T[] = [];
  while (taken.length < most && pool.length > 0) {
    const at = Math.floor(random() * pool.length);
    const last = pool.pop();
    const picked = pool[at] ?? last;
    if (at < pool.length && last !== undefined) pool[at] = last;
    if (picked !== undefined) taken.push(picked);
  }
  return taken;
}

/** The middle of some numbers; NaN where there are none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle] ?? Number.NaN;
  return ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}
