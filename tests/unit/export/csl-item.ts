import { z } from 'zod';

// By hand after csl-data.json of https://github.com/citation-style-language/schema (1.0.2), as far as Byline writes it.
const text = z.string().min(1);
const name = z.union([
  z.strictObject({ family: text, given: text, suffix: text.optional() }),
  z.strictObject({ literal: text }),
]);
export const cslItem = z.strictObject({
  id: text,
  type: z.enum(['article', 'article-journal', 'paper-conference', 'document']),
  'citation-key': text,
  title: text,
  author: z.array(name).min(1).optional(),
  issued: z
    .strictObject({
      'date-parts': z.tuple([z.array(z.number().int()).min(1).max(3)]),
      circa: z.boolean().optional(),
    })
    .optional(),
  'container-title': text.optional(),
  publisher: text.optional(),
  number: text.optional(),
  DOI: text.optional(),
  URL: z.url().optional(),
  abstract: text.optional(),
  keyword: text.optional(),
  annote: text.optional(),
  note: text.optional(),
});
