import { z } from 'zod';
import { type PaperRecord, paperRecordSchema } from '../../model/paper.ts';
import type { Problem } from '../../model/problem.ts';
import { doiOf, venueOf } from '../services/fields.ts';
import type { RecordSource } from '../services/paper-record.ts';
import { cleanText, plainText } from '../services/plain-text.ts';
import type { Found, ImportContext, Shelf } from '../types.ts';
import { arxivPlace } from './arxiv.ts';
import { bylinesOf } from './bylines.ts';
import type { Entry } from './entry.ts';
import { limits } from './limits.ts';
import { noteText } from './note-text.ts';
import { problems } from './problems.ts';
import { tagsOf } from './tags.ts';

/** Where the records of an import come from. */
export function sourceOf(format: string, { label, url, capturedAt }: ImportContext): RecordSource {
  return { format, label, ...(url && { url }), observedAt: capturedAt };
}

/** A section that comes to nothing. */
export function refusal(problem: Problem): Found {
  return { kind: 'problem', problem, isRefusal: true };
}

/** The paper of an entry with the remarks on it, or why it is refused. */
export function* entryFinds(entry: Entry, source: RecordSource): Generator<Found> {
  const made = recordOf(entry, source);
  if ('refused' in made) return yield refusal(made.refused);
  for (const problem of made.remarks) yield { kind: 'problem', problem, isRefusal: false };
  const shelf = shelfOf(entry);
  yield { kind: 'paper', record: made.record, ...(shelf && { shelf }) };
}

type Made = { record: PaperRecord; remarks: Problem[] } | { refused: Problem };

function recordOf(entry: Entry, source: RecordSource): Made {
  const { place, title: said = '', authors } = entry;
  if (said.length > 10 * limits.title) return { refused: problems.tooLong(place, 'title', limits.title) };
  const title = plainText(said);
  if (!/[\p{L}\p{N}]/u.test(title)) return { refused: problems.missingTitle(place) };
  if (title.length > limits.title) return { refused: problems.tooLong(place, 'title', limits.title) };
  if (authors.length > limits.bylines) {
    return { refused: problems.tooLong(place, 'list of authors', limits.bylines, 'names') };
  }
  const remarks = [...(entry.remarks ?? [])];
  const printed = { source, title, ...identity(entry), ...byline(entry, remarks), ...texts(entry, remarks) };
  const record = paperRecordSchema.safeParse(printed);
  return record.success ? { record: record.data, remarks } : { refused: problems.impossible(place, why(record.error)) };
}

function identity({ dois = [], arxiv = {} }: Entry): Partial<PaperRecord> {
  const found = dois.map(doiOf);
  const doi = found.find((one) => one.doi)?.doi;
  const { id, categories } = arxivPlace(arxiv);
  const arxivId = id?.id ?? found.find((one) => one.arxivId)?.arxivId;
  const version = id?.version || undefined;
  return { ...(doi && { doi }), ...(arxivId && { arxivId }), ...(version && { version }), categories };
}

/** A name as long as a paragraph is none. */
function byline({ place, authors }: Entry, remarks: Problem[]) {
  const fitting = authors.filter(({ name }) => name.length <= limits.name);
  const bylines = bylinesOf(fitting);
  if (fitting.length === authors.length) return bylines;
  remarks.push(problems.leftOut(place, 'name of an author', limits.name));
  return { ...bylines, hiddenAuthors: null };
}

function texts(entry: Entry, remarks: Problem[]): Partial<PaperRecord> {
  const { place, date: read, venues = [] } = entry;
  const fitting = (what: 'abstract' | 'comments', clean: (text: string) => string): string | undefined => {
    const text = entry[what] ?? '';
    const cleaned = text.length > 10 * limits[what] ? text : clean(text);
    if (cleaned.length <= limits[what]) return cleaned || undefined;
    remarks.push(problems.leftOut(place, what, limits[what]));
    return undefined;
  };
  const abstract = fitting('abstract', plainText);
  const comments = fitting('comments', cleanText);
  const venue = venueOf(venues.find((text) => text?.trim()));
  if (read && !read.date) remarks.push(problems.dateNotRead(place, read.said));
  else if (read?.isInPart && read.date) remarks.push(problems.dateReadInPart(place, read.said, read.date.value));
  return {
    ...(read?.date && { date: read.date }),
    ...(venue && { venue }),
    ...(abstract && { abstract }),
    ...(comments && { comments }),
  };
}

function shelfOf({ keywords = [], notes = [], savedAt }: Entry): Shelf | undefined {
  const tags = tagsOf(keywords);
  const note = notes
    .map((text) => noteText((text ?? '').slice(0, limits.note)))
    .filter(Boolean)
    .join('\n\n');
  const at = z.iso.datetime().safeParse(savedAt).data;
  const shelf = { ...(tags.length > 0 && { tags }), ...(note && { note }), ...(at && { savedAt: at }) };
  return Object.keys(shelf).length > 0 ? shelf : undefined;
}

function why(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}
