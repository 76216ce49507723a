import { lowerBound } from '../../corpus/lower-bound.ts';

/** In which year a term was first seen on arXiv, by the hash of its stem: undefined where it never was. */
export type FirstSeen = (term: number) => number | undefined;

/** Of a hash so many bits are kept: two of 150,000 terms share a place once in 1,800. */
export const keptBits = 28;
export const firstYear = 1990;
const version = 1;
const headerBytes = 8;
const notWhole = 'The table of first-seen terms is not whole. Install Byline again.';

/** The table for where there is none: nothing was ever seen. */
export const nothingSeen: FirstSeen = () => undefined;

/**
 * Packs terms with their years: a header (`F`, `S`, version, 0, number of terms), the hashes in ascending order as the
 * steps between them (7 bits a byte, the lowest first), then a byte for each year.
 */
export function packFirstSeen(terms: ReadonlyMap<number, number>): Uint8Array {
  const years = new Map<number, number>();
  for (const [term, year] of terms) {
    const place = term >>> (32 - keptBits);
    // Of two terms at one place the older: a new term may be missed, and none is made up.
    years.set(place, Math.min(year, years.get(place) ?? year));
  }
  const places = [...years.keys()].sort((a, b) => a - b);
  const steps = places.flatMap((place, at) => sevenBits(place - (places[at - 1] ?? 0)));
  const bytes = new Uint8Array(headerBytes + steps.length + places.length);
  bytes.set([0x46, 0x53, version, 0]);
  new DataView(bytes.buffer).setUint32(4, places.length, true);
  bytes.set(steps, headerBytes);
  bytes.set(
    places.map((place) => (years.get(place) ?? firstYear) - firstYear),
    headerBytes + steps.length,
  );
  return bytes;
}

/** Reads a packed table; throws where it is not one, not whole, or of another version. */
export function readFirstSeen(bytes: Uint8Array): FirstSeen {
  if (bytes[0] !== 0x46 || bytes[1] !== 0x53 || bytes[2] !== version) {
    throw new Error('The table of first-seen terms cannot be read: it is of another version. Install Byline again.');
  }
  if (bytes.length < headerBytes) throw new Error(notWhole);
  const count = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  // Two bytes at least for each term, so that a damaged number asks for no more memory than the file has.
  if (bytes.length < headerBytes + 2 * count) throw new Error(notWhole);
  const places = new Uint32Array(count);
  let from = headerBytes;
  for (let at = 0, place = 0; at < places.length; at++) {
    let byte = 0;
    let shift = 0;
    do {
      byte = bytes[from++] ?? 0;
      place += (byte & 127) * 2 ** shift;
      shift += 7;
    } while (byte > 127);
    places[at] = place;
  }
  const years = bytes.subarray(from);
  if (years.length !== places.length) throw new Error(notWhole);
  return (term) => {
    const place = term >>> (32 - keptBits);
    const at = lowerBound(places, place);
    return places[at] === place ? firstYear + (years[at] ?? 0) : undefined;
  };
}

function sevenBits(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}
