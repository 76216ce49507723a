const slice = 20;

/** Works through the indices in small slices while the browser has nothing else to do; until aborted. */
export function whenIdle(indices: readonly number[], work: (slice: number[]) => void, signal: AbortSignal): void {
  if (indices.length === 0 || signal.aborted) return;
  void idle().then(() => {
    if (signal.aborted) return;
    work(indices.slice(0, slice));
    whenIdle(indices.slice(slice), work, signal);
  });
}

/** Resolves when the browser has nothing else to do, within half a second. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idle callbacks yet.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve);
  });
}
