import Papa from 'papaparse';
import type { CompareCell, CompareView } from '../../view/compare-types.ts';
import { pathWords } from './path.ts';
import type { ComparisonPrinter } from './types.ts';

/**
 * A line a cell, so that source, date and number of papers stand beside each value. RFC 4180; what a table program would
 * run as a formula gets an apostrophe in front.
 */
export const csv: ComparisonPrinter = {
  id: 'csv',
  label: 'CSV',
  extension: 'csv',
  mime: 'text/csv',
  print: (view) => {
    const lines = [...cellLines(view), ...pairLines(view), ...yearLines(view), ...view.warnings.map(warningLine)];
    return `\uFEFF${Papa.unparse([header, ...lines.map(whole)], { escapeFormulae: formula, newline: '\r\n' })}`;
  },
};

// https://owasp.org/www-community/attacks/CSV_Injection; programs pass over space in front, and know the wide signs too.
const formula = /^\s*[=+\-@\t\r＝＋－＠]/;

const header = [
  'Group',
  'Row',
  'Person',
  'Value',
  'Source',
  'Date',
  'Papers',
  'Not comparable',
  'Doubts',
  'Not known because',
];

/** As many cells as the header has: RFC 4180, 2.4. */
function whole(line: readonly string[]): string[] {
  return header.map((_, at) => line[at] ?? '');
}

function cellLines({ groups, people }: CompareView): string[][] {
  return groups.flatMap(({ heading, rows }) =>
    rows.flatMap(({ label, cells }) => cells.map((cell, at) => line(heading, label, people[at]?.name ?? '', cell))),
  );
}

function line(group: string, row: string, person: string, cell: CompareCell): string[] {
  const { text, source, observedOn, n, notComparable, doubts, why } = cell;
  return [
    group,
    row,
    person,
    text === null ? '' : numeral(text),
    ...[source, observedOn, n, notComparable].map((one) => one ?? ''),
    doubts.join(' '),
    why ?? '',
  ];
}

/** A number alone goes without commas between its digits: many table programs read “1,234” as one and a bit. */
function numeral(text: string): string {
  return /^\d{1,3}(,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text;
}

function pairLines({ pairs, people, madeOn }: CompareView): string[][] {
  const nameOf = new Map(people.map(({ authorId, name }) => [authorId, name]));
  return pairs.flatMap(({ a, b, jointText, coauthorsText, topicText, path }) => {
    const whom = `${nameOf.get(a)} and ${nameOf.get(b)}`;
    const row = (label: string, value: string) => ['Between them', label, whom, value, own, madeOn];
    return [
      row('Papers together', jointText),
      row('Shared coauthors', coauthorsText ?? 'not known'),
      row('Topic overlap', topicText),
      row('Path', pathWords(path)),
    ];
  });
}

const own = 'the papers in your store';

function yearLines({ years, madeOn }: CompareView): string[][] {
  return (years?.series ?? []).flatMap(({ name, counts, undated }) => {
    const row = (label: string, papers: number) => ['Papers a year', label, name, String(papers), own, madeOn];
    const dated = counts.flatMap((papers, at) =>
      papers === null ? [] : [row(String((years?.from ?? 0) + at), papers)],
    );
    return undated > 0 ? [...dated, row('Without a date', undated)] : dated;
  });
}

function warningLine(warning: string): string[] {
  return ['Read with it', '', '', warning];
}
