// Below this a segment counts as this large: a paper met alone costs a small rewrite rather than a segment of its own.
const smallest = 256;
const ratio = 2;

/**
 * Which segments to merge into one after papers were added, by index; empty where all may stay. Each that stays is at
 * least twice as large as all smaller ones together, so that n papers stand in at most log2(n / 256) + 2 segments, and
 * each time a paper is written anew its segment is half as large again: O(log n) times in all.
 * https://en.wikipedia.org/wiki/Log-structured_merge-tree
 */
export function chooseMerge(sizes: readonly number[]): number[] {
  const largestFirst = sizes.map((size, index) => ({ size: Math.max(size, smallest), index }));
  largestFirst.sort((a, b) => b.size - a.size);
  let smaller = largestFirst.reduce((sum, { size }) => sum + size, 0);
  const first = largestFirst.findIndex(({ size }) => {
    smaller -= size;
    return size < ratio * smaller;
  });
  return first < 0 ? [] : largestFirst.slice(first).map(({ index }) => index);
}
