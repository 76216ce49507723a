import type { Columns } from '../model/import.ts';
import { entryFinds, refusal, sourceOf } from './bibliography/finds.ts';
import { limits } from './bibliography/limits.ts';
import { about, problems } from './bibliography/problems.ts';
import { guessColumns, isTable, knownColumns } from './csv/fields.ts';
import { firstRows, type Row, tableRows } from './csv/rows.ts';
import { type Cell, cellsOf, paperClaims, toEntry, toProfile } from './csv/to-finds.ts';
import type { RecordSource } from './services/paper-record.ts';
import { shorten } from './shorten.ts';
import type { Found, ImportContext, Importer } from './types.ts';

export { guessColumns, tableFields } from './csv/fields.ts';

/** Tables: a row for each paper, or for each author. Cells separated by commas, semicolons, tabs or bars. */
export const csv: Importer = {
  id: 'csv',
  label: 'Table (CSV, TSV)',
  brings: 'Papers, or authors with their numbers, a row each',
  input: 'whole',
  asks: 'columns',
  sniff(head) {
    if (/^[\uFEFF\s]*(?:[[{<@]|TY {1,3}-)/.test(head)) return null;
    const { header, rows } = readTable(head);
    if (header.length < 2 || rows.length === 0 || !isTable(header) || !isEven(header, rows)) return null;
    const known = knownColumns(header);
    const seen = known.slice(0, 3).map((name) => `“${shorten(name)}”`);
    return { certainty: Math.min(0.5, 0.2 + 0.1 * known.length), because: `it has columns ${seen.join(', ')}` };
  },
  read,
};

/** The header of a table and its first rows, five at most. */
export function readTable(head: string): { header: string[]; rows: string[][] } {
  const [header = [], ...rows] = firstRows(head.slice(0, 65_536), 6);
  return { header: header.map((cell) => cell.trim()), rows };
}

/** The last row of a beginning may be cut short, and one may be broken. */
function isEven(header: string[], rows: string[][]): boolean {
  const whole = rows.length > 1 ? rows.slice(0, -1) : rows;
  const uneven = whole.filter((row) => row.length !== header.length).length;
  return uneven === 0 || (uneven === 1 && whole.length > 2);
}

function* read(text: string, context: ImportContext): Generator<Found> {
  if (text.length > limits.text) return yield refusal(problems.textTooLong(text.length));
  const source = sourceOf('csv', context);
  const rows = tableRows(text, context.firstLine);
  const header = rows.next().value;
  if (!header) return yield refusal(problems.noEntries('row of a table'));
  const columns = context.columns ?? guessColumns(header.cells);
  if (columns.title === undefined && columns.name === undefined) return yield refusal(noColumn(header));
  let isEmpty = true;
  for (const row of rows) {
    isEmpty = false;
    yield* rowFinds(row, header.cells, columns, source);
  }
  if (isEmpty) yield refusal(problems.noEntries('row below the header'));
}

function* rowFinds(
  { line, cells, isBroken }: Row,
  header: string[],
  columns: Columns,
  source: RecordSource,
): Generator<Found> {
  const place = { line, key: '' };
  const said = cells.slice(0, 5).join(', ').slice(0, 1_000);
  const [many, few] = [cells.slice(header.length).some((cell) => cell.trim()), cells.length < header.length];
  if (isBroken) yield refusal(problems.unreadable(place, 'a quotation mark is opened and never closed', said, mend));
  // Which of the cells is one too many is not known: every one behind it would be taken for another.
  else if (many)
    yield refusal(
      problems.unreadable(place, `it has ${cells.length} cells, and the header ${header.length}`, said, mend),
    );
  else {
    if (few) {
      const what = `it has ${cells.length} cells, and the header ${header.length}; the last ones are taken as empty.`;
      yield { kind: 'problem', problem: about('warning', 'short-row', place, what, { said }), isRefusal: false };
    }
    const cell = cellsOf(cells, columns);
    const labels = cellsOf(header, columns);
    if (columns.title !== undefined) yield* paperFinds(cell, labels, line, source);
    else yield* authorFinds(cell, labels, line, source);
  }
}

function* paperFinds(cell: Cell, labels: Cell, line: number, source: RecordSource): Generator<Found> {
  const claims = paperClaims(cell, labels);
  for (const found of entryFinds(toEntry(cell, line), source)) {
    if (found.kind !== 'paper' || claims.length === 0) yield found;
    else yield { ...found, record: { ...found.record, claims } };
  }
}

function* authorFinds(cell: Cell, labels: Cell, line: number, source: RecordSource): Generator<Found> {
  const place = { line, key: '' };
  const read = toProfile(cell, labels, source);
  if (!read)
    return yield refusal(
      about('error', 'missing-name', place, 'it names no author. The row was left out.', { todo: mend }),
    );
  if (read.notNumbers.length > 0) {
    const problem = about(
      'warning',
      'no-number',
      place,
      'a cell is no whole number and was left out; the author is kept.',
      {
        said: read.notNumbers.join('; '),
      },
    );
    yield { kind: 'problem', problem, isRefusal: false };
  }
  yield { kind: 'profile', profile: read.profile };
}

const mend = 'Mend this row, and import the table again.';

function noColumn({ line, cells }: Row) {
  const what = 'no column of this table is known to hold titles of papers or names of authors. Nothing was imported.';
  const todo = 'Say which column holds the titles, or the names, and import again.';
  return about('error', 'no-column', { line, key: '' }, what, { said: cells.join(', ').slice(0, 1_000), todo });
}
