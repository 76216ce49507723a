import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it, test, vi } from 'vitest';
import { paperRecordSchema } from '../../../../lib/model/paper.ts';
import { profileSchema } from '../../../../lib/model/profile.ts';
import { csv, guessColumns, readTable, tableFields } from '../../../../lib/profiles/csv.ts';
import { linesAndCodes, read } from './read.ts';

// A busy machine takes its time; what is bounded is bounded below.
vi.setConfig({ testTimeout: 60_000 });

const profilesOf = (text: string) =>
  read(csv, text).found.flatMap((found) => (found.kind === 'profile' ? [found.profile] : []));

test('a table of papers, with all that its columns say', () => {
  const text = [
    'Document Title,Authors,Publication Date,DOI,Source title,Author Keywords,Notes,Abstract,Cited by,Link',
    '"On ""small"" brooks","Brook, Ada; van der Elm, Dirk",2021-03-05,https://doi.org/10.5555/BROOKS,Journal of Brooks,water; reeds,"Read',
    'twice",We wade in $x^2$.,"1,204",https://arxiv.org/abs/2004.01234v2',
    '',
    'On lakes,Bo Heron and Cy Dee,1999,,,,,,,',
  ].join('\r\n');
  const { records, shelves, refusals, remarks } = read(csv, text);
  expect(records[0]).toEqual({
    source: { format: 'csv', label: 'invented', observedAt: '2026-05-01T12:00:00Z' },
    title: 'On "small" brooks',
    bylines: ['Ada Brook', 'Dirk van der Elm'],
    hiddenAuthors: 0,
    date: { value: '2021-03-05', isYearInferred: false },
    doi: '10.5555/brooks',
    arxivId: '2004.01234',
    version: 2,
    categories: [],
    venue: 'Journal of Brooks',
    abstract: 'We wade in $x^2$.',
    claims: [{ metric: 'citations', value: 1204, label: 'Cited by', unit: 'count', basis: 'reported' }],
  });
  expect(shelves[0]).toEqual({ tags: ['water', 'reeds'], note: 'Read\ntwice' });
  expect(records[1]).toMatchObject({ title: 'On lakes', bylines: ['Bo Heron', 'Cy Dee'], date: { value: '1999' } });
  // No number of citations is not none.
  expect(records[1]).not.toHaveProperty('claims');
  expect([refusals, remarks]).toEqual([[], []]);
});

test('a table of authors, with their numbers; what is no number is left out and never zero', () => {
  const text =
    'Name\tField\th-index\tPapers\tCited by\tORCID\nAda Brook\tLG\t12\t1,234\tn/a\t0000-0002-1825-0097\n\t\t3\n';
  const [profile, ...others] = profilesOf(text);
  expect(others).toEqual([]);
  expect(profile).toMatchObject({ name: 'Ada Brook', field: 'LG', externalIds: { orcid: '0000-0002-1825-0097' } });
  expect(profile?.claims.map(({ metric, value, label }) => [metric, value, label])).toEqual([
    ['hIndex', 12, 'h-index'],
    ['papers', 1234, 'Papers'],
  ]);
  const { refusals, remarks } = read(csv, text);
  expect(linesAndCodes(refusals)).toEqual(['3 missing-name']);
  expect(linesAndCodes(remarks)).toContain('2 no-number');
});

describe('authors in a cell', () => {
  it.each([
    ['Brook, Ada; Heron, Bo', ['Ada Brook', 'Bo Heron']],
    ['Ada Brook | Bo Heron', ['Ada Brook', 'Bo Heron']],
    ['Ada Brook, Bo Heron, Cy Dee', ['Ada Brook', 'Bo Heron', 'Cy Dee']],
    ['Ada Brook, Bo Heron, and Cy Dee', ['Ada Brook', 'Bo Heron', 'Cy Dee']],
    ['Brook, Ada', ['Ada Brook']],
    ['Brook, A., Heron, B.', ['A. Brook', 'B. Heron']],
    ['Brook A., Heron B.', ['Brook A.', 'Heron B.']],
    ['Van Brook, Ada Mary and Heron, Bo', ['Ada Mary Van Brook', 'Bo Heron']],
    ['Van Brook, Ada Mary; Heron, Bo', ['Ada Mary Van Brook', 'Bo Heron']],
    ['Brook, Ada (57200000000)', ['Ada Brook']],
    ['Brook, Ada, Jr.', ['Ada Brook Jr.']],
    ['Brook, A., & Heron, B.', ['A. Brook', 'B. Heron']],
    [';', []],
  ])('%s', (cell, names) => {
    const { records } = read(csv, `title\tauthors\nOn brooks\t${cell}\n`);
    expect(records[0]?.bylines).toEqual(names);
  });

  it('"et al." says that there are more', () => {
    const [record] = read(csv, 'title;authors\nOn brooks;Ada Brook et al.\n').records;
    expect(record).toMatchObject({ bylines: ['Ada Brook'], hiddenAuthors: null });
  });
});

describe('rows that cannot be kept', () => {
  it('are refused one by one, with their lines', () => {
    const rows = [
      'title,year',
      'On brooks,2001',
      ',2002',
      'On lakes,2003,,x',
      '"On reeds,2004',
      'On ponds,2005,,',
      'On seas',
    ];
    const { records, refusals, remarks } = read(csv, rows.join('\n'));
    expect(records.map(({ title }) => title)).toEqual(['On brooks', 'On ponds', 'On seas']);
    expect(linesAndCodes(refusals)).toEqual(['3 missing-title', '4 unreadable-entry', '5 unreadable-entry']);
    expect(linesAndCodes(remarks)).toEqual(['7 short-row']);
    expect(refusals.every(({ severity, todo }) => severity === 'error' && todo)).toBe(true);
  });

  it('are counted from the line that a piece of a greater input begins with', () => {
    expect(linesAndCodes(read(csv, 'title,year\n,2001', { firstLine: 100 }).refusals)).toEqual(['101 missing-title']);
  });

  it('a bad date is a remark', () => {
    const { records, remarks } = read(csv, 'title,date\nOn brooks,soon\n');
    expect(records).toMatchObject([{ title: 'On brooks' }]);
    expect(records[0]?.date).toBeUndefined();
    expect(linesAndCodes(remarks)).toEqual(['2 invalid-date']);
  });

  it('a table whose columns nothing explains comes to one refusal, and is read once they are', () => {
    const text = 'X1;X2;X3\nOn brooks;Brook, Ada;2019\n';
    expect(linesAndCodes(read(csv, text).refusals)).toEqual(['1 no-column']);
    const { records } = read(csv, text, { columns: { title: 0, authors: 1, date: 2 } });
    expect(records).toMatchObject([{ title: 'On brooks', bylines: ['Ada Brook'], date: { value: '2019' } }]);
  });

  it('a text beyond the limit comes to one refusal', () => {
    const { found, refusals } = read(csv, 'title,year\n'.padEnd(64 * 1024 * 1024 + 1, 'x'));
    expect([found.length, ...linesAndCodes(refusals)]).toEqual([1, 'undefined text-too-long']);
  });
});

describe('the header', () => {
  it.each([
    [
      'Key,Item Type,Publication Year,Author,Title,Publication Title,DOI,Url,Abstract Note,Date,Notes,Manual Tags',
      'title 4,authors 3,date 9,doi 6,abstract 8,venue 5,keywords 11,note 10,url 7',
    ],
    [
      'PMID,Title,Authors,Citation,First Author,Journal/Book,Publication Year,DOI',
      'title 1,authors 2,date 6,doi 7,venue 5',
    ],
    ['PT,AU,AF,TI,SO,DE,AB,TC,PY,DI', 'title 3,authors 2,date 8,doi 9,abstract 6,venue 4,keywords 5,citations 7'],
    ['paperTitle,publication_date,arXiv ID', 'title 0,date 1,arxiv 2'],
    ['Author,h-index,i10-index,Citations', 'name 0,hIndex 1,citations 3,i10 2'],
  ])('%s', (header, columns) => {
    const guessed = guessColumns(header.split(','));
    expect(
      Object.entries(guessed)
        .map((pair) => pair.join(' '))
        .sort(),
    ).toEqual(columns.split(',').sort());
    expect(Object.keys(guessed).every((id) => tableFields.some((field) => field.id === id))).toBe(true);
  });

  it('is shown with five rows at most, whatever separates the cells, and wherever the beginning ends', () => {
    const rows = Array.from({ length: 9 }, (_, at) => `On brooks ${at}`);
    for (const separator of [',', ';', '\t', '|']) {
      const text = ['title', ...rows].map((cell) => `${cell}${separator}x`).join('\n');
      const { header, rows: shown } = readTable(text.slice(0, -3));
      expect(header).toEqual(['title', 'x']);
      expect(shown).toEqual(rows.slice(0, 5).map((cell) => [cell, 'x']));
    }
    expect(readTable('')).toEqual({ header: [], rows: [] });
  });
});

describe('a table is recognised', () => {
  it.each([
    'title,authors,year\nOn brooks,Ada Brook,2001\n',
    'sep=;\r\nTitle;Year\r\nOn brooks;2001\r\n',
    '\uFEFFname\th-index\nAda Brook\t3\n',
  ])('%j', (head) => {
    const { certainty = 0, because } = csv.sniff(head) ?? {};
    expect(certainty).toBeGreaterThanOrEqual(0.3);
    expect(certainty).toBeLessThanOrEqual(0.5);
    expect(because).toMatch(/^it has columns “/);
  });

  it.each([
    '',
    'Dear Ada, I have read your paper, title and all.\nYours, Bo\n',
    '@article{x,\n title = {On brooks},\n year = 2001\n}\n',
    '[{"title":"On brooks","year":2001}]',
    'TY  - JOUR\nTI  - On brooks, lakes\n',
    'title\nOn brooks\n',
    'id,name,date\n1,sheep,2001\n',
  ])('and no other text: %j', (head) => {
    expect(csv.sniff(head)).toBeNull();
  });
});

const word = fc.stringMatching(/^[A-Z][a-z]{1,8}$/);
const phrase = fc
  .array(fc.stringMatching(/^[\p{L}\p{N}",;|'$^_{}\\-]{1,12}$/u), { minLength: 1, maxLength: 6 })
  .map((words) => `A ${words.join(' ')}`);
const paper = fc.record({
  title: phrase,
  // Two names by a comma would be a turned one.
  authors: fc.array(
    fc.tuple(word, word).map((names) => names.join(' ')),
    { maxLength: 5 },
  ),
  year: fc.integer({ min: 1900, max: 2026 }).map(String),
});

it('law: records that are printed as a table and read give the same fields', () => {
  const tables = fc.tuple(
    fc.array(paper, { minLength: 1, maxLength: 20 }),
    fc.constantFrom(',', ';', '\t'),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.constantFrom('; ', ' | ', ' and '),
  );
  fc.assert(
    fc.property(tables, ([papers, delimiter, newline, between]) => {
      const rows = papers.map(({ title, authors, year }) => [title, authors.join(between), year]);
      const text = Papa.unparse([['title', 'authors', 'year'], ...rows], { delimiter, newline });
      const { records, refusals } = read(csv, text);
      expect(refusals).toEqual([]);
      expect(records.map(({ title, bylines, date }) => ({ title, authors: bylines, year: date?.value }))).toEqual(
        papers,
      );
    }),
  );
});

it('law: whatever the text, it is read without a throw, into what the model knows', () => {
  const piece = fc.constantFrom(
    'title',
    'name',
    'authors',
    'h-index',
    ',',
    ';',
    '\t',
    '|',
    '"',
    '\n',
    '\r',
    '\0',
    '\ud800',
    'Ada',
    '2001',
    '=',
    '\uFEFF',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 60 }).map((all) => all.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        csv.sniff(text);
        readTable(text);
        for (const found of read(csv, text, { columns: { title: 0, authors: 1, date: 2 } }).found) {
          if (found.kind === 'paper') expect(paperRecordSchema.parse(found.record)).toEqual(found.record);
        }
        for (const profile of profilesOf(text)) expect(profileSchema.parse(profile)).toEqual(profile);
      },
    ),
    { numRuns: 300 },
  );
});

it.each([
  ['marks that are never closed', `title,year\n${'"a\n'.repeat(300_000)}`],
  ['one cell of marks', `title,year\n"${'a"b '.repeat(300_000)}`],
  ['commas alone', `title,year\n${','.repeat(1_000_000)}`],
  ['a header without end', 'title,'.repeat(200_000)],
])('hostile: %s come to few refusals, in bounded time', (_, text) => {
  const start = performance.now();
  csv.sniff(text);
  const { records, refusals } = read(csv, text);
  expect(records).toEqual([]);
  expect(refusals.length).toBeGreaterThan(0);
  expect(refusals.length).toBeLessThan(30);
  expect(performance.now() - start).toBeLessThan(20_000);
});
