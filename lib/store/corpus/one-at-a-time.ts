/**
 * Runs work that only one page or worker of the extension is to do at a time; undefined where another is at it. Where
 * the browser has no locks the work is done twice, which is slow but right.
 */
export async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T | undefined> {
  // Node, where the tests run, has no locks.
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  if (!locks) return work();
  return locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}
