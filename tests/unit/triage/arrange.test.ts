import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noTriage, type TriageChoice, triageOnly, triageSorts } from '../../../lib/model/triage.ts';
import { arrange, countCategories, countOnly, isPlain, plainChoice } from '../../../lib/triage/arrange.ts';
import type { TriageEntry } from '../../../lib/triage/types.ts';

function anEntry(change: Partial<TriageEntry> = {}): TriageEntry {
  const numbers = { known: 0, novelty: null, attention: null, topic: null };
  const marks = { isFollowed: false, isSeen: false, isNew: false, isSaved: false };
  return { section: null, categories: ['cs.LG'], text: '', ...numbers, ...marks, ...change };
}

const by = (choice: Partial<TriageChoice>): TriageChoice => ({ ...noTriage, ...choice });
const orderBy = (sort: TriageChoice['sort'], ...entries: Partial<TriageEntry>[]) =>
  arrange(entries.map(anEntry), by({ sort })).order;
/** Places of those that fit. */
const fitting = (choice: Partial<TriageChoice>, ...entries: Partial<TriageEntry>[]) =>
  arrange(entries.map(anEntry), by(choice)).isOut.flatMap((isOut, at) => (isOut ? [] : [at]));

describe('order', () => {
  test('without a choice it is arXiv’s, and everything fits', () => {
    const entries = [anEntry({ topic: 1 }), anEntry({ topic: 9 })];
    expect(arrange(entries, noTriage)).toEqual({ order: [0, 1], isOut: [false, false], fit: 2 });
    expect(arrange([], by({ sort: 'topics' }))).toEqual({ order: [], isOut: [], fit: 0 });
  });

  test.each([
    ['novelty', 'novelty'],
    ['attention', 'attention'],
    ['topics', 'topic'],
  ] as const)('by %s: the highest first, those without a number last, of equals arXiv’s order', (sort, key) => {
    const values = [null, 20, 0, 90, null, 20];
    expect(orderBy(sort, ...values.map((value) => ({ [key]: value })))).toEqual([3, 1, 5, 2, 0, 4]);
  });

  test('by known authors: whom the reader follows, then whom they know, by how many', () => {
    const two = { known: 2 };
    expect(orderBy('known', {}, two, { known: 1, isFollowed: true }, { known: 3 }, two)).toEqual([2, 3, 1, 4, 0]);
  });

  test('what does not fit keeps its place in the order', () => {
    const entries = [{ topic: 1, text: 'flow' }, { topic: 9 }, { topic: 5, text: 'flow' }].map(anEntry);
    expect(arrange(entries, by({ sort: 'topics', words: 'flow' }))).toEqual({
      order: [1, 2, 0],
      isOut: [false, true, false],
      fit: 2,
    });
  });

  test('every entry stands once, equals as arXiv has them, and numbers never rise', () => {
    const number = fc.option(fc.nat(3));
    const entry = fc
      .record({ known: fc.nat(2), isFollowed: fc.boolean(), novelty: number, attention: number, topic: number })
      .map(anEntry);
    fc.assert(
      fc.property(fc.array(entry), fc.constantFrom(...triageSorts), (entries, sort) => {
        const { order } = arrange(entries, by({ sort }));
        expect(order.toSorted((a, b) => a - b)).toEqual([...entries.keys()]);
        const again = arrange(
          order.map((at) => entries[at] ?? anEntry()),
          by({ sort }),
        );
        expect(again.order).toEqual([...entries.keys()]);
        if (sort !== 'novelty') return;
        const values = order.map((at) => entries[at]?.novelty ?? -1);
        expect(values).toEqual(values.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe('filters', () => {
  test.each([
    ['followed', { isFollowed: true, known: 1 }, { known: 1 }],
    ['known', { known: 1 }, {}],
    ['new', { isNew: true }, {}],
    ['unseen', {}, { isSeen: true }],
    ['saved', { isSaved: true }, {}],
  ] as const)('%s', (only, isIn, isOut) => {
    expect(fitting({ only: [only] }, isIn, isOut)).toEqual([0]);
  });

  test.each([
    ['novel', 'novelty'],
    ['noticed', 'attention'],
    ['mine', 'topic'],
  ] as const)('%s: the upper third of those with a number, rounded up, and who is equal to its last', (only, key) => {
    const of = (...values: (number | null)[]) =>
      fitting({ only: [only] }, ...values.map((value) => ({ [key]: value })));
    // Four of seven have a number: ⌈4 / 3⌉ = 2.
    expect(of(null, 10, 80, null, 30, 50, null)).toEqual([2, 5]);
    expect(of(50, 50, 50, 10)).toEqual([0, 1, 2]);
    expect(of(0)).toEqual([0]);
    expect(of(null, null)).toEqual([]);
  });

  test('all that is asked for must hold', () => {
    expect(fitting({ only: ['new', 'known'] }, { isNew: true }, { isNew: true, known: 1 }, { known: 1 })).toEqual([1]);
  });

  test('sections: those asked for; a page without sections is not emptied by them', () => {
    const entries = [{ section: 'new' }, { section: 'cross' }, { section: null }] as const;
    expect(fitting({ sections: ['cross', 'replaced'] }, ...entries)).toEqual([1, 2]);
  });

  test('categories: a paper counts for each of its own', () => {
    const entries = [{ categories: ['cs.LG', 'stat.ML'] }, { categories: ['cs.CV'] }, { categories: [] }];
    expect(fitting({ categories: ['stat.ML', 'cs.CV'] }, ...entries)).toEqual([0, 1]);
  });

  test('words: every one must stand there, none with a minus; case and a lone minus do not matter', () => {
    const entries = [{ text: 'normalizing flow' }, { text: 'flow and diffusion' }, { text: 'diffusion' }];
    expect(fitting({ words: '  FLOW   -Diffusion ' }, ...entries)).toEqual([0]);
    expect(fitting({ words: 'flow diffusion' }, ...entries)).toEqual([1]);
    expect(fitting({ words: '-' }, ...entries)).toEqual([0, 1, 2]);
    expect(fitting({ words: '-flow' }, ...entries)).toEqual([2]);
  });

  test('how many fit is how many are not out, and no filter reorders', () => {
    const entry = fc.record({ isNew: fc.boolean(), isSeen: fc.boolean(), topic: fc.option(fc.nat(9)) }).map(anEntry);
    fc.assert(
      fc.property(fc.array(entry), fc.subarray([...triageOnly]), (entries, only) => {
        const { order, isOut, fit } = arrange(entries, by({ only }));
        expect(order).toEqual([...entries.keys()]);
        expect(fit).toBe(isOut.filter((out) => !out).length);
      }),
    );
  });
});

test('arXiv’s own page is what neither sorts nor filters, dimming or not', () => {
  expect(isPlain(noTriage)).toBe(true);
  expect(plainChoice(true)).toEqual({ ...noTriage, isDimming: true });
  expect(isPlain(by({ isDimming: true, words: '  ' }))).toBe(true);
  for (const change of [
    { sort: 'known' },
    { only: ['new'] },
    { sections: ['new'] },
    { categories: ['cs.LG'] },
    { words: 'x' },
  ] as Partial<TriageChoice>[]) {
    expect(isPlain(by(change)), JSON.stringify(change)).toBe(false);
  }
});

test('a filter’s count is of that filter alone', () => {
  const entries = [{ isNew: true, isSeen: true }, { isNew: true, topic: 5 }, { topic: 3 }].map(anEntry);
  expect(countOnly(entries, ['new', 'unseen', 'mine', 'followed'])).toEqual(
    new Map([
      ['new', 2],
      ['unseen', 2],
      ['mine', 1],
      ['followed', 0],
    ]),
  );
});

test('categories are counted, the commonest first, then by name', () => {
  const entries = [['cs.LG', 'stat.ML'], ['cs.LG'], ['cs.CV']].map((categories) => anEntry({ categories }));
  expect(countCategories(entries)).toEqual([
    { category: 'cs.LG', entries: 2 },
    { category: 'cs.CV', entries: 1 },
    { category: 'stat.ML', entries: 1 },
  ]);
});
