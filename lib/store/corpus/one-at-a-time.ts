/**
 * Runs work on the corpus when no other page or worker of the extension is at it. What is read, added and removed in it
 * is then not read, added or removed by another in between, without a transaction that keeps the whole store waiting.
 */
export async function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  // Every browser Byline runs in has locks; Node has none.
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  return locks ? locks.request('byline-corpus', work) : work();
}
