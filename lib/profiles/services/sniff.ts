import type { Recognition } from '../types.ts';

/** A sign that a JSON text is a service's: what is looked for, and what to call it when it is seen. */
export interface Sign {
  looksLike: RegExp;
  called: string;
  certainty: number;
}

/** Judges a text by the surest of the signs that its beginning shows; null where it is no JSON or shows none. */
export function sniffJson(head: string, signs: readonly Sign[]): Recognition | null {
  if (!/^[\uFEFF\s]*[[{]/.test(head)) return null;
  const seen = signs.filter(({ looksLike }) => looksLike.test(head));
  const [first] = seen.sort((a, b) => b.certainty - a.certainty);
  return first ? { certainty: first.certainty, because: `it has ${first.called}` } : null;
}
