import type { PaperDate } from '../../model/paper.ts';
import type { Stamp } from './stamp.ts';

/**
 * The calendar date of a stamp, or null where the calendar has no such day. A date without a year is one of the year of
 * capture, even where that lies ahead of the capture: DESIGN section 5.
 */
export function paperDate({ year, month, day }: Stamp, capturedAt: string): PaperDate | null {
  const fullYear = year ?? Number(capturedAt.slice(0, 4));
  if (day < 1 || day > daysOf(month, fullYear)) return null;
  const value = [String(fullYear).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
  return { value, isYearInferred: year === undefined };
}

function daysOf(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
