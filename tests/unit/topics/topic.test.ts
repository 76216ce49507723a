import fc from 'fast-check';
import { expect, test } from 'vitest';
import { termTable } from '../../../lib/topics/term-table.ts';
import { dimensions, topicCosine, topicOf } from '../../../lib/topics/topic.ts';

function topic(title: string, abstract?: string): Int8Array {
  const found = topicOf({ title, abstract });
  if (!found) throw new Error(`Nothing is known of “${title}”.`);
  return found;
}

/** How close two topics are. */
const near = (a: Int8Array, b: Int8Array): number => topicCosine(a, b, 0);

const reconstruction = topic('Reconstruction of computed tomography scans from few projections');
const denoising = topic('Denoising of undersampled magnetic resonance images');
const recommendation = topic('Recommendation of items from what users clicked');
const advertising = topic('Click-through rate prediction for online advertising');
const halos = topic('Dark matter halos around massive galaxies');

test('tomography is closer to another kind of imaging than to recommendation', () => {
  expect(near(reconstruction, denoising)).toBeGreaterThan(near(reconstruction, recommendation));
  expect(near(reconstruction, denoising)).toBeGreaterThan(near(reconstruction, halos));
});

test('recommendation is closer to advertising than to imaging', () => {
  expect(near(recommendation, advertising)).toBeGreaterThan(near(recommendation, denoising));
  expect(near(recommendation, advertising)).toBeGreaterThan(near(recommendation, halos));
});

test('an abstract moves a title that could be about anything', () => {
  const title = 'A unified framework';
  const scans = topic(title, 'We reconstruct tomography scans from sparse projections of x-ray images of patients.');
  const shops = topic(title, 'We recommend items to users of online shops by what other users clicked and bought.');
  expect(near(scans, reconstruction)).toBeGreaterThan(near(shops, reconstruction));
  expect(near(shops, recommendation)).toBeGreaterThan(near(scans, recommendation));
});

test('likeness is mutual, and a topic is as close to itself as can be', () => {
  expect(near(halos, denoising)).toBe(near(denoising, halos));
  expect(near(halos, halos)).toBeCloseTo(1, 1);
});

test('the topic asked for is found among many that stand one after the other', () => {
  const many = Int8Array.from([...halos, ...reconstruction, ...advertising]);
  expect(topicCosine(denoising, many, 1)).toBe(near(denoising, reconstruction));
  expect(topicCosine(denoising, many, 2)).toBe(near(denoising, advertising));
});

test('a text without known terms has no topic, nor has one with a single one', () => {
  expect(topicOf({ title: 'Xyzzyqua frobnicates' })).toBeNull();
  expect(topicOf({ title: '' })).toBeNull();
  expect(topicOf({ title: 'Xyzzyqua galaxies' })).toBeNull();
  expect(topicOf({ title: 'Xyzzyqua galaxies', abstract: 'Massive.' })).not.toBeNull();
});

test('every topic is whole numbers of length about 127', () => {
  const known = [...termTable().places.keys()];
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(known.length - 1), { minLength: 2, maxLength: 30 }), (places) => {
      const found = topicOf({ title: places.map((at) => known[at]).join(' ') });
      expect(found).toHaveLength(dimensions);
      // Each number is off by a half at most.
      expect(Math.abs(Math.hypot(...(found ?? [])) - 127)).toBeLessThan(Math.sqrt(dimensions) / 2);
    }),
    { numRuns: 50 },
  );
});

test('every known term is rare enough to say something', () => {
  const { places, idf, vectors } = termTable();
  expect(idf).toHaveLength(places.size);
  expect(vectors).toHaveLength(places.size * dimensions);
  expect(Math.min(...idf)).toBeGreaterThan(0);
});

test('no two directions say the same', () => {
  const { places, vectors } = termTable();
  for (let at = 1; at < dimensions; at++) {
    const isAlike = (term: number) => vectors[term * dimensions + at] === vectors[term * dimensions + at - 1];
    expect([...places.values()].filter(isAlike).length).toBeLessThan(places.size / 2);
  }
});
