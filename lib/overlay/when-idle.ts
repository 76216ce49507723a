const slice = 20;

/** Works through the indices in small slices while the browser has nothing else to do; until aborted. */
export function whenIdle(indices: readonly number[], work: (slice: number[]) => void, signal: AbortSignal): void {
  if (indices.length === 0 || signal.aborted) return;
  const next = () => {
    if (signal.aborted) return;
    work(indices.slice(0, slice));
    whenIdle(indices.slice(slice), work, signal);
  };
  // Safari has no idle callbacks yet.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(next, { timeout: 500 });
  else setTimeout(next);
}
