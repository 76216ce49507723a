import { expect, test } from 'vitest';
import { readNames } from '../../../../lib/profiles/bibtex/names.ts';
import { texText, verbatim } from '../../../../lib/profiles/bibtex/tex-text.ts';
import { bibtex } from '../../../../lib/profiles/bibtex.ts';
import { fixture, linesAndCodes, read } from './read.ts';

const library = fixture('library.bib');

test('a library is read entry by entry, and one broken entry takes no others with it', () => {
  const { records, refusals, remarks } = read(bibtex, library);
  expect(records.map(({ title }) => title)).toEqual([
    'Tides of Étretat: $O(n^2)$ waves — a slow study',
    'Nets that grow',
    'Proceedings of the 20th Invented Conference',
    'Strings: A long story',
  ]);
  expect(linesAndCodes(refusals)).toEqual(['33 unreadable-entry']);
  expect(refusals[0]?.message).toContain('entry “broken”');
  expect(refusals[0]?.message).toContain('not closed after the field “title”');
  expect(linesAndCodes(remarks)).toEqual(['39 invalid-date']);
});

test('an article with all its fields', () => {
  const { records, shelves } = read(bibtex, library, { url: 'https://example.org/' });
  expect(records[0]).toEqual({
    source: { format: 'bibtex', label: 'invented', url: 'https://example.org/', observedAt: '2026-05-01T12:00:00Z' },
    title: 'Tides of Étretat: $O(n^2)$ waves — a slow study',
    doi: '10.5555/tides_2021',
    date: { value: '2021-03', isYearInferred: false },
    categories: [],
    bylines: ['Ann Ash', 'Bo Birch', 'The Tidal Group', 'Jörg Müller', 'Dirk van der Elm'],
    hiddenAuthors: null,
    abstract: 'We say “slow” and mean "slow"; 50% of it.',
    comments: '12 pages, 3 figures',
    venue: 'Journal of Invented Studies (Series B)',
  });
  expect(shelves[0]).toEqual({ tags: ['tides', 'waves; slow'], note: 'Read twice.' });
});

test('a part takes venue and year from its whole, and never its DOI; editors are no authors', () => {
  const [, part, whole] = read(bibtex, library).records;
  expect(part).toMatchObject({
    venue: 'Proceedings of the 20th Invented Conference',
    date: { value: '2020' },
    arxivId: '2004.01234',
    version: 2,
    categories: ['cs.LG'],
    bylines: ['Bo Birch', 'Cy Cedar Jr.', 'Dirk van der Elm'],
    hiddenAuthors: 0,
  });
  expect(part?.doi).toBeUndefined();
  expect(whole).toMatchObject({ bylines: [], doi: '10.5555/whole' });
});

test('ids of authors stand at their places', () => {
  const old = read(bibtex, library).records[3];
  expect(old).toMatchObject({ arxivId: 'hep-th/9901001', version: 3, date: { value: '1999-02' } });
  expect(old?.bylineIds).toEqual([{ orcid: '0000-0002-1825-0097' }, null]);
});

test.each([
  ['eprint={2309.13681},archiveprefix={arXiv}', '2309.13681', []],
  ['eprint={math.GT/0309136}', 'math/0309136', []],
  ['eprint={9901001},archiveprefix={hep-th}', 'hep-th/9901001', []],
  ['eprint={9901001},primaryclass={hep-th}', 'hep-th/9901001', ['hep-th']],
  ['journal={arXiv preprint arXiv:1706.03762}', '1706.03762', []],
  ['journal={CoRR},volume={abs/1706.03762}', '1706.03762', []],
  ['journal={arXiv:1706.03762 [cs.CL, stat.ML]}', '1706.03762', ['cs.CL', 'stat.ML']],
  ['doi={10.48550/arXiv.1706.03762}', '1706.03762', []],
  ['note={arXiv:1706.03762v5}', '1706.03762', []],
  ['note={A reply to arXiv:1706.03762}', undefined, []],
  ['eprint={22664220},eprinttype={pubmed}', undefined, []],
  ['doi={10.1109/1706.03762}', undefined, []],
])('the place on arXiv: %s', (fields, arxivId, categories) => {
  const [record] = read(bibtex, `@misc{k, title={A title}, ${fields}}`).records;
  expect(record?.arxivId).toBe(arxivId);
  expect(record?.categories).toEqual(categories);
  expect(record?.venue).toBeUndefined();
});

test.each([
  ['date={2024-03-02}', '2024-03-02'],
  ['date={1988-04/1989}', '1988-04'],
  ['date={2004~}', '2004'],
  ['date={2001-21}', '2001'],
  ['year=2020, month=10', '2020-10'],
  ['year=2020, month=jun # "~5"', '2020-06-05'],
  ['year={2020}, month={Sept.}', '2020-09'],
  ['year={1998--1999}', '1998'],
  ['year={[2003?]}', '2003'],
  ['year={in press}', undefined],
  ['year={199X}', undefined],
])('the date: %s', (fields, value) => {
  const { records, remarks } = read(bibtex, `@misc{k, title={A title}, ${fields}}`);
  expect(records[0]?.date?.value).toBe(value);
  expect(remarks.map(({ code }) => code)).toEqual(value ? [] : ['invalid-date']);
});

test.each([
  ['Ann Ash AND Bo Birch', ['Ann Ash', 'Bo Birch']],
  ['{Ash and Birch} and Anderson, Ada', ['Ash and Birch', 'Ada Anderson']],
  ['Ash, Ann; Birch, Bo', ['Ann Ash', 'Bo Birch']],
  ['Ash, A., Birch, B., Cedar, C.', ['A. Ash', 'B. Birch', 'C. Cedar']],
  ['King, Jr., Martin', ['Martin King Jr.']],
  ['King, Martin, Jr.', ['Martin King Jr.']],
])('authors: %s', (field, names) => {
  expect(readNames(field).authors.map(({ name }) => name.trim())).toEqual(names);
});

test('TeX becomes text, and maths stays', () => {
  expect(
    texText('Erd\\H{o}s, \\v{S}\\\'{\\i}ma, {\\AA}ngstr\\"om, \\o re, G\\"odel~\\& co: $x_{\\\'a}$, \\(y\\)'),
  ).toBe("Erdős, Šíma, Ångström, øre, Gödel & co: $x_{\\'a}$, \\(y\\)");
  expect(texText('costs \\$5, 10$ more')).toBe('costs \\$5, 10$ more');
  expect(texText('\\textit{in} {\\em out} \\unknown{kept}').replace(/ +/g, ' ')).toBe('in out kept');
  expect(verbatim('\\url{10.1007/a\\_b{\\_}c}')).toBe('10.1007/a_b_c');
});

test('too many brackets, no key, no comma, an unknown word', () => {
  expect(linesAndCodes(read(bibtex, '@a{x, title={T1}}, year={2000}}\n@a{y, title={T2}}').refusals)).toEqual([
    '1 unreadable-entry',
  ]);
  expect(read(bibtex, '@article{title={No key}}').records[0]?.title).toBe('No key');
  expect(read(bibtex, '@article{k, title={No comma} year=2000}').records[0]?.date?.value).toBe('2000');
  const unknown = read(bibtex, '@article{k, title={T}, journal=jmlr}');
  expect(unknown.records[0]?.venue).toBe('jmlr');
  expect(linesAndCodes(unknown.remarks)).toEqual(['1 unknown-string']);
});

test('line numbers count every kind of line end, and from where the piece begins', () => {
  expect(linesAndCodes(read(bibtex, '\r\n\r\n@a{x,}\r\r@a{y,}\n', { firstLine: 10 }).refusals)).toEqual([
    '12 missing-title',
    '14 missing-title',
  ]);
});

test('a file without entries says so', () => {
  expect(linesAndCodes(read(bibtex, 'Dear reader, this is a letter.').refusals)).toEqual(['undefined no-entries']);
});

test('a value may quote an entry', () => {
  const text = '@misc{k, title={T}, annote={see\n@article{x,\n title={Q}}\n}}\n@misc{z, title={Z}}';
  expect(read(bibtex, text).records.map(({ title }) => title)).toEqual(['T', 'Z']);
});

test('a brace of a name that is never closed takes no other names with it', () => {
  const { authors } = readNames("Ann \\{'Ash and {The Birch and Elm Group");
  expect(authors.map(({ name }) => name)).toEqual(["Ann 'Ash", 'The Birch', 'Elm Group']);
  expect(readNames('{The Birch and Elm Group}').authors.map(({ name }) => name)).toEqual(['The Birch and Elm Group']);
});
