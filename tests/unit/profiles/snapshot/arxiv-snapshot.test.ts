import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { PaperFilter } from '../../../../lib/model/import.ts';
import { paperRecordSchema } from '../../../../lib/model/paper.ts';
import { sieveOf } from '../../../../lib/profiles/arxiv-snapshot/sieve.ts';
import { arxivSnapshot } from '../../../../lib/profiles/arxiv-snapshot.ts';
import type { Found } from '../../../../lib/profiles/types.ts';

// Thousands of texts take a busy machine a while.
vi.setConfig({ testTimeout: 60_000 });

const context = { label: 'snapshot.json', capturedAt: '2026-11-24T00:00:00Z' };

function aLine(told: object = {}) {
  return {
    id: '0704.90001',
    submitter: 'Ann Ash',
    authors: "Ann Ash, Bo B\\'irch Jr. and Cy Dee (1) ((1) A university)",
    title: 'Ferns of the $n$-th\n  kind',
    comments: '12 pages,\n  one fern',
    'journal-ref': 'Journal of Invented Ferns 7 (2008) 1-12',
    doi: '10.1000/FERN.1 10.1000/fern.2',
    'report-no': null,
    categories: 'math-ph hep-th math.MP',
    license: null,
    abstract: '  We count ferns\nof the first kind.\n',
    versions: [
      { version: 'v1', created: 'Mon, 2 Apr 2007 19:18:42 GMT' },
      { version: 'v2', created: 'Tue, 24 Jul 2008 20:10:27 GMT' },
    ],
    update_date: '2008-11-26',
    authors_parsed: [
      ['Ash', 'Ann', '', 'A university'],
      ['Bírch', 'Bo', 'Jr.'],
      ['FERN Collaboration', '', ''],
    ],
    ...told,
  };
}
const read = (lines: unknown[], filter?: PaperFilter) => [
  ...arxivSnapshot.read(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'), {
    ...context,
    filter,
  }),
];
const recordsOf = (found: Found[]) => found.flatMap((one) => (one.kind === 'paper' ? [one.record] : []));
const passedOver = (found: Found[]) =>
  found.reduce((sum, one) => sum + (one.kind === 'passed-over' ? one.count : 0), 0);

describe('a line of the snapshot', () => {
  it('is read with everything it says', () => {
    expect(recordsOf(read([aLine()]))).toEqual([
      {
        source: { format: 'arxiv-snapshot', label: 'snapshot.json', observedAt: context.capturedAt },
        title: 'Ferns of the $n$-th kind',
        arxivId: '0704.90001',
        version: 2,
        doi: '10.1000/fern.1',
        date: { value: '2007-04-02', isYearInferred: false },
        categories: ['math-ph', 'hep-th', 'math.MP'],
        bylines: ['Ann Ash', 'Bo Bírch Jr.', 'FERN Collaboration'],
        hiddenAuthors: 0,
        abstract: 'We count ferns of the first kind.',
        comments: '12 pages, one fern',
        venue: 'Journal of Invented Ferns 7 (2008) 1-12',
      },
    ]);
  });

  it('without parsed names is read by its author line', () => {
    const [record] = recordsOf(read([aLine({ authors_parsed: undefined })]));
    expect(record?.bylines).toEqual(['Ann Ash', "Bo B\\'irch Jr.", 'Cy Dee']);
  });

  it('may be plain: lists for lists, and a date', () => {
    const plain = {
      id: 'cs/9301111',
      date: '1989-12-31',
      categories: ['cs.CC'],
      title: 'On moss',
      authors: ['Ann Ash'],
      abstract: 'Moss.',
      comments: null,
    };
    expect(recordsOf(read([plain]))).toEqual([
      {
        source: { format: 'arxiv-snapshot', label: 'snapshot.json', observedAt: context.capturedAt },
        title: 'On moss',
        arxivId: 'cs/9301111',
        date: { value: '1989-12-31', isYearInferred: false },
        categories: ['cs.CC'],
        bylines: ['Ann Ash'],
        hiddenAuthors: 0,
        abstract: 'Moss.',
      },
    ]);
  });

  it('whose id went through a table of numbers gets its zeros back, and that is said once', () => {
    const ids = [
      '704.073',
      1004.21,
      '1412.9',
      '2301.1',
      2312.01234,
      '1501.0221199999999',
      'math/0309136',
      '2301.90001',
    ];
    const found = read(ids.map((id) => aLine({ id })));
    expect(recordsOf(found).map(({ arxivId }) => arxivId)).toEqual([
      '0704.0730',
      '1004.2100',
      '1412.9000',
      '2301.10000',
      '2312.01234',
      '1501.02212',
      'math/0309136',
      '2301.90001',
    ]);
    expect(found.flatMap((one) => (one.kind === 'problem' ? [one.problem.code] : []))).toEqual(['ids-without-zeros']);
    expect(read([aLine({ id: '1412.12345' }), aLine({ id: '2301.123456' })]).map(({ kind }) => kind)).toEqual([
      'paper',
      'problem',
    ]);
    expect(read([aLine(), aLine({ id: 'cs.LG/0309136' })]).map(({ kind }) => kind)).toEqual(['paper', 'paper']);
  });

  it('that makes no sense is refused with its number; the others stay', () => {
    const found = read([
      aLine(),
      '{"id": "0704.90002",',
      aLine({ title: 7 }),
      '',
      aLine({ id: 'oops' }),
      '[]',
      aLine({ id: '0704.90009' }),
    ]);
    expect(recordsOf(found).map(({ arxivId }) => arxivId)).toEqual(['0704.90001', '0704.90009']);
    const problems = found.flatMap((one) => (one.kind === 'problem' && one.isRefusal ? [one.problem] : []));
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 5, 6]);
    expect(problems[1]?.message).toContain('“title”');
  });
});

describe('a filter', () => {
  const id = ({ arxivId }: { arxivId?: string }) => arxivId;
  const lines = [
    aLine({ id: '0704.90001', categories: 'cs.LG stat.ML' }),
    aLine({ id: '0704.90002', categories: 'math-ph' }),
    aLine({
      id: '0704.90003',
      categories: 'math.PR',
      versions: [{ version: 'v1', created: 'Sun, 31 Dec 2006 23:59:00 GMT' }],
    }),
    aLine({
      id: '0704.90004',
      categories: 'hep-th',
      title: 'On the word "categories":"cs.LG" and "versions":[{"version":"v1","created":"Mon, 2 Apr 2007',
    }),
  ];

  it.each([
    [{ categories: [] }, ['0704.90001', '0704.90002', '0704.90003', '0704.90004']],
    [{ categories: ['cs.LG'] }, ['0704.90001']],
    [{ categories: [' STAT '] }, ['0704.90001']],
    [{ categories: ['math'] }, ['0704.90003']],
    [{ categories: ['math-ph', 'hep-th'] }, ['0704.90002', '0704.90004']],
    [{ categories: ['cs.L'] }, []],
    [{ categories: [], toYear: 2006 }, ['0704.90003']],
    [{ categories: [], fromYear: 2007, toYear: 2007 }, ['0704.90001', '0704.90002', '0704.90004']],
    [{ categories: ['math'], fromYear: 2007 }, []],
  ])('%j lets through %j', (filter, ids) => {
    const found = read(lines, filter);
    expect(recordsOf(found).map(id)).toEqual(ids);
    expect(passedOver(found)).toBe(lines.length - ids.length);
  });

  it('counts what it passes over between two finds, not line by line', () => {
    const [cs, math] = [aLine({ categories: 'cs.LG' }), aLine({ categories: 'math.PR' })];
    const found = read([math, math, cs, cs, math, math, math], { categories: ['cs'] });
    expect(found.map((one) => (one.kind === 'passed-over' ? one.count : one.kind))).toEqual([2, 'paper', 'paper', 3]);
  });

  it('passes over by the text of a line alone where it can', () => {
    const sieve = sieveOf({ categories: ['cs'], fromYear: 2010 });
    for (const print of [
      (line: object) => JSON.stringify(line),
      (line: object) => JSON.stringify(line, null, 1).replace(/\n\s*/g, ' '),
    ]) {
      expect(sieve?.letsThrough(print(aLine({ categories: 'math.PR' })))).toBe(false);
      expect(sieve?.letsThrough(print(aLine({ categories: 'cs.LG' })))).toBe(false);
      expect(sieve?.letsThrough(print({ date: '2009-01-01', categories: ['cs.LG'] }))).toBe(false);
      expect(sieve?.letsThrough(print({ date: '2010-01-01', categories: ['math.PR'] }))).toBe(false);
      expect(sieve?.letsThrough(print({ date: '2010-01-01', categories: ['math.PR', 'cs.LG'] }))).toBe(true);
    }
  });

  it('finds the same whether it looks before or after reading', () => {
    const category = fc.constantFrom('cs.LG', 'cs', 'math.PR', 'math-ph', 'hep-th', '');
    const word = fc.constantFrom(
      '"categories":"cs.LG"',
      '\\',
      '"',
      '"date":"1999-',
      ',',
      '"versions":[{"version":"v1","created":"Mon, 2 Apr 1999 ',
    );
    const text = fc.array(word, { maxLength: 4 }).map((words) => words.join(''));
    const created = fc.integer({ min: 1998, max: 2001 }).map((year) => `Mon, 2 Apr ${year} 10:00:00 GMT`);
    const line = fc.record(
      {
        id: fc.constantFrom('0704.90001', 'oops'),
        title: text.map((words) => `On ${words}`),
        categories: fc.oneof(
          fc.array(category),
          fc.array(category).map((all) => all.join(' ')),
        ),
        versions: fc.option(fc.array(fc.record({ version: fc.constantFrom('v1', 'v2'), created }), { maxLength: 2 })),
        date: fc.constantFrom('1998-02-02', '2000-02', null),
        abstract: text,
      },
      { requiredKeys: ['id', 'title'] },
    );
    const filter = fc.record({
      categories: fc.array(category, { maxLength: 2 }),
      fromYear: fc.option(fc.constantFrom(1999, 2000), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), filter, (lines, wanted) => {
        const sieve = sieveOf(wanted);
        const all = recordsOf(read(lines));
        const after = all.filter(
          ({ categories, date }) => sieve?.wants(categories, date ? Number(date.value.slice(0, 4)) : null) ?? true,
        );
        expect(recordsOf(read(lines, wanted))).toEqual(after);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('recognised', () => {
  it('by its first line, also where that is cut off', () => {
    const crowded = JSON.stringify(aLine({ authors_parsed: Array(20_000).fill(['Ash', 'Ann', '']) })).slice(0, 65_536);
    expect(arxivSnapshot.sniff(`${JSON.stringify(aLine())}\n`)?.certainty).toBeGreaterThan(0.9);
    expect(arxivSnapshot.sniff(crowded)?.certainty).toBeGreaterThan(0.9);
  });

  it.each(['', '[]', '{"id": 1}', '{"byline":1,"authors":[]}', '{"id":"x","title":"x","authors":[],"venue":"x"}'])(
    'not in %j',
    (text) => {
      expect(arxivSnapshot.sniff(text)).toBeNull();
    },
  );
});

it('reads anything without a throw, and what is kept is sound', () => {
  const near = fc.record(
    {
      id: fc.constantFrom('0704.90001', 'math/0309136'),
      title: fc.string({ unit: 'binary' }),
      authors: fc.jsonValue(),
      categories: fc.jsonValue(),
      authors_parsed: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.json(),
        near.map((line) => JSON.stringify(line)),
      ),
      (text) => {
        arxivSnapshot.sniff(text);
        for (const one of arxivSnapshot.read(text, { ...context, filter: { categories: ['cs'], toYear: 2020 } })) {
          if (one.kind === 'paper') expect(paperRecordSchema.safeParse(one.record).error).toBeUndefined();
        }
      },
    ),
    { numRuns: 500 },
  );
});
