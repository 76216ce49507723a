import type { PaperDate } from '../../model/paper.ts';

/** A date as far as it is one: `2023-09-24T01:02:03Z` is that day, `2023-13-01` the year. */
export function paperDate(said: string | number | undefined): PaperDate | undefined {
  const [, year, month, day] = /^\s*(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?!\d)/.exec(String(said ?? '')) ?? [];
  return paperDateOf(year, month, day);
}

/** A date of its parts, each counted from 1; the year alone where the others make no day. */
export function paperDateOf(year?: string, month?: string, day?: string): PaperDate | undefined {
  if (!year || !/^\d{4}$/.test(year) || year < '1500' || year > '2200') return undefined;
  const parts = [year];
  const monthNumber = within(month, 12);
  if (monthNumber) {
    parts.push(twoDigits(monthNumber));
    const dayNumber = within(day, new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate());
    if (dayNumber) parts.push(twoDigits(dayNumber));
  }
  return { value: parts.join('-'), isYearInferred: false };
}

/**
 * A day from a source that fills in what it does not know: where it knows the year alone, it says the first of January.
 * A year is then all that can be taken from it.
 */
export function filledDate(said: string | undefined): PaperDate | undefined {
  return paperDate(said?.replace(/^(\d{4})-01-01$/, '$1'));
}

function within(said: string | undefined, most: number): number | null {
  const number = said && /^\d{1,2}$/.test(said) ? Number(said) : 0;
  return number >= 1 && number <= most ? number : null;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
