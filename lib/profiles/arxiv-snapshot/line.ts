import { z } from 'zod';
import { parseArxivId } from '../../ids/arxiv-id.ts';
import { parseDoi } from '../../ids/doi.ts';
import type { PaperRecord } from '../../model/paper.ts';
import { oneLine } from '../one-line.ts';
import { printedNames } from './names.ts';

const list = z.union([z.string(), z.array(z.string())]).nullish();

/**
 * A line of arXiv's metadata snapshot (https://www.kaggle.com/datasets/Cornell-University/arxiv), or of the plainer files
 * made from it, in which lists are lists and `date` is the day of the first version.
 */
export const snapshotLineSchema = z.object({
  id: z.union([z.string().max(200), z.number()]).transform(String),
  title: z.string().max(10_000),
  authors: list,
  /** Family name, given name, suffix, and affiliations. */
  authors_parsed: z.array(z.array(z.string())).nullish(),
  categories: list,
  abstract: z.string().max(200_000).nullish(),
  comments: z.string().max(50_000).nullish(),
  doi: z.string().max(2_000).nullish(),
  'journal-ref': z.string().max(5_000).nullish(),
  versions: z.array(z.object({ version: z.string(), created: z.string() })).nullish(),
  date: z.string().max(100).nullish(),
});
export type SnapshotLine = z.infer<typeof snapshotLineSchema>;

/** Primary first. */
export function categoriesOf({ categories }: SnapshotLine): string[] {
  return (Array.isArray(categories) ? categories : (categories ?? '').split(/\s+/)).filter(Boolean);
}

/** The day of the first version, `YYYY-MM-DD`; null where the line does not say. */
export function dayOf({ versions, date }: SnapshotLine): string | null {
  const first = versions?.find(({ version }) => version === 'v1');
  if (first) return dayOfMoment(first.created);
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/.exec(date ?? '')?.[0] ?? null;
}

/** The paper of a line; null where its id is none of arXiv's, or its title is empty. */
export function recordOf(line: SnapshotLine, day: string | null, source: PaperRecord['source']): PaperRecord | null {
  const id = parseArxivId(line.id);
  const title = oneLine(line.title);
  if (!id || !title) return null;
  const bylines = printedNames(line);
  const doi = line.doi ? parseDoi(line.doi) : null;
  const version = line.versions?.length || id.version;
  return {
    source,
    title,
    arxivId: id.id,
    ...(version && { version }),
    ...(doi && { doi }),
    ...(day && { date: { value: day, isYearInferred: false } }),
    categories: categoriesOf(line),
    bylines,
    hiddenAuthors: bylines.length > 0 ? 0 : null,
    abstract: folded(line.abstract),
    comments: folded(line.comments),
    venue: folded(line['journal-ref']),
  };
}

function folded(text: string | null | undefined): string | undefined {
  return (text && oneLine(text)) || undefined;
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The day in "Mon, 2 Apr 2007 19:18:42 GMT", as RFC 5322 writes it. */
function dayOfMoment(moment: string): string | null {
  const [, day = '', month = '', year = ''] = /^[A-Z][a-z]{2}, (\d{1,2}) ([A-Z][a-z]{2}) (\d{4})\b/.exec(moment) ?? [];
  const number = months.indexOf(month) + 1;
  return number > 0 ? `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}
