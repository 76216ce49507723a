/** What the order of papers in a segment goes by. */
interface Dated {
  day: number;
  key: string;
}

/** The order of papers in a segment: the oldest first, of one day by key. */
export function comparePapers(a: Dated, b: Dated): number {
  return a.day - b.day || compareKeys(a.key, b.key);
}

/** By code units: the same in every language of the browser. */
export function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
