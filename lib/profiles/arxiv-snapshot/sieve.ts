import type { PaperFilter } from '../../model/import.ts';

/** Tells the lines that are wanted from the others. */
export interface Sieve {
  /** False where the text of a line says already that it is not wanted; a line that does not say is let through. */
  letsThrough(line: string): boolean;
  /** Whether a paper of these categories and this year of its first version is wanted; null: not known. */
  wants(categories: readonly string[], year: number | null): boolean;
}

/** The sieve of a filter; null where it lets everything through. */
export function sieveOf(filter: PaperFilter | undefined): Sieve | null {
  if (!filter) return null;
  const { fromYear = Number.NEGATIVE_INFINITY, toYear = Number.POSITIVE_INFINITY } = filter;
  const names = new Set(filter.categories.map((category) => category.trim().toLowerCase()).filter(Boolean));
  const asksForYear = filter.fromYear !== undefined || filter.toYear !== undefined;
  if (names.size === 0 && !asksForYear) return null;

  const isNamed = (category: string) => {
    const name = category.toLowerCase();
    return names.has(name) || names.has(name.split('.', 1)[0] ?? '');
  };
  const isOfCategories = (categories: readonly string[]) => names.size === 0 || categories.some(isNamed);
  const isOfYears = (year: number | null) => !asksForYear || (year !== null && year >= fromYear && year <= toYear);
  return {
    letsThrough(line) {
      const categories = names.size > 0 && caughtAfter(line, categoriesKey, categoriesShape)?.match(/[\w.-]+/g);
      if (categories && !isOfCategories(categories)) return false;
      const [key, shape] = line.includes(versionsKey) ? [versionsKey, createdShape] : [dateKey, dateShape];
      const year = asksForYear && caughtAfter(line, key, shape);
      return !year || isOfYears(Number(year));
    },
    wants: (categories, year) => isOfCategories(categories) && isOfYears(year),
  };
}

const categoriesKey = '"categories":';
const categoriesShape = /\s*(?:"([^"\\]*)"|\[([^\]\\]*)\])/y;
const versionsKey = '"versions":';
const createdShape =
  /\s*\[\s*\{\s*"version"\s*:\s*"v1"\s*,\s*"created"\s*:\s*"[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} (\d{4}) /y;
const dateKey = '"date":';
const dateShape = /\s*"(\d{4})-/y;

/**
 * What a shape catches right after a key. In JSON a quote within a string has a backslash before it, so that a key found
 * without one is a key.
 */
function caughtAfter(line: string, key: string, shape: RegExp): string | undefined {
  for (let at = line.indexOf(key); at >= 0; at = line.indexOf(key, at + 1)) {
    if (line[at - 1] === '\\') continue;
    shape.lastIndex = at + key.length;
    const match = shape.exec(line);
    return match?.[1] ?? match?.[2];
  }
  return undefined;
}
