/** Rows of a sparse matrix: where each begins (one more than rows), columns and values. */
export interface SparseMatrix {
  starts: Int32Array;
  columns: Int32Array;
  values: Float32Array;
  width: number;
}

const mostSteps = 100;
const closeEnough = 2e-3;

/** Matrix times vector. */
export function times({ starts, columns, values }: SparseMatrix, vector: Float64Array): Float64Array {
  const out = new Float64Array(starts.length - 1);
  for (let row = 0; row < out.length; row++) {
    const end = starts[row + 1] ?? 0;
    let sum = 0;
    for (let at = starts[row] ?? 0; at < end; at++) sum += (values[at] ?? 0) * (vector[columns[at] ?? 0] ?? 0);
    out[row] = sum;
  }
  return out;
}

function timesTransposed({ starts, columns, values, width }: SparseMatrix, vector: Float64Array): Float64Array {
  const out = new Float64Array(width);
  for (let row = 0; row < vector.length; row++) {
    const end = starts[row + 1] ?? 0;
    const factor = vector[row] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const column = columns[at] ?? 0;
      out[column] = (out[column] ?? 0) + factor * (values[at] ?? 0);
    }
  }
  return out;
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
};

/** Adds a multiple of one vector to another, in place. */
const add = (to: Float64Array, factor: number, from: Float64Array): void => {
  for (let at = 0; at < to.length; at++) to[at] = (to[at] ?? 0) + factor * (from[at] ?? 0);
};

/** What is left of a value after its weighted mean, times its weight. */
function centred(values: Float64Array, importance: Float64Array): Float64Array {
  const mean = dot(values, importance) / importance.reduce((sum, one) => sum + one, 0);
  return values.map((value, at) => (value - mean) * (importance[at] ?? 0));
}

/**
 * Weights and bias that meet the target with the least squared error, each paper as important as said, plus `penalty`
 * times the squared weights (ridge; the bias is free), by conjugate gradients on the normal equations.
 */
export function ridge(
  matrix: SparseMatrix,
  { target, importance, penalty }: { target: Float64Array; importance: Float64Array; penalty: number },
): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(matrix.width);
  const rest = timesTransposed(matrix, centred(target, importance));
  const direction = rest.slice();
  const first = dot(rest, rest);
  for (let step = 0, left = first; step < mostSteps && left > closeEnough ** 2 * first; step++) {
    const image = timesTransposed(matrix, centred(times(matrix, direction), importance));
    add(image, penalty, direction);
    const length = left / dot(direction, image);
    add(weights, length, direction);
    add(rest, -length, image);
    const now = dot(rest, rest);
    for (let at = 0; at < direction.length; at++) {
      direction[at] = (rest[at] ?? 0) + (now / left) * (direction[at] ?? 0);
    }
    left = now;
  }
  const total = importance.reduce((sum, one) => sum + one, 0);
  return { weights, bias: (dot(target, importance) - dot(times(matrix, weights), importance)) / total };
}
