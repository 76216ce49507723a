import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Judgement, JudgeState } from '../../lib/model/judgement.ts';
import { extensionId, repo } from '../tools/launch.ts';
import { expectClean } from './support/axe.ts';
import { type Byline, test as base, expect } from './support/byline.ts';
import { fakeModel } from './support/fake-model.ts';
import { injected, type JudgeServer, type Manner, startJudgeServer } from './support/judge-server.ts';

const test = base.extend<{ server: JudgeServer }>({
  server: async ({ byline }, use) => {
    const server = await startJudgeServer();
    await byline.context.route(/^http:\/\/127\.0\.0\.1[:/]/, (route) => route.continue());
    await use(server);
    await server.close();
  },
});

const abstract = 'We count sheep with two cameras. The count is wrong by two animals in a hundred.';
const paper = (arxivId: string, text = abstract) => ({
  arxivId,
  title: `Counting sheep, part ${arxivId}`,
  bylines: [{ name: 'Ada Unmentioned', position: 1 }],
  hiddenAuthors: 0,
  abstract: text,
  categories: ['cs.LG'],
});

async function openScores(byline: Byline): Promise<Page> {
  const library = await byline.open('options.html');
  await library.getByRole('tab', { name: 'Scores' }).click();
  return library;
}

/** Through the settings, as a reader does it. */
async function setUp(byline: Byline, server: JudgeServer): Promise<Page> {
  const library = await openScores(byline);
  await library.getByRole('radio', { name: /A server of mine/ }).check();
  await library.getByLabel('Address').fill(server.url);
  await library.getByRole('button', { name: 'Look for models' }).click();
  await expect(library.getByText(`2 models found at ${server.url}.`)).toBeVisible();
  await library.getByLabel('Model', { exact: true }).selectOption('sheep:2b');
  return library;
}

/** Asks the background, as the card of a paper does. */
function ask<T = JudgeState>(page: Page, verb: string, request: unknown): Promise<T> {
  return page.evaluate(
    async ([verb, request]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<{ value: T }> } };
      };
      return (await chrome.runtime.sendMessage({ verb, request })).value;
    },
    [verb, request] as const,
  );
}

const judge = (page: Page, arxivId: string, text?: string) => ask(page, 'judgePaper', { paper: paper(arxivId, text) });
const state = (page: Page, arxivId: string | null = null) => ask(page, 'judgeState', { arxivId });

/** Every judgement of the store. */
function judgements(page: Page): Promise<Judgement[]> {
  return page.evaluate(
    () =>
      new Promise<Judgement[]>((resolve) => {
        const open = indexedDB.open('byline');
        open.onsuccess = () => {
          const all = open.result.transaction('judgements').objectStore('judgements').getAll();
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result);
          };
        };
      }),
  );
}

const problem = (library: Page) => library.getByRole('alert');

test('a server is set up, tried, and judges a paper from title and abstract alone', async ({ byline, server }) => {
  const library = await openScores(byline);
  await expect(library.getByRole('radio', { name: /^None/ })).toBeChecked();
  await expect(library.getByRole('button', { name: 'Test' })).toHaveCount(0);
  expect(await judge(library, '2411.00001')).toMatchObject({ isOn: false, queued: 0 });
  await library.close();

  const settings = await setUp(byline, server);
  await settings.getByRole('button', { name: 'Test' }).click();
  await expect(settings.getByText('Of an invented paper it says: novelty 60')).toBeVisible();
  await expect(settings.getByText('3 runs: novelty 50 to 70, soundness 50, clarity 80')).toBeVisible();
  await expectClean(settings);
  expect(await judgements(settings), 'a trial is not kept').toEqual([]);

  server.asked = [];
  await judge(settings, '2411.00001');
  await expect
    .poll(() => judgements(settings))
    .toMatchObject([
      {
        paper: 'arxiv:2411.00001',
        provider: 'server',
        host: server.host,
        model: 'sheep:2b',
        stamp: 'abc123',
        status: 'ok',
        values: { novelty: 60, soundness: 50, clarity: 80 },
      },
    ]);
  expect(server.asked).toHaveLength(3);
  for (const { text, origin } of server.asked) {
    expect(text).toContain('Counting sheep, part 2411.00001');
    expect(text).toContain('wrong by two animals');
    expect(text).not.toMatch(/Ada|Unmentioned|cs\.LG/);
    expect(origin).toBe(`chrome-extension://${extensionId(byline.worker)}`);
  }
  await expect(settings.getByText('1 today.')).toBeVisible();
  expect(byline.asked).toEqual([]);
});

const sentences: [Manner, RegExp][] = [
  ['forbidden', /refuses requests of Byline.*OLLAMA_ORIGINS=chrome-extension:\/\/[a-p]{32}/],
  ['failing', /failed \(500\)/],
  ['busy', /too much to do/],
  ['no-model', /has no model “sheep:2b”/],
  ['html', /does not speak as a server of language models/],
  ['redirects', /refers to another address/],
];

test('whatever a server does wrong is said in a sentence, and none of it becomes a value', async ({
  byline,
  server,
}) => {
  const library = await setUp(byline, server);
  for (const [manner, sentence] of sentences) {
    server.manner = manner;
    await library.getByRole('button', { name: 'Test' }).click();
    await expect(problem(library), manner).toHaveText(sentence);
  }
  for (const manner of ['lies', 'cut-json', 'too-long', 'unknown'] as const) {
    server.manner = manner;
    await library.getByRole('button', { name: 'Test' }).click();
    await expect(library.getByText('It gave no value for an invented paper.'), manner).toBeVisible();
    await expect(problem(library)).toHaveCount(0);
  }
  server.manner = 'obeys';
  await judge(library, '2411.00002', `${abstract} ${injected}`);
  await expect
    .poll(() => judgements(library))
    .toMatchObject([
      { status: 'refused', suspicious: true, values: { novelty: null, soundness: null, clarity: null } },
    ]);
});

test('a queue that stops says why, is cancelled one by one or as a whole, and goes on', async ({ byline, server }) => {
  const library = await setUp(byline, server);
  server.manner = 'stalls';
  for (const id of ['1', '2', '3']) await judge(library, `2411.0000${id}`);
  await expect(library.getByText('3 papers to be judged.')).toBeVisible();
  await expect(library.getByText('run 1 of 3')).toBeVisible();
  expect(await state(library, '2411.00002')).toMatchObject({ position: 2, queued: 3, running: null });
  expect(await state(library, '2411.00001')).toMatchObject({ position: 1, running: { run: 1, of: 3 } });

  await library.getByRole('button', { name: 'Cancel Counting sheep, part 2411.00002' }).click();
  await expect(library.getByText('2 papers to be judged.')).toBeVisible();
  server.manner = 'failing';
  await library.getByRole('button', { name: 'Cancel Counting sheep, part 2411.00001' }).click();
  await expect(problem(library)).toHaveText(/failed \(500\)/);
  await expect(library.getByText('1 paper to be judged.')).toBeVisible();
  await expectClean(library);

  server.manner = 'good';
  await library.getByRole('button', { name: 'Go on' }).click();
  await expect.poll(() => judgements(library)).toMatchObject([{ paper: 'arxiv:2411.00003' }]);
  await expect(problem(library)).toHaveCount(0);

  server.manner = 'stalls';
  for (const id of ['4', '5']) await judge(library, `2411.0000${id}`);
  await library.getByRole('button', { name: 'Cancel all' }).click();
  await expect(library.getByText('to be judged')).toHaveCount(0);
  expect(await judgements(library)).toHaveLength(1);
});

test('a day has its limit', async ({ byline, server }) => {
  const library = await setUp(byline, server);
  await library.getByLabel('Papers a day at most').fill('1');
  await library.getByLabel('Papers a day at most').press('Enter');
  await expect.poll(async () => (await judge(library, '2411.00001')).limitReached).toBe(true);
  await expect.poll(async () => (await judgements(library)).length).toBe(1);
  expect(await judge(library, '2411.00002')).toMatchObject({ limitReached: true, position: null, queued: 0 });
});

test('a worker that the browser stopped goes on with the queue when the library opens', async ({ byline, server }) => {
  const library = await setUp(byline, server);
  server.manner = 'stalls';
  await judge(library, '2411.00001');
  await expect.poll(() => server.asked.length).toBe(1);
  await stopWorker(byline);
  server.manner = 'good';
  const again = await openScores(byline);
  await expect.poll(() => judgements(again)).toMatchObject([{ paper: 'arxiv:2411.00001', status: 'ok' }]);
});

async function stopWorker(byline: Byline): Promise<void> {
  const page = await byline.context.newPage();
  const session = await byline.context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const [worker] = targetInfos.filter(({ type, url }) => type === 'service_worker' && url === byline.worker.url());
  if (!worker) throw new Error('The worker is not among the targets.');
  await session.send('Target.closeTarget', { targetId: worker.targetId });
  await page.close();
}

test('another machine is asked nothing before the reader agreed; switched off, all is given back', async ({
  byline,
  server,
}) => {
  const far = 'http://models.example:8443';
  const asked: string[] = [];
  await byline.context.route(`${far}/**`, async (route) => {
    asked.push(route.request().url());
    // Without the permission, which no test can press, the browser wants the server's.
    const headers = { 'access-control-allow-origin': '*' };
    await route.fulfill({ json: { data: [{ id: 'far-model' }] }, headers });
  });
  // The browser's own question, which no test can answer; what was asked and given back is noted.
  await byline.context.addInitScript(() => {
    const { chrome } = globalThis as unknown as { chrome?: { permissions?: Record<string, unknown> } };
    if (!chrome?.permissions) return;
    const noted: string[] = [];
    Object.assign(globalThis, { noted });
    for (const verb of ['request', 'remove']) {
      chrome.permissions[verb] = async ({ origins }: { origins: string[] }) => noted.push(`${verb} ${origins}`) > 0;
    }
  });
  const library = await setUp(byline, server);
  await library.getByLabel('Address').fill(far);
  await library.getByRole('button', { name: 'Look for models' }).click();
  const leave = 'Title and abstract of every paper you judge leave this machine for models.example:8443.';
  await expect(problem(library)).toContainText(leave);
  expect(asked).toEqual([]);
  await library.getByRole('button', { name: 'I agree: send them to models.example:8443' }).click();
  await expect(library.getByText(`1 model found at ${far}.`)).toBeVisible();
  expect(asked).toEqual([`${far}/v1/models`]);
  const noted = () => library.evaluate(() => (globalThis as unknown as { noted: string[] }).noted);
  expect((await noted()).slice(-2)).toEqual(['request http://models.example/*', 'remove http://127.0.0.1/*']);

  await library.getByRole('radio', { name: /^None/ }).check();
  await expect.poll(async () => (await noted()).at(-1)).toBe('remove http://models.example/*');
  expect(await state(library)).toMatchObject({ isOn: false, queued: 0 });
  await library.getByRole('radio', { name: /A server of mine/ }).check();
  await library.getByRole('button', { name: 'Look for models' }).click();
  await expect(problem(library), 'what was agreed is forgotten').toContainText(leave);
});

test('the browser’s own model is downloaded at a click, tried, and judges', async ({ byline }) => {
  await byline.context.addInitScript(fakeModel, 'downloadable');
  await byline.worker.evaluate(fakeModel, 'available');
  const library = await openScores(byline);
  await library.getByRole('radio', { name: /The browser’s own model/ }).check();
  await expect(library.getByText(/not downloaded yet/)).toBeVisible();
  await expect(library.getByText(/22 GB of free disk/)).toBeVisible();
  await library.getByRole('button', { name: 'Download' }).click();
  await expect(library.getByRole('progressbar')).toBeVisible();
  await expect(library.getByText('The browser’s model is ready.')).toBeVisible();
  await library.getByRole('button', { name: 'Test' }).click();
  await expect(library.getByText('Of an invented paper it says: novelty 40')).toBeVisible();
  await judge(library, '2411.00001');
  await expect
    .poll(() => judgements(library))
    .toMatchObject([
      {
        provider: 'browser-model',
        host: null,
        stamp: expect.stringMatching(/\d+\.\d+/),
        status: 'ok',
        values: { novelty: 40, soundness: 60, clarity: 70 },
        spread: { novelty: [40, 40] },
      },
    ]);
  expect(byline.asked).toEqual([]);
});

test('on a page of arXiv, Byline still draws and asks for nothing while a judge is set up', async ({
  byline,
  server,
}) => {
  const url = 'https://arxiv.org/abs/2309.13681';
  byline.pages[url] = readFileSync(path.join(repo, 'seeds/demo.html'), 'utf8');
  await setUp(byline, server);
  await byline.visit(url);
  expect(server.asked).toEqual([]);
});
