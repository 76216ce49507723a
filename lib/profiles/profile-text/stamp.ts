/** The line that opens a paper. */
export interface Stamp {
  /** As printed: `LG`, `MED-PH`. */
  badge?: string;
  /** The date's part of the line: `Sep 24, 2023`. */
  said: string;
  /** 1 to 12. */
  month: number;
  day: number;
  /** The page leaves it out in the current year. */
  year?: number;
}

const months = 'january february march april may june july august september october november december'.split(' ');

// [score] [badge] month day[, year] [Code], with or without spaces. Some pages print a number of 0 to 100 before the
// badge, without a word on what it is, and "Code" where the paper has some: neither is kept.
const shape =
  /^(?:\d{1,3}(?:\.\d{1,4})? ?)?(?:(?<badge>[A-Z][A-Z-]{0,10}[A-Z]) ?)?(?<said>(?<month>[A-Z][a-z]{2,8})\.? ?(?<day>\d{1,2})(?:(?:, ?| )(?<year>\d{4}))?)(?: ?Code)?$/;

/** The category and the date that open a paper, or null where a line is none. The day may be one that no month has. */
export function parseStamp(line: string): Stamp | null {
  const { badge, said, month = '', day, year } = shape.exec(line)?.groups ?? {};
  const monthsBefore = months.findIndex((name) => name.startsWith(month.toLowerCase()));
  if (!said || monthsBefore < 0) return null;
  return { badge, said, month: monthsBefore + 1, day: Number(day), year: year ? Number(year) : undefined };
}
