import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a Zotero, or what is in its place, may behave. */
export type Manner =
  | 'good'
  /** The open library can only be read, as far as it says; saving is tried and refused. */
  | 'read-only'
  /** The same, but it is noticed only when saving. */
  | 'turns-read-only'
  | 'fails'
  /** 409, but not because it has the session. */
  | 'busy'
  | 'forbidden'
  /** Without `updateSession`, as long ago. */
  | 'old'
  /** Wants a newer connector. */
  | 'too-new'
  /** Saves, and hangs up without a word. */
  | 'cuts'
  /** Hangs up before it saves. */
  | 'drops'
  | 'stalls'
  /** Another program: a web page, or nothing at all of this kind. */
  | 'html'
  | 'nothing'
  | 'redirects'
  | 'floods'
  | 'broken';

/** An item as it lies in the library. */
export interface Kept {
  item: Record<string, unknown>;
  /** Id of a library or a collection. */
  place: string;
}

/** A server on loopback that speaks as Zotero’s does (zotero/zotero, chrome/content/zotero/xpcom/server). */
export interface ZoteroServer {
  url: string;
  /** From now on, where this is not about one request alone. */
  manner: Manner;
  /** How many saves still go well before `manner` begins. */
  goodSaves: number;
  /** All that was saved, oldest first. */
  kept: Kept[];
  /** Methods that were called, oldest first; those that were hung up on are not among them. */
  called: { method: string; headers: IncomingMessage['headers']; body: Record<string, unknown> }[];
  /** What is open in its window. */
  selected: string;
  /** Forgets all sessions, as a restart does. */
  restart(): void;
  close(): Promise<void>;
}

const places = [
  { id: 'L1', name: 'My Library', level: 0, filesEditable: true },
  { id: 'C12', name: 'To read', level: 1, filesEditable: true, recent: true },
  { id: 'C13', name: '<b>光</b> & more', level: 2, filesEditable: true },
  { id: 'L4', name: 'A group', level: 0, filesEditable: false },
];

interface World {
  server: ZoteroServer;
  sessions: Map<string, Map<string, Kept>>;
}
type Reply = [status: number, body?: unknown];

/** @param port 23119 is Zotero’s own; 0 takes any that is free */
export async function startZoteroServer(port = 0): Promise<ZoteroServer> {
  const sessions: World['sessions'] = new Map();
  const http = createServer((request, response) => void answer({ server, sessions }, request, response));
  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
  const server: ZoteroServer = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    manner: 'good',
    goodSaves: 0,
    kept: [],
    called: [],
    selected: 'L1',
    restart: () => sessions.clear(),
    close: () =>
      new Promise((resolve) => {
        http.closeAllConnections();
        http.close(() => resolve());
      }),
  };
  return server;
}

async function answer(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { server } = world;
  const { manner } = server;
  const text = await readAll(request);
  if (stranger(manner, response)) return;
  const path = new URL(request.url ?? '/', server.url).pathname;
  const method = path.replace('/connector/', '');
  if (!(method in methods) || (manner === 'old' && method === 'updateSession'))
    return reply(response, [404, 'No endpoint found\n']);
  if (request.method === 'OPTIONS') return reply(response, [200]);
  const { headers } = request;
  const isBrowser = headers['user-agent']?.startsWith('Mozilla/') || headers.origin !== undefined;
  if (isBrowser && !headers['x-zotero-connector-api-version'] && !headers['zotero-allowed-request'])
    return void response.destroy();
  if (request.method === 'GET')
    return method === 'ping'
      ? page(response, 'Zotero is running')
      : reply(response, [400, 'Endpoint does not support method\n']);
  if (!headers['content-length']) return reply(response, [400, 'Content-length not provided\n']);
  if (headers['content-type']?.split(/\s*;/)[0] !== 'application/json')
    return reply(response, [400, 'Endpoint does not support content-type\n']);
  const body = parse(text);
  if (!body) return reply(response, [400, 'Invalid JSON provided\n']);
  server.called.push({ method, headers, body });
  const said = methods[method as keyof typeof methods](world, body, headers);
  if (said === 'hang up') response.destroy();
  else if (said !== 'nothing') reply(response, said);
}

const methods = {
  ping: (): Reply => [
    200,
    { prefs: { automaticSnapshots: true, supportsAttachmentUpload: true, translatorsHash: 'x' } },
  ],
  getSelectedCollection: ({ server }: World): Reply => [200, selectedCollection(server)],
  saveItems,
  updateSession,
};

function selectedCollection({ selected, manner }: ZoteroServer): object {
  const isCollection = selected.startsWith('C');
  return {
    libraryID: isCollection ? 1 : Number(selected.slice(1)),
    libraryName: 'My Library',
    libraryEditable: manner !== 'read-only',
    filesEditable: true,
    editable: manner !== 'read-only',
    id: isCollection ? Number(selected.slice(1)) : null,
    name: places.find(({ id }) => id === selected)?.name,
    targets: places,
  };
}

function saveItems(
  world: World,
  body: Record<string, unknown>,
  headers: IncomingMessage['headers'],
): Reply | 'hang up' | 'nothing' {
  const { server, sessions } = world;
  const manner = server.goodSaves > 0 ? 'good' : server.manner;
  server.goodSaves = Math.max(0, server.goodSaves - 1);
  const version = headers['x-zotero-connector-api-version'];
  if (manner === 'too-new' || (version && Number(version) < 3)) return [400, { error: 'CONNECTOR_VERSION_OUTDATED' }];
  if (manner === 'drops') return 'hang up';
  if (manner === 'busy') return [409, { error: 'BUSY' }];
  const session = String(body.sessionID ?? `random-${sessions.size}`);
  if (sessions.has(session)) return [409, { error: 'SESSION_EXISTS' }];
  const mine = new Map<string, Kept>();
  // It stays where nothing is saved, too: `remove()` of saveSession.js deletes a property of a Map.
  sessions.set(session, mine);
  if (manner === 'read-only' || manner === 'turns-read-only') return [500, { libraryEditable: false }];
  const items = Array.isArray(body.items) ? body.items : undefined;
  if (manner === 'fails' || !items) return [500];
  for (const item of items) {
    const kept = { item, place: server.selected };
    server.kept.push(kept);
    mine.set(String(item.id), kept);
  }
  if (manner === 'cuts') return 'hang up';
  return manner === 'stalls' ? 'nothing' : [201];
}

function updateSession({ server, sessions }: World, body: Record<string, unknown>): Reply {
  if (!body.sessionID) return [400, { error: 'SESSION_ID_NOT_PROVIDED' }];
  const mine = sessions.get(String(body.sessionID));
  if (!mine) return [400, { error: 'SESSION_NOT_FOUND' }];
  const target = String(body.target);
  if (!places.some(({ id }) => id === target))
    return target.startsWith('C') ? [400, { error: 'COLLECTION_NOT_FOUND' }] : [500];
  // `tags` is mapped over: a string would be an error.
  if (body.tags !== undefined && !Array.isArray(body.tags)) return [500];
  for (const kept of mine.values()) kept.place = target;
  server.selected = target;
  return [200, {}];
}

/** What is not Zotero, or does not behave like it. True where that was all. */
function stranger(manner: Manner, response: ServerResponse): boolean {
  if (manner === 'html') response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Printer</h1>');
  else if (manner === 'nothing') response.writeHead(404).end('no');
  else if (manner === 'redirects') response.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end();
  else if (manner === 'forbidden') response.writeHead(403).end();
  else if (manner === 'broken') response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"prefs": {');
  else if (manner === 'floods') response.writeHead(200).end(`"${'x'.repeat(6_000_000)}"`);
  else return false;
  return true;
}

function page(response: ServerResponse, words: string): void {
  response
    .writeHead(200, { ...own, 'Content-Type': 'text/html' })
    .end(`<!DOCTYPE html><html><body>${words}</body></html>`);
}

const own = { 'X-Zotero-Version': '7.0.15', 'X-Zotero-Connector-API-Version': '3' };

function reply(response: ServerResponse, [status, body]: Reply): void {
  const isText = typeof body === 'string';
  response
    .writeHead(status, { ...own, 'Content-Type': isText ? 'text/plain' : 'application/json' })
    .end(isText || body === undefined ? body : JSON.stringify(body));
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
