import type { Checkpoint } from '../../model/import.ts';
import type { Problem } from '../../model/problem.ts';
import type { Importer } from '../../profiles/types.ts';

/** A part of an input that can be read by itself. */
export interface Piece {
  text: string;
  /** Where it begins, and where the next one does. */
  from: Checkpoint;
  to: Checkpoint;
  /** The bytes were no UTF-8 and were read as Windows-1252, as older programs write. */
  isGuessed: boolean;
}

/** What an import begins with. */
export const start: Checkpoint = { bytes: 0, lines: 0, found: 0 };

const pieceBytes = 4 * 1024 * 1024;
// A line longer than this is no line of any format: it is cut, and refused in parts.
const longestLine = 64 * 1024 * 1024;
const newline = 0x0a;

/** The whole of an input, or pieces of whole lines of it, from a checkpoint on: never more of it in memory than that. */
export async function* piecesOf(
  blob: Blob,
  input: Importer['input'],
  from: Checkpoint,
  size = pieceBytes,
): AsyncGenerator<Piece> {
  if (input === 'whole') {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const to = { bytes: blob.size, lines: 0, found: 0 };
    yield { ...decodeWhole(bytes), from: start, to };
    return;
  }
  let at: Checkpoint = { ...from, found: 0 };
  const decoder = new TextDecoder();
  while (at.bytes < blob.size) {
    const bytes = await wholeLines(blob, at.bytes, size);
    const to = { bytes: at.bytes + bytes.length, lines: at.lines + countNewlines(bytes), found: 0 };
    yield { text: decoder.decode(bytes), from: at, to, isGuessed: false };
    at = to;
  }
}

/** The bytes from a place on that end with a line. */
async function wholeLines(blob: Blob, from: number, atLeast: number): Promise<Uint8Array> {
  for (let size = atLeast; ; size *= 2) {
    const bytes = new Uint8Array(await blob.slice(from, from + size).arrayBuffer());
    if (from + bytes.length >= blob.size || size >= longestLine) return bytes;
    const end = bytes.lastIndexOf(newline);
    if (end >= 0) return bytes.subarray(0, end + 1);
  }
}

function countNewlines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) lines++;
  return lines;
}

/** By its byte order mark, else as UTF-8, else as what older programs write. */
export function decodeWhole(bytes: Uint8Array): Pick<Piece, 'text' | 'isGuessed'> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decode(bytes, 'utf-16le'), isGuessed: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decode(bytes, 'utf-16be'), isGuessed: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isGuessed: false };
  } catch {
    return { text: decode(bytes, 'windows-1252'), isGuessed: true };
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** What is said of a text whose encoding was guessed. */
export const guessedEncoding: Problem = {
  code: 'encoding-guessed',
  severity: 'note',
  message: 'The file is not in UTF-8; it was read as Windows-1252. Check names with accents.',
};

/** Why a file cannot be text at all; null where it may be. By the marks that archives and documents begin with. */
export function notText(head: Uint8Array): Problem | null {
  const mark = [...head.subarray(0, 4)].map((byte) => String.fromCharCode(byte)).join('');
  const kind = binaries.find(([begin]) => mark.startsWith(begin))?.[1];
  if (!kind) return null;
  return {
    code: 'not-text',
    severity: 'error',
    message: `This is ${kind}, not text. Nothing was imported.`,
    todo: 'Unpack or export it, and choose the text file.',
  };
}

const binaries: [string, string][] = [
  ['PK\u0003\u0004', 'a zip archive (or an Office document)'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u0028\u00b5\u002f\u00fd', 'a zstd archive'],
  ['%PDF', 'a PDF'],
  ['SQLi', 'a database'],
];
