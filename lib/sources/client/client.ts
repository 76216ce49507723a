import type { SourceId } from '../../model/lookup.ts';
import type { CachedAnswer } from '../../model/source-memory.ts';
import { SourceProblem, type SourceRequest, type SourceService } from '../types.ts';
import { backoffMs, mostTries, patienceMs, restAfterAllMs } from './backoff.ts';
import { isFresh } from './cache.ts';
import { readJson, readStatus, readText } from './read-answer.ts';
import { endTurn, rest, type Turn, takeTurn } from './take-turn.ts';
import { send } from './transport.ts';
import type { Asking, AskOptions, Client, ClientWorld } from './types.ts';

/** One question to a service: how it is asked, and how its answer is read. */
interface Question<T> {
  service: SourceService;
  options: AskOptions;
  request: SourceRequest;
  read: (text: string) => T;
  /** The answer of an earlier time, where it can be read. */
  kept: CachedAnswer | undefined;
}

/** An answer, and when it was given. */
interface Given<T> {
  value: T | null;
  at: number;
  /** Why it is no newer, where it should be. */
  outdated?: SourceProblem;
}

type Connection = (service: SourceService, hasKey: boolean) => string;

/** The one way in which services are asked. Two clients over one memory are as polite as one. */
export function createClient(world: ClientWorld): Client {
  const connection = createConnections();
  return {
    ask(service, options) {
      const used: { request: SourceRequest; at: number; outdated?: SourceProblem | undefined }[] = [];
      const thrown = new Set<unknown>();
      const answerTo = async <T>(request: SourceRequest, read: (text: string) => T) => {
        try {
          const given = await answer(world, connection, { service, options, request, read, kept: undefined });
          used.push({ request, ...given });
          return given.value;
        } catch (error) {
          thrown.add(error);
          throw error;
        }
      };
      return {
        json: (request, shape) => answerTo(request, (text) => readJson(text, shape, service.label)),
        text: (request) => answerTo(request, (text) => readText(text, service.label)),
        oldest: () => (used.length === 0 ? null : Math.min(...used.map(({ at }) => at))),
        outdated: () => used.find(({ outdated }) => outdated)?.outdated ?? null,
        async distrust(error) {
          if (!thrown.has(error)) await world.memory.forgetAnswers(used.map(({ request }) => request.url));
        },
      } satisfies Asking;
    },
  };
}

/** Names the connections of a service, each in its turn. */
function createConnections(): Connection {
  const next = new Map<SourceId, number>();
  return (service, hasKey) => {
    const { connections } = service.pace(hasKey);
    const turn = next.get(service.id) ?? 0;
    next.set(service.id, turn + 1);
    return connections === 1 ? `byline-source-${service.id}` : `byline-source-${service.id}-${turn % connections}`;
  };
}

/** From what was kept where that is fresh, from the service else; from what was kept again where it gives no answer. */
async function answer<T>(world: ClientWorld, connection: Connection, question: Question<T>): Promise<Given<T>> {
  const { request, options } = question;
  const kept = options.usesKept === false ? undefined : await world.memory.loadAnswer(request.url);
  const before = kept && readKept(kept, question.read);
  if (before && kept && isFresh(kept, world.now())) return before;
  try {
    return await askUntil(world, connection, { ...question, kept: before && kept });
  } catch (error) {
    const isGone = error instanceof SourceProblem && ['down', 'over-quota'].includes(error.trouble);
    if (!before || !isGone) throw error;
    return { ...before, outdated: error };
  }
}

/** What was kept; undefined where it was read by an older Byline, and this one asks for more. */
function readKept<T>({ body, at }: CachedAnswer, read: (text: string) => T): Given<T> | undefined {
  try {
    return { value: body === null ? null : read(body), at };
  } catch {
    return undefined;
  }
}

/** Asks again where that may help, after a while that the store knows of: so all wait, and also after a new start. */
async function askUntil<T>(world: ClientWorld, connection: Connection, question: Question<T>): Promise<Given<T>> {
  const turn = turnOf(question);
  const name = connection(question.service, question.options.key !== null);
  for (let tries = 1; ; tries++) {
    try {
      return await world.inTurn(name, async () => {
        await takeTurn(world, turn, question.options.signal);
        return askOnce(world, turn, question).catch(async (error) => {
          throw error instanceof SourceProblem ? await withRest(world, turn, error, tries) : error;
        });
      });
    } catch (error) {
      const retryAt = error instanceof SourceProblem ? error.retryAt : null;
      if (retryAt === null || tries === mostTries || retryAt - world.now() > patienceMs) throw error;
    }
  }
}

/** The problem with the time until which the service is now left alone, where asking again may help. */
async function withRest(world: ClientWorld, turn: Turn, problem: SourceProblem, tries: number): Promise<SourceProblem> {
  const { trouble, message, retryAt } = problem;
  if (trouble !== 'down' && trouble !== 'over-quota') return problem;
  const ms = tries === mostTries ? restAfterAllMs(world.random) : backoffMs(tries, world.random);
  const until = retryAt !== null && tries < mostTries ? retryAt : Math.max(retryAt ?? 0, world.now() + ms);
  await rest(world, turn, until);
  return new SourceProblem(trouble, message, until);
}

async function askOnce<T>(world: ClientWorld, turn: Turn, question: Question<T>): Promise<Given<T>> {
  const { service, options, read, kept } = question;
  const { label, origins } = service;
  const { signal } = options;
  const nextTurn = async () => {
    await endTurn(world, turn);
    // It was paid for, and is counted.
    await takeTurn(world, { ...turn, cost: 0 }, signal);
  };
  const plain = kept?.etag ? withHeader(question.request, 'If-None-Match', kept.etag) : question.request;
  const keyed = options.key !== null && service.key ? service.key.add(plain, options.key) : plain;
  try {
    const answered = await send(world, { plain, keyed, label, origins, signal, nextTurn });
    const said = readStatus(answered, { label, hasKey: keyed !== plain, now: world.now() });
    if (said === 'unchanged' && !kept) throw new SourceProblem('changed', `${label} says that nothing changed.`);
    const body = said === 'unchanged' ? (kept?.body ?? null) : said === 'found' ? answered.text : null;
    // Read first: what cannot be read is not kept.
    const value = body === null ? null : read(body);
    const etag = answered.headers.get('etag') ?? (said === 'unchanged' ? kept?.etag : undefined);
    const at = world.now();
    await world.memory.keepAnswer({ id: question.request.url, source: service.id, at, body, ...(etag && { etag }) });
    return { value, at };
  } finally {
    await endTurn(world, turn);
  }
}

function turnOf<T>({ service, options, request }: Question<T>): Turn {
  const hasKey = options.key !== null;
  const quota = service.quota?.(hasKey);
  const most = quota ? quota.perDay * (options.share ?? 1) : Number.POSITIVE_INFINITY;
  return { id: service.id, label: service.label, pace: service.pace(hasKey), cost: request.cost ?? 1, most };
}

function withHeader(request: SourceRequest, name: string, value: string): SourceRequest {
  return { ...request, headers: { ...request.headers, [name]: value } };
}
