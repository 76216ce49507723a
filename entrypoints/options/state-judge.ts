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
import { changeSettings } from '../../lib/store/settings.ts';
import { always, live } from '../../lib/surface/live.ts';
import { type JudgementView, judgementViews } from '../../lib/view/judgement-view.ts';
import { count } from '../../lib/view/words.ts';

/** What the library shows of the reader's judge and does with it. */
export interface JudgeSetup {
  settings: ReadonlySignal<JudgeSettings>;

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
/** The settings, which change on the screen at once and in the browser's storage soon. */
interface Mine {
  settings: ReadonlySignal<JudgeSettings>;
  change: (change: Partial<JudgeSettings>) => Promise<void>;
}

export function createJudgeSetup(store: Store, settings: ReadonlySignal<Settings>): JudgeSetup {
  const news = signal<News>(null);
  const attempt: Attempt = (work) => {
    news.value = null;
    work().catch((error: unknown) => {
      if (!(error instanceof JudgeProblem)) report(error, 'the judge’s settings');
      news.value = { text: error instanceof Error ? error.message : String(error), isProblem: true };
    });
  };
  const mine = createMine(settings);
  // The worker may have been stopped in the middle of the queue: any question wakes it.
  if (mine.settings.value.provider !== 'off') attempt(() => ask('judgeState', { arxivId: null }));
  return {
    settings: mine.settings,
    news,
    ...createBrowserModel(mine, attempt),
    ...createServer(mine, attempt, news),
    ...createTrial(mine, attempt),
    usedToday: live(always, () => usedSince(store, startOfDay(new Date())), 0),
    queue: live(always, () => loadQueue(store), [] as QueuedPaper[]),
    runs: seeds.length,
    cancel: (id) => attempt(() => ask('cancelJudging', { arxivId: id === null ? null : id.replace(/^arxiv:/, '') })),
    goOn: () => attempt(() => ask('resumeJudging', null)),
    choose: (provider) => attempt(() => choose(mine, provider)),
    chooseModel: (model) => attempt(() => mine.change({ model })),
    setPerDay: (perDay) => attempt(() => mine.change(Number.isNaN(perDay) ? {} : { perDay: clamp(perDay) })),
  };
}

function clamp(perDay: number): number {
  return Math.min(1_000, Math.max(1, Math.round(perDay)));
}

function createMine(all: ReadonlySignal<Settings>): Mine {
  const settings = signal(all.value.judge);
  effect(() => {
    settings.value = all.value.judge;
  });
  return {
    settings,
    change(change) {
      settings.value = { ...settings.value, ...change };
      return changeSettings({ judge: settings.value });
    },
  };
}

/** Another judge, or none: what the browser permitted for a server is given back, and what was agreed forgotten. */
async function choose({ settings, change }: Mine, provider: JudgeSettings['provider']): Promise<void> {
  const before = settings.value;
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

function createBrowserModel({ settings }: Mine, attempt: Attempt) {
  const browserModel = signal({ words: '', canDownload: false });
  const downloaded = signal<number | null>(null);
  const look = async () => {
    const state = await modelState();
    browserModel.value = { words: stateWords[state], canDownload: state.startsWith('download') };
  };
  effect(() => {
    if (settings.value.provider === 'browser-model') attempt(look);
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

function createServer({ settings, change }: Mine, attempt: Attempt, news: Signal<News>) {
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
      const before = parseServer(settings.value.baseUrl);
      await permit(server);
      const isNew = server.base !== before?.base;
      await change({ baseUrl: server.base, ...(isNew && { model: '' }), ...agreed });
      if (before?.pattern !== server.pattern) await giveBack(before);
      models.value = await listModels(settings.value, new AbortController().signal);
      news.value = { text: `${count(models.value.length, 'model')} found at ${server.base}.`, isProblem: false };
    } finally {
      isLooking.value = false;
    }
  };
  const look = async (address: string) => {
    const server = parseServer(address);
    if (!server) throw unavailable('This is no address of a server. One looks like http://127.0.0.1:11434.');
    if (server.isLoopback || server.host === settings.value.confirmedHost) return lookAt(server, {});
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

function createTrial({ settings }: Mine, attempt: Attempt) {
  const trial = signal<JudgementView | null>(null);
  const trying = signal<string | null>(null);
  const onRun = async (run: number) => {
    trying.value = `run ${run} of ${seeds.length}`;
  };
  const test = async () => {
    trial.value = null;
    trying.value = 'asks';
    try {
      const { provider, baseUrl } = settings.value;
      const server = provider === 'server' ? parseServer(baseUrl) : null;
      if (server) await permit(server);
      const judge = chosenJudge(settings.value);
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
