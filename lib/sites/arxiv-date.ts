import type { PaperDate } from '../model/paper.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The first day written in a text as arXiv writes it: "2007/04/02", "2 Apr 2007" or "2 April, 2007". */
export function parseDate(text: string): PaperDate | undefined {
  const digits = /\b(\d{4})\/(\d\d)\/(\d\d)\b/.exec(text);
  if (digits) return day(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const words = /\b(\d{1,2}) ([a-z]{3})[a-z]*,? (\d{4})\b/i.exec(text);
  return words ? day(Number(words[3]), months.indexOf(words[2]?.toLowerCase() ?? '') + 1, Number(words[1])) : undefined;
}

/** Undefined for a day that no calendar has. */
function day(year: number, month: number, date: number): PaperDate | undefined {
  const time = new Date(Date.UTC(year, month - 1, date));
  // Date carries the 31st of April over to May.
  if (time.getUTCMonth() !== month - 1 || time.getUTCFullYear() !== year) return undefined;
  return { value: time.toISOString().slice(0, 10), isYearInferred: false };
}
