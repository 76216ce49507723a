import { all, first } from '../dom.ts';
import type { ProfilePageReader } from './types.ts';

/** More than a text that can be read at once; the text of a book, and no profile. */
const longest = 2_000_000;

/** A page is kept for a moment in several cuts, of which an importer takes one. */
const mostTexts = 4;

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
    const parts = [smallestPart(doc), ...all(doc, 'main, [role="main"], article').slice(0, 3)].filter(
      (part) => part !== null,
    );
    const shown = [...new Set(parts)].flatMap((part) => [fromHeading(part), shownIn(part)]);
    const texts = [selected, ...shown].filter((text) => text.length <= longest && tellingLines(text) >= 2);
    return texts.length > 0 ? { kind: 'texts', texts: [...new Set(texts)].slice(0, mostTexts) } : null;
  },
};

// Numbers of an author and openings of papers, as lib/profiles/profile-text reads them; here it only has to be likely.
const number =
  /^\s*(?:(?:[hg]|i10)[-‐‑ ]?index ?:? ?\d|[\d,]{1,15} ?(?:papers?|citations?)\s*$|novelty ?:? ?\d|ai ?score ?:? ?\d)/i;
const stamp = /^\s*(?:[A-Z][A-Z-]{0,10}[A-Z] ?)?[A-Z][a-z]{2,8}\.? ?\d{1,2}(?:, ?\d{4})?(?: ?Code)?\s*$/;

function tellingLines(text: string): number {
  let found = 0;
  for (const line of text.split('\n')) if (line.length < 100 && (number.test(line) || stamp.test(line))) found += 1;
  return found;
}

/** The smallest part around the page's heading that leaves out nothing that tells: what is around it is not the profile. */
function smallestPart(doc: Document): Element | null {
  const body = first(doc, 'body');
  const total = body ? tellingLines(shownIn(body)) : 0;
  let part = first(doc, 'h1')?.parentElement ?? null;
  for (let steps = 0; part && steps < mostSteps; steps += 1) {
    if (tellingLines(shownIn(part)) === total) return part;
    part = part.parentElement;
  }
  return body;
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
