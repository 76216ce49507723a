/**
 * An id that went through a table of numbers, mended: `704.073` was 0704.0730, `2301.1` was 2301.10000, and
 * `1501.0221199999999` 1501.02212. Ids have four digits behind the point until 2014, and five since:
 * https://info.arxiv.org/help/arxiv_identifier.html. Anything else is left as it is.
 */
export function withLostZeros(id: string): string {
  if (!/^\d{3,4}\.\d{1,17}$/.test(id)) return id;
  const number = Number(id);
  const digits = number < 1501 ? 4 : 5;
  const mended = number.toFixed(digits).padStart(5 + digits, '0');
  // Digits beyond those are noise of the arithmetic, or it was no id.
  return Math.abs(number - Number(mended)) < 1e-9 ? mended : id;
}
