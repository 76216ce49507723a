/** How long a piece of work takes, in ms, and what came of it. */
export function timed<T>(work: () => T): { ms: number; value: T } {
  const began = performance.now();
  const value = work();
  return { ms: performance.now() - began, value };
}

/** The same work a number of times: how long the quickest took, and what came of it. */
export function quickest<T>(times: number, work: () => T): { ms: number; value: T } {
  const runs = Array.from({ length: times - 1 }, () => timed(work));
  return runs.reduce((best, run) => (run.ms < best.ms ? run : best), timed(work));
}

/** The value below which a share of some numbers lie: 0.5 is their median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
