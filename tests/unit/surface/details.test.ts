import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { loadSaved } from '../../../lib/resolve/saved-papers.ts';
import type { PaperScores } from '../../../lib/scores/types.ts';
import { editReading } from '../../../lib/store/reading-list.ts';
import { createDetails } from '../../../lib/surface/reading/details.ts';
import type { ListMemory } from '../../../lib/surface/reading/memory.ts';
import { now, saveOne } from '../store/backup/support.ts';
import { aStore } from '../support/store.ts';

test('what was read before an edit does not come after it, however late its scores', async () => {
  const store = await aStore();
  const id = await saveOne(store, '2601.00001', 'Tides under ice');
  const [papers, version] = [new Map(), signal(0)];
  const read = async () => {
    for (const saved of await loadSaved(store, await store.reading.toArray())) papers.set(id, saved);
    version.value++;
  };
  await read();
  const scored: (() => void)[] = [];
  const scoreStored = () => new Promise<PaperScores[]>((resolve) => scored.push(() => resolve([])));
  const memory = { papers, version } as unknown as ListMemory;
  const world = { scorer: { score: scoreStored, scoreStored }, showsScores: () => true };
  const details = createDetails(store, memory, signal<number | null>(id), world);
  await vi.waitFor(() => expect(scored.length).toBe(1));
  await editReading(store, [id], { versionSeen: 3 }, now);
  await read();
  await vi.waitFor(() => expect(scored.length).toBe(2));
  expect(details.value).toMatchObject({ versionSeen: 3 });
  const [first, second] = scored;
  second?.();
  first?.();
  await new Promise(setImmediate);
  expect(details.value).toMatchObject({ versionSeen: 3 });
});
