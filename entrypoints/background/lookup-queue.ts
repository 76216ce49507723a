import type { Lookup, SourceId } from '../../lib/model/lookup.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { askSource, canAnswer } from '../../lib/resolve/ask-source.ts';
import type { importFound } from '../../lib/resolve/import-found.ts';
import type { Client } from '../../lib/sources/client/types.ts';
import { SourceProblem, type SourceService } from '../../lib/sources/types.ts';
import type { Store } from '../../lib/store/db.ts';
import {
  dueLookups,
  forgetSource,
  holdLookups,
  isRefresh,
  keepAnswer,
  nextDue,
  stopLookup,
  stopSource,
  triesOf,
} from '../../lib/store/lookups.ts';
import { keepRefreshed } from './refreshing.ts';

/** What looking up needs of the world. */
export interface LookupWorld {
  openStore: () => Promise<Store>;
  services: readonly SourceService[];
  settings: () => Promise<Settings['sources']>;
  key: (source: SourceId) => Promise<string | null>;
  /** Whether the browser lets us reach a service. */
  mayReach: (service: SourceService) => Promise<boolean>;
  client: Client;
  importFound: typeof importFound;
  /** Keeps the worker from being stopped until the function it returns is called. */
  stayAwake: () => () => void;
  /** Wakes the worker, should it be stopped, at a time (ms since 1970); null: there is nothing to wake it for. */
  wakeAt: (time: number | null) => Promise<void>;
  /** Forgets what is too old, now and then. */
  tidy: (store: Store) => Promise<void>;
  /** Opens the library at an anchor. */
  openLibrary: (anchor: string) => Promise<void>;
  failed: (error: unknown) => void;
  /** ms since 1970. */
  now: () => number;
}

/** The worker's side of the questions in the store. */
export interface LookupQueue {
  /** Lets it go on, if it does not already. */
  goOn(store: Store): void;
  /** Gives up on what is being asked, if it is any of these. */
  giveUp(isMeant: (lookup: Lookup) => boolean): void;
}

/** A worker that is stopped in the middle is woken after this. */
const heartbeatMs = 60_000;
/** Questions are read in portions: thousands may wait. */
const portion = 20;

/** Asks what waits in the store: services side by side, of each service one question after another. */
export function createLookupQueue(world: LookupWorld): LookupQueue {
  const current = new Map<SourceId, { lookup: Lookup; controller: AbortController }>();
  // Each call adds a pass behind those under way: of one service never two at a time, and none forgotten.
  const passes = new Map<SourceId, Promise<void>>();

  async function pass(store: Store, service: SourceService): Promise<void> {
    const due = () => dueLookups(store, service.id, isoOf(world.now()), portion);
    for (let rows = await due(); rows.length > 0; rows = await due()) {
      if (!(await isReady(world, store, service))) return;
      for (const { id } of rows) {
        // Cancelled, or held with the one before.
        const lookup = await store.lookups.get(id);
        if (!lookup || !isDue(lookup, world.now())) continue;
        const controller = new AbortController();
        current.set(service.id, { lookup, controller });
        await askOne(world, store, lookup, controller.signal).finally(() => current.delete(service.id));
      }
    }
  }

  async function passAll(store: Store): Promise<void> {
    if ((await nextDue(store)) === null) return world.wakeAt(null);
    const sleep = world.stayAwake();
    try {
      await world.wakeAt(world.now() + heartbeatMs);
      await Promise.all(
        world.services.map((service) => {
          const mine = (passes.get(service.id) ?? Promise.resolve())
            .then(() => pass(store, service))
            .catch(world.failed);
          passes.set(service.id, mine);
          return mine;
        }),
      );
      await world.tidy(store);
      const next = await nextDue(store);
      await world.wakeAt(next === null ? null : Math.max(Date.parse(next) || 0, world.now() + heartbeatMs));
    } finally {
      sleep();
    }
  }

  return {
    goOn: (store) => void passAll(store).catch(world.failed),
    giveUp(isMeant) {
      for (const { lookup, controller } of current.values()) if (isMeant(lookup)) controller.abort();
    },
  };
}

function isDue({ state, notBefore }: Lookup, now: number): boolean {
  return state === 'waiting' && (notBefore === undefined || notBefore <= isoOf(now));
}

/** Whether a service is on and can be reached; what waits for it is forgotten or stopped where not. */
async function isReady(world: LookupWorld, store: Store, service: SourceService): Promise<boolean> {
  if (!(await world.settings())[service.id].isOn) {
    await forgetSource(store, service.id);
    return false;
  }
  if (await world.mayReach(service)) return true;
  const because = `The browser no longer lets Byline reach ${service.label}. Turn it off and on again to allow it.`;
  await stopSource(store, service.id, because);
  return false;
}

/** Asks one question and keeps the answer, or notes why there is none. */
async function askOne(world: LookupWorld, store: Store, lookup: Lookup, signal: AbortSignal): Promise<void> {
  const { id, source, question } = lookup;
  const service = world.services.find((one) => one.id === source);
  if (!service || !canAnswer(service, question)) {
    return stopLookup(store, id, `${service?.label ?? source} cannot be asked this.`);
  }
  try {
    const key = await world.key(source);
    // Half of the day's quota is the reader's own.
    const asking = world.client.ask(service, { key, signal, share: isRefresh(lookup) ? 0.5 : 1 });
    const { answer, at, outdated } = await askSource(service, question, asking, world.now);
    if (signal.aborted) return;
    const kept = question.kind === 'author' ? await keepRefreshed(world, store, service, question, answer) : answer;
    await keepAnswer(store, id, { answer: kept, at, because: outdated?.message });
  } catch (error) {
    // Cancelled: it is off the queue already.
    if (signal.aborted) return;
    await noteFailure(world, store, lookup, error);
  }
}

const firstRestMs = 60_000;
const longestRestMs = 3_600_000;

/** Where asking later may help it waits, each time longer; else it stops. */
async function noteFailure(world: LookupWorld, store: Store, lookup: Lookup, error: unknown): Promise<void> {
  if (!(error instanceof SourceProblem)) {
    world.failed(error);
    return stopLookup(store, lookup.id, `Something went wrong in Byline: ${String(error)}`);
  }
  const { trouble, retryAt, message } = error;
  // It refuses the key, or us: whatever else waits would be refused one by one, and be counted against the reader.
  if (trouble === 'refused') return stopSource(store, lookup.source, message);
  const mayHelp = retryAt !== null || trouble === 'down' || trouble === 'over-quota';
  if (!mayHelp) return stopLookup(store, lookup.id, message);
  const rest = Math.min(longestRestMs, firstRestMs * 2 ** Math.min(10, await triesOf(store, lookup.source)));
  const notBefore = isoOf(Math.max(retryAt ?? 0, world.now() + rest));
  await holdLookups(store, lookup, { notBefore, because: message });
}

function isoOf(ms: number): string {
  return new Date(ms).toISOString();
}
