import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paperRecordSchema } from '../../../../lib/model/paper.ts';
import { problemSchema } from '../../../../lib/model/problem.ts';
import { profileSchema } from '../../../../lib/model/profile.ts';
import { bibtex } from '../../../../lib/profiles/bibtex.ts';
import { cslJson } from '../../../../lib/profiles/csl-json.ts';
import { csv } from '../../../../lib/profiles/csv.ts';
import { ris } from '../../../../lib/profiles/ris.ts';
import type { Importer } from '../../../../lib/profiles/types.ts';
import { zoteroJson } from '../../../../lib/profiles/zotero-json.ts';
import { fixture, read } from './read.ts';

const formats: [string, Importer, string][] = [
  ['bibtex', bibtex, fixture('library.bib')],
  ['ris', ris, fixture('library.ris')],
  ['csl-json', cslJson, fixture('library.csl-json.txt')],
  ['zotero-json', zoteroJson, fixture('library.zotero.json')],
  ['csv', csv, fixture('papers.csv')],
];

/** In milliseconds: what other programs take of a busy machine does not count. */
function cpuTime(): number {
  return process.cpuUsage().user / 1_000;
}

/** What it finds is what it may find, whatever it was given. */
function check(importer: Importer, text: string): void {
  importer.sniff(text.slice(0, 65_536));
  for (const found of read(importer, text).found) {
    if (found.kind === 'paper') paperRecordSchema.parse(found.record);
    else if (found.kind === 'profile') profileSchema.parse(found.profile);
    else if (found.kind === 'problem') {
      problemSchema.parse(found.problem);
      if (found.isRefusal) expect(found.problem.severity).toBe('error');
    }
  }
}

const piece = fc.constantFrom(
  '{',
  '}',
  '"',
  '@',
  '@article{',
  ',',
  '\\',
  '$',
  '[',
  ']',
  '\0',
  '\ud800',
  '\n',
  '\r',
  '%',
  '#',
  ' and ',
  "\\'",
  '\u202e',
  'TY  - ',
  'ER  - ',
  '::',
  '"items":[',
  '\t',
  ';',
  '{{{{',
  '\\begin{a}',
  '<p',
  '&#x110000;',
);
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.nat(12),
  put: fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 5 })),
});

test.each(formats)(
  '%s: a changed file throws nothing and gives nothing odd',
  (_, importer, text) => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        let changed = text;
        for (const { at, drop, put } of changes) {
          const place = Math.floor(at * changed.length);
          changed = changed.slice(0, place) + put + changed.slice(place + drop);
        }
        check(importer, changed);
      }),
      { numRuns: 200 },
    );
  },
  60_000,
);

const many = 100_000;
const hostile: [string, string][] = [
  ['deep braces', `@a{b, title={${'{'.repeat(many)}x${'}'.repeat(many)}}}`],
  ['open braces', `@a{b, title={${'{'.repeat(many)}`],
  ['open entries', '@a{b,'.repeat(many)],
  ['open entries on lines', '@a{b,title={\n'.repeat(many)],
  ['open quotes', '@a{b,title="x\n'.repeat(many)],
  ['at signs', `@${'@'.repeat(many)}`],
  ['a long word', `@${'a'.repeat(many)}`],
  ['blanks', `@a${' '.repeat(many)}`],
  ['blanks after entries', `@a{b,title={T}}${' '.repeat(many)}x`],
  ['backslashes', `@a{b,title={${'\\'.repeat(many)}x}}`],
  ['dollars', `@a{b,title={${'$'.repeat(many + 1)}x}}`],
  ['open maths', `@a{b,title={${'\\('.repeat(many)}x}}`],
  ['accents', `@a{b,title={${"\\'".repeat(many)}x}}`],
  ['accents on braces', `@a{b,title={${"\\'{".repeat(many)}x${'}'.repeat(many)}}}`],
  ['and', `@a{b,title={T},author={${' and '.repeat(many)}}}`],
  ['blanks in authors', `@a{b,title={T},author={${' '.repeat(many)}a}}`],
  ['strings that grow', `@string{s={${'x'.repeat(100)}}}\n${'@string{s=s#s}\n'.repeat(100)}@a{b,title=s}`],
  ['crossref to itself', '@a{b,title={T},crossref={b}}\n@a{c,title={T},crossref={d}}\n@a{d,title={T},crossref={c}}'],
  ['open lists', '['.repeat(many)],
  ['deep lists', `[{"a":${'['.repeat(many)}${']'.repeat(many)},"title":"T","itemType":"book"}]`],
  ['open objects', '[{"a":'.repeat(many)],
  ['open strings', `[${'{"a":"\\"'.repeat(many)}`],
  ['commas', `[${','.repeat(many)}]`],
  ['tags without end', `TY  - JOUR\nTI  - ${'<i '.repeat(many)}\nN1  - ${'<p '.repeat(many)}\n`],
  ['many tags', 'AU  - A\n'.repeat(many)],
  ['many types', 'TY  - JOUR\n'.repeat(many)],
  ['quotes', `title,year\n${'"a\n'.repeat(many)}`],
  ['odd quotes', `title,year\n${'a"b,"c\n'.repeat(many)}`],
  ['many cells', `title,year\n${','.repeat(many)}\n`],
  ['nothing', ''],
];

test.each(hostile)(
  'no importer minds %s',
  (_, text) => {
    for (const [, importer] of formats) {
      const start = cpuTime();
      check(importer, text);
      // A square of the length would be minutes.
      expect(cpuTime() - start).toBeLessThan(15_000);
    }
  },
  90_000,
);

test('20,000 entries are read in a breath', () => {
  const entry = (at: number) =>
    `@article{k${at},\n  author = {Ash, Ann and M{\\"u}ller, J{\\"o}rg and Birch, Bo},\n  title = {Tides of {GPU}s, number ${at}},\n  journal = {J}, year = {2020}, month = jan,\n  abstract = {${'Some words to be read. '.repeat(40)}},\n  keywords = {a, b}\n}\n`;
  const text = Array.from({ length: 20_000 }, (_, at) => entry(at)).join('\n');
  const start = cpuTime();
  expect(read(bibtex, text).records).toHaveLength(20_000);
  expect(cpuTime() - start).toBeLessThan(20_000);
}, 60_000);

test('beyond 64 MB there is one refusal', () => {
  const text = ' '.repeat(64 * 1024 * 1024 + 1);
  for (const [, importer] of formats)
    expect(read(importer, text).refusals.map(({ code }) => code)).toEqual(['text-too-long']);
});
