import { expect, it } from 'vitest';
import { levels } from '../../../lib/metrics/checks/codes.ts';
import { checkProfile, checks } from '../../../lib/metrics/checks/index.ts';
import { checkPaper, paperChecks } from '../../../lib/metrics/checks/papers/index.ts';
import type { Finding } from '../../../lib/metrics/checks/types.ts';
import { facts, on } from './facts.ts';

const source = { format: 'profile-text', label: 'a.txt', observedAt: '2026-04-30T09:00:00Z' };
const record = { source, categories: [], bylines: [], hiddenAuthors: 0 };
const outOfRange = { metric: 'novelty', value: 101, label: 'Novelty', unit: 'percent', basis: 'reported' } as const;
const strangers = ['cs.LG', 'math.AG', 'q-bio.NC', 'econ.EM'].map((field, at) => ({
  categories: [field],
  bylines: ['Ada Brook', `Bo ${at}eron`],
}));

/** Everything that any check can find, at least once. */
const everything: Finding[] = [
  ...checkProfile(facts({ hIndex: 35, papers: 10, citations: 50, i10: 11, gIndex: 20, novelty: 101 }, strangers)),
  ...checkProfile(facts({ citations: 1 }, [{ citations: 2, arxivId: '2001.00001', ...on('2030-01') }, on('1970')])),
  ...checkProfile(facts({ citations: 2, papers: 1 }, [{ citations: 1 }])),
  ...checkProfile(facts({}, Array(61).fill(on('2020')))),
  ...checkPaper({
    records: [
      { ...record, title: 'Egrets', arxivId: '2309.13681', ...on('2030-01-01'), claims: [outOfRange] },
      { ...record, title: 'Herons', ...on('1990') },
    ],
    now: '2026-05-01T12:00:00Z',
  }),
];

it('every check finds something here, and no two have one id', () => {
  const ids = [...checks, ...paperChecks].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(everything.map(({ id }) => id))).toEqual(new Set(ids));
});

it('every code stands for something, and says so in sentences and how bad it is', () => {
  expect(new Set(everything.map(({ code }) => code))).toEqual(new Set(Object.keys(levels)));
  for (const { code, level, message, means } of everything) {
    expect(level, code).toBe(levels[code]);
    for (const sentence of [message, means]) expect(sentence, code).toMatch(/^\S.{20,}\.$/);
  }
});

it('the gravest stand first in each list', () => {
  for (const list of [checks, paperChecks]) {
    const ranks = list.map(({ code }) => ['impossible', 'scopes-differ', 'unusual'].indexOf(levels[code]));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  }
});
