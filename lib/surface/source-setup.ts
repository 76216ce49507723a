import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { ask } from '../messages.ts';
import { type SourceId, type SourceSettings, sourceIds } from '../model/lookup.ts';
import type { Settings } from '../model/settings.ts';
import type { SourceState } from '../model/source-memory.ts';
import { report } from '../report.ts';
import { sourceOf, sources } from '../sources/index.ts';
import type { Store } from '../store/db.ts';
import { changeSettings } from '../store/settings.ts';
import { loadSourceKey, removeSourceKey, saveSourceKey } from '../store/source-keys.ts';
import type { SourceView } from '../view/lookup-types.ts';
import { endOfKey, sourceView } from '../view/source-view.ts';
import { always, live } from './live.ts';

/** What a service said to a test, or what went wrong. */
export interface SourceNews {
  text: string;
  isProblem: boolean;
}

/** The services that can be asked, as the settings show and set them up. */
export interface SourceSetup {
  cards: ReadonlySignal<SourceView[]>;
  /** By service. */
  news: ReadonlySignal<ReadonlyMap<SourceId, SourceNews>>;
  testing: ReadonlySignal<SourceId | null>;
  turn: (id: SourceId, isOn: boolean) => void;
  setRefreshes: (id: SourceId, refreshes: boolean) => void;
  saveKey: (id: SourceId, key: string) => void;
  removeKey: (id: SourceId) => void;
  test: (id: SourceId) => void;
}

/** Does something the reader asked of a service, at once, for browsers grant permissions in a click only. */
type Attempt = (id: SourceId, work: () => Promise<SourceNews | undefined>) => void;
/** The ends of the keys there are, by service: the keys themselves are not kept here. */
type KeyEnds = Signal<ReadonlyMap<SourceId, string>>;

export function createSourceSetup(store: Store, settings: ReadonlySignal<Settings>): SourceSetup {
  const news = signal<ReadonlyMap<SourceId, SourceNews>>(new Map());
  const say = (id: SourceId, said: SourceNews | undefined) => {
    const others = [...news.value].filter(([other]) => other !== id);
    news.value = new Map(said ? [...others, [id, said]] : others);
  };
  const attempt: Attempt = (id, work) => {
    say(id, undefined);
    work().then(
      (said) => say(id, said),
      (error: unknown) => {
        report(error, 'the settings of a source');
        say(id, problem(error instanceof Error ? error.message : String(error)));
      },
    );
  };
  const ends: KeyEnds = signal(new Map());
  effect(() => {
    // Whoever erases everything erases the keys with the settings.
    void settings.value;
    void loadEnds(ends);
  });
  const testing = signal<SourceId | null>(null);
  return {
    cards: createCards(store, settings, ends),
    news,
    testing,
    turn: (id, isOn) => attempt(id, () => (isOn ? turnOn(id) : turnOff(id))),
    setRefreshes: (id, refreshes) => attempt(id, () => change(id, { refreshes })),
    ...createKeys(ends, attempt),
    test: (id) => attempt(id, () => test(id, testing)),
  };
}

function createCards(store: Store, settings: ReadonlySignal<Settings>, ends: KeyEnds): SourceSetup['cards'] {
  const states = live(always, () => store.sourceStates.toArray(), [] as SourceState[]);
  const ownOrigins = browser.runtime.getManifest().host_permissions ?? [];
  return computed(() =>
    sources.map((source) =>
      sourceView(source, {
        settings: settings.value.sources[source.id],
        keyEnd: ends.value.get(source.id) ?? null,
        state: states.value.find(({ id }) => id === source.id),
        ownOrigins,
        now: new Date(),
      }),
    ),
  );
}

/** Asks for exactly the service's own addresses. Nothing may be awaited before: the click would be over. */
async function turnOn(id: SourceId): Promise<SourceNews | undefined> {
  const source = sourceOf(id);
  if (!source) return undefined;
  if (!(await browser.permissions.request({ origins: source.origins }))) {
    return problem(`The browser was not allowed to reach ${source.label}. It stays off, and nothing was sent.`);
  }
  return change(id, { isOn: true });
}

/** What waits for it is forgotten, and the browser's permission given back; the reader's key stays until removed. */
async function turnOff(id: SourceId): Promise<SourceNews | undefined> {
  await change(id, { isOn: false });
  await ask('forgetSource', { source: id });
  const own = browser.runtime.getManifest().host_permissions ?? [];
  const origins = sourceOf(id)?.origins.filter((origin) => !own.includes(origin)) ?? [];
  if (origins.length > 0) await browser.permissions.remove({ origins });
  return undefined;
}

async function change(id: SourceId, changed: Partial<SourceSettings>): Promise<undefined> {
  await changeSettings(({ sources: all }) => ({ sources: { ...all, [id]: { ...all[id], ...changed } } }));
}

async function test(id: SourceId, testing: Signal<SourceId | null>): Promise<SourceNews> {
  testing.value = id;
  try {
    const { isOk, said } = await ask('testSource', { source: id });
    return { text: said, isProblem: !isOk };
  } finally {
    testing.value = null;
  }
}

function problem(text: string): SourceNews {
  return { text, isProblem: true };
}

async function loadEnds(ends: KeyEnds): Promise<void> {
  const keys = await Promise.all(sourceIds.map(async (id) => [id, await loadSourceKey(id)] as const));
  ends.value = new Map(keys.flatMap(([id, key]) => (key ? [[id, endOfKey(key)]] : [])));
}

function createKeys(ends: KeyEnds, attempt: Attempt): Pick<SourceSetup, 'saveKey' | 'removeKey'> {
  const again = async (work: Promise<unknown>) => {
    await work;
    await loadEnds(ends);
    return undefined;
  };
  return {
    saveKey: (id, key) => attempt(id, () => again(saveSourceKey(id, key))),
    removeKey: (id) => attempt(id, () => again(removeSourceKey(id))),
  };
}
