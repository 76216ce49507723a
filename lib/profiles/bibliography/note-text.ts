import { decodeEntities } from '../services/plain-text.ts';

const tag = /<\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>]*)?\/?>/gi;
const marks: readonly [RegExp, string][] = [
  [/<!--[^<>]*-->/g, ''],
  [/<li(?:\s[^<>]*)?>/gi, '\n- '],
  [/<br(?:\s[^<>]*)?\/?>/gi, '\n'],
  [/<\/?(?:strong|b)>/gi, '**'],
  [/<\/?(?:em|i)>/gi, '*'],
  [/<\/(?:p|div|h[1-6]|ul|ol|blockquote|table|tr)>/gi, '\n\n'],
];

// Marks that nobody sees; line ends stay.
const invisible = /[[\p{Cc}\p{Cs}\u{AD}\u{200B}\u{2060}\u{202A}-\u{202E}\u{2066}-\u{2069}]--[\n\t]]/gv;

/** A note as Markdown: what HTML it has becomes paragraphs and lists, all else of it goes. */
export function noteText(note: string): string {
  let text = note.replace(/\r\n?/g, '\n');
  if (/<\/?[a-z]/i.test(text)) {
    // In HTML a line end is a space, unless it was typed for people to read.
    if (/<(?:p|div|br|li)\b/i.test(text)) text = text.replace(/\n/g, ' ');
    for (const [shape, mark] of marks) text = text.replace(shape, mark);
    text = text.replace(tag, '');
  }
  const lines = decodeEntities(text).replace(invisible, '').split('\n');
  return lines
    .map((line) => line.trimEnd().replace(/^ (?=\S)/, ''))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
