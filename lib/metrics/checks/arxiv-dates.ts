import type { PaperDate } from '../../model/paper.ts';

/** arXiv took its first paper in August 1991: https://info.arxiv.org/about/ */
export const arxivOpened = '1991-08';
/** A number and a date further apart than this seldom are of one version. */
export const monthsApart = 2;

/** Whether a date lies after a day (ISO 8601); a month or a year is compared as far as it goes. */
export function isAfter({ value }: PaperDate, day: string): boolean {
  return value > day;
}

/** Whether a date lies before arXiv; 1991 alone does not. */
export function isBeforeArxiv({ value }: PaperDate): boolean {
  return value < arxivOpened.slice(0, value.length);
}

/**
 * Whether a date is more than two months from the year and month with which an arXiv id begins; false where it has no
 * month. https://info.arxiv.org/help/arxiv_identifier.html
 */
export function isFarFromId(arxivId: string, { value }: PaperDate): boolean {
  const ofId = monthOfId(arxivId);
  const [year, month] = value.split('-').map(Number);
  if (ofId === null || year === undefined || month === undefined) return false;
  return Math.abs(year * 12 + month - ofId) > monthsApart;
}

/** Months since year 0. */
function monthOfId(arxivId: string): number | null {
  const [, year, month] = /^(?:[a-z-]+\/)?(\d{2})(\d{2})/.exec(arxivId)?.map(Number) ?? [];
  if (year === undefined || month === undefined) return null;
  return (year >= 91 ? 1900 + year : 2000 + year) * 12 + month;
}
