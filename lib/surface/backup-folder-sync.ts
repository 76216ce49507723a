import type { Problem } from '../model/problem.ts';
import type { MergeReport } from '../store/merge/types.ts';
import { type FolderFile, fileOf, filesToRead, type SeenFile } from './backup-folder-plan.ts';

/** A folder, whatever it is made of. */
export interface Folder {
  list(): Promise<FolderFile[]>;
  read(name: string): Promise<Blob>;
  /** Puts a whole file in place, or leaves what was there. */
  write(name: string, blob: Blob): Promise<void>;
}

/** What was written and read the last time. */
export interface FolderMemory {
  /** Content of this machine's file (not of its bytes, which carry the time); null where none was written. */
  written: string | null;
  seen: ReadonlyMap<string, SeenFile>;
}

/** What came of one file of another machine. */
export type MergedFile =
  | { kind: 'merged'; report: MergeReport }
  | { kind: 'own' }
  | { kind: 'refused'; problem: Problem };

/** What a synchronisation needs of the store. */
export interface SyncWork {
  machine: string;
  merge(blob: Blob): Promise<MergedFile>;
  /** Null where there is nothing in the store: an empty one, erased or lost, never takes the place of a full file. */
  dump(): Promise<{ blob: Blob; content: string } | null>;
  digest(blob: Blob): Promise<string>;
}

/** What a synchronisation did. */
export interface SyncResult {
  memory: FolderMemory;
  merged: { name: string; report: MergeReport }[];
  /** Files that could not be read, perhaps because they are still on their way; they are tried again. */
  left: { name: string; problem: Problem }[];
  wrote: boolean;
}

/**
 * Merges what other machines left in the folder, then leaves there what this one knows. A file that cannot be read is
 * said and left as it is; this machine's own is never merged, nor a copy of it under another name.
 */
export async function syncFolder(folder: Folder, memory: FolderMemory, work: SyncWork): Promise<SyncResult> {
  const [seen, merged, left] = [new Map(memory.seen), [] as SyncResult['merged'], [] as SyncResult['left']];
  const files = await folder.list();
  for (const file of filesToRead(files, seen, work.machine)) {
    const read = await readOne(folder, file, seen.get(file.name)?.digest, work);
    if (read.kind === 'refused') left.push({ name: file.name, problem: read.problem });
    else seen.set(file.name, { ...file, digest: read.digest });
    if (read.kind === 'merged') merged.push({ name: file.name, report: read.report });
  }
  const dumped = await work.dump();
  const own = fileOf(work.machine);
  const isThere = files.some(({ name }) => name === own);
  const wrote = dumped !== null && (dumped.content !== memory.written || !isThere);
  if (wrote) await folder.write(own, dumped.blob);
  return { memory: { written: dumped?.content ?? memory.written, seen }, merged, left, wrote };
}

type ReadFile = (Exclude<MergedFile, { kind: 'refused' }> | { kind: 'same' }) & { digest: string };

async function readOne(
  folder: Folder,
  { name }: FolderFile,
  before: string | undefined,
  work: SyncWork,
): Promise<ReadFile | Extract<MergedFile, { kind: 'refused' }>> {
  try {
    const blob = await folder.read(name);
    const digest = await work.digest(blob);
    if (digest === before) return { kind: 'same', digest };
    const came = await work.merge(blob);
    return came.kind === 'refused' ? came : { ...came, digest };
  } catch (error) {
    // Sync tools replace and remove files while they are read.
    if (!isOfFiles(error)) throw error;
    const message = 'This file could not be read just now. It is left as it is and tried again.';
    return { kind: 'refused', problem: { code: 'unreadable', severity: 'warning', message } };
  }
}

function isOfFiles(error: unknown): boolean {
  return (
    error instanceof DOMException && ['NotFoundError', 'NotReadableError', 'InvalidStateError'].includes(error.name)
  );
}
