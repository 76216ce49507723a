import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ExportScope } from '../../../components/reading/types.ts';
import type { ExportedPaper } from '../../../lib/resolve/export-papers.ts';
import { createZoteroSending } from '../../../lib/surface/reading/zotero-sending.ts';
import { startZoteroServer, type ZoteroServer } from '../../e2e/support/zotero-server.ts';
import { handed } from '../connectors/invented.ts';

vi.mock('wxt/browser', () => ({ browser: { permissions: { request: async () => true } } }));

let server: ZoteroServer;

beforeEach(async () => {
  server = await startZoteroServer();
  const real = fetch;
  const toServer: typeof fetch = (url, how) => real(String(url).replace('http://127.0.0.1:23119', server.url), how);
  vi.stubGlobal('fetch', toServer);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await server.close();
});

const titles = () => server.kept.map(({ item }) => item.title);

/** A list of which some papers are ticked; `send` waits for what came of it. */
function aList() {
  let ticked: number[] = [];
  const works: Promise<unknown>[] = [];
  const papersOf = async (ids: readonly number[]) => ids.map((id) => handed({ title: `Lamp ${id}` }) as ExportedPaper);
  const { view, send } = createZoteroSending(
    () => ticked,
    papersOf,
    (work) => works.push(work),
  );
  return async (ids: number[], scope: ExportScope = 'selected') => {
    ticked = ids;
    send(scope, 'L1');
    await Promise.all(works.splice(0));
    return view.value.kind;
  };
}

test('what broke off is sent again, nothing of it twice', async () => {
  const send = aList();
  server.manner = 'cuts';
  expect(await send([1, 2])).toBe('refused');
  server.manner = 'good';
  expect(await send([1, 2])).toBe('done');
  expect(titles()).toEqual(['Lamp 1', 'Lamp 2']);
});

test('after a break, what is ticked now is sent, not what was ticked then', async () => {
  const send = aList();
  server.manner = 'fails';
  expect(await send([1, 2])).toBe('refused');
  server.manner = 'good';
  expect(await send([3])).toBe('done');
  expect(titles()).toEqual(['Lamp 3']);
});
