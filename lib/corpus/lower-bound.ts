/** The first place from `from` up to `to` whose value is not below a bound, in ascending numbers; `to` where all are. */
export function lowerBound(values: Int32Array | Uint32Array, bound: number, from = 0, to = values.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
