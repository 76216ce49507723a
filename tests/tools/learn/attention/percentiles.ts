/** Ranks from 1, ties by their mean. */
export function ranks(values: ArrayLike<number>): Float64Array {
  const order = Array.from({ length: values.length }, (_, at) => at);
  order.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const out = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to++;
    for (let at = from; at < to; at++) out[order[at] ?? 0] = (from + 1 + to) / 2;
    from = to;
  }
  return out;
}

/** For each value the share of values below it, ties by half: above 0, below 1. */
export function percentiles(values: ArrayLike<number>): Float64Array {
  return ranks(values).map((rank) => (rank - 0.5) / values.length);
}

/** Spearman's rank correlation; 0 where one of the two does not vary. */
export function spearman(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const [x, y] = [ranks(a), ranks(b)];
  const mean = (x.length + 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  for (let at = 0; at < x.length; at++) {
    const [dx, dy] = [(x[at] ?? 0) - mean, (y[at] ?? 0) - mean];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx * yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}
