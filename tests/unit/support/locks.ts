const last = new Map<string, Promise<unknown>>();

/** Gives Node what browsers have: work under one lock is done one after another. https://w3c.github.io/web-locks/ */
const locks = {
  request<T>(name: string, work: () => Promise<T>): Promise<T> {
    const mine = (last.get(name) ?? Promise.resolve()).then(work);
    last.set(
      name,
      mine.catch(() => undefined),
    );
    return mine;
  },
};
Object.defineProperty(globalThis.navigator, 'locks', { value: locks, configurable: true });
