import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { defaultSettings } from '../../../lib/model/settings.ts';
import { savePapersFromPage } from '../../../lib/resolve/save-from-page.ts';
import { noteMet } from '../../../lib/store/met-papers.ts';
import { createDigest } from '../../../lib/surface/digest.ts';
import { aPaperReading } from '../support/builders.ts';
import { aStore } from '../support/store.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../../lib/store/settings.ts', () => ({ changeSettings: async () => {} }));

const sheep = aPaperReading('2611.00001', 'Counting woolly sheep with few labels', ['Ada Quill']);
const goats = aPaperReading('2611.00002', 'Colouring random graphs', ['Maya Hart']);

test('a digest that stands open knows of the first paper that is saved', async () => {
  const [store, now] = [await aStore(), '2026-11-24T09:00:00.000Z'];
  await noteMet(store, 'cs.LG', [sheep, goats], now);
  const settings = signal({ ...defaultSettings, showScores: false });
  const { state } = createDigest(
    store,
    settings,
    () => true,
    () => {},
  );
  const close = () => state.value.view?.parts.find(({ id }) => id === 'close');
  await vi.waitFor(() => expect(close()?.empty).toBe('Nothing is saved yet to be close to.'));
  await savePapersFromPage(store, [sheep], 'https://arxiv.org/list/cs.LG/new', now);
  await vi.waitFor(() => expect(close()?.empty).toBe('None is close to a paper you saved.'));
});
