import type { Columns } from '../../model/import.ts';
import type { Problem } from '../../model/problem.ts';
import { guessColumns, readTable, tableFields } from '../../profiles/csv.ts';
import { headLength, importers, notRecognised, recognise } from '../../profiles/index.ts';
import type { FormatView, TableView } from '../../view/import-types.ts';
import { decodeWhole, notText } from './pieces.ts';

/** What an input may be. */
export interface OpenedInput {
  /** Those that know it first, the surest at the top. */
  formats: FormatView[];
  /** Of the formats that ask something: which column is what, or which papers are wanted. */
  asking: Record<string, 'columns' | 'filter'>;
  /** The beginning as a table, where it may be one. */
  table: TableView | null;
}

/** Recognises an input by its first bytes; the formats that do not know it stand behind, for the reader to try. */
export async function openInput(blob: Blob): Promise<OpenedInput | { refused: Problem; opened: OpenedInput | null }> {
  const bytes = new Uint8Array(await blob.slice(0, headLength * 2).arrayBuffer());
  const binary = notText(bytes);
  if (binary) return { refused: binary, opened: null };
  // A cut through a character would make the rest look like no UTF-8.
  const { text } = decodeWhole(blob.size > bytes.length ? bytes.subarray(0, lastWholeCharacter(bytes)) : bytes);
  const known = recognise(text);
  const opened = {
    formats: [
      ...known.map(({ importer: { id, label, brings }, because }) => ({ id, label, brings, because })),
      ...importers
        .filter((importer) => !known.some((one) => one.importer === importer))
        .map(({ id, label, brings }) => ({ id, label, brings, because: null })),
    ],
    asking: Object.fromEntries(importers.flatMap(({ id, asks }) => (asks ? [[id, asks]] : []))),
    table: tableOf(text),
  };
  return known.length > 0 ? opened : { refused: notRecognised(text), opened: text.trim() === '' ? null : opened };
}

function tableOf(text: string): TableView | null {
  const { header, rows } = readTable(text);
  const columns: Columns = guessColumns(header);
  return header.length === 0 ? null : { header, rows, fields: tableFields, columns };
}

/** The end of the last character that is there whole, in UTF-8. */
function lastWholeCharacter(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > bytes.length - 4 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end--;
  return ((bytes[end - 1] ?? 0) & 0x80) === 0 ? bytes.length : end - 1;
}
