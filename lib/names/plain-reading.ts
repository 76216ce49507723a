import type { NameWords } from './order.ts';
import { isBound } from './particles.ts';
import type { NameReading } from './person-name.ts';
import { romanise } from './romanise.ts';
import { respellSurname, respellWord } from './spelling.ts';
import { withoutDots } from './tokens.ts';

type Romanise = (text: string) => string;

const isServant = (word: string): boolean => word.startsWith('abd') && isBound(word);

/** More than any person has; keeps what a page prints by mistake from costing time. */
const mostGivenNames = 6;

export const isInitial = (part: string): boolean => part.length === 1 && part >= 'a' && part <= 'z';

/** Joins words that never stand alone to the next one: `ben`, `david` is bendavid. */
function joinBound(words: string[], binds: (word: string) => boolean): string[] {
  const joined: string[] = [];
  let head = '';
  for (const [index, word] of words.entries()) {
    head += word;
    if (binds(head) && index < words.length - 1) continue;
    joined.push(head);
    head = '';
  }
  return joined;
}

function familyWords(words: string[], toLatin: Romanise): string[] {
  if (words.length === 1 && !words[0]?.includes('-')) return [respellSurname(toLatin(words[0] ?? ''))];
  const all = words.flatMap((word) => toLatin(withoutDots(word)).split('-'));
  const named = all.filter(
    (word, index) => word.length > 1 || (word !== '' && (index === 0 || index === all.length - 1)),
  );
  return joinBound(named, isBound).map(respellSurname);
}

function givenParts(given: string[], toLatin: Romanise): string[] {
  const parts: string[] = [];
  for (const word of given) {
    const latin = toLatin(withoutDots(word));
    // An initial stays one letter whatever it is transliterated to: Þ. is t, not th.
    if (word.length === 1 && /\p{Lu}|\p{Ll}/u.test(word)) parts.push(latin.slice(0, 1));
    else if (!latin.includes('-')) parts.push(respellWord(latin));
    else parts.push(...latin.split('-').map(respellWord));
  }
  const named =
    parts.length > mostGivenNames || parts.includes('')
      ? parts.filter((part) => part !== '').slice(0, mostGivenNames)
      : parts;
  return named.some((part) => part.startsWith('abd')) ? joinBound(named, isServant).map(respellWord) : named;
}

/** A name as it is printed, in Latin letters. */
export function readPlainly(
  words: NameWords,
  toLatin: Romanise = romanise,
  cost: NameReading['cost'] = 'exact',
): NameReading {
  const particles = words.particles.length > 0 ? toLatin(words.particles.join('')).replace(/-/g, '') : '';
  return { cost, family: familyWords(words.family, toLatin), particles, given: givenParts(words.given, toLatin) };
}
