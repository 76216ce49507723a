import { readingPriorities, readingStatuses } from '../model/reading-entry.ts';
import { fragmentOf } from './fragment.ts';
import type { Facet, SearchDocument } from './types.ts';
import { holdsFacet } from './with-facet.ts';

interface FacetKind {
  label: string;
  prefix: string;
  /** Counts each value of a document. */
  count(document: SearchDocument, add: (value: string | number) => void): void;
  /** At most so many values. */
  limit: number;
  /** Where values have an order of their own; else the most frequent come first. */
  order?: (one: string, other: string) => number;
}

const inOrderOf = (values: readonly string[]) => (one: string, other: string) =>
  values.indexOf(one) - values.indexOf(other);

const kinds: readonly FacetKind[] = [
  {
    label: 'Status',
    prefix: 's',
    count: ({ status }, add) => add(status),
    limit: 4,
    order: inOrderOf(readingStatuses),
  },
  {
    label: 'Priority',
    prefix: 'p',
    count: ({ priority }, add) => add(priority),
    limit: 3,
    order: inOrderOf(readingPriorities),
  },
  { label: 'Tag', prefix: 't', count: ({ tags }, add) => tags.forEach(add), limit: 20 },
  {
    label: 'Category',
    prefix: 'cat',
    count: ({ categories: [first] }, add) => first !== undefined && add(first),
    limit: 12,
  },
  {
    label: 'Year',
    prefix: 'y',
    count: ({ year }, add) => year !== null && add(year),
    limit: 12,
    order: (one, other) => Number(other) - Number(one),
  },
];

/** How many of these papers have each status, priority, tag, first category and year; for the search that found them. */
export function facetsOf(
  ids: readonly number[],
  documents: ReadonlyMap<number, SearchDocument>,
  text: string,
): Facet[] {
  const found = ids.flatMap((id) => documents.get(id) ?? []);
  return kinds.map((kind) => {
    const counted = countValues(found, kind).sort(([one, times], [other, timesOther]) =>
      kind.order ? kind.order(one, other) : timesOther - times || (one < other ? -1 : 1),
    );
    const values = counted.slice(0, kind.limit).map(([label, count]) => {
      const query = fragmentOf(kind.prefix, label);
      return { label, count, query, isOn: holdsFacet(text, query) };
    });
    return { label: kind.label, values };
  });
}

function countValues(documents: readonly SearchDocument[], kind: FacetKind): [string, number][] {
  const counts = new Map<string | number, { count: number }>();
  const add = (value: string | number) => {
    const counted = counts.get(value);
    if (counted) counted.count += 1;
    else counts.set(value, { count: 1 });
  };
  for (const document of documents) kind.count(document, add);
  return [...counts].map(([value, { count }]) => [String(value), count]);
}
