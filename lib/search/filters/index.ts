import type { SearchFilter } from '../types.ts';
import { attention } from './attention.ts';
import { author } from './author.ts';
import { category } from './category.ts';
import { hIndex } from './h-index.ts';
import { has } from './has.ts';
import { id } from './id.ts';
import { is } from './is.ts';
import { novelty } from './novelty.ts';
import { priority } from './priority.ts';
import { saved } from './saved.ts';
import { status } from './status.ts';
import { tag } from './tag.ts';
import { year } from './year.ts';

/** Every filter of the search, in the order in which they are proposed. */
export const filters: readonly SearchFilter[] = [
  author,
  tag,
  status,
  year,
  category,
  priority,
  saved,
  has,
  novelty,
  attention,
  hIndex,
  is,
  id,
];

const byPrefix = new Map(filters.map((filter) => [filter.prefix, filter]));

/** The filter of a prefix, written in lower case. */
export function filterOfPrefix(prefix: string): SearchFilter | undefined {
  return byPrefix.get(prefix);
}
