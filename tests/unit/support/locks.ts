let last: Promise<unknown> = Promise.resolve();

/** Gives Node what browsers have: work under one lock is done one after another. https://w3c.github.io/web-locks/ */
const locks = {
  request<T>(_name: string, work: () => Promise<T>): Promise<T> {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  },
};
Object.defineProperty(globalThis.navigator, 'locks', { value: locks, configurable: true });
