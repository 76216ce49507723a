/** A random id for a row: an integer below 2^53, so that rows of two machines never share one by chance. */
export function newId(): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return (high & 0x1fffff) * 0x100000000 + low;
}
