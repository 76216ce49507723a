/** A file of the folder as it is listed. */
export interface FolderFile {
  name: string;
  size: number;
  lastModified: number;
}

/** What is remembered of another machine's file that was merged. */
export interface SeenFile extends FolderFile {
  /** Checksum of its bytes: a file that was only touched is not merged again. */
  digest: string;
}

export const backupExtension = '.bylinebackup';

/** The name of a machine's file: `byline-k3x9.bylinebackup`. */
export function fileOf(machine: string): string {
  return `byline-${machine}${backupExtension}`;
}

/**
 * Which files of a folder are to be read: backups that are not this machine's own and look otherwise than when they were
 * last read. What sync tools put beside (half-received parts, hidden files) ends otherwise or begins with a dot.
 */
export function filesToRead(
  files: readonly FolderFile[],
  seen: ReadonlyMap<string, SeenFile>,
  machine: string,
): FolderFile[] {
  return files
    .filter(({ name }) => name.endsWith(backupExtension) && !name.startsWith('.') && name !== fileOf(machine))
    .filter(({ name, size, lastModified }) => {
      const before = seen.get(name);
      return before?.size !== size || before.lastModified !== lastModified;
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
