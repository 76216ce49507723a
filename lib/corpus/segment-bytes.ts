import type { Segment } from './types.ts';

/** About how many bytes a segment takes in the store; text counts one byte a character. */
export function segmentBytes(segment: Segment): number {
  const { keys, titles, categories, days, isFromPage, terms, starts, papers } = segment;
  const text = [keys, titles, categories].flat().reduce((sum, { length }) => sum + length, 0);
  return [days, isFromPage, terms, starts, papers].reduce((sum, { byteLength }) => sum + byteLength, text);
}
