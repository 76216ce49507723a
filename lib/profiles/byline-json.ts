import { bylineDocumentSchema, bylineVersion, bylineVersionedSchema } from '../model/byline-record.ts';
import type { Problem } from '../model/problem.ts';
import { type Place, problems as words } from './byline/problems.ts';
import { createRecordReader } from './byline-record.ts';
import { isObject, type JsonObject, parseJson } from './parse-json.ts';
import { shorten } from './shorten.ts';
import type { Found, Importer } from './types.ts';

const id = 'byline-json';

/** A document is read in one piece, in memory. */
const longest = 64 * 1024 * 1024;

/** Byline's own format in one document: for what is written by hand or by a script. */
export const bylineJson: Importer = {
  id,
  label: 'Byline, JSON',
  brings: 'Authors with their numbers and papers, and a reading list',
  input: 'whole',
  sniff(head) {
    const namesVersion = head.startsWith('{') && /[{,]\s*"byline"\s*:\s*\d/.test(head);
    if (!namesVersion) return null;
    const hasLists = /[{,]\s*"(?:authors|papers)"\s*:\s*\[/.test(head);
    return { certainty: hasLists ? 0.95 : 0.6, because: 'it names the version of Byline’s format' };
  },
  *read(text, context) {
    const read = readDocument(text);
    if ('problem' in read) {
      yield { kind: 'problem', problem: read.problem, isRefusal: true };
      return;
    }
    const records = createRecordReader(id, context);
    records.onlyKnown(read.document, bylineDocumentSchema.shape);
    yield* each(read.document.authors, 'Author', records.author);
    yield* each(read.document.papers, 'Paper', records.paper);
    yield* records.remarks();
  },
};

function readDocument(text: string): { document: JsonObject } | { problem: Problem } {
  const place = { words: 'The file', line: 1, said: text.slice(0, 200) };
  if (text.length > longest) return { problem: words.tooLong(place, longest) };
  const json = parseJson(text);
  if (!json.ok) return { problem: words.noJson(place, json.because) };
  const document = json.value;
  const version = bylineVersionedSchema.safeParse(document).data?.byline;
  if (version === undefined || !isObject(document)) return { problem: words.noDocument(place, 'it names no version') };
  if (version > bylineVersion) return { problem: words.newer(place, version) };
  const wrong = ['authors', 'papers'].find((name) => !Array.isArray(document[name] ?? []));
  return wrong ? { problem: words.noDocument(place, `“${wrong}” is no list`) } : { document };
}

/** Each of a list, called by its number and name: “Author 3 (Jane Doe)”. */
function* each(list: unknown, word: string, read: (data: unknown, place: Place) => Iterable<Found>): Generator<Found> {
  for (const [index, data] of Array.isArray(list) ? list.entries() : []) {
    const name = isObject(data) ? (data.name ?? data.title) : undefined;
    yield* read(data, { words: `${word} ${index + 1}${typeof name === 'string' ? ` (${shorten(name)})` : ''}` });
  }
}
