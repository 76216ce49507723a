import { unavailable } from './types.ts';

/** How a server is asked: `body` is posted as JSON; without one it is a GET. */
export interface Question {
  url: string;
  body?: unknown;
  timeoutMs: number;
  signal: AbortSignal;
}

/** What a server answered: undefined where its body is not JSON. */
export interface Answered {
  /** 0 where it referred us to another address. */
  status: number;
  json: unknown;
}

/** Far more than any answer we ask for. */
const maxBytes = 1_000_000;

/** Asks a server for JSON. Throws a JudgeProblem where none answers, in time or at all; what aborts it, aborts it. */
export async function fetchJson({ url, body, timeoutMs, signal }: Question): Promise<Answered> {
  const { origin } = new URL(url);
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      ...(body === undefined
        ? { method: 'GET' }
        : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      signal: AbortSignal.any([signal, timeout]),
      // A redirect could carry the text to a host that the reader never agreed to.
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    return { status: response.status, json: parse(await readText(response)) };
  } catch (error) {
    if (signal.aborted) throw error;
    if (timeout.aborted) throw unavailable(`The server at ${origin} gave no answer in ${timeoutMs / 1000} seconds.`);
    // fetch says no more than "Failed to fetch", whatever it was.
    if (error instanceof TypeError) throw unavailable(`No server answers at ${origin}. Is it running?`);
    throw error;
  }
}

async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw unavailable(`The server at ${new URL(response.url).origin} sent far too much.`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not a server of the kind we know, or it was cut off: the caller says which, by the status.
    return undefined;
  }
}
