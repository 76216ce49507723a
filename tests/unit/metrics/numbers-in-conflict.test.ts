import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProfile } from '../../../lib/metrics/checks/index.ts';
import { profileFacts } from '../../../lib/metrics/checks/profile-facts.ts';
import type { Claim, MetricId } from '../../../lib/model/claim.ts';
import { facts, found } from './facts.ts';

type Numbers = Partial<Record<MetricId, number>>;

describe('numbers that break their own definitions', () => {
  it.each<[string, Numbers, Numbers]>([
    ['h-index-above-papers', { hIndex: 7, papers: 6 }, { hIndex: 7, papers: 7 }],
    ['h-index-squared-above-citations', { hIndex: 7, citations: 48 }, { hIndex: 7, citations: 49 }],
    ['i10-above-papers', { i10: 7, papers: 6 }, { i10: 7, papers: 7 }],
    ['i10-above-citations', { i10: 7, citations: 69 }, { i10: 7, citations: 70 }],
    ['i10-against-h-index', { hIndex: 10, i10: 9 }, { hIndex: 10, i10: 10 }],
    ['i10-against-h-index', { hIndex: 9, i10: 10 }, { hIndex: 9, i10: 9 }],
    ['g-index-below-h-index', { hIndex: 7, gIndex: 6 }, { hIndex: 7, gIndex: 7 }],
    ['g-index-squared-above-citations', { gIndex: 7, citations: 48 }, { gIndex: 7, citations: 49 }],
    ['g-index-above-papers', { gIndex: 7, papers: 6 }, { gIndex: 7, papers: 7 }],
    ['score-out-of-range', { novelty: 101 }, { novelty: 100 }],
    ['score-out-of-range', { aiScore: -1 }, { aiScore: 0 }],
  ])('are found to the last unit: %s', (id, wrong, right) => {
    // Both list as many papers as they count, so that nothing else is found.
    expect(found(facts(wrong, Array(wrong.papers ?? 0).fill({})))).toEqual([id]);
    expect(found(facts(right, Array(right.papers ?? 0).fill({})))).toEqual([]);
  });

  it('are said with the numbers in them and with the reason code, and marked', () => {
    expect(checkProfile(facts({ hIndex: 35, citations: 50 }))).toEqual([
      {
        id: 'h-index-squared-above-citations',
        code: 'H_SQ_GT_C',
        level: 'impossible',
        metrics: ['hIndex', 'citations'],
        message: 'An h-index of 35 needs at least 1,225 citations, and the profile counts 50, enough for at most 7.',
        means: 'The h-index probably comes from another source that counts more citations, or from several people.',
      },
    ]);
  });

  it('name every score that is out of range', () => {
    const [finding] = checkProfile(facts({ novelty: 480, aiScore: 120, hIndex: 300 }));
    expect(finding).toMatchObject({ code: 'RANGE', metrics: ['novelty', 'aiScore'] });
    expect(finding?.message).toBe('Novelty 480% and AI Score 120 lie outside 0 to 100.');
  });
});

describe('contradictions', () => {
  it('are not found where a number is missing', () => {
    for (const metric of ['hIndex', 'i10', 'gIndex', 'citations', 'novelty', 'aiScore'] as const) {
      expect(found(facts({ [metric]: 35 }))).toEqual([]);
    }
    expect(found(facts({}))).toEqual([]);
  });

  it('are not found in estimates, which say nothing about the source', () => {
    const { claims, ...rest } = facts({ hIndex: 35, citations: 50, novelty: 480 });
    expect(found({ ...rest, claims: claims.map((claim) => ({ ...claim, basis: 'estimated' })) })).toEqual([]);
  });

  it('are never found in numbers computed from the papers themselves', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { maxLength: 60 }), (citations) => {
        const numbers = countsOf(citations);
        expect(
          found(
            facts(
              numbers,
              citations.map((count) => ({ citations: count })),
            ),
          ),
        ).toEqual([]);
      }),
    );
  });
});

describe('numbers that count different things', () => {
  it('a list shorter than the number of papers is a part', () => {
    const [finding] = checkProfile(facts({ papers: 45 }, Array(20).fill({})));
    expect(finding).toMatchObject({ id: 'listed-papers-differ', code: 'N_MISMATCH', level: 'scopes-differ' });
    expect(finding?.message).toBe('The profile counts 45 papers and lists 20.');
    expect(finding?.means).toMatch(/only a part/);
  });

  it('a list longer than the number of papers is not', () => {
    const [finding] = checkProfile(facts({ papers: 1 }, [{}, {}]));
    expect(finding?.message).toBe('The profile counts 1 paper and lists 2.');
    expect(finding?.means).toMatch(/older than the list/);
  });

  it('a list that its source calls a part may be shorter than the count, and never longer', () => {
    const listed = [{}, {}];
    expect(found({ ...facts({ papers: 300 }, listed), isPartial: true })).toEqual([]);
    expect(found({ ...facts({ papers: 1 }, listed), isPartial: true })).toEqual(['listed-papers-differ']);
    expect(found(facts({ papers: 300 }, listed))).toEqual(['listed-papers-differ']);
  });

  it('listed papers with more citations than the author is a contradiction, with fewer not', () => {
    const listed = [{ citations: 30 }, { citations: 21 }, {}];
    expect(found(facts({ citations: 50 }, listed))).toEqual(['citations-below-listed']);
    expect(found(facts({ citations: 51 }, listed))).toEqual([]);
  });

  it('fewer citations in a whole list than in all are another count, in a part of one not', () => {
    const listed = [{ citations: 30 }, { citations: 21 }];
    expect(found(facts({ citations: 52, papers: 2 }, listed))).toEqual(['citations-above-listed']);
    expect(found(facts({ citations: 51, papers: 2 }, listed))).toEqual([]);
    expect(found(facts({ citations: 52 }, listed))).toEqual([]);
    expect(found(facts({ citations: 52, papers: 3 }, [...listed, {}]))).toEqual([]);
    expect(found(facts({ citations: 52, papers: 3 }, listed))).toEqual(['listed-papers-differ']);
  });

  it('a paper’s citations are those that its source reports', () => {
    const source = { format: 'json', label: 'a.json', observedAt: '2026-04-30T09:00:00Z' };
    const counted = (value: number, basis: Claim['basis']): Claim[] => [
      { metric: 'novelty', value: 7, label: 'Novelty', unit: 'percent', basis: 'reported' },
      { metric: 'citations', value, label: 'citations', unit: 'count', basis },
    ];
    const papers = [counted(30, 'reported'), counted(9, 'estimated'), undefined].map((claims) => ({
      record: { source, title: 'Herons', claims, categories: [], bylines: [], hiddenAuthors: 0 },
      position: null,
    }));
    const read = profileFacts({ name: 'Ada Brook', claims: [], papers }, source.observedAt);
    expect(read.papers.map(({ citations }) => citations)).toEqual([30, undefined, undefined]);
  });
});

/** The definitions, by counting. */
function countsOf(citations: number[]): Numbers {
  const withAtLeast = (count: number) => citations.filter((of) => of >= count).length;
  let hIndex = 0;
  while (withAtLeast(hIndex + 1) >= hIndex + 1) hIndex += 1;
  const total = citations.reduce((sum, count) => sum + count, 0);
  return { hIndex, papers: citations.length, citations: total, i10: withAtLeast(10), gIndex: gIndexOf(citations) };
}

/** The most papers, the most cited first, that have its square in citations together. */
function gIndexOf(citations: number[]): number {
  const sums = citations
    .toSorted((a, b) => b - a)
    .map((_, at, sorted) => sorted.slice(0, at + 1).reduce((a, b) => a + b, 0));
  return sums.filter((sum, at) => sum >= (at + 1) ** 2).length;
}
