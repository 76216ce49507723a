import { describe, expect, it } from 'vitest';
import { checkPaper, paperChecks } from '../../../lib/metrics/checks/papers/index.ts';
import type { Claim } from '../../../lib/model/claim.ts';
import type { PaperRecord } from '../../../lib/model/paper.ts';
import { on } from './facts.ts';

const now = '2026-05-01T12:00:00Z';

/** A record of "Herons of the North" that somebody gave on 30 April 2026. */
function record(facts: Partial<PaperRecord> = {}, label = 'a.txt', observedAt = '2026-04-30T09:00:00Z'): PaperRecord {
  const source = { format: 'profile-text', label, observedAt };
  return { source, title: 'Herons of the North', categories: [], bylines: [], hiddenAuthors: 0, ...facts };
}

const found = (...records: PaperRecord[]) => checkPaper({ records, now }).map(({ id }) => id);
const messageOf = (...records: PaperRecord[]) => checkPaper({ records, now })[0]?.message;

it('a paper on which all agree, or of which little is known, raises nothing', () => {
  const claims: Claim[] = [{ metric: 'novelty', value: 48, label: 'Novelty', unit: 'percent', basis: 'reported' }];
  const whole = record({ arxivId: '2309.13681', doi: '10.1/x', claims, ...on('2023-09-24') });
  expect(found(record())).toEqual([]);
  expect(found(whole, record(), record({ arxivId: '2309.13681', ...on('2023') }, 'b.txt'))).toEqual([]);
});

describe('dates more than a year apart', () => {
  it.each([
    ['days', '2020-03-15', '2021-03-16', '2021-03-15'],
    ['months, by their nearest days', '2020-03', '2021-04', '2021-03'],
    ['years, by their nearest days', '2020', '2022', '2021'],
    ['a year and a day', '2020', '2022-01-01', '2021-12-31'],
    ['a day of a leap year', '2020-02-29', '2021-03-01', '2021-02-28'],
  ])('are found between %s, in either order', (_, old, far, near) => {
    const [a, b, c] = [record(on(old)), record(on(far), 'b.txt'), record(on(near), 'b.txt')];
    expect([found(a, b), found(b, a)]).toEqual([['records-dates-differ'], ['records-dates-differ']]);
    expect([found(a, c), found(c, a), found(a), found(a, record())]).toEqual([[], [], [], []]);
  });

  it('are found among many, and say who dates it how', () => {
    const many = [record(on('2020-06-01')), record(on('2020'), 'b.txt'), record(on('2019-01'), 'c.txt')];
    expect(messageOf(...many)).toBe('c.txt dates it 2019-01, and a.txt 2020-06-01: more than a year apart.');
  });

  it('are not found where a year was only inferred', () => {
    expect(found(record(on('2020-03-15')), record(on('2026-03-15', true)))).toEqual([]);
  });
});

describe('a date that cannot be', () => {
  it('is one after the day on which it was said, or after today', () => {
    expect(found(record(on('2026-04-30')))).toEqual([]);
    expect(found(record(on('2026-05-01')))).toEqual(['record-date-out-of-range']);
    // A file may say that it was captured in a year to come.
    expect(found(record(on('2026-05-02'), 'a.txt', '2030-01-01T00:00:00Z'))).toEqual(['record-date-out-of-range']);
    expect(found(record(on('2026-05-01'), 'a.txt', '2030-01-01T00:00:00Z'))).toEqual([]);
    expect(found(record(on('2026-05')))).toEqual(['record-date-out-of-range']);
    expect(found(record(on('2026')))).toEqual([]);
  });

  it('is one before August 1991 for a paper on arXiv, whoever says that it is there', () => {
    const onArxiv = record({ arxivId: 'hep-th/9108001' }, 'arxiv.org');
    const early = record(on('1991-07-31'));
    expect(found(early)).toEqual([]);
    expect(found(record(on('1991')), onArxiv)).toEqual([]);
    expect(found(record(on('1991-08')), onArxiv)).toEqual([]);
    expect(found(early, onArxiv)).toEqual(['record-date-out-of-range']);
    expect(messageOf(early, onArxiv)).toBe('a.txt dates it 1991-07-31: before arXiv opened in August 1991.');
  });

  it('says that a year was inferred', () => {
    const [finding] = checkPaper({ records: [record(on('2026-12-25', true))], now });
    expect(finding?.message).toBe('a.txt dates it 2026-12-25: a day that was still to come.');
    expect(finding?.means).toMatch(/leaves out the year/);
  });
});

describe('an arXiv number more than two months from a date', () => {
  it('is found whichever source gives which', () => {
    const numbered = record({ arxivId: '2309.13681' }, 'arxiv.org');
    expect(found(numbered, record(on('2023-11-30')))).toEqual([]);
    expect(found(numbered, record(on('2023-12-01')))).toEqual(['record-id-date-mismatch']);
    expect(found(record(on('2023-12-01')))).toEqual([]);
    expect(messageOf(numbered, record(on('2023-12-01')))).toBe(
      'a.txt dates it 2023-12-01, more than 2 months from its number, arXiv:2309.13681.',
    );
  });

  it('says that a year was inferred', () => {
    const records = [record({ arxivId: '2502.00001' }), record(on('2026-02-01', true), 'b.txt')];
    expect(checkPaper({ records, now })).toMatchObject([
      { id: 'record-id-date-mismatch', means: expect.stringMatching(/leaves out the year/) },
    ]);
  });
});

describe('titles that differ', () => {
  const titled = (title: string, label = 'b.txt') => record({ title, arxivId: '2309.13681' }, label);

  it('are found, with who says what', () => {
    expect(found(record(), titled('Egrets of the South'))).toEqual(['records-titles-differ']);
    expect(messageOf(record(), titled('HERONS OF THE NORTH'), titled('Egrets of the South', 'c.txt'))).toBe(
      'a.txt calls it “Herons of the North”, and c.txt “Egrets of the South”.',
    );
  });

  it.each([
    ['another spelling', 'Hérons of the north.'],
    ['TeX', '\\emph{Herons} of the North'],
    ['a subtitle', 'Herons of the North: a Census'],
    ['a cut end', 'Herons of the N…'],
    ['an id where no title is known', '2309.13681'],
    ['nothing to compare', '$\\alpha$'],
  ])('are not found for %s', (_, title) => {
    expect(found(record(), titled(title))).toEqual([]);
  });
});

it('a score of a paper outside 0 to 100 is found where it is reported, and marked', () => {
  const score = (value: number, basis: Claim['basis'] = 'reported'): PaperRecord =>
    record({ claims: [{ metric: 'aiScore', value, label: 'AI Score', unit: 'points', basis }] });
  expect(checkPaper({ records: [record(), score(101)], now })).toEqual([
    {
      id: 'record-score-out-of-range',
      code: 'RANGE',
      level: 'impossible',
      metrics: ['aiScore'],
      message: 'AI Score 101 lies outside 0 to 100.',
      means: expect.stringMatching(/do not compare/),
    },
  ]);
  expect([found(score(100)), found(score(0)), found(score(-1, 'estimated'))]).toEqual([[], [], []]);
  expect(found(score(-1))).toEqual(['record-score-out-of-range']);
});

it('findings come the gravest first', () => {
  const records = [
    record({ title: 'Egrets', arxivId: '2309.13681', ...on('2030-01-01') }),
    record({ claims: [{ metric: 'novelty', value: 101, label: 'Novelty', unit: 'percent', basis: 'reported' }] }),
    record(on('1990')),
  ];
  expect(checkPaper({ records, now }).map(({ id }) => id)).toEqual(paperChecks.map(({ id }) => id));
  expect(checkPaper({ records, now }).map(({ level }) => level)).toEqual([
    'impossible',
    'impossible',
    'scopes-differ',
    'unusual',
    'unusual',
  ]);
});
