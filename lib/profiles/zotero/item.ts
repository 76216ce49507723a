import { z } from 'zod';
import { inPlace, text } from '../services/shape.ts';

const creatorSchema = z.looseObject({ creatorType: text, firstName: text, lastName: text, name: text });
export type ZoteroCreator = z.infer<typeof creatorSchema>;

const note = z.union([z.string(), z.looseObject({ note: z.string() }).transform((item) => item.note)]);
const tag = z.union([z.string(), z.looseObject({ tag: z.string() }).transform((item) => item.tag)]);

/** What is read of an item; what is of another kind falls away. https://www.zotero.org/support/dev/web_api/v3/types_and_fields */
export const zoteroItemSchema = z.object({
  itemType: z.string(),
  key: text,
  itemKey: text,
  citationKey: text,
  citekey: text,
  title: text,
  caseName: text,
  nameOfAct: text,
  subject: text,
  creators: inPlace(creatorSchema),
  date: text,
  DOI: text,
  url: text,
  abstractNote: text,
  publicationTitle: text,
  proceedingsTitle: text,
  bookTitle: text,
  conferenceName: text,
  encyclopediaTitle: text,
  dictionaryTitle: text,
  repository: text,
  archiveID: text,
  number: text,
  reportNumber: text,
  extra: text,
  tags: inPlace(tag),
  notes: inPlace(note),
  dateAdded: text,
});
export type ZoteroItem = z.infer<typeof zoteroItemSchema>;
