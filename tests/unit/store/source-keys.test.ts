import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The module looks for the browser when it is loaded.
vi.stubGlobal('chrome', fakeBrowser);
const { loadSourceKey, removeSourceKey, saveSourceKey } = await import('../../../lib/store/source-keys.ts');

test('a key is kept by itself, trimmed, replaced and removed without touching the others', async () => {
  expect(await loadSourceKey('openalex')).toBeNull();
  await saveSourceKey('openalex', ' sesame-1234\n');
  await saveSourceKey('semantic-scholar', 'other');
  expect(await loadSourceKey('openalex')).toBe('sesame-1234');
  await saveSourceKey('openalex', 'newer');
  expect(await loadSourceKey('openalex')).toBe('newer');
  await removeSourceKey('openalex');
  expect(await loadSourceKey('openalex')).toBeNull();
  expect(await loadSourceKey('semantic-scholar')).toBe('other');
});

test('keys stay on this machine, apart from the settings', async () => {
  await saveSourceKey('openalex', 'sesame-1234');
  expect(JSON.stringify(await fakeBrowser.storage.sync.get())).not.toContain('sesame');
  const { settings: _, ...others } = await fakeBrowser.storage.local.get();
  expect(JSON.stringify(others)).toContain('sesame');
});

test('what cannot be read is no key, and loses no other', async () => {
  await fakeBrowser.storage.local.set({ sourceKeys: { openalex: 7, inspire: 'a key', gone: 'old' } });
  expect(await loadSourceKey('openalex')).toBeNull();
  expect(await loadSourceKey('inspire')).toBe('a key');
  await fakeBrowser.storage.local.set({ sourceKeys: 'nonsense' });
  expect(await loadSourceKey('inspire')).toBeNull();
});
