import { cleanName } from '../../names/clean.ts';
import { type PersonName, parseName } from '../../names/parse.ts';
import { readTexAccents } from '../../names/tex-accents.ts';
import { oneLine } from './plain-text.ts';

/** An author as bibliographies name them. */
export type WorkAuthor =
  /** Particles belong to the family name: `van der Maaten`. */
  | { kind: 'person'; family: string; given: string; suffix?: string }
  /** What is not to be taken apart: a collaboration, a single name, a name in an East Asian script. */
  | { kind: 'whole'; name: string };

const eastAsian = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The author of a byline; null where nothing is printed. */
export function authorOf(byline: string): WorkAuthor | null {
  const printed = oneLine(byline);
  if (printed === '') return null;
  const name = parseName(printed);
  // 郭林 in two halves would be put the other way round by every program that prints the given name first.
  if (name.kind !== 'person' || eastAsian.test(printed)) return whole(printed);
  const { family, given } = splitAsPrinted(cleanName(printed), name);
  if (!family || !given) return whole(printed);
  return { kind: 'person', family, given, ...(name.suffix && { suffix: name.suffix }) };
}

/** The name in one piece, given name first. */
export function wholeName(author: WorkAuthor): string {
  if (author.kind === 'whole') return author.name;
  const { given, family, suffix } = author;
  return [given, family, suffix].filter(Boolean).join(' ');
}

function whole(printed: string): WorkAuthor {
  return { kind: 'whole', name: oneLine(readTexAccents(printed)) || printed };
}

/** The two halves of a name in its own print: parsing drops the dots of "J.-P.", a bibliography keeps them. */
function splitAsPrinted(text: string, name: PersonName): { family: string; given: string } {
  const { suffix } = name;
  const bare = suffix && text.endsWith(suffix) ? trim(text.slice(0, -suffix.length)) : text;
  for (const joiner of [' ', '-', "'", '']) {
    const family = [...name.particles, name.family].join(joiner);
    const given = restOf(bare, family);
    if (given) return { family, given };
  }
  const given = name.given.map((part) => (/^\p{Lu}$/u.test(part) ? `${part}.` : part)).join(' ');
  return { family: [...name.particles, name.family].join(' '), given };
}

/** What is left of a name without its family name, which stands at one of its ends. */
function restOf(text: string, family: string): string | undefined {
  if (text.endsWith(` ${family}`)) return trim(text.slice(0, -family.length));
  return text.startsWith(family) && /^[\s,]/.test(text.slice(family.length))
    ? trim(text.slice(family.length))
    : undefined;
}

function trim(text: string): string {
  return text.replace(/^[\s,]+|[\s,]+$/g, '');
}
