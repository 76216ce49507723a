import { afterEach, beforeEach, expect, test } from 'vitest';
import { arxiv } from '../../../../lib/sources/arxiv.ts';
import type { Store } from '../../../../lib/store/db.ts';
import { type SourceServer, startSourceServer } from '../../../e2e/support/source-server.ts';
import { aStore } from '../../support/store.ts';
import { aClient, options, virtualClock } from './virtual-world.ts';

let store: Store;
let server: SourceServer;

beforeEach(async () => {
  store = await aStore();
  server = await startSourceServer();
});
afterEach(async () => {
  await server.close();
  await store.delete();
});

test('what arXiv sends on is asked for in the next turn, three seconds later, and counted', async () => {
  const clock = virtualClock();
  const times: number[] = [];
  const noting: typeof fetch = (...request) => {
    times.push(clock.now);
    return server.fetch(...request);
  };
  const moved = { redirectTo: 'https://arxiv.org/a/ilves_m_1.atom2' };
  server.faults = [moved, moved];
  const asking = aClient(store, noting, clock).ask(arxiv, options());
  await asking.text({ url: 'https://arxiv.org/a/0009-0001-0002-0007.atom2' });
  expect(times.map((time) => time - (times[0] ?? 0))).toEqual([0, 3_000]);
  expect(await store.sourceStates.get('arxiv')).toMatchObject({ requests: 2 });
});
