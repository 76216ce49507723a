import { SourceProblem, type SourceRequest } from '../types.ts';
import type { ClientWorld, Limits } from './types.ts';

/** What came back. */
export interface Answered {
  status: number;
  headers: Headers;
  text: string;
}

/** A request on its way. */
export interface Sent {
  /** As the service asks it: without the key. */
  plain: SourceRequest;
  /** With the key, where there is one. */
  keyed: SourceRequest;
  label: string;
  origins: readonly string[];
  signal: AbortSignal;
  /** Waits until the service may be asked once more: a redirect is a request of its own. */
  nextTurn: () => Promise<void>;
}

export const usualLimits: Limits = { silentMs: 30_000, wholeMs: 120_000, bytes: 20_000_000 };

/** Asks once. Throws a SourceProblem where no whole answer comes in time; what aborts it, aborts it. */
export async function send(world: Pick<ClientWorld, 'fetch' | 'limits'>, sent: Sent): Promise<Answered> {
  const { label, signal } = sent;
  const limits = { ...usualLimits, ...world.limits };
  const watch = startWatch(limits);
  try {
    const response = await follow(world.fetch, sent, AbortSignal.any([signal, watch.signal]));
    watch.sawLife();
    const text = await readText(response, label, limits.bytes, watch.sawLife);
    return { status: response.status, headers: response.headers, text };
  } catch (error) {
    if (signal.aborted || error instanceof SourceProblem) throw error;
    if (watch.signal.aborted) throw new SourceProblem('down', `${label} gave no whole answer in time.`);
    // fetch says no more than "Failed to fetch", whatever it was.
    if (error instanceof TypeError) throw new SourceProblem('down', `${label} cannot be reached.`);
    throw error;
  } finally {
    watch.stop();
  }
}

/** Only to addresses of the service itself; and where a redirect leads is seen after it was followed, so without the key. */
async function follow(fetch: ClientWorld['fetch'], sent: Sent, signal: AbortSignal): Promise<Response> {
  const ask = ({ url, headers }: SourceRequest, redirect: RequestRedirect) => {
    if (!isWithin(sent.origins, url)) throw new Error(`${sent.label} is not asked at ${new URL(url).origin}.`);
    return fetch(url, {
      ...(headers && { headers }),
      signal,
      redirect,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // Answers are kept in the store, where the reader can see and forget them.
      cache: 'no-store',
    });
  };
  const first = await ask(sent.keyed, 'manual');
  const leads = first.type === 'opaqueredirect' || (first.status > 300 && first.status < 400 && first.status !== 304);
  if (!leads) return first;
  await first.body?.cancel();
  await sent.nextTurn();
  const followed = await ask(sent.plain, 'follow');
  if (isWithin(sent.origins, followed.url)) return followed;
  await followed.body?.cancel();
  throw new SourceProblem('changed', `${sent.label} sends us on to another address, where Byline does not ask.`);
}

function isWithin(origins: readonly string[], url: string): boolean {
  return origins.includes(`${new URL(url).origin}/*`);
}

async function readText(response: Response, label: string, most: number, sawLife: () => void): Promise<string> {
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for await (const chunk of response.body ?? []) {
    sawLife();
    bytes += chunk.byteLength;
    if (bytes > most) throw new SourceProblem('changed', `${label} sent far more than any answer.`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** Aborts when nothing was heard for a while, or after all too long. */
function startWatch({ silentMs, wholeMs }: Limits) {
  const controller = new AbortController();
  const abortIn = (ms: number) => setTimeout(() => controller.abort(), ms);
  const whole = abortIn(wholeMs);
  let silent = abortIn(silentMs);
  return {
    signal: controller.signal,
    sawLife() {
      clearTimeout(silent);
      silent = abortIn(silentMs);
    },
    stop() {
      clearTimeout(whole);
      clearTimeout(silent);
    },
  };
}
