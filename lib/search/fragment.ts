/** A filter with its value as one types it: `s:read`, `t:"to discuss"`. Quotes within a value cannot be typed and go. */
export function fragmentOf(prefix: string, value: string): string {
  const plain = value.replace(/["“”„]/g, '');
  return /^[a-z0-9.<>=-]+$/i.test(plain) && !mayBegin.has(prefix) ? `${prefix}:${plain}` : `${prefix}:"${plain}"`;
}

// Without quotes these find what only begins so.
const mayBegin = new Set(['t', 'a']);
