import { termLines, termVectors } from '../../assets/weights/topics/term-vectors.ts';

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

let table: TermTable | undefined;

/** The learned terms, unpacked when first asked for: most wakings of the background need none. */
export function termTable(): TermTable {
  table ??= unpack();
  return table;
}

function unpack(): TermTable {
  const places = new Map<string, number>();
  const idf: number[] = [];
  for (const line of termLines.trim().split('\n')) {
    const [level = '', ...terms] = line.split(' ');
    for (const term of terms) {
      places.set(term, idf.length);
      idf.push(Number(level) / 4);
    }
  }
  return { places, idf: Float32Array.from(idf), vectors: unpackVectors(idf.length) };
}

function unpackVectors(count: number): Float32Array {
  const packed = atob(termVectors);
  const vectors = new Float32Array(count * dimensions);
  for (let term = 0; term < count; term++) {
    const from = term * bytesPerTerm;
    const scale = 2 ** ((packed.charCodeAt(from) - 128) / 16) / 7;
    for (let at = 0; at < dimensions; at++) {
      const byte = packed.charCodeAt(from + 1 + (at >> 1));
      vectors[term * dimensions + at] = ((at % 2 === 0 ? byte >> 4 : byte & 15) - 8) * scale;
    }
  }
  return vectors;
}
