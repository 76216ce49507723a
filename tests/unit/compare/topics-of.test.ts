import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { categoriesOf, topicOverlap, topicsOf } from '../../../lib/compare/topics-of.ts';
import { dimensions, packTopics, useTopics } from '../../../lib/topics/term-table.ts';
import { readTopics } from '../../tools/topics.ts';
import { aPaper, aPerson } from './people.ts';

// Four levels are one: "graphs" has idf 1, "neural" and "networks" have 2, "common" has 0.
beforeAll(() => {
  useTopics(packTopics('0 common\n4 graphs\n8 neural networks', new Uint8Array(4 * (1 + dimensions / 2))));
});
afterAll(readTopics);

const titled = (id: number, ...titles: string[]) =>
  aPerson(
    id,
    titles.map((title, at) => aPaper(100 * id + at, { title })),
  );
const inFields = (...fields: string[][]) =>
  aPerson(
    1,
    fields.map((categories, at) => aPaper(at + 1, { categories })),
  );

describe('fields', () => {
  it('are the primary categories, most papers first, then by name', () => {
    expect(categoriesOf(inFields(['cs.LG', 'stat.ML'], ['math.CO'], ['cs.LG'], [], ['cs.CV']))).toEqual([
      { category: 'cs.LG', papers: 2 },
      { category: 'cs.CV', papers: 1 },
      { category: 'math.CO', papers: 1 },
    ]);
  });

  it.each([
    [[['cs.LG'], ['cs.LG']], 1],
    [[['cs.LG'], ['cs.CV']], 2],
    // What stands second is no field of its own.
    [
      [
        ['cs.LG', 'cs.CV'],
        ['cs.LG', 'stat.ML'],
      ],
      1,
    ],
    // exp(−¾ ln ¾ − ¼ ln ¼) = 4 / 27^¼
    [[['cs.LG'], ['cs.LG'], ['cs.LG'], ['cs.CV']], 4 / 27 ** 0.25],
  ])('%j are as diverse as %d', (fields, effective) => {
    const found = topicsOf(inFields(...fields), []).effective;
    expect(found.kind === 'figure' && found.value).toBeCloseTo(effective, 12);
  });

  it('that are not known are left out', () => {
    expect(topicsOf(inFields(['cs.LG'], []), []).effective).toMatchObject({ value: 1, n: 1, of: 2, paperIds: [1] });
    expect(topicsOf(inFields([], []), []).effective).toEqual({ kind: 'none', why: 'no-categories', n: 0, of: 2 });
    expect(topicsOf(inFields(), []).effective).toEqual({ kind: 'none', why: 'no-papers', n: 0, of: 0 });
  });
});

describe('the terms that mark somebody off', () => {
  const four = (title: string) => Array<string>(4).fill(title);

  it('are those that they use more than the others do', () => {
    // "graphs" is on all papers of both. "neural" weighs 20 e⁻² = 2.71 before any paper: ln(6.71/17.29 · 21.29/2.71) = 1.12,
    // by √(1/6.71 + 1/2.71) = 0.72 is 1.5. A word that the table lacks weighs 1/150: ln(4.01/19.99 · 23.99/0.0067) = 6.58 by
    // √(1/4.01 + 150) = 12.3 is 0.5.
    const person = titled(1, ...four('Graphs unheard neural'));
    expect(topicsOf(person, [titled(2, ...four('Graphs'))]).terms).toEqual(['neural', 'unheard']);
    // On two of four it still is 0.9: ln(4.71/19.29 · 21.29/2.71) = 0.65 by √(1/4.71 + 1/2.71) = 0.76.
    const half = titled(1, 'Unheard neural', 'Unheard neural', 'Unheard', 'Unheard');
    expect(topicsOf(half, [titled(2, ...four('Graphs'))]).terms).toEqual(['neural', 'unheard']);
  });

  it('are more theirs than arXiv’s, where nobody else is compared', () => {
    // "graphs" is on e⁻¹ = 37 % of the papers of arXiv, and on 2 of 10 here; "neural" on 14 % there, and on 2 of 10 too.
    const person = titled(1, 'Graphs', 'Graphs', 'Neural', 'Neural', ...four('Abc'), 'One', 'Two');
    expect(topicsOf(person, []).terms).toEqual(['neural']);
  });

  it('stand on two papers at least, where there are four', () => {
    const once = ['Neural graphs', 'Graphs', 'Graphs', 'Graphs'];
    expect(topicsOf(titled(1, ...once), []).terms).toEqual(['graphs']);
    expect(topicsOf(titled(1, ...once.slice(0, 3)), []).terms).toContain('neural');
  });

  it('count once a paper and have four letters or more', () => {
    const person = titled(1, 'Neural neural neural gpt', 'Networks gpt', 'Networks gpt');
    expect(topicsOf(person, []).terms).toEqual(['networks', 'neural']);
  });

  it('are no words of every paper, which the table is without, as it is without rare ones', () => {
    const person = titled(1, ...four('This which have neural'));
    expect(topicsOf(person, []).terms).toEqual(['neural']);
  });

  it('are no more than asked for, and of equals the first by name', () => {
    const person = titled(1, ...four('Networks neural'));
    expect(topicsOf(person, []).terms).toEqual(['networks', 'neural']);
    expect(topicsOf(person, [], 1).terms).toEqual(['networks']);
  });

  it('are none without papers', () => {
    expect(topicsOf(titled(1), [titled(2, 'Graphs')]).terms).toEqual([]);
  });
});

describe('the overlap of topics', () => {
  const value = (a: ReturnType<typeof titled>, b: ReturnType<typeof titled>) => {
    const found = topicOverlap(a, b);
    return found.kind === 'figure' ? found.value : found.why;
  };

  it('is the cosine of terms, by rarity and the root of their papers', () => {
    // (√2, 2, 0) and (1, 0, 2): √2 / (√6 √5).
    expect(value(titled(1, 'Graphs networks', 'Graphs'), titled(2, 'Neural graphs'))).toBeCloseTo(Math.sqrt(2 / 30), 6);
  });

  it('is one for the same words and none for others', () => {
    expect(value(titled(1, 'Neural graphs'), titled(2, 'Graphs, neural'))).toBeCloseTo(1, 12);
    expect(value(titled(1, 'Neural'), titled(2, 'Graphs'))).toBe(0);
  });

  it('reads abstracts too', () => {
    const read = aPerson(1, [aPaper(1, { title: 'Untold', abstract: 'Of graphs.' })]);
    expect(value(read, titled(2, 'Graphs'))).toBeCloseTo(1, 12);
  });

  it('is not known without words that the table holds', () => {
    expect(value(titled(1), titled(2, 'Graphs'))).toBe('no-text');
    expect(value(titled(1, 'Unheard'), titled(2, 'Unheard'))).toBe('no-text');
    expect(value(titled(1, 'Common'), titled(2, 'Common'))).toBe('no-text');
  });

  it('names each paper once', () => {
    const joint = aPaper(1, { title: 'Graphs' });
    expect(topicOverlap(aPerson(1, [joint]), aPerson(2, [joint, aPaper(2)]))).toMatchObject({
      n: 2,
      of: 2,
      paperIds: [1, 2],
    });
  });
});
