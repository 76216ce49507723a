/** Whether two rows hold the same: a property that is undefined is as good as none. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (ArrayBuffer.isView(a) && ArrayBuffer.isView(b)) return isEqualView(a, b);
  const [one, other] = [a, b] as Record<string, unknown>[];
  if (!one || !other) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => isEqual(one[key], other[key]));
}

/** The packed numbers of a row: of one kind, for a column never changes its own. */
function isEqualView(a: ArrayBufferView, b: ArrayBufferView): boolean {
  const bytes = (view: ArrayBufferView) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const [one, other] = [bytes(a), bytes(b)];
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
