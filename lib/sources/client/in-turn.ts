const last = new Map<string, Promise<unknown>>();

/** Does work under one name one after another: in every page of the extension, or in this one where there are no locks. */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  // Every browser Byline runs in has locks; Node has none.
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  if (locks) return locks.request(name, work);
  const mine = (last.get(name) ?? Promise.resolve()).then(work);
  last.set(
    name,
    mine.catch(() => undefined),
  );
  return mine;
}
