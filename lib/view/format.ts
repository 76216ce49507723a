import type { Claim } from '../model/claim.ts';
import type { PaperDate } from '../model/paper.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "35", "1,234", "48%", "45 of 100"; numbers as the source gave them, never rounded up to look surer. */
export function formatClaim({ value, unit }: Pick<Claim, 'value' | 'unit'>): string {
  const number = value.toLocaleString('en', { maximumFractionDigits: 2 });
  return unit === 'percent' ? `${number}%` : number;
}

/** "24 Sep 2023", "Sep 2023", "2023"; "Apr 25, 2026 (year inferred)" where the source left the year out. */
export function formatDate({ value, isYearInferred }: PaperDate): string {
  const [year = '', month, day] = value.split('-');
  const name = month ? months[Number(month) - 1] : undefined;
  const date = [day ? String(Number(day)) : '', name ?? '', year].filter(Boolean).join(' ');
  return isYearInferred ? `${date} (year inferred)` : date;
}

/** The day of an ISO 8601 moment: "2026-11-23". */
export function formatDay(moment: string): string {
  return moment.slice(0, 10);
}

/** The day the reader did something, as papers' days are written: "23 Nov 2026". */
export function dayText(moment: string): string {
  return formatDate({ value: formatDay(moment), isYearInferred: false });
}

/** "24 Nov 2026, 08:00", in the reader's own time. */
export function momentText(at: string): string {
  return new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}
