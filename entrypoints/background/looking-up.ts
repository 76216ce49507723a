import type { Answers } from '../../lib/messages.ts';
import type { Lookup, Question, SourceId } from '../../lib/model/lookup.ts';
import { canAnswer } from '../../lib/resolve/ask-source.ts';
import { freshMs } from '../../lib/sources/client/cache.ts';
import { SourceProblem } from '../../lib/sources/types.ts';
import type { Store } from '../../lib/store/db.ts';
import { isEqual } from '../../lib/store/is-equal.ts';
import {
  addLookups,
  forgetLookups,
  forgetSource,
  lookupKey,
  newLookup,
  retryLookups,
} from '../../lib/store/lookups.ts';
import { createLookupQueue, type LookupQueue, type LookupWorld } from './lookup-queue.ts';
import { enqueueRefreshes } from './refreshing.ts';

type LookupAnswers = Pick<
  Answers,
  | 'lookUp'
  | 'completePaper'
  | 'retryLookups'
  | 'cancelLookups'
  | 'testSource'
  | 'forgetSource'
  | 'refreshFollowed'
  | 'openLookUp'
>;

/** What the background answers about live sources, and what alarms ask of it. */
export interface LookingUp {
  answers: LookupAnswers;
  /** Goes on with what waits; never rejects. */
  goOn: () => Promise<void>;
}

export function createLookingUp(world: LookupWorld): LookingUp {
  const queue = createLookupQueue(world);
  return {
    answers: { ...createAsking(world, queue), ...createManaging(world, queue) },
    goOn: () => world.openStore().then(queue.goOn).catch(world.failed),
  };
}

/** What puts questions on the queue. */
function createAsking(
  world: LookupWorld,
  queue: LookupQueue,
): Pick<LookupAnswers, 'lookUp' | 'completePaper' | 'openLookUp' | 'refreshFollowed'> {
  const put = async (questions: Question[]) => {
    const store = await world.openStore();
    await enqueue(world, store, questions);
    queue.goOn(store);
    return null;
  };
  const about = (byline: Extract<Question, { kind: 'find-author' }>['byline']): Question => ({
    kind: 'find-author',
    byline,
  });
  return {
    lookUp: ({ bylines }) => put(bylines.map(about)),
    completePaper: ({ paper }) => put([{ kind: 'paper', paper }]),
    async openLookUp({ byline }) {
      await put([about(byline)]);
      await world.openLibrary(`#lookup=${encodeURIComponent(lookupKey(about(byline)))}`);
      return null;
    },
    async refreshFollowed() {
      const store = await world.openStore();
      if (await enqueueRefreshes(world, store)) queue.goOn(store);
      return null;
    },
  };
}

/** Asks every service that is on, can be reached and can answer; not again where its answer still holds. */
async function enqueue(world: LookupWorld, store: Store, questions: readonly Question[]): Promise<void> {
  const settings = await world.settings();
  const at = new Date(world.now()).toISOString();
  for (const service of world.services) {
    const able = settings[service.id].isOn ? questions.filter((question) => canAnswer(service, question)) : [];
    if (able.length === 0 || !(await world.mayReach(service))) continue;
    const lookups = able.map((question) => newLookup(service.id, question, at));
    await addLookups(store, lookups, (known, asked) => holds(known, asked, world.now()));
  }
}

function holds({ question, answer, answeredAt }: Lookup, asked: Lookup, now: number): boolean {
  const isNothing = answer?.profiles.length === 0 && answer.papers.length === 0;
  const age = now - Date.parse(answeredAt ?? '');
  return isEqual(question, asked.question) && age < (isNothing ? freshMs.notFound : freshMs.found);
}

/** What the reader does with questions, and with a service. */
function createManaging(
  world: LookupWorld,
  queue: LookupQueue,
): Pick<LookupAnswers, 'retryLookups' | 'cancelLookups' | 'testSource' | 'forgetSource'> {
  return {
    async retryLookups({ ids }) {
      const store = await world.openStore();
      await retryLookups(store, ids, new Date(world.now()).toISOString());
      queue.goOn(store);
      return null;
    },
    async cancelLookups({ ids }) {
      await forgetLookups(await world.openStore(), ids);
      queue.giveUp(({ id }) => ids === null || ids.includes(id));
      return null;
    },
    testSource: ({ source }) => test(world, source),
    async forgetSource({ source }) {
      await forgetSource(await world.openStore(), source);
      queue.giveUp((lookup) => lookup.source === source);
      return null;
    },
  };
}

async function test(world: LookupWorld, source: SourceId): Promise<{ isOk: boolean; said: string }> {
  const service = world.services.find(({ id }) => id === source);
  if (!service) return { isOk: false, said: 'Byline does not know this source.' };
  if (!(await world.mayReach(service))) {
    return { isOk: false, said: `The browser does not let Byline reach ${service.label}. Turn it on to allow it.` };
  }
  try {
    const key = await world.key(source);
    // A test that is answered from memory shows nothing.
    const options = { key, signal: new AbortController().signal, usesKept: false };
    return { isOk: true, said: await service.test(world.client.ask(service, options)) };
  } catch (error) {
    if (!(error instanceof SourceProblem)) throw error;
    return { isOk: false, said: withTime(error) };
  }
}

function withTime({ message, retryAt }: SourceProblem): string {
  return retryAt === null
    ? message
    : `${message} It may be asked again at ${new Date(retryAt).toLocaleString('en-GB')}.`;
}
