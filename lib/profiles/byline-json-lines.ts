import { bylineLineSchema, bylineVersion, bylineVersionedSchema } from '../model/byline-record.ts';
import type { Problem } from '../model/problem.ts';
import { type Place, problems as words } from './byline/problems.ts';
import { createRecordReader } from './byline-record.ts';
import { isObject, type JsonObject, parseJson } from './parse-json.ts';
import type { Importer } from './types.ts';

const id = 'byline-json-lines';

/** Longer lines are none: a list of 50,000 papers has less. */
const longest = 64 * 1024 * 1024;

/** Byline's own format, one record a line: what Byline exports, however much it is. */
export const bylineJsonLines: Importer = {
  id,
  label: 'Byline, JSON Lines',
  brings: 'Authors with their numbers and papers, and a reading list, one record a line',
  input: 'lines',
  sniff(head) {
    const [line = ''] = head.split('\n', 1);
    // A record may be longer than what is looked at.
    const beginsRecord = /^\{\s*"byline"\s*:\s*\d+\s*,\s*"(?:author|paper)"\s*:/.test(line.slice(0, 200));
    const json = parseJson(line);
    const first = json.ok && isObject(json.value) ? json.value : {};
    const isDocument = 'authors' in first || 'papers' in first;
    if (!beginsRecord && (!('byline' in first) || isDocument)) return null;
    return { certainty: 0.97, because: 'its first line names the version of Byline’s format' };
  },
  *read(text, context) {
    const records = createRecordReader(id, context);
    let number = (context.firstLine ?? 1) - 1;
    for (const line of text.split(/\r\n?|\n/)) {
      number += 1;
      if (!line.trim()) continue;
      const place = { words: `Line ${number}`, line: number, said: line.slice(0, 200) };
      const read = readLine(line, place);
      if ('problem' in read) yield { kind: 'problem', problem: read.problem, isRefusal: true };
      // What a newer Byline wrote after it would be misread.
      if ('problem' in read && read.problem.code === 'newer-version') break;
      if ('problem' in read) continue;
      records.onlyKnown(read.record, bylineLineSchema.shape);
      if (isObject(read.record.author)) yield* records.author(read.record.author, place);
      if (isObject(read.record.paper)) yield* records.paper(read.record.paper, place);
    }
    yield* records.remarks();
  },
};

/** A line that opens a file, or holds a record; files that were joined open several times. */
function readLine(line: string, place: Place): { record: JsonObject } | { problem: Problem } {
  if (line.length > longest) return { problem: words.tooLong(place, longest) };
  const json = parseJson(line);
  if (!json.ok) return { problem: words.noJson(place, json.because) };
  const record = json.value;
  const version = bylineVersionedSchema.safeParse(record).data?.byline;
  if (version !== undefined && version > bylineVersion) return { problem: words.newer(place, version) };
  const isLine = isObject(record) && (version !== undefined || isObject(record.author) || isObject(record.paper));
  return isLine ? { record } : { problem: words.noRecord(place) };
}
