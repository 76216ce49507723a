import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../lib/names/compare.ts';
import { lookupKeys } from '../../../lib/names/key.ts';
import { parseName } from '../../../lib/names/parse.ts';
import { hardNames } from './hard-names.ts';

const canFind = (byline: string, author: string): boolean => {
  const stored = new Set(lookupKeys(parseName(author)).stored);
  return lookupKeys(parseName(byline)).asked.some((key) => stored.has(key));
};

describe.each(Object.entries(hardNames))('%s', (_, pairs) => {
  it.each(pairs)('%s and %s: %s', (a, b, level) => {
    expect(compareNames(parseName(a), parseName(b))).toBe(level);
    expect(compareNames(parseName(b), parseName(a))).toBe(level);
    if (level === 'conflict') return;
    expect(canFind(a, b)).toBe(true);
    expect(canFind(b, a)).toBe(true);
  });
});

it('covers at least 120 pairs', () => {
  expect(Object.values(hardNames).flat().length).toBeGreaterThanOrEqual(120);
});
