/** A file to write. */
interface TextFile {
  name: string;
  text: string;
}

/**
 * Writes files into a folder of the reader's; those that are there already stay as they are, for the reader may have
 * written in them. Returns how many of either. A file that cannot be written is thrown on, and the ones before it stand.
 */
export async function addFiles(
  folder: FileSystemDirectoryHandle,
  files: readonly TextFile[],
): Promise<{ written: number; kept: number }> {
  const there = new Set<string>();
  // Folders of some systems do not tell capitals from small letters.
  for await (const name of folder.keys()) there.add(name.toLowerCase());
  const fresh = files.filter(({ name }) => !there.has(name.toLowerCase()));
  for (const { name, text } of fresh) {
    const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await writable.write(text);
    await writable.close();
  }
  return { written: fresh.length, kept: files.length - fresh.length };
}
