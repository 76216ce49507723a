import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, type NameLevel } from '../../../lib/names/compare.ts';
import { blockKey, fullKey, lookupKeys } from '../../../lib/names/key.ts';
import { nameLevels } from '../../../lib/names/levels.ts';
import { parseName } from '../../../lib/names/parse.ts';
import { hardNames } from './hard-names.ts';

const hard = Object.values(hardNames).flatMap((pairs) => pairs.map(([a]) => a));
const words = (text: string): fc.Arbitrary<string> => fc.constantFrom(...text.split(' '));

/** Few words, so that two random names often agree in part. */
const given = words(
  'Lin Xin Xiaoming Xiao-Ming Xiao Ming John Jon Jonathan Chris Christopher A. B. L. X. J.-P. Jürgen Juergen Anna Nguyen Abdel Min-jun',
);
const family = words(
  'Guo Lin Müller Mueller García Márquez García-Márquez Maaten Ng Wu Hsieh Xie Nguyen Kim Al-Sayed Elsayed Smith Rahman Jones',
);
const particle = words('van der de al El Ben Abd bin');
const surname = fc
  .tuple(fc.option(particle), fc.array(family, { minLength: 1, maxLength: 2 }))
  .map(([between, last]) => [between, ...last].filter(Boolean).join(' '));
const print = (last: string): fc.Arbitrary<string> =>
  fc
    .array(given, { minLength: 1, maxLength: 3 })
    .chain((first) => fc.constantFrom(`${first.join(' ')} ${last}`, `${last}, ${first.join(' ')}`));
const anyName = fc.oneof(surname.chain(print), fc.constantFrom(...hard));
/** Two names, more often than not with family names that have something in common. */
const pair = fc.oneof(
  surname.chain((last) => fc.tuple(print(last), print(last))),
  fc.tuple(surname, family).chain(([last, other]) => fc.tuple(print(last), print(`${last} ${other}`))),
  fc.tuple(anyName, anyName),
);

const compare = (a: string, b: string): NameLevel => compareNames(parseName(a), parseName(b));
const canFind = (byline: string, author: string): boolean => {
  const stored = new Set(lookupKeys(parseName(author)).stored);
  return lookupKeys(parseName(byline)).asked.some((key) => stored.has(key));
};

describe('comparing', () => {
  it('is symmetric', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => void expect(compare(a, b)).toBe(compare(b, a))),
      { numRuns: 5_000 },
    );
  });
  it('says exact of a name and itself, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(anyName, fc.string({ unit: 'binary' })), (a) => void expect(compare(a, a)).toBe('exact')),
    );
  });
  it('never says more of a name in initials than of the name in full', () => {
    const strength = (level: NameLevel): number => nameLevels.indexOf(level);
    const full = fc
      .tuple(words('Anna Xiaoming Christopher'), words('Guo Smith Müller'))
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(full, full, (a, b) => {
        const short = b.replace(/^(\p{L})\p{L}+/u, '$1.');
        const level = strength(compare(a, short));
        expect(level).toBeGreaterThanOrEqual(Math.min(strength(compare(a, b)), strength('initial')));
      }),
    );
  });
});

describe('keys', () => {
  it('lead from a byline to every author whose name does not conflict', () => {
    let met = 0;
    fc.assert(
      fc.property(pair, ([a, b]) => {
        if (compare(a, b) === 'conflict') return;
        met++;
        expect(canFind(a, b), `${a} should find ${b}`).toBe(true);
      }),
      { numRuns: 30_000 },
    );
    expect(met).toBeGreaterThan(600);
  });
  it('of a full name do not lead to the rest of its block', () => {
    const found = ['Lin Guo', 'Lan Guo', 'Linxin Guo', 'Luo Guo', 'L.-X. Guo', 'L. Guo'].filter((author) =>
      canFind('Lin Guo', author),
    );
    expect(found).toEqual(['Lin Guo', 'L.-X. Guo', 'L. Guo']);
  });
  it('of a name that may be swapped lead to its swapped form in full only', () => {
    expect(canFind('Lin Guo', 'Guo Lin')).toBe(true);
    expect(canFind('L. Guo', 'Guo Lin')).toBe(false);
  });
  it('of an initial lead to the whole block', () => {
    for (const author of ['Lin Guo', 'Lan Guo', 'L. Guo', 'L. X. Guo']) expect(canFind('L. Guo', author)).toBe(true);
  });
});

describe('the full key', () => {
  const keys = (printed: string): string[] => [fullKey(parseName(printed)), blockKey(parseName(printed))];
  const first = words('Zoë Jürgen Tomáš María Xiao-Ming Christopher Þóra');
  const last = words('Guo Müller Çelik Šimek Østby Smith-Jones Núñez');

  it('does not change with case, accents or order', () => {
    fc.assert(
      fc.property(first, last, (a, b) => {
        const plain = keys(`${a} ${b}`);
        expect(keys(`${b}, ${a}`)).toEqual(plain);
        expect(keys(`${a} ${b}`.toUpperCase())).toEqual(plain);
        expect(keys(`${a} ${b}`.toLowerCase())).toEqual(plain);
        expect(keys(`${a} ${b}`.normalize('NFD'))).toEqual(plain);
        expect(keys(`${a} ${b}`.normalize('NFD').replace(/\p{M}/gu, ''))).toEqual(plain);
        expect(keys(`${a} Q. ${b}`)).toEqual(plain);
      }),
    );
  });
  it.each([
    ['Lin Guo', 'guo|lin', 'guo|l'],
    ['John A. Smith', 'smith|john', 'smith|j'],
    ['Xiao-Ming Guo', 'guo|xiaoming', 'guo|x'],
    ['Xiao Ming Guo', 'guo|xiaoming', 'guo|x'],
    ['L. Guo', 'guo|l', 'guo|l'],
    ['Laurens van der Maaten', 'maaten|laurens', 'maaten|l'],
    ['Sukarno', 'sukarno|', 'sukarno|'],
  ])('of %s is %s, the block %s', (printed, full, block) => expect(keys(printed)).toEqual([full, block]));
});

describe('parsing', () => {
  it('never throws, and keys and rarity can be asked of whatever comes out', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'aZ.,-\'\\{}"()éöŁ郭김ья  ') }),
    );
    fc.assert(
      fc.property(odd, odd, (a, b) => {
        const parsed = parseName(a, { family: b, given: a });
        expect(parsed.readings.length).toBeGreaterThan(0);
        expect(lookupKeys(parsed).stored.length).toBeGreaterThan(0);
        expect(lookupKeys(parsed).asked.length).toBeGreaterThan(0);
        expect(parseName(a).printed).toBe(a);
      }),
      { numRuns: 2_000 },
    );
  });
  it('takes no time over a long line of noise', () => {
    const before = performance.now();
    for (const noise of [
      'a '.repeat(5_000),
      '\\'.repeat(9_000),
      'J.-'.repeat(3_000),
      '('.repeat(9_000),
      "O'".repeat(4_000),
      'and '.repeat(3_000),
    ])
      compare(noise, `${noise}x`);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
