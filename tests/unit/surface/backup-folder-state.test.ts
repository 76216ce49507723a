import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { DirectoryHandle } from '../../../lib/surface/backup-folder.ts';
import { createFolderSync } from '../../../lib/surface/backup-folder-state.ts';
import type { FolderMemory } from '../../../lib/surface/backup-folder-sync.ts';
import { fullSentence } from '../../../lib/surface/full-disk.ts';
import { aStore } from '../support/store.ts';

const world = vi.hoisted(() => ({
  remembered: null as { handle: unknown; memory: unknown } | null,
  list: async () => [] as never[],
  dump: async () => ({ blob: new Blob(['all']), content: 'all' }),
  written: [] as string[],
}));
vi.mock('../../../lib/messages.ts', () => ({ refreshPages: async () => undefined, ask: async () => null }));
vi.mock('../../../lib/surface/backup-actions.ts', () => ({
  folderWork: async () => ({ machine: 'me', dump: world.dump, merge: vi.fn(), digest: vi.fn() }),
}));
// Handles of directories are copied into a database by browsers alone.
vi.mock('../../../lib/surface/backup-folder.ts', async (original) => ({
  ...(await original<object>()),
  mayUse: async () => true,
  folderOf: () => ({ list: world.list, read: vi.fn(), write: async (name: string) => void world.written.push(name) }),
  rememberedFolder: () => ({
    load: async () => world.remembered,
    async save(handle: DirectoryHandle, memory: FolderMemory) {
      world.remembered = { handle, memory };
    },
    async forget() {
      world.remembered = null;
    },
  }),
}));

beforeEach(() => {
  world.remembered = { handle: { name: 'Synced' }, memory: { written: null, seen: new Map() } };
  world.written = [];
});

async function aFolder() {
  const jobs: Promise<string>[] = [];
  const sync = createFolderSync(await aStore(), (_, job) => jobs.push(job()));
  return { ...sync, done: () => Promise.all(jobs.splice(0)) };
}

test('a folder that is forgotten while it is synced stays forgotten', async () => {
  let go = () => {};
  const list = vi.fn(() => new Promise<never[]>((resolve) => (go = () => resolve([]))));
  world.list = list;
  const { folder, onForgetFolder, done } = await aFolder();
  await vi.waitFor(() => expect(list).toHaveBeenCalledOnce());
  onForgetFolder();
  go();
  await done();
  // Whatever was under way is through.
  await navigator.locks.request('byline-folder', async () => undefined);
  expect(world.written).toEqual(['byline-me.bylinebackup']);
  expect(world.remembered).toBeNull();
  expect(folder.value).toMatchObject({ name: null, result: [] });
});

test('that it could not be synced when the library was opened is said', async () => {
  world.list = async () => [];
  world.dump = async () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const console = vi.spyOn(globalThis.console, 'error').mockImplementation(() => undefined);
  const { folder } = await aFolder();
  await vi.waitFor(() => expect(folder.value.result).toEqual([fullSentence]));
  console.mockRestore();
});
