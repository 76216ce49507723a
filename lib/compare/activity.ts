import type { ComparedPerson } from './types.ts';

/** When a person's papers are of. */
export interface Activity {
  firstYear: number | null;
  lastYear: number | null;
  /** Papers surely within the 24 months before now, and those that may be: only their year is known. */
  last24Months: { sure: number[]; unsure: number };
  undated: number;
}

/** @param at now, ISO 8601 */
export function activity({ papers }: ComparedPerson, at: string): Activity {
  const years = papers.flatMap(({ paper }) => paper.year ?? []);
  const from = monthsBefore(at, 24);
  const sure: number[] = [];
  let unsure = 0;
  for (const { paper } of papers) {
    if (paper.date === null) continue;
    const { first, last } = span(paper.date);
    if (first >= from && first <= at.slice(0, 10)) sure.push(paper.id);
    else if (last >= from && first <= at.slice(0, 10)) unsure++;
  }
  return {
    firstYear: years.length === 0 ? null : Math.min(...years),
    lastYear: years.length === 0 ? null : Math.max(...years),
    last24Months: { sure, unsure },
    undated: papers.filter(({ paper }) => paper.year === null).length,
  };
}

/** The first and last day a date as precise as known may mean. */
export function span(date: string): { first: string; last: string } {
  if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31` };
  return date.length === 7 ? { first: `${date}-01`, last: `${date}-31` } : { first: date, last: date };
}

/** The day so many months before: `2024-11-24`; the last of the month where it has no such day. */
export function monthsBefore(at: string, months: number): string {
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() - months);
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.toISOString().slice(0, 10);
}

/** Papers a year, on one axis for all. */
export interface PapersPerYear {
  from: number;
  to: number;
  /** In the order of the people; null where the store knows no paper of that year: a gap, not a zero. */
  series: { counts: (number | null)[]; undated: number }[];
}

/** null where no year is known of anybody. */
export function papersPerYear(people: readonly ComparedPerson[]): PapersPerYear | null {
  const yearsOf = people.map(({ papers }) => papers.flatMap(({ paper }) => paper.year ?? []));
  const all = yearsOf.flat();
  if (all.length === 0) return null;
  const from = all.reduce((a, b) => Math.min(a, b));
  const to = all.reduce((a, b) => Math.max(a, b));
  const series = yearsOf.map((years, index) => {
    const counts = new Map<number, number>();
    for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
    return {
      counts: Array.from({ length: to - from + 1 }, (_, at) => counts.get(from + at) ?? null),
      undated: (people[index]?.papers.length ?? 0) - years.length,
    };
  });
  return { from, to, series };
}
