import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { decodeEntities } from '../plain-text.ts';

/** The text of an element; one with attributes is an object around it. */
const content = z
  .union([z.string(), z.object({ '#text': z.string() }).transform((element) => element['#text'])])
  .transform(decodeEntities)
  .optional()
  .catch(undefined);

const attribute = z.string().transform(decodeEntities).optional().catch(undefined);

/** Elements that may come more than once: the parser makes lists of them; any that is none is left out. */
const many = <T>(shape: z.ZodType<T>) =>
  z
    .array(shape.nullable().catch(null))
    .transform((items) => items.filter((item) => item !== null))
    .catch([]);

const link = z.object({ '@href': attribute, '@rel': attribute });
const category = z.object({ '@term': attribute });

const entry = z.object({
  id: content,
  title: content,
  summary: content,
  published: content,
  updated: content,
  author: many(z.object({ name: content })),
  category: many(category),
  'arxiv:primary_category': category.optional().catch(undefined),
  'arxiv:comment': content,
  'arxiv:journal_ref': content,
  'arxiv:doi': content,
});
export type ArxivEntry = z.infer<typeof entry>;

const feed = z.object({ id: content, title: content, link: many(link), entry: many(entry) });

/** A feed of arXiv, as far as we read one. */
export interface ArxivFeed {
  id: string;
  title: string;
  links: string[];
  entries: ArxivEntry[];
  /** False where the text stops before the feed does. */
  isWhole: boolean;
}

const lists = new Set(['entry', 'author', 'category', 'link']);

// A document may declare entities, and make a few lines of them as long as a library. They are not looked at: the five of
// XML and the numeric ones are put in afterwards, once.
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  isArray: (name) => lists.has(name),
});

/** Reads a feed; or says why it is none. */
export function arxivFeed(text: string): ArxivFeed | { because: string } {
  const document = parsed(text.replace(/^\uFEFF/, '').trim());
  if ('because' in document) return document;
  const result = z.object({ feed }).safeParse(document.xml);
  if (!result.success) return { because: 'it has no feed element' };
  const { id, title, link, entry } = result.data.feed;
  return {
    id: id ?? '',
    title: title ?? '',
    links: link.flatMap((item) => item['@href'] ?? []),
    entries: entry,
    isWhole: /<\/feed\s*>\s*$|<feed[^<>]*\/>\s*$/.test(text.slice(-1_000)),
  };
}

function parsed(text: string): { xml: unknown } | { because: string } {
  try {
    return { xml: parser.parse(text) };
  } catch (error) {
    return { because: error instanceof Error ? error.message : String(error) };
  }
}
