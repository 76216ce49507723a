import { type Cursor, type Failure, readValue, type Strings, skipBlank, take, takeMatch } from './values.ts';

/** An entry as it is written, nothing of it decoded. */
export interface RawEntry {
  /** Lower-case. */
  type: string;
  key: string;
  line: number;
  /** By lower-case name; of a field that stands twice, the first. */
  fields: Map<string, string>;
  /** Abbreviations that the file does not explain. */
  unknownStrings: ReadonlySet<string>;
}

const keyText = /[^,={}"\r\n]*/y;
const fieldName = /[^\s,=#{}"%()]+/y;
const nextField = /[^\s,=#{}"%()]+\s*=/y;

/** The key of the entry whose bracket was just opened; empty where it has none. */
export function readKey(cursor: Cursor): string {
  skipBlank(cursor);
  const start = cursor.at;
  const key = takeMatch(cursor, keyText)?.trim() ?? '';
  // Without a key, this was the name of a field.
  if (cursor.text[cursor.at] === '=') {
    cursor.at = start;
    return '';
  }
  take(cursor, ',');
  return key;
}

/**
 * The fields up to the bracket that closes the entry. `fieldEnd` says where, from a place on, the next entry begins: no field
 * begins behind it.
 */
export function readFields(
  cursor: Cursor,
  closing: '}' | ')',
  strings: Strings,
  fieldEnd: (index: number) => number,
): Pick<RawEntry, 'fields' | 'unknownStrings'> | Failure {
  const fields = new Map<string, string>();
  const unknownStrings = new Set<string>();
  let end = fieldEnd(cursor.at);
  for (let last = ''; ; ) {
    skipBlank(cursor);
    while (take(cursor, ',')) skipBlank(cursor);
    if (take(cursor, closing)) return { fields, unknownStrings };
    if (cursor.at >= end) return { because: `it is not closed${after(last)}` };
    const name = takeMatch(cursor, fieldName);
    if (name === null) return { because: `the name of a field was expected${after(last)}` };
    skipBlank(cursor);
    // The name of a field without a value says nothing.
    if (cursor.text[cursor.at] === ',' || cursor.text[cursor.at] === closing) continue;
    if (!take(cursor, '=')) return { because: `“=” was expected after the field “${name.slice(0, 40)}”` };
    const value = readValue(cursor, strings, unknownStrings);
    if (typeof value !== 'string') return { because: `${value.because}, in the field “${name.slice(0, 40)}”` };
    last = name.toLowerCase();
    if (!fields.has(last)) fields.set(last, value);
    if (cursor.at > end) end = fieldEnd(cursor.at);
    if (!isAtEndOfField(cursor, closing)) {
      return { because: `a comma or the closing bracket was expected${after(last)}` };
    }
  }
}

/** Between two fields, a comma that was forgotten does no harm. */
function isAtEndOfField(cursor: Cursor, closing: string): boolean {
  const next = cursor.text[cursor.at];
  if (next === ',' || next === closing) return true;
  nextField.lastIndex = cursor.at;
  return next === undefined || next === '@' || nextField.test(cursor.text);
}

function after(field: string): string {
  return field ? ` after the field “${field.slice(0, 40)}”` : '';
}
