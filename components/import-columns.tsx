import type { Columns } from '../lib/model/import.ts';
import type { TableView } from '../lib/view/import-types.ts';

interface ImportColumnsProps {
  table: TableView;
  /** Nothing can be read with the columns as they are. */
  isIncomplete: boolean;
  onColumns: (columns: Columns) => void;
}

/** What a column is called: its header, or its place where it has none. */
function columnName(header: string[], column: number): string {
  return header[column]?.trim() || `Column ${column + 1}`;
}

/** The columns with one field moved; null takes it from the table. */
export function withColumn(columns: Columns, field: string, column: number | null): Columns {
  const { [field]: _, ...rest } = columns;
  return column === null ? rest : { ...rest, [field]: column };
}

function hint({ fields, columns }: TableView): string {
  const missing = fields
    .filter(({ id, isNeeded }) => isNeeded && columns[id] === undefined)
    .map(({ label }) => `“${label}”`);
  if (missing.length === 0) return 'Byline cannot tell yet what the columns are.';
  return `Say which column is ${missing.join(' or ')}, and you will see what comes in.`;
}

function FieldSelects({ table, isIncomplete, onColumns }: ImportColumnsProps) {
  const { header, fields, columns } = table;
  return (
    <div class="import-fields">
      {fields.map(({ id, label, isNeeded }) => (
        <label key={id} class="import-labelled">
          <span>
            {label}
            {/* One of them may do: nothing is needed any more once something can be read. */}
            {isNeeded && isIncomplete && <span class="import-needed"> (needed)</span>}
          </span>
          <select
            class="field"
            value={String(columns[id] ?? '')}
            onChange={(event) => {
              const { value } = event.currentTarget;
              onColumns(withColumn(columns, id, value === '' ? null : Number(value)));
            }}
          >
            <option value="">In no column</option>
            {header.map((_, column) => (
              <option key={column} value={String(column)}>
                {columnName(header, column)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}

function FirstRows({ table: { header, rows, fields, columns } }: { table: TableView }) {
  const usedAs = (column: number) => fields.filter(({ id }) => columns[id] === column).map(({ label }) => label);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="import-table-frame" aria-label="First rows of the table" tabIndex={0}>
      <table class="import-table">
        <caption class="visually-hidden">First rows, with what each column is read as</caption>
        <thead>
          <tr>
            {header.map((_, column) => (
              <th key={column} scope="col">
                {columnName(header, column)}
                <span class="import-used-as">{usedAs(column).join(', ') || 'not read'}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {header.map((_, column) => (
                <td key={column}>{row[column] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Where a table has to be explained: its first rows, and which column is what. */
export function ImportColumns({ table, isIncomplete, onColumns }: ImportColumnsProps) {
  return (
    <fieldset class="import-part">
      <legend>Which column is what?</legend>
      <FirstRows table={table} />
      <FieldSelects table={table} isIncomplete={isIncomplete} onColumns={onColumns} />
      <p class="import-hint" role="status">
        {isIncomplete && hint(table)}
      </p>
    </fieldset>
  );
}
