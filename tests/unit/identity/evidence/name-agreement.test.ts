import { expect, test } from 'vitest';
import type { NameLevel } from '../../../../lib/names/levels.ts';
import { aBearer, aMention, evidenceOf } from '../../support/mentions.ts';

function agreement(printed: string, knownAs: string) {
  const mention = aMention(printed);
  const bearer = aBearer(mention, knownAs, []);
  const evidence = evidenceOf('name-agreement', mention, bearer);
  return { level: bearer.level, bits: evidence?.bits ?? Number.NaN, said: evidence?.because() };
}

const worth = (printed: string, knownAs: string) => agreement(printed, knownAs).bits;
const same = (name: string) => worth(name, name);

test('a rare name says more than a common one', () => {
  expect(same('Ottoline Quibberwick')).toBeGreaterThan(same('Zhancheng Zhang'));
  expect(same('Zhancheng Zhang')).toBeGreaterThan(same('Wei Wang'));
  expect(same('Lin Guo')).toBeGreaterThan(same('Wei Wang'));
});

test('a rare name speaks for one person, one that hundreds have against', () => {
  expect(same('Ottoline Quibberwick')).toBeGreaterThan(0);
  expect(same('Wei Wang')).toBeLessThan(0);
});

test('initials are judged by everybody they may stand for', () => {
  expect(agreement('L. Guo', 'Lin Guo').level).toBe('initial');
  expect(worth('L. Guo', 'Lin Guo')).toBeLessThan(same('Lin Guo'));
  expect(worth('W. Wang', 'Wei Wang')).toBeLessThan(worth('L. Guo', 'Lin Guo'));
  expect(worth('O. Quibberwick', 'Ottoline Quibberwick')).toBeGreaterThan(worth('L. Guo', 'Lin Guo'));
});

test('initials printed alike on both sides are no more than initials', () => {
  expect(agreement('L. Guo', 'L. Guo').level).toBe('exact');
  expect(same('L. Guo')).toBe(worth('L. Guo', 'Lin Guo'));
});

test('a name whose halves are swapped says less than the same name', () => {
  expect(agreement('Guo Lin', 'Lin Guo').level).toBe('swapped');
  expect(worth('Guo Lin', 'Lin Guo')).toBeLessThan(same('Lin Guo'));
});

test('another spelling says less than the same, and a middle name more or a short form less than that', () => {
  const byLevel: [string, string, NameLevel][] = [
    ['Xiaoming Guo', 'Xiao-Ming Guo', 'variant'],
    ['Anna Berg', 'Anna M. Berg', 'middle-added'],
    ['William Berg', 'Bill Berg', 'alias'],
  ];
  const lost = byLevel.map(([printed, knownAs, level]) => {
    expect(agreement(printed, knownAs).level).toBe(level);
    return same(printed) - worth(printed, knownAs);
  });
  expect(lost[0]).toBeGreaterThan(0);
  expect(lost[1]).toBeGreaterThan(lost[0] ?? 0);
  expect(lost[2]).toBeGreaterThan(lost[0] ?? 0);
});

test('names that differ rule it out', () => {
  expect(worth('Lei Guo', 'Lin Guo')).toBe(Number.NEGATIVE_INFINITY);
});

test('the sentence quotes both names and says how common the name is', () => {
  expect(agreement('Wei Wang', 'Wei Wang').said).toBe(
    'The name is the same: “Wei Wang”, “Wei Wang”, a name that many people have.',
  );
  expect(agreement('O. Quibberwick', 'Ottoline Quibberwick').said).toMatch(
    /^The name agrees as far as its initials go: “O. Quibberwick”, “Ottoline Quibberwick”/,
  );
  expect(agreement('Ottoline Quibberwick', 'Ottoline Quibberwick').said).toMatch(/, a rare name\.$/);
});
