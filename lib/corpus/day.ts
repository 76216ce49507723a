import type { PaperDate } from '../model/paper.ts';

const msPerDay = 86_400_000;

/**
 * The day of a date, in days since 1970-01-01; null where there is no such day. A date without day or month counts as
 * its last day: what is compared by "strictly earlier" is then never taken for earlier than it is.
 */
export function dayOf({ value }: Pick<PaperDate, 'value'>): number | null {
  const [year = Number.NaN, month, day] = value.split('-').map(Number);
  if (day !== undefined && month !== undefined) return dayNumber(year, month, day);
  return lastDayOf(year, month ?? 12);
}

/** The day of a moment in ISO 8601. */
export function dayOfMoment(moment: string): number {
  return Math.floor(Date.parse(moment) / msPerDay);
}

// https://info.arxiv.org/help/arxiv_identifier.html: YYMM begins a modern id, and the number of an old one.
const month = /^(?:[a-z-]+\/)?(\d{2})(\d{2})/;

/**
 * The last day of the month in which arXiv numbered a paper, or null. The first version is no later: a listing prints no
 * dates, and its headings are days of announcement, of a replaced paper long after it first came.
 */
export function dayOfArxivId(id: string): number | null {
  const [, year, ofYear] = month.exec(id) ?? [];
  if (!year || !ofYear) return null;
  return lastDayOf(Number(year) + (Number(year) > 90 ? 1900 : 2000), Number(ofYear));
}

function lastDayOf(year: number, month: number): number | null {
  const first = dayNumber(year, month, 1);
  return first === null ? null : Date.UTC(year, month, 0) / msPerDay;
}

function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month > 0;
  return isReal ? date.getTime() / msPerDay : null;
}
