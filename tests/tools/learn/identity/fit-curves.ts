/** One pair to learn from. */
export interface Row {
  measures: readonly { curve: string; at: number }[];
  /** Bits that are not learned. */
  fixed: number;
  isSame: boolean;
  /** How much it counts: 1 for most. */
  weight: number;
}

/** Where the curves bend. */
export type Knots = Readonly<Record<string, readonly number[]>>;

interface SparseRow {
  columns: number[];
  values: number[];
  offset: number;
  isSame: boolean;
  weight: number;
}

const ridge = 0.02;
/** How much a bend costs: curves follow the data where there are many, and stay straight where there are few. */
const stiffness = 30;
const rounds = 14;

/**
 * Logistic regression on piecewise linear curves, fitted together so that what two reasons both know counts once: the
 * weights are Fellegi-Sunter log-odds in bits, but not taken as independent. Newton's method with a penalty on bends
 * (P-splines: Eilers, Marx 1996). Returns the points of each curve.
 */
export function fitCurves(rows: readonly Row[], knots: Knots): Record<string, [number, number][]> {
  const starts = new Map<string, number>();
  let size = 0;
  for (const [curve, points] of Object.entries(knots)) {
    starts.set(curve, size);
    size += points.length;
  }
  const sparse = rows.map((row) => sparseRow(row, knots, starts));
  let weights = new Float64Array(size);
  for (let round = 0; round < rounds; round++) weights = newtonStep(sparse, weights, penalty(knots, starts, size));
  const entries = Object.entries(knots).map(([curve, points]): [string, [number, number][]] => {
    const start = starts.get(curve) ?? 0;
    return [curve, points.map((at, index) => [at, (weights[start + index] ?? 0) / Math.LN2])];
  });
  return Object.fromEntries(entries);
}

function sparseRow(row: Row, knots: Knots, starts: ReadonlyMap<string, number>): SparseRow {
  const sparse: SparseRow = {
    columns: [],
    values: [],
    offset: row.fixed * Math.LN2,
    isSame: row.isSame,
    weight: row.weight,
  };
  for (const { curve, at } of row.measures) {
    const points = knots[curve] ?? [];
    const start = starts.get(curve) ?? 0;
    const last = points.length - 1;
    const clamped = Math.max(points[0] ?? 0, Math.min(points[last] ?? 0, at));
    const right = Math.max(
      1,
      points.findIndex((point) => point >= clamped),
    );
    const [a, b] = [points[right - 1] ?? 0, points[right] ?? 0];
    const share = b === a ? 0 : (clamped - a) / (b - a);
    sparse.columns.push(start + right - 1, start + right);
    sparse.values.push(1 - share, share);
  }
  return sparse;
}

/** Ridge on every point and stiffness on every bend, as a full matrix. */
function penalty(knots: Knots, starts: ReadonlyMap<string, number>, size: number): Float64Array {
  const matrix = new Float64Array(size * size);
  const add = (i: number, j: number, value: number) => {
    matrix[i * size + j] = (matrix[i * size + j] ?? 0) + value;
  };
  for (let i = 0; i < size; i++) add(i, i, ridge);
  for (const [curve, points] of Object.entries(knots)) {
    const start = starts.get(curve) ?? 0;
    for (let at = 1; at < points.length - 1; at++) {
      const [l = 0, m = 0, r = 0] = points.slice(at - 1, at + 2);
      const bend = [(r - m) / (r - l), -1, (m - l) / (r - l)];
      for (const [i, x] of bend.entries())
        for (const [j, y] of bend.entries()) add(start + at - 1 + i, start + at - 1 + j, stiffness * x * y);
    }
  }
  return matrix;
}

function newtonStep(rows: readonly SparseRow[], weights: Float64Array, base: Float64Array): Float64Array<ArrayBuffer> {
  const size = weights.length;
  const hessian = Float64Array.from(base);
  const gradient = new Float64Array(size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) gradient[i] = (gradient[i] ?? 0) - (base[i * size + j] ?? 0) * (weights[j] ?? 0);
  for (const { columns, values, offset, isSame, weight } of rows) {
    let z = offset;
    columns.forEach((column, at) => {
      z += (values[at] ?? 0) * (weights[column] ?? 0);
    });
    const p = 1 / (1 + Math.exp(-z));
    const w = weight * Math.max(1e-6, p * (1 - p));
    columns.forEach((i, a) => {
      const value = values[a] ?? 0;
      gradient[i] = (gradient[i] ?? 0) + weight * value * (Number(isSame) - p);
      columns.forEach((j, b) => {
        hessian[i * size + j] = (hessian[i * size + j] ?? 0) + w * value * (values[b] ?? 0);
      });
    });
  }
  const step = solve(hessian, gradient);
  return weights.map((weight, at) => weight + Math.max(-3, Math.min(3, step[at] ?? 0))) as Float64Array<ArrayBuffer>;
}

/** Cholesky decomposition: the matrix is positive definite thanks to the ridge. Both arguments are used up. */
function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const at = (i: number, j: number) => matrix[i * size + j] ?? 0;
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      matrix[i * size + j] = i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / at(j, j);
    }
  for (let i = 0; i < size; i++) {
    let sum = right[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= at(i, k) * (right[k] ?? 0);
    right[i] = sum / at(i, i);
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = right[i] ?? 0;
    for (let k = i + 1; k < size; k++) sum -= at(k, i) * (right[k] ?? 0);
    right[i] = sum / at(i, i);
  }
  return right;
}
