/** The longest that anybody else is kept waiting, in milliseconds. */
export const sliceMs = 30;

/** Lets others go first, but only where so much was done since the last time that they waited for it. */
export function createPause(): () => Promise<void> {
  let pauseAt = performance.now() + sliceMs;
  return async () => {
    if (performance.now() < pauseAt) return;
    await new Promise((resolve) => setTimeout(resolve));
    pauseAt = performance.now() + sliceMs;
  };
}

/** In portions of as many as take about a slice together, until one says that it is enough. */
export async function inPortions<T>(
  list: readonly T[],
  first: number,
  work: (portion: readonly T[], done: number) => Promise<boolean>,
): Promise<void> {
  let size = first;
  for (let at = 0; at < list.length; ) {
    const started = performance.now();
    const portion = list.slice(at, at + size);
    at += portion.length;
    if (!(await work(portion, at))) return;
    const took = Math.max(1, performance.now() - started);
    // Not at once as many as one quick portion lets hope for.
    size = Math.max(1, Math.min(2 * size, Math.floor((portion.length * sliceMs) / took)));
    await new Promise((resolve) => setTimeout(resolve));
  }
}
