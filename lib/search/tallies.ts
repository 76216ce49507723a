import { filters } from './filters/index.ts';
import { fold } from './fold.ts';
import type { SearchDocument, SearchFilter } from './types.ts';

/** A value of a filter, and how many documents have it. */
export interface Tally {
  value: string;
  /** Folded, with a space in front: a word of it begins with ` gu`. */
  key: string;
  count: number;
}

/** How often each value of each filter stands in the documents, kept up as they come and go. */
export class Tallies {
  readonly #byFilter = new Map(filters.map((filter) => [filter, new Map<string, Tally>()]));

  add(document: SearchDocument): void {
    this.#change(document, 1);
  }

  take(document: SearchDocument): void {
    this.#change(document, -1);
  }

  /** The most frequent values of a filter of which a word begins with what was typed, at most so many. */
  top(filter: SearchFilter, typed: string, limit: number): Tally[] {
    const needle = ` ${fold(typed)}`;
    const best: Tally[] = [];
    for (const tally of this.#byFilter.get(filter)?.values() ?? []) {
      const last = best[limit - 1];
      if (last && last.count >= tally.count) continue;
      if (typed !== '' && !tally.key.includes(needle)) continue;
      const place = best.findIndex(({ count }) => count < tally.count);
      best.splice(place < 0 ? best.length : place, 0, tally);
      best.length = Math.min(best.length, limit);
    }
    return best;
  }

  #change(document: SearchDocument, by: number): void {
    for (const [filter, tallies] of this.#byFilter) {
      const values = filter.valuesOf(document);
      for (const value of values.length > 1 ? new Set(values) : values) {
        const tally = tallies.get(value);
        if (!tally) tallies.set(value, { value, key: ` ${fold(value).replace(/["“”„]/g, '')}`, count: by });
        else if (tally.count + by === 0) tallies.delete(value);
        else tally.count += by;
      }
    }
  }
}
