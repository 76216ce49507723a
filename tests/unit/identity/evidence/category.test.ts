import { expect, test } from 'vitest';
import { aBearer, aMention, bitsOf, evidenceOf } from '../../support/mentions.ts';

const worth = (category: string, ...known: string[]) =>
  bitsOf(
    'category',
    { category },
    known.map((one) => ({ category: one })),
  ) ?? Number.NaN;

test('the same category says more than the same archive, that more than a related one, that more than none', () => {
  const [same, archive, related, unrelated] = ['cs.CV', 'cs.LG', 'stat.ML', 'astro-ph.CO'].map((category) =>
    worth(category, 'cs.CV'),
  ) as [number, number, number, number];
  expect(same).toBeGreaterThan(0);
  expect(same).toBeGreaterThan(archive);
  expect(archive).toBeGreaterThan(related);
  expect(related).toBeGreaterThan(unrelated);
  expect(unrelated).toBeLessThan(0);
});

test('the nearest of the known categories counts', () => {
  expect(worth('cs.CV', 'astro-ph.CO', 'cs.CV')).toBe(worth('cs.CV', 'cs.CV'));
  expect(worth('cs.CV', 'astro-ph.CO', 'cs.LG')).toBe(worth('cs.CV', 'cs.LG'));
  expect(worth('cs.CV', 'astro-ph.CO', 'stat.ML')).toBe(worth('cs.CV', 'stat.ML'));
});

test('relation is mutual', () => {
  for (const [a, b] of [
    ['cs.CV', 'eess.IV'],
    ['math.PR', 'hep-th'],
    ['astro-ph.CO', 'gr-qc'],
    ['physics.med-ph', 'eess.IV'],
    ['cs.CV', 'hep-ex'],
  ] as const)
    expect(worth(a, b)).toBe(worth(b, a));
  expect(worth('cs.CV', 'eess.IV')).toBeGreaterThan(worth('cs.CV', 'hep-ex'));
  expect(worth('astro-ph.CO', 'gr-qc')).toBeGreaterThan(worth('astro-ph.CO', 'q-bio.NC'));
});

test('where a category is not known there is nothing to go by', () => {
  expect(bitsOf('category', {}, [{ category: 'cs.CV' }])).toBeUndefined();
  expect(bitsOf('category', { category: 'cs.CV' }, [{}])).toBeUndefined();
  expect(bitsOf('category', { category: 'cs.CV' }, [])).toBeUndefined();
});

test('the sentence says where the papers are', () => {
  const said = (category: string) => {
    const mention = aMention('Lin Guo', { category });
    return evidenceOf('category', mention, aBearer(mention, 'Lin Guo', [{ category: 'cs.CV' }]))?.because();
  };
  expect(said('cs.CV')).toBe('Papers of this profile are in cs.CV too.');
  expect(said('cs.LG')).toBe('In cs.LG; the papers of this profile are in cs.CV.');
  expect(said('hep-ex')).toBe('In hep-ex, an archive this profile has no paper in (cs.CV).');
});
