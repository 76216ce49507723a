import { expect, test } from 'vitest';
import type { MergeReport } from '../../../lib/store/merge/types.ts';
import { fileOf, filesToRead } from '../../../lib/surface/backup-folder-plan.ts';
import {
  type Folder,
  type FolderMemory,
  type MergedFile,
  type SyncWork,
  syncFolder,
} from '../../../lib/surface/backup-folder-sync.ts';

/** A folder in memory. */
function aFolder(files: Record<string, string>, time = 1) {
  const all = new Map(Object.entries(files).map(([name, text]) => [name, { text, time }]));
  const folder: Folder = {
    list: async () => [...all].map(([name, { text, time }]) => ({ name, size: text.length, lastModified: time })),
    async read(name) {
      const file = all.get(name);
      if (!file) throw new DOMException('gone', 'NotFoundError');
      return new Blob([file.text]);
    },
    async write(name, blob) {
      all.set(name, { text: await blob.text(), time: time++ });
    },
  };
  return { all, folder };
}

const fresh: FolderMemory = { written: null, seen: new Map() };
const report = { entriesAdded: 1 } as MergeReport;

/** A store that is a word; files that say `half` are refused. */
function aStoreOf(text: string | null) {
  const merged: string[] = [];
  const work: SyncWork = {
    machine: 'me',
    async merge(blob): Promise<MergedFile> {
      const said = await blob.text();
      if (said === 'half')
        return { kind: 'refused', problem: { code: 'cut-short', severity: 'error', message: 'Half.' } };
      if (said.startsWith('me:')) return { kind: 'own' };
      merged.push(said);
      return { kind: 'merged', report };
    },
    dump: async () => (text === null ? null : { blob: new Blob([`me:${text}`]), content: text }),
    digest: (blob) => blob.text(),
  };
  return { work, merged };
}

test('other machines’ files are merged and this one’s is written; a second time there is nothing to do', async () => {
  const { all, folder } = aFolder({ 'byline-a.bylinebackup': 'a', 'byline-b.bylinebackup': 'b', 'notes.txt': 'x' });
  const { work, merged } = aStoreOf('mine');
  const first = await syncFolder(folder, fresh, work);
  expect(merged).toEqual(['a', 'b']);
  expect(first).toMatchObject({ wrote: true, left: [] });
  expect(all.get(fileOf('me'))?.text).toBe('me:mine');
  const second = await syncFolder(folder, first.memory, work);
  expect(merged).toEqual(['a', 'b']);
  expect(second).toMatchObject({ wrote: false, merged: [] });
});

test('its own file is never merged, nor a copy of it that a sync tool made', async () => {
  const { folder } = aFolder({ [fileOf('me')]: 'me:old', 'byline-me (conflicted copy).bylinebackup': 'me:old' });
  const { work, merged } = aStoreOf('mine');
  await syncFolder(folder, fresh, work);
  expect(merged).toEqual([]);
});

test('a file that cannot be read is said, left, and tried again; the others are merged', async () => {
  const { all, folder } = aFolder({ 'byline-a.bylinebackup': 'half', 'byline-b.bylinebackup': 'b' });
  const { work, merged } = aStoreOf('mine');
  const first = await syncFolder(folder, fresh, work);
  expect(first.left).toMatchObject([{ name: 'byline-a.bylinebackup', problem: { code: 'cut-short' } }]);
  expect(merged).toEqual(['b']);
  all.set('byline-a.bylinebackup', { text: 'a', time: 9 });
  const second = await syncFolder(folder, first.memory, work);
  expect(second.left).toEqual([]);
  expect(merged).toEqual(['b', 'a']);
});

test('a file that vanishes while it is read is left; what is wrong with the store is not hidden', async () => {
  const { folder } = aFolder({ 'byline-a.bylinebackup': 'a' });
  const gone = { ...folder, read: async () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
  const { work } = aStoreOf('mine');
  expect((await syncFolder(gone, fresh, work)).left).toMatchObject([{ problem: { code: 'unreadable' } }]);
  const broken = { ...work, merge: () => Promise.reject(new Error('The store is closed.')) };
  await expect(syncFolder(folder, fresh, broken)).rejects.toThrow('The store is closed.');
});

test('a file that was only touched is not merged again', async () => {
  const { all, folder } = aFolder({ 'byline-a.bylinebackup': 'a' });
  const { work, merged } = aStoreOf('mine');
  const { memory } = await syncFolder(folder, fresh, work);
  all.set('byline-a.bylinebackup', { text: 'a', time: 99 });
  const again = await syncFolder(folder, memory, work);
  expect(merged).toEqual(['a']);
  expect(again.memory.seen.get('byline-a.bylinebackup')?.lastModified).toBe(99);
});

test('an empty store never takes the place of a full file', async () => {
  const { all, folder } = aFolder({ [fileOf('me')]: 'me:full' });
  expect((await syncFolder(folder, fresh, aStoreOf(null).work)).wrote).toBe(false);
  expect(all.get(fileOf('me'))?.text).toBe('me:full');
});

test('hidden files and parts that are still on their way are not looked at', () => {
  const files = [
    '.byline-a.bylinebackup',
    'byline-a.bylinebackup.part',
    'byline-a.bylinebackup.crswap',
    'c.bylinebackup',
  ];
  const listed = files.map((name) => ({ name, size: 1, lastModified: 1 }));
  expect(filesToRead(listed, new Map(), 'me').map(({ name }) => name)).toEqual(['c.bylinebackup']);
});
