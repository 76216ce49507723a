import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { stateWords } from '../../lib/judges/browser-model.ts';
import { chosenJudge } from '../../lib/judges/index.ts';
import { listModels } from '../../lib/judges/openai-compatible.ts';
import { createSession, modelState } from '../../lib/judges/prompt-api.ts';
import { parseServer, type ServerAddress } from '../../lib/judges/server-address.ts';
import { JudgeProblem, unavailable } from '../../lib/judges/types.ts';
import { ask } from '../../lib/messages.ts';
import type { QueuedPaper } from '../../lib/model/judgement.ts';
import type { JudgeSettings, Settings } from '../../lib/model/settings.ts';
import { report } from '../../lib/report.ts';
import { judgePaper } from '../../lib/resolve/judge-paper.ts';
import { seeds } from '../../lib/scores/judge/rubric.ts';
import { samplePaper } from '../../lib/scores/judge/sample.ts';
import type { Store } from '../../lib/store/db.ts';
import { loadQueue, startOfDay, usedSince } from '../../lib/store/judgements.ts';
import { changeSettings, loadSettings } from '../../lib/store/settings.ts';
import { always, live } from '../../lib/surface/live.ts';
import { type JudgementView, judgementViews } from '../../lib/view/judgement-view.ts';
import { count } from '../../lib/view/words.ts';

/** What the library shows of the reader's judge and does with it. */
export interface JudgeSetup {
  browserModel: ReadonlySignal<{ words: string; canDownload: boolean }>;
  downloaded: ReadonlySignal<number | null>;
  download: () => void;

  models: ReadonlySignal<string[]>;
  isLooking: ReadonlySignal<boolean>;
  /** The host that title and abstract would be sent to, until the reader agrees. */
  leavesTo: ReadonlySignal<string | null>;
  look: (address: string) => void;
  agree: () => void;

  news: ReadonlySignal<{ text: string; isProblem: boolean } | null>;
  trial: ReadonlySignal<JudgementView | null>;
  trying: ReadonlySignal<string | null>;
  test: () => void;

  usedToday: ReadonlySignal<number>;
  queue: ReadonlySignal<QueuedPaper[]>;
  runs: number;
  /** By its id in the queue; null cancels all. */
  cancel: (id: string | null) => void;
  goOn: () => void;

  choose: (provider: JudgeSettings['provider']) => void;
  chooseModel: (model: string) => void;
  setPerDay: (papers: number) => void;
}

type News = JudgeSetup['news']['value'];
/** Does something the reader asked for, at once, for browsers grant permissions in a click only; says what went wrong. */
type Attempt = (work: () => Promise<unknown>) => void;

export function createJudgeSetup(store: Store, settings: ReadonlySignal<Settings>): JudgeSetup {
  const news = signal<News>(null);
  const attempt: Attempt = (work) => {
    news.value = null;
    work().catch((error: unknown) => {
      if (!(error instanceof JudgeProblem)) report(error, 'the judge’s settings');
      news.value = { text: error instanceof Error ? error.message : String(error), isProblem: true };
    });
  };
  const current = () => settings.value.judge;
  // The worker may have been stopped in the middle of the queue: any question wakes it.
  if (current().provider !== 'off') attempt(() => ask('judgeState', { arxivId: null }));
  return {
    news,
    ...createBrowserModel(current, attempt),
    ...createServer(current, attempt, news),
    ...createTrial(current, attempt),
    usedToday: live(always, () => usedSince(store, startOfDay(new Date())), 0),
    queue: live(always, () => loadQueue(store), [] as QueuedPaper[]),
    runs: seeds.length,
    cancel: (id) => attempt(() => ask('cancelJudging', { arxivId: id === null ? null : id.replace(/^arxiv:/, '') })),
    goOn: () => attempt(() => ask('resumeJudging', null)),
    choose: (provider) => attempt(() => choose(current(), provider)),
    chooseModel: (model) => attempt(() => change({ model })),
    setPerDay: (perDay) => attempt(() => change(Number.isNaN(perDay) ? {} : { perDay: clamp(perDay) })),
  };
}

function clamp(perDay: number): number {
  return Math.min(1_000, Math.max(1, Math.round(perDay)));
}

async function change(change: Partial<JudgeSettings>): Promise<JudgeSettings> {
  const judge = { ...(await loadSettings()).judge, ...change };
  await changeSettings({ judge });
  return judge;
}

/** Another judge, or none: what the browser permitted for a server is given back, and what was agreed forgotten. */
async function choose(before: JudgeSettings, provider: JudgeSettings['provider']): Promise<void> {
  await change({ provider, ...(provider !== 'server' && { confirmedHost: '' }) });
  if (provider === 'off') await ask('cancelJudging', { arxivId: null });
  if (provider !== 'server' && before.provider === 'server') await giveBack(parseServer(before.baseUrl));
}

async function permit({ pattern, host }: ServerAddress): Promise<void> {
  if (await browser.permissions.request({ origins: [pattern] })) return;
  throw unavailable(`The browser was not allowed to reach ${host}. Nothing was sent.`);
}

async function giveBack(server: ServerAddress | null): Promise<void> {
  // What every installation has cannot be given back, and need not.
  if (server) await browser.permissions.remove({ origins: [server.pattern] }).catch(() => false);
}

function createBrowserModel(current: () => JudgeSettings, attempt: Attempt) {
  const browserModel = signal({ words: '', canDownload: false });
  const downloaded = signal<number | null>(null);
  const look = async () => {
    const state = await modelState();
    browserModel.value = { words: stateWords[state], canDownload: state.startsWith('download') };
  };
  effect(() => {
    if (current().provider === 'browser-model') attempt(look);
  });
  const download = async () => {
    downloaded.value = 0;
    try {
      const onProgress = (share: number) => {
        downloaded.value = share;
      };
      (await createSession(null, { onProgress })).destroy();
    } finally {
      downloaded.value = null;
      await look();
    }
  };
  return { browserModel, downloaded, download: () => attempt(download) };
}

function createServer(current: () => JudgeSettings, attempt: Attempt, news: Signal<News>) {
  const [models, isLooking] = [signal<string[]>([]), signal(false)];
  const leaving = signal<ServerAddress | null>(null);
  const leavesTo = signal<string | null>(null);
  const warn = (server: ServerAddress | null) => {
    leaving.value = server;
    leavesTo.value = server?.host ?? null;
  };
  const lookAt = async (server: ServerAddress, agreed: Partial<JudgeSettings>) => {
    warn(null);
    isLooking.value = true;
    models.value = [];
    try {
      const before = parseServer(current().baseUrl);
      await permit(server);
      const isNew = server.base !== before?.base;
      const settings = await change({ baseUrl: server.base, ...(isNew && { model: '' }), ...agreed });
      if (before?.pattern !== server.pattern) await giveBack(before);
      models.value = await listModels(settings, new AbortController().signal);
      news.value = { text: `${count(models.value.length, 'model')} found at ${server.base}.`, isProblem: false };
    } finally {
      isLooking.value = false;
    }
  };
  const look = async (address: string) => {
    const server = parseServer(address);
    if (!server) throw unavailable('This is no address of a server. One looks like http://127.0.0.1:11434.');
    if (server.isLoopback || server.host === current().confirmedHost) return lookAt(server, {});
    warn(server);
  };
  const agree = async () => {
    const server = leaving.value;
    if (server) await lookAt(server, { confirmedHost: server.host });
  };
  return {
    models,
    isLooking,
    leavesTo,
    look: (address: string) => attempt(() => look(address)),
    agree: () => attempt(agree),
  };
}

function createTrial(current: () => JudgeSettings, attempt: Attempt) {
  const trial = signal<JudgementView | null>(null);
  const trying = signal<string | null>(null);
  const onRun = async (run: number) => {
    trying.value = `run ${run} of ${seeds.length}`;
  };
  const test = async () => {
    trial.value = null;
    trying.value = 'asks';
    try {
      const settings = current();
      const server = settings.provider === 'server' ? parseServer(settings.baseUrl) : null;
      if (server) await permit(server);
      const judge = chosenJudge(settings);
      const availability = await judge?.availability();
      if (!judge || !availability) return;
      if (!availability.isReady) throw unavailable(availability.why);
      const circumstances = { signal: new AbortController().signal, now: () => new Date().toISOString(), onRun };
      const judgement = await judgePaper(judge, { id: 'sample', ...samplePaper }, circumstances);
      trial.value = judgementViews([judgement])[0] ?? null;
    } finally {
      trying.value = null;
    }
  };
  return { trial, trying, test: () => attempt(test) };
}
