import { lineCounter } from '../bibliography/line-counter.ts';

/** A record as it is written. */
export interface RisRecord {
  line: number;
  /** Tag and value in order, a value that goes on over several lines with its line ends. */
  fields: { tag: string; value: string }[];
}

const tagged = /^\s{0,8}([A-Z][A-Z0-9]) {0,3}[-–](?:[ \t]+(.*)|)$/;

/** The records of a file: from TY to ER, or to where the next begins. Text before the first tag is no record. */
export function* risRecords(text: string, firstLine?: number): Generator<RisRecord> {
  const lineOf = lineCounter(text, firstLine);
  let record: RisRecord | null = null;
  let start = 0;
  for (const ending of text.matchAll(/\r\n?|\n|$/g)) {
    const [begin, line] = [start, text.slice(start, ending.index)];
    start = ending.index + ending[0].length;
    const [, tag, value = ''] = tagged.exec(line.replace(/^[\uFEFF\s]+/, '').trimEnd()) ?? [];
    if (tag === 'ER' || (tag === 'TY' && record)) {
      if (record) yield record;
      record = null;
    }
    if (tag && tag !== 'ER') {
      record ??= { line: lineOf(begin), fields: [] };
      record.fields.push({ tag, value });
    } else if (record && tag !== 'ER' && line.trim()) addTo(record, line.trim());
  }
  if (record) yield record;
}

/** A line without a tag goes on with the value before it. */
function addTo({ fields }: RisRecord, line: string): void {
  const last = fields.at(-1);
  if (last) last.value += `${last.value && '\n'}${line}`;
}
