import type { PaperDate } from '../../model/paper.ts';
import { paperDateOf } from '../services/paper-date.ts';

/** A date as far as it could be read. */
export interface ReadDate {
  date?: PaperDate;
  /** Whether the text said more than was understood of it. */
  isInPart: boolean;
}

const monthNames =
  'jan feb mar apr may jun jul aug sep oct nov dec,jan feb mär apr mai jun jul aug sep okt nov dez,janv fév mars avr mai juin juil août sept oct nov déc,ene feb mar abr may jun jul ago sep oct nov dic';
const months = new Map(
  monthNames.split(',').flatMap((names) => names.split(' ').map((name, index) => [name, index + 1] as const)),
);
// Longer words are told by their beginning.
const byBeginning = [...months].sort(([a], [b]) => b.length - a.length);

/** The number of a month by its name, whole or abbreviated, in English, German, French or Spanish; null where it is none. */
export function monthOf(word: string): number | null {
  const lower = word.toLowerCase();
  return months.get(lower) ?? byBeginning.find(([name]) => lower.startsWith(name))?.[1] ?? null;
}

/**
 * A date in the words of a bibliography: `2024-03-02`, `2004/11/12/`, `8 Feb. 2012`, `May 2019`, `1998-04/1999`, `c. 1999`.
 * Of a span it is the beginning.
 */
export function readDate(said: string): ReadDate {
  const text = said.slice(0, 200).trim();
  return inDigits(text) ?? inWords(text);
}

/** A date of parts that may be words: the month `jan`, `3`, `8~jun`. */
export function dateOfParts(year: string, month: string, day: string): ReadDate {
  const number = /^\s*(\d{4})(?!\d)/.exec(year)?.[1];
  if (!number) return readDate([day, month, year].filter(Boolean).join(' '));
  if (!month.trim()) return made(number);
  if (/^\s*\d{1,2}\s*$/.test(month)) return made(number, month.trim(), day.trim() || undefined);
  return inWords(`${month.slice(0, 100)} ${day.slice(0, 20)} ${number}`);
}

function inDigits(text: string): ReadDate | null {
  const unbroken = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (unbroken) return made(unbroken[1], unbroken[2], unbroken[3]);
  const isoLike = /^(\d{4})[-/.](\d{1,4}|[^\W\d_]{3,10})?(?:[-/.](\d{1,2})(?!\d))?/u.exec(text);
  if (isoLike?.[1]) {
    const [, year, second = '', day] = isoLike;
    // A span of years, a season (21 to 24 and up): of these the year is sure.
    if (second.length > 2 || Number(second) > 20 || Number(second) === 0) {
      const month = second.length > 2 && monthOf(second);
      return month ? made(year, String(month), day) : made(year);
    }
    return made(year, second, Number(day) === 0 ? undefined : day);
  }
  const monthFirst = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (monthFirst) return made(monthFirst[2], monthFirst[1]);
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(text);
  if (!yearLast) return null;
  const [, first = '', second = '', year] = yearLast;
  // 5/1/2019 is one day in America and another elsewhere.
  if (Number(first) > 12) return made(year, second, first);
  return Number(second) > 12 ? made(year, first, second) : made(year);
}

function inWords(text: string): ReadDate {
  const year = /(?<![\dX])(\d{4})(?![\dX])/i.exec(text)?.[1];
  const words = text.match(/\p{L}+/gu) ?? [];
  const month = words.map(monthOf).find((number) => number !== null);
  if (!month) return made(year);
  const day = /(?<!\d)(\d{1,2})(?!\d)/.exec(text)?.[1];
  return made(year, String(month), day);
}

function made(year?: string, month?: string, day?: string): ReadDate {
  const date = paperDateOf(year, month, day);
  const asked = 1 + Number(month !== undefined) + Number(month !== undefined && day !== undefined);
  if (!date) return { isInPart: true };
  return { date, isInPart: date.value.split('-').length < asked };
}
