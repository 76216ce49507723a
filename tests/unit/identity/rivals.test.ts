import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rivalBits, weighRivals } from '../../../lib/identity/rivals.ts';
import { aCandidate } from './weighed.ts';

const odds = fc.array(fc.double({ min: -30, max: 30, noNaN: true }), { minLength: 1, maxLength: 8 });

test('without rivals nothing is taken away', () => {
  expect(rivalBits([])).toBeCloseTo(0);
  const alone = aCandidate(1, { topic: 3 });
  expect(weighRivals([alone])).toEqual([alone]);
  expect(weighRivals([])).toEqual([]);
});

test('one rival at even odds takes a bit, three take two', () => {
  expect(rivalBits([0])).toBeCloseTo(-1);
  expect(rivalBits([0, 0, 0])).toBeCloseTo(-2);
});

test('a rival whom nearly everything speaks against takes nearly nothing, a strong one all that he has', () => {
  expect(rivalBits([-20])).toBeCloseTo(0, 4);
  expect(rivalBits([20])).toBeCloseTo(-20, 4);
});

test('a rival who is certain takes much, but not everything', () => {
  expect(rivalBits([Number.POSITIVE_INFINITY])).toBeLessThan(-50);
  expect(rivalBits([Number.POSITIVE_INFINITY])).toBeGreaterThan(Number.NEGATIVE_INFINITY);
});

test('the more speaks for a rival, the more is taken', () => {
  fc.assert(
    fc.property(odds, fc.nat(), fc.double({ min: 0.01, max: 20, noNaN: true }), (bits, choice, more) => {
      const raised = bits.with(choice % bits.length, (bits[choice % bits.length] ?? 0) + more);
      // Beside a very strong rival a little more of a weak one is below what a number can hold.
      expect(rivalBits(raised)).toBeLessThanOrEqual(rivalBits(bits));
      expect(rivalBits([...bits, more])).toBeLessThanOrEqual(rivalBits(bits));
    }),
  );
  expect(rivalBits([3])).toBeLessThan(rivalBits([2]));
  expect(rivalBits([2, 2])).toBeLessThan(rivalBits([2]));
});

test('the order of the candidates does not matter', () => {
  fc.assert(
    fc.property(odds, (bits) => {
      const candidates = bits.map((topic, at) => aCandidate(at + 1, { topic }));
      const backwards = weighRivals(candidates.toReversed()).toReversed();
      weighRivals(candidates).forEach((one, at) => {
        expect(one.candidate.author.id).toBe(at + 1);
        expect(backwards[at]?.bits).toBeCloseTo(one.bits, 9);
      });
    }),
  );
});

test('what a rival takes stands among the evidence, and the candidate himself is no rival of his', () => {
  const [first, second] = weighRivals([aCandidate(1, { topic: 4 }), aCandidate(2, { topic: 1 })]);
  expect(first?.bits).toBeCloseTo(4 + rivalBits([1]));
  expect(second?.bits).toBeCloseTo(1 + rivalBits([4]));
  expect(first?.evidence.map(({ id }) => id)).toEqual(['topic', 'rivals']);
  expect(first?.evidence[1]?.because()).toBe('Somebody else of your store may carry this name.');
});

test('the sentence counts the others', () => {
  const [first] = weighRivals([1, 2, 3].map((id) => aCandidate(id, { topic: id })));
  expect(first?.evidence.at(-1)?.because()).toBe('2 others of your store may carry this name.');
});

test('a certainty is not weighed against rivals, nor they against it', () => {
  const sure = aCandidate(1, { 'own-paper': Number.POSITIVE_INFINITY });
  const other = aCandidate(2, { topic: 9 });
  expect(weighRivals([sure, other])).toEqual([sure, other]);
  const third = aCandidate(3, { topic: 4 });
  expect(weighRivals([sure, other, third])[1]?.bits).toBe(weighRivals([other, third])[0]?.bits);
});
