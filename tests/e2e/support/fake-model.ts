/**
 * Puts a language model with the shape of the browser's own in place of it. Runs in the browser: it may use nothing of
 * this file. After a download, which shows its progress, it is available.
 */
export function fakeModel(first: string): void {
  let state = first;
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const session = {
    contextWindow: 4_096,
    contextUsage: 700,
    measureContextUsage: async (text: string) => text.split(' ').length,
    async prompt(text: string, { responseConstraint }: { responseConstraint?: { properties?: object } }) {
      const abstract = /⟦abstract⟧\n([\s\S]*)\n⟦\/abstract⟧/.exec(text)?.[1] ?? '';
      const evidence = [abstract.split(' ').slice(0, 5).join(' ')];
      if (!responseConstraint?.properties) throw new DOMException('no form', 'NotSupportedError');
      return JSON.stringify({ evidence, novelty: 4, soundness_signals: 6, clarity: 7, unknown: false });
    },
    destroy() {},
  };
  const model = {
    availability: async () => state,
    async create({ monitor }: { monitor?: (target: EventTarget) => void }) {
      if (state === 'available') return session;
      const download = new EventTarget();
      monitor?.(download);
      state = 'downloading';
      for (const loaded of [0.1, 0.5, 1]) {
        await wait(300);
        download.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
      }
      state = 'available';
      return session;
    },
  };
  Object.defineProperty(globalThis, 'LanguageModel', { value: model, configurable: true });
}
