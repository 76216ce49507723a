/**
 * Runs work that only one page or worker of the extension is to do at a time. Where another is at it, waits its turn, or
 * does nothing and returns undefined. Where the browser has no locks the work is done twice, which is slow but right.
 */
export async function oneAtATime<T>(name: string, waits: boolean, work: () => Promise<T>): Promise<T | undefined> {
  // Node, where the tests run, has no locks.
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  if (!locks) return work();
  return locks.request(name, { ifAvailable: !waits }, (lock) => (lock ? work() : undefined));
}
