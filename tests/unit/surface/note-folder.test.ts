import { expect, test } from 'vitest';
import { writeInto } from '../../../lib/surface/reading/note-folder.ts';

/** A folder in memory; a file whose name is `full` cannot be written. */
function aFolder(files: Record<string, string>) {
  const all = new Map(Object.entries(files));
  const folder = {
    async getFileHandle(name: string, { create = false } = {}) {
      if (!all.has(name) && !create) throw new DOMException('none', 'NotFoundError');
      if (!all.has(name)) all.set(name, '');
      return {
        createWritable: async () => ({
          async write(text: string) {
            if (name === 'full.md') throw new DOMException('full', 'QuotaExceededError');
            all.set(name, text);
          },
          close: async () => undefined,
        }),
      };
    },
    removeEntry: async (name: string) => void all.delete(name),
  };
  return { all, folder: folder as unknown as FileSystemDirectoryHandle };
}

test('a note that is there already is the reader’s', async () => {
  const { all, folder } = aFolder({ 'ash2023tides.md': 'My own words.' });
  const notes = ['ash2023tides.md', 'birch2024ice.md'].map((name) => ({ name, text: `of ${name}` }));
  expect(await writeInto(folder, notes)).toEqual({ written: 1, kept: 1 });
  expect(await writeInto(folder, notes)).toEqual({ written: 0, kept: 2 });
  expect([...all]).toEqual([
    ['ash2023tides.md', 'My own words.'],
    ['birch2024ice.md', 'of birch2024ice.md'],
  ]);
});

test('a note that could not be written leaves no empty one behind', async () => {
  const { all, folder } = aFolder({});
  await expect(writeInto(folder, [{ name: 'full.md', text: 'x' }])).rejects.toThrow('full');
  expect(all.size).toBe(0);
});
