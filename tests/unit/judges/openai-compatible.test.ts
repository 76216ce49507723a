import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { listModels, openAiCompatible } from '../../../lib/judges/openai-compatible.ts';
import { type JudgeSettings, judgeSettingsSchema } from '../../../lib/model/settings.ts';
import { judgePaper } from '../../../lib/resolve/judge-paper.ts';
import { samplePaper } from '../../../lib/scores/judge/sample.ts';
import { injected, type JudgeServer, type Manner, startJudgeServer } from '../../e2e/support/judge-server.ts';

let server: JudgeServer;
beforeAll(async () => {
  server = await startJudgeServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.manner = 'good';
  server.asked = [];
});

const quiet = () => new AbortController().signal;
const settings = (change: Partial<JudgeSettings> = {}) =>
  judgeSettingsSchema.parse({ provider: 'server', baseUrl: server.url, model: 'sheep:2b', ...change });
const judgeIt = (change?: Partial<JudgeSettings>, paper = samplePaper, signal = quiet()) =>
  judgePaper(
    openAiCompatible.open(settings(change)),
    { id: 'arxiv:1', ...paper },
    { signal, now: () => '2026-11-24T00:00:00Z' },
  );

test('three runs, predictable and each with its seed, in the form asked for; the record says by whom', async () => {
  const judgement = await judgeIt();
  expect(judgement).toMatchObject({
    paper: 'arxiv:1',
    provider: 'server',
    host: server.host,
    model: 'sheep:2b',
    stamp: 'abc123',
    status: 'ok',
    values: { novelty: 60, soundness: 50, clarity: 80 },
    spread: { novelty: [50, 70], soundness: [50, 50], clarity: [80, 80] },
    runs: { asked: 3, good: 3 },
    quotes: ['Counting animals in a field from'],
    suspicious: false,
    reason: null,
  });
  expect(server.asked.map(({ body }) => [body.seed, body.temperature, body.model])).toEqual([
    [1, 0, 'sheep:2b'],
    [2, 0, 'sheep:2b'],
    [3, 0, 'sheep:2b'],
  ]);
  for (const { body } of server.asked) expect(body.response_format).toMatchObject({ type: 'json_schema' });
});

test('judgings of the same share an id; another model, version, text or judge has its own', async () => {
  const { id } = await judgeIt();
  expect((await judgeIt()).id).toBe(id);
  const others = [
    await judgeIt({ model: 'goat' }),
    await judgeIt({}, { ...samplePaper, title: 'Another title of it' }),
    await judgeIt({ baseUrl: server.url.replace('127.0.0.1', 'localhost') }),
  ];
  expect(new Set([id, ...others.map((other) => other.id)]).size).toBe(4);
});

test('a server that knows no form of answer is asked once more without it', async () => {
  server.manner = 'no-form';
  expect(await judgeIt()).toMatchObject({ status: 'ok', runs: { good: 3 } });
  expect(server.asked.map(({ body }) => body.response_format !== undefined)).toEqual([
    true,
    false,
    true,
    false,
    true,
    false,
  ]);
});

test.each<[Manner, string]>([
  ['lies', 'The model gave no words of the abstract as its evidence.'],
  ['unknown', 'The model says that title and abstract tell too little.'],
  ['cut-json', 'The model did not answer in the form it was asked for.'],
  ['too-long', 'The model’s answer was too long and was cut off.'],
])('an answer that %s is refused, and says why', async (manner, reason) => {
  server.manner = manner;
  expect(await judgeIt()).toMatchObject({
    status: 'refused',
    values: { novelty: null, soundness: null, clarity: null },
    runs: { asked: 3, good: 0 },
    reason,
  });
});

test('a model that does as the abstract says is refused, and the abstract is marked', async () => {
  server.manner = 'obeys';
  const abstract = `${samplePaper.abstract} ${injected}`;
  expect(await judgeIt({}, { ...samplePaper, abstract })).toMatchObject({
    status: 'refused',
    values: { novelty: null },
    suspicious: true,
    reason: 'The model gave no words of the abstract as its evidence.',
  });
});

test.each<[Manner, RegExp]>([
  ['forbidden', /refuses requests of Byline.*OLLAMA_ORIGINS=/],
  ['no-model', /has no model “sheep:2b”/],
  ['busy', /too much to do/],
  ['failing', /failed \(500\)/],
  ['html', /does not speak as a server of language models/],
  ['redirects', /refers to another address/],
  ['floods', /sent far too much/],
])('a server that is %s stops the queue with a sentence', async (manner, sentence) => {
  server.manner = manner;
  await expect(judgeIt()).rejects.toMatchObject({ stopsAll: true, message: expect.stringMatching(sentence) });
  expect(server.asked.length).toBeLessThanOrEqual(1);
});

test('where no server is, it says so', async () => {
  const gone = await startJudgeServer();
  await gone.close();
  await expect(judgeIt({ baseUrl: gone.url })).rejects.toMatchObject({
    stopsAll: true,
    message: `No server answers at ${gone.url}. Is it running?`,
  });
});

test('what is cancelled is given up at once', async () => {
  server.manner = 'stalls';
  const controller = new AbortController();
  const judging = judgeIt({}, samplePaper, controller.signal);
  while (server.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  controller.abort();
  await expect(judging).rejects.toThrow(/abort/i);
  expect(server.asked).toHaveLength(1);
});

test('nothing is sent to another machine until the reader agreed to that very host', async () => {
  const far = { baseUrl: 'https://models.example:8443/api/v1/' };
  const agreed = (confirmedHost: string) => openAiCompatible.open(settings({ ...far, confirmedHost })).availability();
  const why = 'You did not agree yet that title and abstract are sent to models.example:8443.';
  for (const host of ['', 'models.example', 'models.example:443', server.host]) {
    expect(await agreed(host)).toEqual({ isReady: false, why });
  }
  await expect(judgeIt(far)).rejects.toThrow(why);
  await expect(listModels(settings(far), quiet())).rejects.toThrow(why);
  expect(await agreed('models.example:8443')).toEqual({ isReady: true });
  expect(await openAiCompatible.open(settings({ model: '' })).availability()).toMatchObject({ isReady: false });
});

test('the models of a server are listed', async () => {
  expect(await listModels(settings(), quiet())).toEqual(['sheep:2b', 'goat']);
  server.manner = 'html';
  await expect(listModels(settings(), quiet())).rejects.toThrow(/is not a server of language models/);
  server.manner = 'forbidden';
  await expect(listModels(settings(), quiet())).rejects.toThrow(/OLLAMA_ORIGINS/);
});
