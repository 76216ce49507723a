import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtex } from '../../../../lib/profiles/bibtex.ts';
import { cslJson } from '../../../../lib/profiles/csl-json.ts';
import { csv } from '../../../../lib/profiles/csv.ts';
import { ris } from '../../../../lib/profiles/ris.ts';
import type { Importer } from '../../../../lib/profiles/types.ts';
import { zoteroJson } from '../../../../lib/profiles/zotero-json.ts';
import { read } from './read.ts';

interface Invented {
  title: string;
  authors: { given: string; family: string }[];
  date: string;
  doi: string | null;
  arxivId: string | null;
  venue: string;
  tags: string[];
}

const word = fc.stringMatching(/^[A-Z][a-zéüñøł]{2,9}$/);
const words = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((all) => all.join(' '));
const two = (most: number) => fc.integer({ min: 1, max: most }).map((number) => String(number).padStart(2, '0'));
const year = fc.integer({ min: 1900, max: 2099 }).map(String);
const invented: fc.Arbitrary<Invented> = fc.record({
  title: fc.tuple(words(6), words(4)).map(([a, b]) => `${a}: $x^2$ (${b}), "${a}" & 5% of #1`),
  authors: fc.array(fc.record({ given: words(2), family: words(2) }), { maxLength: 6 }),
  date: fc.oneof(
    year,
    fc.tuple(year, two(12)).map((parts) => parts.join('-')),
    fc.tuple(year, two(12), two(28)).map((parts) => parts.join('-')),
  ),
  doi: fc.option(fc.stringMatching(/^10\.\d{4}\/[a-z0-9]{1,10}$/)),
  arxivId: fc.option(fc.stringMatching(/^(0[7-9]|1\d)(0[1-9]|1[0-2])\.\d{4}$/)),
  venue: words(4),
  tags: fc.uniqueArray(word, { maxLength: 4, selector: (tag) => tag.toLowerCase() }),
});
const library = fc.array(invented, { minLength: 1, maxLength: 8 });

const accents: Record<string, string> = { é: "{\\'e}", ü: '\\"{u}', ñ: '\\~n', ø: '{\\o}', ł: '\\l{}' };
const tex = (text: string) => text.replace(/[éüñøł]/g, (letter) => accents[letter] ?? letter).replace(/[&%#]/g, '\\$&');

const printers: [Importer, (papers: Invented[]) => string][] = [
  [
    bibtex,
    (papers) =>
      papers
        .map(
          ({ title, authors, date, doi, arxivId, venue, tags }, at) =>
            `@article{k${at},\n title = {${tex(title)}},\n author = {${authors.map(({ given, family }) => `{${tex(family)}}, ${tex(given)}`).join('\n and ')}},` +
            ` date = "${date}", ${doi ? `doi = {${doi}},` : ''} ${arxivId ? `eprint = {${arxivId}}, archivePrefix = {arXiv},` : ''} journal = {${tex(venue)}}, keywords = {${tags.map(tex).join(', ')}}}`,
        )
        .join('\n'),
  ],
  [
    ris,
    (papers) =>
      papers
        .map(({ title, authors, date, doi, arxivId, venue, tags }) =>
          [
            'TY  - JOUR',
            `TI  - ${title}`,
            ...authors.map(({ given, family }) => `AU  - ${family}, ${given}`),
            `DA  - ${date.replaceAll('-', '/')}`,
            ...(doi ? [`DO  - ${doi}`] : []),
            ...(arxivId ? [`UR  - https://arxiv.org/abs/${arxivId}`] : []),
            `T2  - ${venue}`,
            ...tags.map((tag) => `KW  - ${tag}`),
            'ER  - ',
          ].join('\r\n'),
        )
        .join('\r\n\r\n'),
  ],
  [
    cslJson,
    (papers) =>
      JSON.stringify(
        papers.map(({ title, authors, date, doi, arxivId, venue, tags }) => ({
          type: 'article-journal',
          title: title.replaceAll('&', '&amp;'),
          author: authors,
          issued: { 'date-parts': [date.split('-').map(Number)] },
          DOI: doi,
          number: arxivId && `arXiv:${arxivId}`,
          'container-title': venue,
          keyword: tags.join(', '),
        })),
      ),
  ],
  [
    zoteroJson,
    (papers) =>
      JSON.stringify({
        items: papers.map(({ title, authors, date, doi, arxivId, venue, tags }) => ({
          itemType: 'journalArticle',
          title,
          creators: authors.map(({ given, family }) => ({ creatorType: 'author', firstName: given, lastName: family })),
          date,
          DOI: doi,
          extra: arxivId ? `arXiv: ${arxivId}` : undefined,
          publicationTitle: venue,
          tags: tags.map((tag) => ({ tag })),
        })),
      }),
  ],
  [
    csv,
    (papers) =>
      [
        ['Title', 'Authors', 'Date', 'DOI', 'arXiv', 'Venue', 'Keywords'],
        ...papers.map(({ title, authors, date, doi, arxivId, venue, tags }) => [
          title,
          authors.map(({ given, family }) => `${given} ${family}`).join('; '),
          date,
          doi ?? '',
          arxivId ?? '',
          venue,
          tags.join(';'),
        ]),
      ]
        .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
        .join('\n'),
  ],
];

test.each(printers.map(([importer, print]) => [importer.id, importer, print] as const))(
  '%s: what is printed is read back',
  (_, importer, print) => {
    fc.assert(
      fc.property(library, (papers) => {
        const { records, shelves, refusals, remarks } = read(importer, print(papers));
        expect([...refusals, ...remarks]).toEqual([]);
        expect(
          records.map(({ title, bylines, date, doi, arxivId, venue }, at) => ({
            title,
            bylines,
            date: date?.value,
            doi: doi ?? null,
            arxivId: arxivId ?? null,
            venue,
            tags: shelves[at]?.tags ?? [],
          })),
        ).toEqual(
          papers.map(({ authors, ...paper }) => ({
            ...paper,
            bylines: authors.map(({ given, family }) => `${given} ${family}`),
          })),
        );
      }),
      { numRuns: 60 },
    );
  },
  60_000,
);
