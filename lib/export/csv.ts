import Papa from 'papaparse';
import type { Exporter } from './types.ts';
import { wholeName } from './work/author.ts';
import { type Work, worksOf } from './work/work.ts';

/**
 * A table, RFC 4180, in UTF-8. A byte order mark opens it: without one Excel takes it for another encoding, and every other
 * program passes over it. What a table program would run as a formula gets an apostrophe in front.
 */
export const csv: Exporter = {
  id: 'csv',
  label: 'CSV',
  extension: 'csv',
  mime: 'text/csv',
  takes: 'papers',
  *print(things) {
    yield `\uFEFF${row(columns.map(([name]) => name))}`;
    for (const work of worksOf(things)) yield row(columns.map(([, cell]) => cell(work)));
  },
};

/** Several in one cell stand apart by semicolons, in no one of them. */
const separator = '; ';

// The words of the header are those by which an import knows what a column is.
const columns: readonly [string, (work: Work) => string | undefined][] = [
  ['Title', ({ title }) => title],
  ['Authors', authorsOf],
  ['Date', ({ date }) => date && [date.year, date.month, date.day].filter(Boolean).join('-')],
  ['Year is inferred', ({ date }) => (date?.isYearInferred ? 'yes' : undefined)],
  ['Venue', ({ venue }) => venue],
  // A bare 2309.13680 would become a number, and lose its zero.
  ['arXiv ID', ({ arxivId }) => arxivId && `arXiv:${arxivId}`],
  ['Categories', ({ categories }) => categories.join(separator)],
  ['DOI', ({ doi }) => doi],
  ['URL', ({ url }) => url],
  ['Cite key', ({ citeKey }) => citeKey],
  ['Status', ({ reading }) => reading?.status],
  ['Priority', ({ reading }) => reading?.priority],
  ['Tags', ({ tags }) => tags.map(listed).join(separator)],
  ['Note', ({ note }) => note],
  ['Saved at', ({ reading }) => reading?.savedAt],
  ['Abstract', ({ abstract }) => abstract],
  ['About the paper', ({ comments }) => comments],
];

function authorsOf({ authors, hiddenAuthors }: Work): string {
  const names = authors.map((author) => listed(wholeName(author)));
  const [only = ''] = names.length === 1 && hiddenAuthors === 0 ? names : [];
  // One group with “and” in its name would be read as two.
  if (/,|&|\band\b/i.test(only)) return `${only};`;
  return [...names, ...(hiddenAuthors === 0 ? [] : ['et al.'])].join(separator);
}

function listed(text: string): string {
  return text.replace(/\s*[;|]\s*/g, ' ');
}

// https://owasp.org/www-community/attacks/CSV_Injection; programs pass over space in front, and know the wide signs too.
const formula = /^\s*[=+\-@\t\r＝＋－＠]/;

function row(cells: readonly (string | undefined)[]): string {
  const escapeFormulae = formula;
  return `${Papa.unparse([cells.map((cell) => cell ?? '')], { newline: '\r\n', escapeFormulae })}\r\n`;
}
