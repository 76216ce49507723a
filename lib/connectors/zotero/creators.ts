import { cleanName } from '../../names/clean.ts';
import { type PersonName, parseName } from '../../names/parse.ts';
import { readTexAccents } from '../../names/tex-accents.ts';
import { oneLine } from '../plain-text.ts';

/** An author in Zotero's words; `fieldMode` 1 is a name in one field. */
export type ZoteroCreator =
  | { creatorType: 'author'; firstName: string; lastName: string }
  | { creatorType: 'author'; lastName: string; fieldMode: 1 };

/** The author of a byline; null where nothing is printed. */
export function creatorOf(byline: string): ZoteroCreator | null {
  const printed = oneLine(byline);
  if (printed === '') return null;
  const name = parseName(printed);
  if (name.kind !== 'person') return inOneField(printed);
  const { firstName, lastName } = splitAsPrinted(cleanName(printed), name);
  return firstName && lastName ? { creatorType: 'author', firstName, lastName } : inOneField(printed);
}

function inOneField(printed: string): ZoteroCreator {
  return { creatorType: 'author', lastName: oneLine(readTexAccents(printed)) || printed, fieldMode: 1 };
}

/** The two halves of a name in its own print: parsing drops the dots of "J.-P.", a library wants to keep them. */
function splitAsPrinted(text: string, name: PersonName): { firstName: string; lastName: string } {
  const whole = withoutSuffix(text, name.suffix);
  for (const joiner of [' ', '-', "'", '']) {
    const lastName = [...name.particles, name.family].join(joiner);
    const first = restOf(whole, lastName);
    if (first) return { firstName: withSuffix(first, name.suffix), lastName };
  }
  const given = name.given.map((part) => (/^\p{Lu}$/u.test(part) ? `${part}.` : part)).join(' ');
  return { firstName: withSuffix(given, name.suffix), lastName: [...name.particles, name.family].join(' ') };
}

/** What is left of a name without its last name, which stands at one of its ends. */
function restOf(whole: string, lastName: string): string | undefined {
  if (whole.endsWith(` ${lastName}`)) return trim(whole.slice(0, -lastName.length));
  const rest = whole.startsWith(lastName) ? whole.slice(lastName.length) : '';
  // Names in Chinese characters and in Hangul have no space inside.
  return /^[\s,]|^[\p{Script=Han}\p{Script=Hangul}]/u.test(rest) ? trim(rest) : undefined;
}

function withoutSuffix(text: string, suffix: string | undefined): string {
  return suffix && text.endsWith(suffix) ? trim(text.slice(0, -suffix.length)) : text;
}

/** Zotero and its styles look for "Jr." after a comma behind the first name. */
function withSuffix(first: string, suffix: string | undefined): string {
  return suffix ? `${first}, ${suffix}` : first;
}

function trim(text: string): string {
  return text.replace(/^[\s,]+|[\s,]+$/g, '');
}
