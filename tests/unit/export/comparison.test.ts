import fc from 'fast-check';
import { lexer, type Token, type Tokens } from 'marked';
import Papa from 'papaparse';
import { expect, it, vi } from 'vitest';
import { csv } from '../../../lib/export/comparison/csv.ts';
import { comparisonPrinters } from '../../../lib/export/comparison/index.ts';
import { json } from '../../../lib/export/comparison/json.ts';
import { markdown } from '../../../lib/export/comparison/markdown.ts';
import type { CompareView } from '../../../lib/view/compare-types.ts';
import { compareView } from '../../../lib/view/compare-view.ts';
import { anInput, aPaper, aSource, cellsOf, somebody } from '../view/comparing.ts';

// A busy machine takes a while for hundreds of texts.
vi.setConfig({ testTimeout: 60_000 });

const other = aSource('b', 'b.txt', '2026-10-01', 'https://b.org/1');
const papers = [
  aPaper(1, ['Ada Brook', 'Wei Lin'], { year: '2019', title: 'On | pipes\nand <b>lines</b>' }),
  aPaper(2, ['Ada Brook'], { year: '2021', title: '1. A first' }),
];
const places: [number, number][] = [
  [1, 1],
  [2, 1],
];
/** Whoever is called so beside Wei Lin, with a number of another source, a contradiction, and one that is missing. */
function viewOf(name = 'Ada Brook'): CompareView {
  const ada = somebody(1, name, places, [{ claims: { hIndex: 35, citations: 50 } }]);
  const wei = somebody(2, 'Wei Lin', [[1, 2]], [{ source: other, claims: { hIndex: 12 } }]);
  return compareView(anInput([ada, wei], papers));
}
const view = viewOf();

function linesOf(one: CompareView): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv.print(one).slice(1), {
    header: true,
    delimiter: ',',
  });
  expect(errors, 'every line has as many cells as the header').toEqual([]);
  return data;
}

function tablesOf(tokens: readonly Token[]): Tokens.Table[] {
  return tokens.filter((token): token is Tokens.Table => token.type === 'table');
}

/** What a reader of Markdown sees of a piece. */
function seen(tokens: readonly Token[] | undefined): string {
  return (tokens ?? [])
    .map((token) =>
      'tokens' in token && token.tokens ? seen(token.tokens) : 'text' in token ? String(token.text) : '',
    )
    .join('');
}

it('each has a name of its own, and says what the numbers are not for', () => {
  expect(comparisonPrinters.map(({ id }) => id)).toEqual(['csv', 'markdown', 'json']);
  expect(new Set(comparisonPrinters.map(({ extension }) => extension)).size).toBe(3);
  for (const { print } of comparisonPrinters) expect(print(view)).toContain('not for hiring, promotion or funding');
});

it('CSV: a line a cell, with source, date, papers, doubts and why it does not compare', () => {
  expect(csv.print(view).startsWith('\uFEFFGroup,Row,Person,Value,Source,Date,Papers,')).toBe(true);
  const lines = linesOf(view);
  const of = (row: string, person: string) => lines.find((line) => line.Row === row && line.Person === person);
  expect(of('h-index', 'Ada Brook')).toMatchObject({
    Group: 'Reported by sources',
    Value: '35',
    Source: 'one.txt',
    Date: '2026-11-01',
    Papers: '',
    Doubts: expect.stringContaining('needs at least 1,225 citations'),
  });
  expect(of('h-index', 'Wei Lin')?.['Not comparable']).toBe('not comparable: from b.txt, the others from one.txt');
  expect(of('Citations', 'Wei Lin')).toMatchObject({ Value: '', 'Not known because': 'not reported' });
  expect(of('Papers in your store', 'Ada Brook')).toMatchObject({ Value: '2', Papers: '2 papers' });
  expect(
    lines.filter(({ Group }) => !['Between them', 'Papers a year', 'Read with it'].includes(Group ?? '')),
  ).toHaveLength(cellsOf(view).length);
});

it('CSV: pairs, years and warnings go along; a year without a known paper has no line', () => {
  const lines = linesOf(view);
  const group = (name: string) => lines.filter(({ Group }) => Group === name);
  expect(group('Between them').map(({ Row, Person }) => `${Row}: ${Person}`)).toEqual([
    'Papers together: Ada Brook and Wei Lin',
    'Shared coauthors: Ada Brook and Wei Lin',
    'Topic overlap: Ada Brook and Wei Lin',
    'Path: Ada Brook and Wei Lin',
  ]);
  expect(group('Papers a year').map(({ Row, Person, Value }) => `${Row} ${Person} ${Value}`)).toEqual([
    '2019 Ada Brook 1',
    '2021 Ada Brook 1',
    '2019 Wei Lin 1',
  ]);
  expect(group('Read with it').map(({ Value }) => Value)).toEqual(view.warnings);
});

it('CSV: a number alone can be read as one wherever commas mean another thing', () => {
  const cited = (citations: number) =>
    compareView(anInput([somebody(1, 'Ada Brook', [], [{ claims: { citations } }]), somebody(2, 'Wei Lin')], []));
  const shownOf = (citations: number) => linesOf(cited(citations)).find(({ Row }) => Row === 'Citations')?.Value;
  expect([480, 1_234, 1_234_567].map(shownOf)).toEqual(['480', '1234', '1234567']);
});

it('papers on the way from one to the other go along, and those without a date', () => {
  const tim = ['Tim Ash', 'Wei Lin'];
  const rows = [
    aPaper(1, ['Ada Brook', 'Tim Ash'], { title: 'On sheep' }),
    aPaper(2, tim, { title: 'On wool', year: '' }),
  ];
  const people = [somebody(1, 'Ada Brook', [[1, 1]]), somebody(2, 'Wei Lin', [[2, 2]])];
  const one = compareView(anInput(people, rows, { paths: new Map([['1|2', { kind: 'none' }]]) }));
  const way = 'Ada Brook › “On sheep” › Tim Ash › “On wool” › Wei Lin';
  expect(linesOf(one).find(({ Row }) => Row === 'Path')?.Value).toContain(way);
  expect(markdown.print(one)).toContain(way);
  expect(linesOf(one).find(({ Row }) => Row === 'Without a date')).toMatchObject({ Person: 'Wei Lin', Value: '1' });
  expect(markdown.print(one)).toContain('| Without a date | 0 | 1 |');
  expect(markdown.print(view)).not.toContain('Without a date');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\n=1'])(
  'CSV: a person called %j is no formula',
  (name) => {
    const lines = linesOf(viewOf(name));
    expect(lines.some(({ Person }) => Person?.includes(name.trim()))).toBe(true);
    for (const line of lines) for (const cell of Object.values(line)) expect(cell).not.toMatch(/^\s*[=+\-@＝]/);
  },
);

it('Markdown: tables with a column a person, nothing in a cell breaks them, and nothing becomes HTML', () => {
  const tokens = lexer(markdown.print(viewOf('A|da\n<b>Brook</b> *x*')));
  const [identity, reported] = tablesOf(tokens);
  for (const table of tablesOf(tokens)) {
    expect(table.header.map(({ tokens: one }) => seen(one)).slice(1)).toEqual(['A|da <b>Brook</b> *x*', 'Wei Lin']);
    for (const row of table.rows) expect(row).toHaveLength(3);
  }
  expect(identity?.rows.map(([label]) => seen(label?.tokens))).toContain('Is it one person?');
  const h = reported?.rows.find(([label]) => seen(label?.tokens) === 'h-index');
  expect(seen(h?.[1]?.tokens)).toMatch(/^35 \(one\.txt; 2026-11-01; An h-index of 35 needs/);
  expect(seen(h?.[2]?.tokens)).toContain('not comparable: from b.txt');
  const citations = reported?.rows.find(([label]) => seen(label?.tokens) === 'Citations');
  expect(seen(citations?.[2]?.tokens)).toBe('— (not reported)');
  expect(JSON.stringify(tokens)).not.toContain('"type":"html"');
});

it('Markdown: what must be read with the numbers stands above them', () => {
  const text = markdown.print(view);
  const tokens = lexer(text);
  const warnings = tokens.find((token): token is Tokens.List => token.type === 'list');
  expect(warnings?.items.map(({ tokens: one }) => seen(one))).toEqual(view.warnings);
  expect(text.indexOf('DORA')).toBeLessThan(text.indexOf('|'));
  expect(text).toMatch(
    /\| Year \| Ada Brook \| Wei Lin \|\n\| --- \| --- \| --- \|\n\| 2019 \| 1 \| 1 \|\n\| 2020 \| — \| — \|/,
  );
});

it('Markdown: a title is one line of a list, whatever it begins with', () => {
  const both = compareView(
    anInput([somebody(1, 'Ada Brook', places), somebody(2, 'Wei Lin', [...places.slice(1), [1, 2]])], papers),
  );
  const lists = lexer(markdown.print(both)).filter((token): token is Tokens.List => token.type === 'list');
  const together = lists.at(-1)?.items[0]?.tokens.find((token): token is Tokens.List => token.type === 'list');
  expect(together?.items.map(({ tokens }) => seen(tokens))).toEqual([
    '1. A first, 2021',
    'On | pipes and <b>lines</b>, 2019',
  ]);
  expect(JSON.stringify(together)).not.toContain('"ordered":true');
});

it('JSON is the whole comparison, warnings and gaps included', () => {
  const read = JSON.parse(json.print(view));
  expect(read).toMatchObject({ byline: 'comparison', version: 1, warnings: view.warnings, madeOn: '2026-11-24' });
  // What is undefined is left out of JSON, and means the same.
  const { byline: _, version: __, ...rest } = read;
  expect(rest).toEqual(JSON.parse(JSON.stringify(view)));
  expect(read.years.series[0].counts).toEqual([1, null, 1]);
});

it('whatever people are called, each file can be read, and names them', () => {
  const name = fc
    .array(fc.oneof(fc.constantFrom('"', ',', '\n', '|', '`', '<', '&', '\\', "'", '='), fc.string({ maxLength: 4 })))
    .map((parts) => `x${parts.join('')}`);
  fc.assert(
    fc.property(name, (called) => {
      const one = viewOf(called);
      expect(new Set(linesOf(one).map(({ Person }) => Person)).has(called)).toBe(true);
      for (const table of tablesOf(lexer(markdown.print(one)))) expect(table.header).toHaveLength(3);
      expect(JSON.parse(json.print(one)).people[0].name).toBe(called);
    }),
    { numRuns: 60 },
  );
});
