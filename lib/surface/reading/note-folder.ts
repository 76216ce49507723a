import { canChooseFolder, chooseFolder } from '../backup-folder.ts';

/** What came of writing notes. */
export interface WrittenNotes {
  written: number;
  /** Those whose name was taken: that note is the reader's, and stays as it is. */
  kept: number;
}

/** Whether notes can be written into a folder here: a popup closes when the browser asks for one. */
export function canWriteNotes(): boolean {
  return canChooseFolder() && !location.pathname.startsWith('/popup');
}

/** Asks for a folder, at a press, and writes notes into it. Null: none was chosen. */
export async function writeNotes(asked: Promise<{ name: string; text: string }[]>): Promise<WrittenNotes | null> {
  const [folder, notes] = await Promise.all([chooseFolder('byline-notes'), asked]);
  return folder && writeInto(folder, notes);
}

/** Writes what is not there yet. */
export async function writeInto(
  folder: FileSystemDirectoryHandle,
  notes: readonly { name: string; text: string }[],
): Promise<WrittenNotes> {
  let written = 0;
  for (const { name, text } of notes) {
    if (await isThere(folder, name)) continue;
    await write(folder, name, text);
    written += 1;
  }
  return { written, kept: notes.length - written };
}

async function write(folder: FileSystemDirectoryHandle, name: string, text: string): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  try {
    const file = await handle.createWritable();
    await file.write(text);
    await file.close();
  } catch (error) {
    // An empty note would count as the reader's the next time.
    await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
}

async function isThere(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return false;
    throw error;
  }
}
