import { z } from 'zod';
import { metricIdSchema } from './claim.ts';
import { readingPrioritySchema, readingStatusSchema } from './reading-entry.ts';

/**
 * Byline's own format, for people and scripts that write it, and for what Byline exports. A field that is null counts as
 * left out, unless it says otherwise. `seeds/byline-json.schema.json` is made from this file.
 */

/** The version of the format that this Byline writes, and the newest that it reads. */
export const bylineVersion = 1;

const words = (most: number) => z.string().max(most);
/** Something that can be seen. */
const some = (most: number) =>
  z
    .string()
    .trim()
    .regex(/[\p{L}\p{N}\p{P}\p{S}]/u, 'expected something that can be seen')
    .max(most);

const versionSchema = z.number().int().positive().describe('Version of the format: 1.');

const moment = z.union([z.iso.datetime({ offset: true }), z.iso.date()]);

export const bylineSourceSchema = z
  .object({
    label: some(500).nullish().describe('What a reader calls the source. Left out: the name of the file.'),
    url: words(2_000).nullish().describe('Address of the page that says it.'),
    observedAt: moment.nullish().describe('When it was observed, ISO 8601. Left out: when the file is imported.'),
    format: some(100).nullish().describe('What Byline first read it with: “profile-text”. Leave it out.'),
  })
  .meta({ id: 'source', description: 'Where something was said, and when.' });
export type BylineSource = z.infer<typeof bylineSourceSchema>;

export const bylineIdsSchema = z
  .object({
    orcid: words(200).nullish().describe('ORCID iD, bare or as an address: “0000-0002-1825-0097”.'),
    arxivAuthor: words(200).nullish().describe('Public author id of arXiv, bare or as an address: “doe_j_1”.'),
    inspire: words(200).nullish().describe('BAI of INSPIRE: “J.Doe.1”.'),
    openAlex: words(200).nullish().describe('Author id of OpenAlex, bare or as an address: “A5000000000”.'),
    semanticScholar: z
      .union([words(200), z.number().int().nonnegative()])
      .nullish()
      .describe('Author id of Semantic Scholar: “1234567”.'),
  })
  .meta({ id: 'ids', description: 'Identifiers of one person.' });
export type BylineIds = z.infer<typeof bylineIdsSchema>;

export const bylineClaimSchema = z
  .object({
    metric: metricIdSchema.describe('Which number it is.'),
    value: z.number().describe('The number, as the source gives it.'),
    label: words(200).nullish().describe('The source’s own words for it: “h-index”. Left out: Byline’s.'),
    unit: z.enum(['count', 'percent', 'points']).nullish().describe('Left out: the usual unit of the metric.'),
    basis: z
      .enum(['reported', 'estimated'])
      .nullish()
      .describe('Whether a source counted it, or somebody estimated it. Left out: reported.'),
  })
  .meta({ id: 'claim', description: 'One number that a source gives.' });
export type BylineClaim = z.infer<typeof bylineClaimSchema>;

const paperFields = {
  title: some(10_000).describe('May hold TeX.'),
  arxivId: words(200).nullish().describe('Bare or as an address: “2309.13681”, “hep-th/9901001v2”.'),
  version: z.number().int().positive().nullish().describe('Version on arXiv. Left out: the one in arxivId, if any.'),
  doi: words(2_000).nullish().describe('Bare or as an address: “10.1000/182”.'),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullish()
    .describe('As precisely as it is known: “2024”, “2024-03” or “2024-03-09”.'),
  isYearInferred: z.boolean().nullish().describe('True where the source left the year out.'),
  categories: z.array(words(100)).max(100).nullish().describe('arXiv categories, primary first: “cs.LG”.'),
  badge: words(100).nullish().describe('The tail of a category, where the source prints no more: “LG”.'),
  bylines: z.array(some(1_000)).max(20_000).nullish().describe('Names of the authors as printed, in order.'),
  bylineIds: z
    .array(bylineIdsSchema.nullable())
    .max(20_000)
    .nullish()
    .describe('Identifiers of the people behind the bylines, in their order; null for those without.'),
  hiddenAuthors: z
    .number()
    .int()
    .nonnegative()
    .nullish()
    .describe('How many authors are left out of the bylines; null: some. Left out: 0, or some where there are none.'),
  abstract: words(200_000).nullish().describe('May hold TeX.'),
  comments: words(50_000).nullish().describe('What the authors say of the paper: “12 pages”.'),
  venue: words(5_000).nullish().describe('Where it was published: a journal, a book, proceedings.'),
  claims: z.array(bylineClaimSchema).max(100).nullish().describe('Numbers of this paper alone.'),
  source: bylineSourceSchema.nullish().describe('Left out: the source of what it stands in.'),
};

export const bylineReadingSchema = z
  .object({
    status: readingStatusSchema.nullish().describe('Left out: to read.'),
    priority: readingPrioritySchema.nullish().describe('Left out: normal.'),
    tags: z.array(words(200)).max(1_000).nullish().describe('Tags of the reader.'),
    note: words(200_000).nullish().describe('A note of the reader, in Markdown.'),
    citeKey: words(200).nullish().describe('What it is cited by: “doe2024rivers”. Left out: one is given when needed.'),
    savedAt: moment.nullish().describe('When it was put on the list, ISO 8601. Left out: when the file is imported.'),
    savedFrom: words(10_000).nullish().describe('Address of the page it was put on the list from.'),
    versionSeen: z
      .number()
      .int()
      .positive()
      .nullish()
      .describe('The version on arXiv that the reader has seen. Left out: the version of the paper.'),
  })
  .meta({ id: 'reading', description: 'How a paper stands on the reading list.' });
export type BylineReading = z.infer<typeof bylineReadingSchema>;

export const bylinePaperSchema = z
  .object({
    ...paperFields,
    reading: bylineReadingSchema.nullish().describe('Left out: it does not go on the reading list.'),
  })
  .meta({ id: 'paper', description: 'A paper that stands for itself.' });
export type BylinePaper = z.infer<typeof bylinePaperSchema>;

const listedPaperSchema = z
  .object({
    ...paperFields,
    position: z
      .number()
      .int()
      .positive()
      .nullish()
      .describe(
        'Place of this author among the authors, counted from 1; null: not known. Left out: looked for by name.',
      ),
  })
  .meta({ id: 'listed-paper', description: 'A paper in an author’s list.' });
export type BylineListedPaper = z.infer<typeof listedPaperSchema>;

export const bylineAuthorSchema = z
  .object({
    name: some(1_000).describe('Given name first: “Jane Doe”.'),
    field: words(200).nullish().describe('The field as the source badges it: “LG”.'),
    ids: bylineIdsSchema.nullish(),
    claims: z.array(bylineClaimSchema).max(100).nullish().describe('Numbers of this author.'),
    isPartial: z.boolean().nullish().describe('True where the source may have more papers than are listed here.'),
    papers: z.array(listedPaperSchema).max(50_000).nullish().describe('The author’s own list of papers.'),
    source: bylineSourceSchema.nullish().describe('Left out: the file, on the day it is imported.'),
  })
  .meta({ id: 'author', description: 'What one source says of one author.' });
export type BylineAuthor = z.infer<typeof bylineAuthorSchema>;

/** What every version of the format has: enough to tell whether the rest can be read. */
export const bylineVersionedSchema = z.object({ byline: versionSchema });

/** The whole format in one document (`byline-json`). */
export const bylineDocumentSchema = z
  .object({
    $schema: words(2_000).nullish().describe('Address of the JSON Schema, for editors.'),
    byline: versionSchema,
    exportedAt: words(100).nullish().describe('When it was written, ISO 8601.'),
    authors: z.array(bylineAuthorSchema).nullish(),
    papers: z.array(bylinePaperSchema).nullish().describe('Papers that stand for themselves.'),
  })
  .meta({ id: 'document', description: 'A file of Byline’s in one JSON document.' });

/** One line of the format in lines (`byline-json-lines`). The first opens the file; each other one is a record. */
export const bylineLineSchema = z
  .object({
    byline: versionSchema.nullish().describe('Version of the format: 1. The first line needs it.'),
    exportedAt: words(100).nullish().describe('In the first line: when the file was written, ISO 8601.'),
    author: bylineAuthorSchema.nullish(),
    paper: bylinePaperSchema.nullish(),
  })
  .meta({
    id: 'line',
    description: 'A line of a file of Byline’s in JSON Lines: an author, a paper, or the first line.',
  });

/** Both forms, for the JSON Schema. */
export const bylineJsonSchema = z.union([bylineDocumentSchema, bylineLineSchema]);
