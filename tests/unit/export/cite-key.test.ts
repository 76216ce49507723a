import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assignCiteKeys, type Citable } from '../../../lib/export/cite-key.ts';

const facts = (title: string, bylines: string[] = [], year?: string) => ({
  title,
  bylines,
  ...(year && { date: { value: year, isYearInferred: false } }),
});
const keyOf = (title: string, bylines: string[] = [], year?: string) =>
  assignCiteKeys([{ id: 1, facts: facts(title, bylines, year) }]).get(1);

it.each([
  ['Accelerating the Tides', ['Lin Guo', 'Ann Ash'], '2023-09-25', 'guo2023accelerating'],
  ['On the Use of $\\alpha$-Rivers', ['Laurens van der Birch'], '2024', 'vanderbirch2024use'],
  ['A Study', ['Jürgen Müller'], '2020', 'muller2020study'],
  ['{\\"U}ber Flüsse', ['M. Fr{\\"u}hwirth'], '1999', 'fruhwirth1999uber'],
  ['Rivers', ['Ann Ash'], undefined, 'ashrivers'],
  ['Rivers', [], '2024', 'anon2024rivers'],
  ['Tides of Han', ['郭林'], '2024', 'guo2024tides'],
  ['Tides', ['The Rivers Collaboration'], '2024', 'rivers2024tides'],
  ['42', [], undefined, 'anon'],
])('%s of %j in %s is %s', (title, bylines, year, key) => {
  expect(keyOf(title, bylines, year)).toBe(key);
});

it('tells equal ones apart in the order of their ids', () => {
  const papers = [3, 1, 2].map((id) => ({ id, facts: facts('Tides', ['Ann Ash'], '2024') }));
  expect([...assignCiteKeys(papers)].sort()).toEqual([
    [1, 'ash2024tides'],
    [2, 'ash2024tidesa'],
    [3, 'ash2024tidesb'],
  ]);
});

it('of two with one key, the one that had it earlier keeps it, and the other takes none that was given', () => {
  const one = facts('Tides');
  const keys = assignCiteKeys([
    { id: 1, facts: one, citeKey: 'ash', citeKeyAt: '2026-02-01T00:00:00Z' },
    { id: 2, facts: one, citeKey: 'ash', citeKeyAt: '2026-01-01T00:00:00Z' },
    { id: 3, facts: one, citeKey: 'asha' },
    { id: 4, facts: one, citeKey: 'ash' },
  ]);
  expect(Object.fromEntries(keys)).toEqual({ 1: 'ashb', 2: 'ash', 3: 'asha', 4: 'ashc' });
});

it('a key that no BibTeX can hold loses what it cannot', () => {
  expect(assignCiteKeys([{ id: 1, facts: facts('Tides'), citeKey: 'a b},@c{é' }]).get(1)).toBe('abc');
  expect(assignCiteKeys([{ id: 1, facts: facts('Tides'), citeKey: '{}' }]).get(1)).toBe('anontides');
});

const given = fc.constantFrom('ash', 'asha', 'ash2024tides', 'Ash2024Tides', 'x:y/z', 'a b', '');
const citable: fc.Arbitrary<Omit<Citable, 'id'>> = fc.record(
  {
    facts: fc.record({
      title: fc.oneof(fc.constantFrom('Tides', 'The Tides', '深い川', '$x$'), fc.string({ unit: 'binary' })),
      bylines: fc.array(fc.oneof(fc.constantFrom('Ann Ash', '郭林'), fc.string({ unit: 'grapheme' })), {
        maxLength: 2,
      }),
      hiddenAuthors: fc.constant(0),
      date: fc.option(fc.constant({ value: '2024', isYearInferred: false }), { nil: undefined }),
    }),
    citeKey: given,
    citeKeyAt: fc.constantFrom('2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'),
  },
  { requiredKeys: ['facts'] },
);
const many = fc
  .array(citable, { maxLength: 12 })
  .map((papers): Citable[] => papers.map((paper, id) => ({ id, ...paper })));

it('every paper has a key of its own that BibTeX takes, in whatever order they come', () => {
  fc.assert(
    fc.property(many, fc.infiniteStream(fc.nat()), (papers, order) => {
      const keys = assignCiteKeys(papers);
      expect(keys.size).toBe(papers.length);
      expect(new Set(keys.values()).size).toBe(papers.length);
      for (const key of keys.values()) expect(key).toMatch(/^[A-Za-z0-9:._/+-]+$/);
      const mixed = papers
        .map((paper) => ({ paper, at: order.next().value }))
        .sort((a, b) => a.at - b.at)
        .map(({ paper }) => paper);
      expect(new Map([...assignCiteKeys(mixed)].sort(([a], [b]) => a - b))).toEqual(
        new Map([...keys].sort(([a], [b]) => a - b)),
      );
    }),
    { numRuns: 300 },
  );
});

it('keys that were given stay, whatever is added', () => {
  fc.assert(
    fc.property(many, many, (papers, more) => {
      const keys = assignCiteKeys(papers);
      const kept = papers.map((paper) => ({
        ...paper,
        citeKey: keys.get(paper.id) ?? '',
        citeKeyAt: '2026-01-01T00:00:00Z',
      }));
      const added = more.map((paper) => ({ ...paper, id: paper.id + 100, citeKeyAt: '2026-03-01T00:00:00Z' }));
      const after = assignCiteKeys([...added, ...kept]);
      for (const [id, key] of keys) expect(after.get(id)).toBe(key);
    }),
    { numRuns: 300 },
  );
});
