type Work<T> = (lock: object) => Promise<T>;
const last = new Map<string, Promise<unknown>>();

/** Gives Node what browsers have: work under one lock is done one after another. https://w3c.github.io/web-locks/ */
const locks = {
  request<T>(name: string, ...asked: [Work<T>] | [object, Work<T>]): Promise<T> {
    const work = asked.at(-1) as Work<T>;
    const mine = (last.get(name) ?? Promise.resolve()).then(() => work({ name }));
    last.set(
      name,
      mine.catch(() => undefined),
    );
    return mine;
  },
};
Object.defineProperty(globalThis.navigator, 'locks', { value: locks, configurable: true });
