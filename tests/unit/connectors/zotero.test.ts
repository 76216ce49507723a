import { afterEach, beforeEach, expect, test } from 'vitest';
import { connectors } from '../../../lib/connectors/index.ts';
import type { Connector } from '../../../lib/connectors/types.ts';
import { createZotero } from '../../../lib/connectors/zotero.ts';
import { zoteroJson } from '../../../lib/profiles/zotero-json.ts';
import { type Manner, startZoteroServer, type ZoteroServer } from '../../e2e/support/zotero-server.ts';
import { read } from '../profiles/bibliography/read.ts';
import { handed, many } from './invented.ts';

let server: ZoteroServer;
let zotero: Connector;

/** As a browser asks: the server hangs up on it without the header. */
const asBrowser: typeof fetch = (url, options) =>
  fetch(url, { ...options, headers: { ...(options?.headers as object), 'User-Agent': 'Mozilla/5.0 (Test)' } });

beforeEach(async () => {
  server = await startZoteroServer();
  zotero = createZotero({ fetch: asBrowser, newSession: () => crypto.randomUUID() }, server.url);
});
afterEach(() => server.close());

const titles = () => server.kept.map(({ item }) => item.title);
const calls = (method: string) => server.called.filter((call) => call.method === method);

test('the stand-in hangs up on a browser without the header, as Zotero does', async () => {
  const asked = asBrowser(`${server.url}/connector/ping`, { method: 'POST', body: '{}' });
  await expect(asked).rejects.toThrow(TypeError);
});

test('a running Zotero is found, with its version', async () => {
  expect(await zotero.find()).toEqual({ isRunning: true, version: '7.0.15' });
});

test('without one, a sentence says what to do', async () => {
  await server.close();
  expect(await zotero.find()).toMatchObject({ isRunning: false, why: 'not-running', message: /Start Zotero/ });
  expect(await zotero.targets()).toMatchObject({ ok: false, why: 'not-running' });
  const shipment = zotero.pack(many(2));
  expect(await zotero.send(shipment)).toMatchObject({ ok: false, sent: 0, why: 'not-running', message: /Nothing was/ });
  server = await startZoteroServer();
});

test.each<[Manner, string]>([
  ['html', 'not-zotero'],
  ['nothing', 'not-zotero'],
  ['redirects', 'not-zotero'],
  ['floods', 'not-zotero'],
  ['broken', 'not-zotero'],
  ['forbidden', 'refused'],
])('what is %s is said to be %s, whatever it is asked', async (manner, why) => {
  server.manner = manner;
  expect(await zotero.find()).toMatchObject({ isRunning: false, why });
  expect(await zotero.targets()).toMatchObject({ ok: false, why });
  expect(await zotero.send(zotero.pack(many(1)), { target: 'C12' })).toMatchObject({ ok: false, sent: 0, why });
});

test('the places to choose from, as a tree, and the one that is open', async () => {
  server.selected = 'C12';
  expect(await zotero.targets()).toEqual({
    ok: true,
    targets: [
      { id: 'L1', name: 'My Library', level: 0, isRecent: false },
      { id: 'C12', name: 'To read', level: 1, isRecent: true },
      { id: 'C13', name: '<b>光</b> & more', level: 2, isRecent: false },
      { id: 'L4', name: 'A group', level: 0, isRecent: false },
    ],
    selected: { id: 'C12', name: 'To read', isEditable: true },
  });
});

test('papers arrive once each, in portions, in the collection that was chosen', async () => {
  const progress: number[] = [];
  const sent = await zotero.send(zotero.pack(many(120)), { target: 'C13', onProgress: (done) => progress.push(done) });
  expect(sent).toMatchObject({
    ok: true,
    sent: 120,
    into: '<b>光</b> & more',
    message: 'Saved in Zotero, in “<b>光</b> & more”: 120 papers.',
  });
  expect(progress).toEqual([50, 100, 120]);
  expect(titles()).toEqual(many(120).map(({ records }) => records[0]?.title));
  expect(new Set(server.kept.map(({ place }) => place))).toEqual(new Set(['C13']));
  const saves = calls('saveItems');
  expect(new Set(saves.map(({ body }) => body.sessionID)).size).toBe(3);
  for (const { headers, body } of saves) {
    expect(headers).toMatchObject({ 'x-zotero-connector-api-version': '3', 'content-type': 'application/json' });
    const ids = (body.items as { id: string }[]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('without a choice they go to what is open, and nothing is moved', async () => {
  server.selected = 'C12';
  expect(await zotero.send(zotero.pack(many(3)))).toMatchObject({ ok: true, sent: 3, into: 'To read' });
  expect(server.kept.map(({ place }) => place)).toEqual(['C12', 'C12', 'C12']);
  expect(calls('updateSession')).toEqual([]);
});

test('what arrives is the item, whole', async () => {
  const bylines = ['Ada Quill', '王小明', 'Lamp Collaboration'];
  const title = '"\\"; DROP <script>光</script> $\\frac{1}{2}$ \u202e';
  await zotero.send(zotero.pack([handed({ title, bylines, arxivId: '2401.00001', hiddenAuthors: 4 })]));
  const item = server.kept[0]?.item ?? {};
  expect(item).toMatchObject({ itemType: 'preprint', title, archiveID: 'arXiv:2401.00001' });
  expect((item.creators as { lastName: string }[]).map(({ lastName }) => lastName)).toEqual([
    'Quill',
    '王',
    'Lamp Collaboration',
  ]);
  expect(item.extra).toContain('left out 4');
});

test('what arrived is read back as what was sent', async () => {
  const paper = {
    title: 'Lamps $x^2$ & a<b',
    arxivId: 'hep-th/9901001',
    doi: '10.1000/lamp',
    date: { value: '1999-01', isYearInferred: false },
    categories: ['hep-th'],
    bylines: ['J.-P. Vantier', 'Laurens van der Brook', 'Lamp Collaboration', 'Plato'],
    abstract: 'They wait. They do.',
    venue: 'Journal of Lamps',
  };
  await zotero.send(zotero.pack([handed(paper, { tags: ['a b', '光'], note: '# One\n\n* <b> & "two"' })]));
  const { records, shelves, refusals } = read(zoteroJson, JSON.stringify(server.kept.map(({ item }) => item)));
  expect(refusals).toEqual([]);
  expect(records).toMatchObject([paper]);
  expect(shelves).toMatchObject([{ tags: ['a b', '光'], note: '# One\n\n* <b> & "two"' }]);
});

test('papers of thousands of authors go in smaller portions', async () => {
  const bylines = Array.from({ length: 3_000 }, (_, index) => `Ada Quill${index}`);
  const shipment = zotero.pack(Array.from({ length: 9 }, () => handed({ bylines })));
  expect(shipment.portions.length).toBeGreaterThan(1);
  for (const { items } of shipment.portions) expect(JSON.stringify(items).length).toBeLessThan(600_000);
  expect(await zotero.send(shipment)).toMatchObject({ ok: true, sent: 9 });
  expect(server.kept.map(({ item }) => (item.creators as unknown[]).length)).toEqual(Array(9).fill(3_000));
});

test('nothing to send is sent', async () => {
  expect(await zotero.send(zotero.pack([]))).toMatchObject({ ok: true, sent: 0 });
  expect(calls('saveItems')).toEqual([]);
});

test.each<Manner>(['cuts', 'drops'])('a connection that %s: sent again, everything is in once', async (manner) => {
  const shipment = zotero.pack(many(120));
  server.goodSaves = 1;
  server.manner = manner;
  const broken = await zotero.send(shipment, { target: 'C12' });
  expect(broken).toMatchObject({ ok: false, sent: 50, why: 'interrupted' });
  expect(broken.message).toMatch(/^50 of 120 papers are in Zotero\. .*Lamp number 50.*not saved twice/);
  server.manner = 'good';
  // As it would come back from where it was put aside.
  expect(await zotero.send(structuredClone(shipment), { target: 'C12' })).toMatchObject({ ok: true, sent: 120 });
  expect(titles().toSorted()).toEqual(
    many(120)
      .map(({ records }) => records[0]?.title)
      .toSorted(),
  );
  expect(new Set(server.kept.map(({ place }) => place))).toEqual(new Set(['C12']));
});

test.each<Manner>(['busy', 'too-new', 'stalls'])(
  'what may be in keeps its name through a Zotero that %s',
  async (manner) => {
    const shipment = zotero.pack(many(2));
    server.manner = 'cuts';
    await zotero.send(shipment);
    server.manner = manner;
    await zotero.send(shipment, { signal: AbortSignal.timeout(500) });
    server.manner = 'good';
    expect(await zotero.send(shipment)).toMatchObject({ ok: true, sent: 2 });
    expect(titles()).toHaveLength(2);
  },
);

test('after a restart Zotero knows nothing of what it took: the reader was told to look', async () => {
  const shipment = zotero.pack(many(1));
  server.manner = 'cuts';
  expect(await zotero.send(shipment)).toMatchObject({ message: /Lamp number 0.*unless Zotero was closed in between/ });
  server.manner = 'good';
  server.restart();
  await zotero.send(shipment);
  expect(titles()).toHaveLength(2);
});

test('what is slow is given up when the reader stops it, and is in once after all', async () => {
  server.manner = 'stalls';
  const shipment = zotero.pack(many(2));
  const stopped = await zotero.send(shipment, { signal: AbortSignal.timeout(200) });
  expect(stopped).toMatchObject({ ok: false, sent: 0, why: 'interrupted', message: /Stopped/ });
  server.manner = 'good';
  expect(await zotero.send(shipment)).toMatchObject({ ok: true, sent: 2 });
  expect(titles()).toHaveLength(2);
});

test('a library that can only be read is said before anything is sent', async () => {
  server.manner = 'read-only';
  expect(await zotero.send(zotero.pack(many(2)))).toMatchObject({ ok: false, sent: 0, why: 'read-only' });
  expect(calls('saveItems')).toEqual([]);
});

test.each<[Manner, string]>([
  ['turns-read-only', 'read-only'],
  ['fails', 'refused'],
  ['busy', 'refused'],
  ['too-new', 'refused'],
])('a Zotero that %s saved nothing of the portion, and takes it later', async (manner, why) => {
  const shipment = zotero.pack(many(60));
  server.goodSaves = 1;
  server.manner = manner;
  const refused = await zotero.send(shipment);
  expect(refused).toMatchObject({ ok: false, sent: 50, why, message: /^50 of 60 papers are in Zotero/ });
  expect(titles()).toHaveLength(50);
  server.manner = 'good';
  // Zotero remembers the session of the failure: under that name it would say that it had these papers.
  expect(await zotero.send(shipment)).toMatchObject({ ok: true, sent: 60 });
  expect(titles()).toHaveLength(60);
});

test('an old Zotero that cannot move papers: it is said where they are, and the rest is not sent there', async () => {
  server.manner = 'old';
  const shipment = zotero.pack(many(60));
  const sent = await zotero.send(shipment, { target: 'C12' });
  expect(sent).toMatchObject({ ok: false, sent: 50, why: 'refused', message: /where Zotero was open/ });
  expect(titles()).toHaveLength(50);
  expect(await zotero.send(shipment)).toMatchObject({ ok: true, sent: 60 });
  expect(titles()).toHaveLength(60);
});

test('a collection that is gone is not sent to', async () => {
  expect(await zotero.send(zotero.pack(many(1)), { target: 'C99' })).toMatchObject({
    ok: false,
    why: 'refused',
    message: /no longer/,
  });
  expect(titles()).toEqual([]);
});

test('a whole shipment sent again asks for nothing', async () => {
  const shipment = zotero.pack(many(60));
  await zotero.send(shipment, { target: 'C12' });
  await zotero.send(shipment, { target: 'C12' });
  expect(calls('saveItems')).toHaveLength(2);
  expect(calls('updateSession')).toHaveLength(2);
  expect(titles()).toHaveLength(60);
});

test('the registry asks for this machine, and no port: Firefox knows none', () => {
  expect(connectors.flatMap(({ id, origins }) => [id, ...origins])).toEqual(['zotero', 'http://127.0.0.1/*']);
});
