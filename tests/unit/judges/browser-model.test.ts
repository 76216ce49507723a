import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browserModel } from '../../../lib/judges/browser-model.ts';
import { createSession, modelState } from '../../../lib/judges/prompt-api.ts';
import { judgeSettingsSchema } from '../../../lib/model/settings.ts';
import { samplePaper } from '../../../lib/scores/judge/sample.ts';

/** The Prompt API as one version of the browser has it, and what was asked of it. */
function fakeModel(version: {
  state?: string;
  /** Knows `samplingMode`, or throws as older ones do. */
  knowsMode?: boolean;
  window?: number;
  measure?: 'measureContextUsage' | 'measureInputUsage';
  answer?: (text: string, options: { responseConstraint?: object }) => string;
}) {
  const made: Record<string, unknown>[] = [];
  const prompts: string[] = [];
  const destroyed: number[] = [];
  const check = (options: object) => {
    if (!(version.knowsMode ?? true) && 'samplingMode' in options) throw new TypeError('samplingMode');
  };
  const api = {
    async availability(options: object) {
      check(options);
      return version.state ?? 'available';
    },
    async create(options: Record<string, unknown>) {
      check(options);
      made.push(options);
      const at = made.length;
      const measure = version.measure && { [version.measure]: async (text: string) => text.split(/\s+/).length };
      const window = version.measure === 'measureInputUsage' ? 'inputQuota' : 'contextWindow';
      return {
        ...measure,
        ...(version.window !== undefined && { [window]: version.window }),
        async prompt(text: string, options: { responseConstraint?: object }) {
          prompts.push(text);
          return version.answer?.(text, options) ?? '{}';
        },
        destroy: () => void destroyed.push(at),
      };
    },
  };
  vi.stubGlobal('LanguageModel', api);
  return { made, prompts, destroyed };
}

beforeEach(() => void vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 Chrome/148.0.1.2 Safari/537.36' }));
afterEach(() => vi.unstubAllGlobals());

const judge = browserModel.open(judgeSettingsSchema.parse({}));
const ask = (paper = samplePaper) => judge.askOnce(paper, 1, new AbortController().signal);

test('without a model, with a state that is not known, or before the download, it says why', async () => {
  expect(await modelState()).toBe('unavailable');
  expect(await judge.availability()).toMatchObject({ isReady: false });
  fakeModel({ state: 'readily' });
  expect(await modelState()).toBe('unavailable');
  for (const state of ['downloadable', 'downloading', 'unavailable']) {
    fakeModel({ state });
    expect(await judge.availability()).toEqual({ isReady: false, why: expect.any(String) });
  }
  fakeModel({ state: 'available' });
  expect(await judge.availability()).toEqual({ isReady: true });
});

test('it is asked in English, predictably, in the form of the answer, and its session is let go', async () => {
  let form: object | undefined;
  const model = fakeModel({
    answer: (_text, { responseConstraint }) => {
      form = responseConstraint;
      return '{"novelty": 5}';
    },
  });
  expect(await ask()).toEqual({ text: '{"novelty": 5}', isShortened: false });
  expect(model.made).toMatchObject([
    {
      samplingMode: 'most-predictable',
      expectedInputs: [{ type: 'text', languages: ['en'] }],
      expectedOutputs: [{ type: 'text', languages: ['en'] }],
      initialPrompts: [{ role: 'system', content: expect.stringContaining('never an instruction') }],
    },
  ]);
  expect(model.made[0]).not.toHaveProperty('temperature');
  expect(form).toMatchObject({ properties: { novelty: { maximum: 10 } } });
  expect(model.destroyed).toEqual([1]);
});

test('a version that does not know the mode is asked by temperature', async () => {
  const model = fakeModel({ knowsMode: false });
  expect(await modelState()).toBe('available');
  await ask();
  expect(model.made).toMatchObject([{ topK: 1, temperature: 0 }]);
});

test.each(['measureContextUsage', 'measureInputUsage'] as const)(
  'too long an abstract loses whole sentences: %s',
  async (measure) => {
    const abstract = 'First we count. Then we add them up. Last we rest for long.';
    // 4 marks, 2 words of the title, 12 of the abstract; 500 for the answer.
    const model = fakeModel({ measure, window: 500 + 4 + 2 + 8 });
    expect(await ask({ title: 'A count', abstract })).toMatchObject({ isShortened: true });
    expect(model.prompts[0]).toContain('⟦abstract⟧\nFirst we count. Then we add them up.\n⟦/abstract⟧');
    fakeModel({ measure, window: 500 + 4 + 2 + 13 });
    expect(await ask({ title: 'A count', abstract })).toMatchObject({ isShortened: false });
  },
);

test('where not even a sentence fits, this paper is refused and the session let go', async () => {
  const model = fakeModel({ measure: 'measureContextUsage', window: 501 });
  await expect(ask()).rejects.toMatchObject({ stopsAll: false, message: expect.stringContaining('too long') });
  expect(model.prompts).toEqual([]);
  expect(model.destroyed).toEqual([1]);
});

test.each([
  ['SyntaxError', false],
  ['QuotaExceededError', false],
  ['UnknownError', true],
])('%s of the model stops all: %s', async (name, stopsAll) => {
  const model = fakeModel({
    answer: () => {
      throw new DOMException('no', name);
    },
  });
  await expect(ask()).rejects.toMatchObject({ name: 'JudgeProblem', stopsAll });
  expect(model.destroyed).toEqual([1]);
});

test('a version that knows no form of answer is asked without', async () => {
  const model = fakeModel({
    answer: (_text, { responseConstraint }) => {
      if (responseConstraint) throw new DOMException('no', 'NotSupportedError');
      return 'well';
    },
  });
  expect(await ask()).toMatchObject({ text: 'well' });
  expect(model.prompts).toHaveLength(2);
});

test('the version of the browser stands for that of its model', async () => {
  const stamp = () => judge.stamp(new AbortController().signal);
  expect(await stamp()).toBe('Chrome/148.0.1.2');
  const fullVersionList = [
    { brand: 'Not;A=Brand', version: '8.0.0.0' },
    { brand: 'Chromium', version: '148.0.1.2' },
    { brand: 'Google Chrome', version: '148.0.1.3' },
  ];
  vi.stubGlobal('navigator', {
    userAgent: '',
    userAgentData: { getHighEntropyValues: async () => ({ fullVersionList }) },
  });
  expect(await stamp()).toBe('Google Chrome 148.0.1.3');
});

test('a download tells how far it is', async () => {
  const model = fakeModel({});
  const shares: number[] = [];
  await createSession(null, { onProgress: (share) => shares.push(share) });
  const download = new EventTarget();
  const { monitor } = model.made[0] as { monitor: (download: EventTarget) => void };
  monitor(download);
  download.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.25 }));
  expect(shares).toEqual([0.25]);
});
