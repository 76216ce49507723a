import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stemOf } from '../../../../lib/corpus/paper-terms.ts';
import { hashKey } from '../../../../lib/ids/hash-key.ts';
import {
  firstYear,
  keptBits,
  nothingSeen,
  packFirstSeen,
  readFirstSeen,
} from '../../../../lib/scores/novelty/first-seen.ts';

const shipped = new Uint8Array(
  readFileSync(path.resolve(import.meta.dirname, '../../../../assets/public/weights/first-seen.bin')),
);

const highest = 2 ** 32 - 1;
const hash = fc.oneof(fc.integer({ min: 0, max: highest }), fc.constantFrom(0, 1, highest, highest - 16, 2 ** 31));
const tables = fc.array(fc.tuple(hash, fc.integer({ min: firstYear, max: firstYear + 255 })), { maxLength: 60 });
const placeOf = (term: number) => term >>> (32 - keptBits);

test('what is packed is read back, the older year of two terms at one place', () => {
  fc.assert(
    fc.property(tables, fc.array(hash), (entries, others) => {
      const terms = new Map(entries);
      const read = readFirstSeen(packFirstSeen(terms));
      for (const term of [...terms.keys(), ...others]) {
        const years = [...terms].filter(([other]) => placeOf(other) === placeOf(term)).map(([, year]) => year);
        expect(read(term)).toBe(years.length > 0 ? Math.min(...years) : undefined);
      }
    }),
  );
});

test('of two terms at one place the older year stands, whichever comes first', () => {
  const [one, other] = [0xabcdef10, 0xabcdef1f];
  for (const terms of [
    new Map([
      [one, 2005],
      [other, 1999],
    ]),
    new Map([
      [other, 1999],
      [one, 2005],
    ]),
  ]) {
    const read = readFirstSeen(packFirstSeen(terms));
    expect([read(one), read(other), read(0xabcdef20)]).toEqual([1999, 1999, undefined]);
  }
});

test('a table is read from the middle of a larger buffer', () => {
  const bytes = packFirstSeen(
    new Map([
      [7_000, 2001],
      [highest, 2020],
    ]),
  );
  const inside = new Uint8Array(bytes.length + 9);
  inside.set(bytes, 5);
  const read = readFirstSeen(inside.subarray(5, 5 + bytes.length));
  expect([read(7_000), read(highest), read(80_000)]).toEqual([2001, 2020, undefined]);
});

test('a file of another kind or version is refused, in a sentence', () => {
  const bytes = packFirstSeen(new Map([[1, 2000]]));
  const changed = (at: number, value: number) => bytes.map((byte, place) => (place === at ? value : byte));
  for (const other of [new Uint8Array(), changed(0, 0x47), changed(1, 0), changed(2, 2)]) {
    expect(() => readFirstSeen(other)).toThrow(
      /^The table of first-seen terms cannot be read: .+\. Install Byline again\.$/,
    );
  }
});

test('a file that is cut short anywhere, too long, or says that it holds more is refused, in a sentence', () => {
  const bytes = packFirstSeen(
    new Map([
      [1, 2000],
      [2 ** 20, 2001],
      [highest, 2002],
    ]),
  );
  const sentence = /^The table of first-seen terms is not whole\. Install Byline again\.$/;
  for (let length = 3; length < bytes.length; length++) {
    expect(() => readFirstSeen(bytes.subarray(0, length))).toThrow(sentence);
  }
  expect(() => readFirstSeen(Uint8Array.from([...bytes, 0]))).toThrow(sentence);
  expect(() => readFirstSeen(bytes.with(7, 255))).toThrow(sentence);
});

test('an empty table, and none, know no term', () => {
  expect(readFirstSeen(packFirstSeen(new Map()))(5)).toBeUndefined();
  expect(nothingSeen(5)).toBeUndefined();
});

test('the table that comes with Byline knows common words before 2000, and no invented one', () => {
  const read = readFirstSeen(shipped);
  const yearOf = (word: string) => read(hashKey(stemOf(word)));
  for (const word of ['quantum', 'network', 'entropy', 'algebra']) expect(yearOf(word)).toBeLessThan(2000);
  for (const word of ['zorblattish', 'quvexondra', 'plimfarouk']) expect(yearOf(word)).toBeUndefined();
});
