import { Dexie, type EntityTable } from 'dexie';
import type { SeenFile } from './backup-folder-plan.ts';
import type { Folder, FolderMemory } from './backup-folder-sync.ts';

/** Chromium's part of the File System Access API that the compiler's library lacks. */
export interface DirectoryHandle extends FileSystemDirectoryHandle {
  queryPermission?(mode: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(mode: { mode: 'readwrite' }): Promise<PermissionState>;
}
type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<DirectoryHandle>;

/**
 * Asks for a folder, at a press. Null: the browser cannot, or the reader chose none.
 * @param id under which the browser remembers where the reader was
 */
export async function chooseFolder(id = 'byline'): Promise<DirectoryHandle | null> {
  const { showDirectoryPicker } = globalThis as { showDirectoryPicker?: Picker };
  if (!showDirectoryPicker) return null;
  try {
    return await showDirectoryPicker({ id, mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

export function canChooseFolder(): boolean {
  return 'showDirectoryPicker' in globalThis;
}

/** Whether the folder may be used; `ask` only at a press, for the browser then asks the reader. */
export async function mayUse(handle: DirectoryHandle, ask: boolean): Promise<boolean> {
  const mode = { mode: 'readwrite' } as const;
  const state = (await handle.queryPermission?.(mode)) ?? 'granted';
  if (state === 'granted' || !ask) return state === 'granted';
  return (await handle.requestPermission?.(mode)) === 'granted';
}

/**
 * A directory handle as a folder. `createWritable` writes into a file beside, which takes the place of the old one in a
 * single move when it is closed: a reader of the folder finds the old backup or the new, never half of one. Writing to a
 * name of our own and moving it by hand would do the same a second time, and `move` exists in few browsers.
 */
export function folderOf(handle: DirectoryHandle): Folder {
  return {
    async list() {
      const files: { name: string; size: number; lastModified: number }[] = [];
      for await (const entry of handle.values()) {
        if (entry.kind !== 'file' || !entry.name.endsWith('.bylinebackup')) continue;
        const { name, size, lastModified } = await entry.getFile();
        files.push({ name, size, lastModified });
      }
      return files;
    },
    read: async (name) => (await handle.getFileHandle(name)).getFile(),
    async write(name, blob) {
      const file = await handle.getFileHandle(name, { create: true });
      const writable = await file.createWritable();
      try {
        await writable.write(blob);
        await writable.close();
      } catch (error) {
        await writable.abort().catch(() => undefined);
        throw error;
      }
    },
  };
}

interface FolderRow {
  id: 'folder';
  handle: DirectoryHandle;
  written: string | null;
  seen: SeenFile[];
}

/** The folder that was chosen, and what was read there; in a database of its own: it is of this machine alone. */
class FolderStore extends Dexie {
  // Dexie itself sets it when the version is declared.
  folder!: EntityTable<FolderRow, 'id'>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({ folder: 'id' });
  }
}

/**
 * Work on the folder when no other page is at it: two open libraries must not merge the same files at once, and what is
 * forgotten while it is synced must not be remembered anew.
 */
export async function oneAtATime(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request('byline-folder', work);
}

export function rememberedFolder(name = 'byline-folder') {
  const database = new FolderStore(name);
  return {
    async load(): Promise<{ handle: DirectoryHandle; memory: FolderMemory } | null> {
      const row = await database.folder.get('folder');
      if (!row) return null;
      const seen = new Map(row.seen.map((file) => [file.name, file]));
      return { handle: row.handle, memory: { written: row.written, seen } };
    },
    async save(handle: DirectoryHandle, { written, seen }: FolderMemory): Promise<void> {
      await database.folder.put({ id: 'folder', handle, written, seen: [...seen.values()] });
    },
    async forget(): Promise<void> {
      await database.folder.clear();
    },
  };
}
