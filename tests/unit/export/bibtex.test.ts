import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { texOf, texTitleOf } from '../../../lib/export/bibtex/tex-text.ts';
import { bibtex } from '../../../lib/export/bibtex.ts';
import type { Exported } from '../../../lib/export/types.ts';
import { bibtex as importer } from '../../../lib/profiles/bibtex.ts';
import { read } from '../profiles/bibliography/read.ts';
import { at, author, bare, paper, whole } from './things.ts';

vi.setConfig({ testTimeout: 60_000 });

const print = (things: Exported[]) => [...bibtex.print(things, at)].join('');
const parsed = (text: string) => parse(text, { english: false, sentenceCase: false });

it('prints a preprint as arXiv does', () => {
  expect(print([whole])).toBe(`% ash2023bert: Authors left out behind the first 5: 3.
@misc{ash2023bert,
  title = {{BERT}{$_{\\rm BASE}$} \\& friends: $65\\%$ less for \\textbraceleft{}all\\textbraceright{}},
  author = {Ash, Ann Mary and van der Birch, Laurens and {The Rivers Collaboration} and {郭林} and Elm, Jr., John A. and others},
  year = {2023},
  month = sep,
  day = {25},
  eprint = {2309.13681},
  archivePrefix = {arXiv},
  primaryClass = {cs.LG},
  doi = {10.5555/tides_1},
  url = {https://arxiv.org/abs/2309.13681},
  abstract = {We measure 100\\% of C\\# \\& F\\_1 \\textbraceleft{}sic\\textbraceright{} \\textasciitilde{} 3\\textasciicircum{}2 \\ more.},
  keywords = {deep learning, C\\#, 2023},
  note = {12 pages, 3 figures},
  annote = {Read *twice*.

- costs \\$5 \\& 10\\%
- a \\textless{} b},
}
`);
});

it('says nothing of what is not known, and passes by who is no paper', () => {
  expect(print([author, bare])).toBe('@misc{anonuber,\n  title = {Über Gezeiten},\n}\n');
});

it.each([
  [{ venue: 'Journal of Tides' }, 'article', 'journal'],
  [{ venue: 'International Conference on Tides' }, 'inproceedings', 'booktitle'],
  [{ venue: 'bioRxiv' }, 'misc', 'howpublished'],
])('%j is an @%s with its %s', (told, type, field) => {
  const text = print([paper(told)]);
  expect(text.startsWith(`@${type}{`)).toBe(true);
  expect(text).toContain(`  ${field} = {${told.venue}},\n`);
});

it.each([
  ['$1\\sim 2\\times$ faster', '$1\\sim 2\\times$ faster'],
  ['$65% of$ it', '$65\\% of$ it'],
  ['Super-resolution ($\\times$4)', 'Super-resolution ($\\times$4)'],
  ['It costs $5 or $10', 'It costs \\$5 or \\$10'],
  ['Fr{\\"u}hwirth \\emph{et al.} at \\alpha', 'Fr{\\"u}hwirth \\emph{et al.} at \\textbackslash{}alpha'],
  [
    '\\input{/etc/passwd} $\\input{x}$',
    '\\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{} \\$\\textbackslash{}input\\textbraceleft{}x\\textbraceright{}\\$',
  ],
  ['a } b { c', 'a \\textbraceright{} b \\textbraceleft{} c'],
  ['\\{0,1\\}', '\\textbraceleft{}0,1\\textbraceright{}'],
  ['$\\left\\{ x \\right.$', '$\\left\\lbrace  x \\right.$'],
  ['ends in \\', 'ends in \\textbackslash{}'],
  ['\\emph', '\\textbackslash{}emph'],
  ['R\\&D 100\\%', 'R\\&D 100\\%'],
])('%s is %s', (text, tex) => {
  expect(texOf(text)).toBe(tex);
});

it.each([
  ['Attention for GPT-4 and GANs', 'Attention for {GPT-4} and {GANs}'],
  ['Learning from Markov chains in small worlds', 'Learning from {Markov} chains in small worlds'],
  ['Learning From Markov Chains In Small Worlds', 'Learning From Markov Chains In Small Worlds'],
  ['Why: Rivers of vitamin C are not large', 'Why: Rivers of vitamin {C} are not large'],
  ['Sorting in $O(n)$ time', 'Sorting in {$O(n)$} time'],
])('capitals: %s is %s', (title, tex) => {
  expect(texTitleOf(title)).toBe(tex);
});

// What TeX takes for its own, bits of TeX, and any characters at all.
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('{', '}', '\\', '$', '%', '&', '#', '_', '~', '^', '"', '@', ',', '=', ' ', '\n', '\r'),
      fc.constantFrom(
        '\\"',
        '{\\"u}',
        '$x$',
        '\\emph{',
        '\\input{x}',
        '$$',
        '\\(',
        '\\)',
        '@misc{a,',
        '},\n}',
        ' and ',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom('BERT', 'tides', '郭林', 'é'),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

const things = fc.array(
  fc
    .tuple(hostile, hostile, hostile, hostile)
    .map(([a, b, c, d]) =>
      paper(
        { title: `x${a}`, bylines: [b, c], abstract: d, venue: a, comments: b, doi: `10.5555/${c}` },
        { tags: [d, a], note: b },
      ),
    ),
  { minLength: 1, maxLength: 3 },
);

it('no text breaks out of its field, for any parser', () => {
  fc.assert(
    fc.property(things, (papers) => {
      const text = print(papers);
      const { entries } = parsed(text);
      expect(entries.length).toBe(papers.length);
      expect(read(importer, text).records.length + read(importer, text).refusals.length).toBe(papers.length);
      for (const [index, { fields }] of entries.entries()) {
        const names = [
          'title',
          'author',
          'doi',
          'abstract',
          'keywords',
          'note',
          'annote',
          'journal',
          'booktitle',
          'howpublished',
          'url',
        ];
        expect(
          Object.keys(fields).filter((name) => !names.includes(name)),
          `${index}: ${text}`,
        ).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});

it('braces always pair, and nothing is a command but what is known', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const tex of [texOf(text), texTitleOf(text)]) {
        let depth = 0;
        for (const [brace] of tex.matchAll(/[{}]/g)) {
          depth += brace === '{' ? 1 : -1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(tex).not.toMatch(/\\input/);
      }
    }),
    { numRuns: 1000 },
  );
});

it('text without TeX comes back as it was, letter for letter', () => {
  const plain = fc
    .array(fc.constantFrom('{', '}', '%', '&', '#', '_', '^', '<', '>', '|', ' a', 'B', 'CD', '(é)', '郭', '4'), {
      minLength: 1,
      maxLength: 20,
    })
    .map((parts) => `x ${parts.join('').trim()}`.replace(/\s+/g, ' ').trim());
  fc.assert(
    fc.property(plain, (title) => {
      const [entry] = parsed(print([paper({ title: 't', venue: title, abstract: title })])).entries;
      expect(entry?.fields.abstract).toBe(title);
      expect(read(importer, print([paper({ title: title.replace(/[<>|]/g, 'x') })])).records[0]?.title).toBe(
        title.replace(/[<>|]/g, 'x'),
      );
    }),
    { numRuns: 300 },
  );
});

it('takes no longer than its text for what opens and never closes', () => {
  for (const piece of ['{', '$x', '\\', '\\emph{', '$\\', '\\(']) {
    const start = performance.now();
    texTitleOf(piece.repeat(50_000));
    expect(performance.now() - start, piece).toBeLessThan(4_000);
  }
});
