import { readingPriorities, readingStatuses } from '../model/reading-entry.ts';
import { fragmentOf } from './fragment.ts';
import type { Facet, FacetValue, SearchDocument } from './types.ts';
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
    count: ({ categories }, add) => categories.forEach(add),
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

/** How many of these papers have each status, priority, tag, category and year; for the search that found them. */
export function facetsOf(
  ids: readonly number[],
  documents: ReadonlyMap<number, SearchDocument>,
  text: string,
): Facet[] {
  const counters = kinds.map((kind) => ({ kind, counter: new Counter() }));
  for (const id of ids) {
    const document = documents.get(id);
    if (document) for (const { kind, counter } of counters) kind.count(document, counter.add);
  }
  return counters.map(({ kind, counter }) => ({ label: kind.label, values: mostOf(kind, counter, text) }));
}

function mostOf(kind: FacetKind, counter: Counter, text: string): FacetValue[] {
  const inOrder = counter
    .counts()
    .sort(([one, times], [other, timesOther]) =>
      kind.order ? kind.order(one, other) : timesOther - times || (one < other ? -1 : 1),
    );
  return inOrder.slice(0, kind.limit).map(([label, count]) => {
    const query = fragmentOf(kind.prefix, label);
    return { label, count, query, isOn: holdsFacet(text, query) };
  });
}

class Counter {
  readonly #counts = new Map<string | number, { count: number }>();

  add = (value: string | number): void => {
    const known = this.#counts.get(value);
    if (known) known.count += 1;
    else this.#counts.set(value, { count: 1 });
  };

  counts(): [value: string, count: number][] {
    return [...this.#counts].map(([value, { count }]) => [String(value), count]);
  }
}
