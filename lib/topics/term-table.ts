/** How many numbers a topic has. */
export const dimensions = 32;

const bytesPerTerm = 1 + dimensions / 2;

interface TermTable {
  /** Places of the terms in the order of the file. */
  places: Map<string, number>;
  /** How rare each term is: natural logarithm of papers by papers that hold it. */
  idf: Float32Array;
  /** Where each term stands, `dimensions` numbers a term. */
  vectors: Float32Array;
}

let packed: Uint8Array | undefined;
let table: TermTable | undefined;

/**
 * Hands over what was learned (assets/public/weights/topics.bin). It is too large to stand in every script that knows
 * what a topic is; whoever puts the parts together reads it before anything is asked.
 */
export function useTopics(bytes: Uint8Array): void {
  packed = bytes;
  table = undefined;
}

/** The learned terms, unpacked when first asked for: most wakings of the background need none. */
export function termTable(): TermTable {
  if (!packed) throw new Error('The table of topics was not read.');
  table ??= unpack(packed);
  return table;
}

/**
 * What `useTopics` reads: the length of the terms, the terms, their vectors.
 * @param lines terms of one rarity a line, its level first
 * @param vectors for each term in that order a byte for the length, then `dimensions` numbers of 4 bits
 */
export function packTopics(lines: string, vectors: Uint8Array): Uint8Array {
  const text = new TextEncoder().encode(lines);
  const bytes = new Uint8Array(4 + text.length + vectors.length);
  new DataView(bytes.buffer).setUint32(0, text.length);
  bytes.set(text, 4);
  bytes.set(vectors, 4 + text.length);
  return bytes;
}

function unpack(bytes: Uint8Array): TermTable {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const places = new Map<string, number>();
  const idf: number[] = [];
  for (const line of new TextDecoder().decode(bytes.subarray(4, 4 + length)).split('\n')) {
    const [level = '', ...terms] = line.split(' ');
    for (const term of terms) {
      places.set(term, idf.length);
      idf.push(Number(level) / 4);
    }
  }
  return { places, idf: Float32Array.from(idf), vectors: unpackVectors(bytes.subarray(4 + length), idf.length) };
}

function unpackVectors(bytes: Uint8Array, count: number): Float32Array {
  const vectors = new Float32Array(count * dimensions);
  for (let term = 0; term < count; term++) {
    const from = term * bytesPerTerm;
    const scale = 2 ** (((bytes[from] ?? 0) - 128) / 16) / 7;
    for (let at = 0; at < dimensions; at++) {
      const byte = bytes[from + 1 + (at >> 1)] ?? 0;
      vectors[term * dimensions + at] = ((at % 2 === 0 ? byte >> 4 : byte & 15) - 8) * scale;
    }
  }
  return vectors;
}
