import { linesOf } from './lines.ts';

// Most names and titles: nothing to fold or to leave out.
const isPlain = /^[!-~]+(?: [!-~]+)*$/;

/** A name or a title on one line: white space folded, marks that nobody sees left out. May be empty. */
export function oneLine(text: string): string {
  if (isPlain.test(text)) return text;
  return [...linesOf(text)].map((line) => line.text).join(' ');
}

/** The same; undefined where nothing is left, or there was nothing. */
export function oneLineOrNone(text: string | null | undefined): string | undefined {
  return (text && oneLine(text)) || undefined;
}
