import { all, first } from '../dom.ts';
import type { ProfilePageReader } from './types.ts';

/** More than a text that can be read at once; the text of a book, and no profile. */
const longest = 2_000_000;

/** Deeper pages are made to be slow. */
const mostSteps = 30;

/**
 * The text a reader would copy: what they selected, else the part of the page that holds name, numbers and papers. What
 * is read from it is for an importer to say.
 */
export const visibleText: ProfilePageReader = {
  id: 'visible-text',
  label: 'author page with numbers and papers',
  matches: () => true,
  read(doc) {
    const selected = doc.getSelection?.()?.toString() ?? '';
    const parts = [...all(doc, 'main, [role="main"], article').slice(0, 3), ...aroundHeading(doc)];
    const shown = [...new Set(parts)].flatMap((part) => [shownIn(part), fromHeading(part)]);
    const texts = [selected, ...shown].filter((text) => text.length <= longest && looksLikeProfile(text));
    return texts.length > 0 ? { kind: 'texts', texts: [...new Set(texts)].slice(0, 10) } : null;
  },
};

// Numbers of an author and openings of papers, as lib/profiles/profile-text reads them; here it only has to be likely.
const number =
  /^\s*(?:(?:[hg]|i10)[-‐‑ ]?index ?:? ?\d|[\d,]{1,15} ?(?:papers?|citations?)\s*$|novelty ?:? ?\d|ai ?score ?:? ?\d)/i;
const stamp = /^\s*(?:[A-Z][A-Z-]{0,10}[A-Z] ?)?[A-Z][a-z]{2,8}\.? ?\d{1,2}(?:, ?\d{4})?(?: ?Code)?\s*$/;

function looksLikeProfile(text: string): boolean {
  let found = 0;
  for (const line of text.split('\n')) if (line.length < 100 && (number.test(line) || stamp.test(line))) found += 1;
  return found >= 2;
}

/** From the page's heading outwards, the smallest parts that look like a profile: what is around them is not. */
function aroundHeading(doc: Document): Element[] {
  const parts: Element[] = [];
  let part = first(doc, 'h1')?.parentElement;
  for (let steps = 0; part && steps < mostSteps && parts.length < 3; steps += 1) {
    if (looksLikeProfile(shownIn(part))) parts.push(part);
    part = part.parentElement;
  }
  return parts.length > 0 ? parts : all(doc, 'body');
}

/** The text of a part from the line on that is its heading. */
function fromHeading(part: Element): string {
  const heading = first(part, 'h1');
  const name = heading ? shownIn(heading).trim() : '';
  const lines = shownIn(part).split('\n');
  const start = name ? lines.findIndex((line) => line.trim() === name) : -1;
  return start > 0 ? lines.slice(start).join('\n') : '';
}

/** As a browser shows it, hidden parts left out; empty where it is too long to be looked at. */
function shownIn(part: Element): string {
  if ((part.textContent?.length ?? 0) > longest) return '';
  return (part as HTMLElement).innerText ?? part.textContent ?? '';
}
