/** A sparse row: columns and values. */
export interface SparseRow {
  columns: Int32Array;
  values: Float32Array;
}

type Matrix = Float64Array;

/** Orthonormal columns of an n × k matrix (row-major), in place: modified Gram-Schmidt. */
function orthonormalise(q: Matrix, n: number, k: number): void {
  for (let column = 0; column < k; column++) {
    for (let before = 0; before < column; before++) {
      let dot = 0;
      for (let row = 0; row < n; row++) dot += (q[row * k + column] ?? 0) * (q[row * k + before] ?? 0);
      for (let row = 0; row < n; row++)
        q[row * k + column] = (q[row * k + column] ?? 0) - dot * (q[row * k + before] ?? 0);
    }
    let norm = 0;
    for (let row = 0; row < n; row++) norm += (q[row * k + column] ?? 0) ** 2;
    const scale = 1 / (Math.sqrt(norm) + 1e-12);
    for (let row = 0; row < n; row++) q[row * k + column] = (q[row * k + column] ?? 0) * scale;
  }
}

/** AᵀA·Q for sparse A, without building AᵀA. */
function gramTimes(rows: readonly SparseRow[], q: Matrix, n: number, k: number): Matrix {
  const out = new Float64Array(n * k);
  const product = new Float64Array(k);
  for (const { columns, values } of rows) {
    product.fill(0);
    for (let at = 0; at < columns.length; at++) {
      const from = (columns[at] ?? 0) * k;
      const value = values[at] ?? 0;
      for (let c = 0; c < k; c++) product[c] = (product[c] ?? 0) + value * (q[from + c] ?? 0);
    }
    for (let at = 0; at < columns.length; at++) {
      const from = (columns[at] ?? 0) * k;
      const value = values[at] ?? 0;
      for (let c = 0; c < k; c++) out[from + c] = (out[from + c] ?? 0) + value * (product[c] ?? 0);
    }
  }
  return out;
}

/**
 * The `k` leading right singular vectors of a sparse matrix with `n` columns, as an n × k matrix (row-major) with the
 * strongest first: orthogonal iteration (Halko, Martinsson, Tropp 2011, arXiv 0909.4061) with a few columns to spare.
 */
export function rightSingularVectors(
  rows: readonly SparseRow[],
  n: number,
  k: number,
  random: () => number,
  rounds = 12,
): Matrix {
  const wide = k + 12;
  let q: Matrix = new Float64Array(n * wide).map(() => random() - 0.5);
  for (let round = 0; round < rounds; round++) {
    orthonormalise(q, n, wide);
    q = gramTimes(rows, q, n, wide);
  }
  // Orthogonal iteration orders its columns by itself: each converges to the strongest that those before it left.
  orthonormalise(q, n, wide);
  const out = new Float64Array(n * k);
  for (let row = 0; row < n; row++) for (let c = 0; c < k; c++) out[row * k + c] = q[row * wide + c] ?? 0;
  return out;
}
