import type { InputMark } from '../../model/import.ts';

const edge = 64 * 1024;

/** What tells an input from others: its name and size, and a digest of its beginning and end. */
export async function markOf(blob: Blob, name: string): Promise<InputMark> {
  const ends = new Blob([blob.slice(0, edge), blob.slice(Math.max(0, blob.size - edge))]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await ends.arrayBuffer()));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { name, size: blob.size, digest: hex, isFile: blob instanceof File };
}

/** Whether two inputs are the same, whatever their names. */
export function isSameInput(a: InputMark, b: InputMark): boolean {
  return a.size === b.size && a.digest === b.digest;
}
