import { z } from 'zod';
import { inPlace, listOf, text } from '../services/shape.ts';

/** Numbers stand for texts in many files. */
const word = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((value) => value ?? undefined)
  .catch(undefined);

/** Crossref writes its texts as lists of one. */
const oneOrFirst = z
  .union([z.string(), z.array(z.string()).transform((texts) => texts[0])])
  .nullish()
  .transform((value) => value ?? undefined)
  .catch(undefined);

const nameSchema = z.looseObject({
  family: text,
  given: text,
  literal: text,
  name: text,
  suffix: text,
  'non-dropping-particle': text,
  'dropping-particle': text,
  ORCID: text,
  _orcid: text,
});
export type CslName = z.infer<typeof nameSchema>;

const dateSchema = z
  .union([
    z.string(),
    z.looseObject({
      'date-parts': z
        .array(z.array(z.union([z.string(), z.number()]).nullable()))
        .optional()
        .catch(undefined),
      raw: text,
      literal: text,
      year: word,
      month: word,
      day: word,
    }),
  ])
  .nullish()
  .transform((value) => value ?? undefined)
  .catch(undefined);
export type CslDate = z.infer<typeof dateSchema>;

/** What is read of an item; what is of another kind falls away. https://docs.citationstyles.org/en/stable/specification.html */
export const cslItemSchema = z.object({
  id: word,
  type: text,
  title: oneOrFirst,
  author: z.union([inPlace(nameSchema), z.undefined()]),
  issued: dateSchema,
  DOI: text,
  URL: text,
  abstract: text,
  'container-title': oneOrFirst,
  'collection-title': oneOrFirst,
  event: text,
  'event-title': text,
  number: word,
  archive: text,
  archive_location: text,
  'archive-place': text,
  source: text,
  keyword: z.union([text, listOf(z.string())]).catch(undefined),
  note: text,
  annote: text,
});
export type CslItem = z.infer<typeof cslItemSchema>;
