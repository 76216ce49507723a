import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inventedAnswer } from './source-answers.ts';

/** What may go wrong with one request. A number is a status without a word. */
export type Fault =
  | number
  | { status: 429 | 503; retryAfter: string }
  | 'stalls'
  | 'stalls-midway'
  | 'cut'
  | 'empty'
  | 'html'
  | 'not-json'
  | 'wrong-types'
  | 'hangs-up'
  | 'floods'
  | 'rate-exceeded'
  | { redirectTo: string };

/** What a request brought. */
export interface AskedSource {
  /** `api.openalex.org`. */
  host: string;
  /** With its query. */
  path: string;
  headers: IncomingMessage['headers'];
  /** ms since 1970. */
  at: number;
}

/** What a service answers. */
export interface SourceAnswer {
  status?: number;
  type?: string;
  etag?: string;
  body: string;
}

/** Stands in for every service, on loopback: `http://127.0.0.1:PORT/api.openalex.org/works/…`. */
export interface SourceServer {
  url: string;
  /** What goes wrong with the next requests, one each; after that nothing does. */
  faults: Fault[];
  /** By host and path; invented people and papers unless told. */
  answer: (host: string, path: string) => SourceAnswer | null;
  /** Oldest first. */
  asked: AskedSource[];
  /** How many requests were under way at once, at most. */
  mostAtOnce: number;
  /** ms between one request and the next. */
  gaps(): number[];
  /** Fetches from here what is at a service. */
  fetch: typeof fetch;
  close(): Promise<void>;
}

export async function startSourceServer(): Promise<SourceServer> {
  let open = 0;
  const http = createServer((request, response) => {
    server.mostAtOnce = Math.max(server.mostAtOnce, ++open);
    response.on('close', () => open--);
    respond(server, request, response);
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const server: SourceServer = {
    url,
    faults: [],
    answer: inventedAnswer,
    asked: [],
    mostAtOnce: 0,
    gaps: () => server.asked.slice(1).map(({ at }, before) => at - (server.asked[before]?.at ?? 0)),
    fetch: async (input, init) => {
      const response = await fetch(String(input).replace(/^https:\//, url), init);
      const seen = response.url.replace(`${url}/`, 'https://');
      return Object.defineProperty(response, 'url', { value: seen });
    },
    close: () =>
      new Promise((resolve) => {
        http.closeAllConnections();
        http.close(() => resolve());
      }),
  };
  return server;
}

function respond(server: SourceServer, request: IncomingMessage, response: ServerResponse): void {
  const [, host = '', path = ''] = /^\/([^/]+)(\/.*)$/.exec(request.url ?? '') ?? [];
  server.asked.push({ host, path, headers: request.headers, at: Date.now() });
  const answer = server.answer(host, path) ?? { status: 404, body: '{"error":"not found"}' };
  const fault = server.faults.shift();
  const etag = request.headers['if-none-match'];
  if (fault !== undefined) fail(fault, answer, response, server.url);
  else if (answer.etag && etag === answer.etag) response.writeHead(304, { etag }).end();
  else give(response, answer);
}

function give(response: ServerResponse, { status = 200, type = 'application/json', etag, body }: SourceAnswer): void {
  response.writeHead(status, { 'content-type': type, ...(etag && { etag }) }).end(body);
}

function fail(fault: Fault, answer: SourceAnswer, response: ServerResponse, url: string): void {
  if (typeof fault === 'number') give(response, { status: fault, body: '{"error":"no"}' });
  else if (typeof fault === 'string') broken[fault](response, answer);
  else if ('redirectTo' in fault) {
    response.writeHead(302, { location: fault.redirectTo.replace(/^https:\//, url) }).end();
  } else response.writeHead(fault.status, { 'retry-after': fault.retryAfter }).end();
}

const broken: Record<Extract<Fault, string>, (response: ServerResponse, answer: SourceAnswer) => void> = {
  stalls() {},
  'stalls-midway'(response, { body }) {
    response.writeHead(200, { 'content-type': 'application/json' }).write(body.slice(0, 20));
  },
  'hangs-up': (response) => response.destroy(),
  floods: (response) => give(response, { body: `"${'x'.repeat(3_000_000)}"` }),
  cut(response, answer) {
    const half = answer.body.slice(0, answer.body.length / 2).replace(/[\s\]}]+$/, '');
    give(response, { ...answer, body: half });
  },
  empty: (response, answer) => give(response, { ...answer, body: '' }),
  html: (response) => give(response, { type: 'text/html', body: '<!DOCTYPE html><title>Are you a robot?</title>' }),
  'not-json': (response) => give(response, { body: 'Hello.' }),
  'wrong-types': (response, answer) => give(response, { ...answer, body: mistyped(answer.body) }),
  'rate-exceeded': (response) => give(response, { type: 'text/plain', body: 'Rate exceeded.' }),
};

/** Numbers where there were words. */
function mistyped(body: string): string {
  return JSON.stringify(JSON.parse(body), (_, value) => (typeof value === 'string' ? 7 : value));
}
