import { cleanName } from './clean.ts';
import { collaborationWords, isCollaborationName } from './collaboration.ts';
import { isEastAsianScript, splitEastAsian } from './east-asian.ts';
import { openGluedInitials } from './glued-initials.ts';
import { type NameWords, orderBySigns, orderWords } from './order.ts';
import { takeParticles } from './particles.ts';
import type { PersonName } from './person-name.ts';
import { readName } from './readings.ts';
import { romanise } from './romanise.ts';
import { isSuffixOnly, readInitials, splitWords, takeSuffixes, withoutDots } from './tokens.ts';

export type { PersonName } from './person-name.ts';

/** What a page tells beside the printed name. */
export interface NameHint {
  family?: string;
  given?: string;
  isCollaboration?: boolean;
}

interface SplitName extends NameWords {
  suffix?: string;
}

/** "Last, First", with a suffix on either side. */
function splitNamed(family: string, given: string): SplitName {
  const last = takeSuffixes(splitWords(family));
  const first = takeSuffixes(openGluedInitials(splitWords(given)));
  // BibTeX and arXiv disagree on where the particles of "van der Maaten" go.
  const particlesAtEnd: string[] = [];
  while (first.words.length > 1 && /^\p{Ll}{2,}$/u.test(first.words.at(-1) ?? ''))
    particlesAtEnd.unshift(first.words.pop() ?? '');
  const names = takeParticles([...particlesAtEnd, ...last.words]);
  return { ...names, given: first.words, orderIsSure: false, suffix: last.suffix ?? first.suffix };
}

/** "First Last", with a suffix or not. */
function splitInOrder(text: string): SplitName {
  const { words, suffix } = takeSuffixes(splitWords(text));
  return { ...orderWords(openGluedInitials(words)), suffix };
}

function splitPrinted(text: string): SplitName {
  if (isEastAsianScript(text)) return splitEastAsian(text);
  if (!text.includes(',')) return splitInOrder(text);
  const pieces = text.split(',').map((piece) => piece.trim());
  const [family = '', ...others] = pieces.filter((piece) => piece !== '');
  const suffixes = others.filter((piece) => isSuffixOnly(splitWords(piece)));
  const given = others.find((piece) => !suffixes.includes(piece));
  const suffix = suffixes.flatMap(splitWords).find((word) => takeSuffixes(['A', 'B', word]).suffix);
  const named = given === undefined ? splitInOrder(family) : splitNamed(family, given);
  return { ...named, suffix: named.suffix ?? suffix };
}

/** What a page says beside the print; of a mere cut between first and last word, the signs in the print know better. */
function splitHinted(text: string, hint: NameHint): SplitName | undefined {
  if (!hint.family || !hint.given) return undefined;
  const [family, given] = [cleanName(hint.family), cleanName(hint.given)];
  const { words, suffix } = takeSuffixes(splitWords(text));
  const signs = `${given} ${family}` === text ? orderBySigns(openGluedInitials(words)) : undefined;
  return signs ? { ...signs, suffix } : splitNamed(family, given);
}

/** "YiqunLiu": two names that lost their space. */
const reopenCamelCase = (text: string): string =>
  text.includes(' ')
    ? text
    : text.replace(
        /^(?!Mac|Mc|De|Van|La|Le|Di|El|Al)((?:\p{Lu}\p{Ll}+-)?\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)$/u,
        '$1 $2',
      );

function spell(name: SplitName): string {
  const family = name.family.map(withoutDots);
  const sides = [name.given, name.particles, family, [withoutDots(name.suffix ?? '')]];
  return sides
    .map((words) => words.join(' '))
    .join('|')
    .toLowerCase();
}

function namelessKind(kind: 'mononym' | 'collaboration', printed: string, family: string): PersonName {
  const words = kind === 'mononym' ? romanise(family).replace(/[\s-]/g, '') : family;
  const reading = { cost: 'exact', family: [words || family.toLowerCase()], particles: '', given: [] } as const;
  return {
    kind,
    printed,
    family,
    given: [],
    particles: [],
    spelling: family.toLowerCase().replace(/\./g, ''),
    readings: [{ ...reading, family: [...reading.family], given: [] }],
  };
}

/**
 * Takes a printed name apart. Never throws: what cannot be read as a person's name is a mononym.
 * A hint tells more than the print: `citation_author` says "García Márquez, Gabriel" where the page has no comma.
 */
export function parseName(printed: string, hint: NameHint = {}): PersonName {
  if (hint.isCollaboration || isCollaborationName(printed))
    return namelessKind('collaboration', printed, collaborationWords(printed));
  const text = cleanName(printed);
  const name = splitHinted(text, hint) ?? splitPrinted(reopenCamelCase(text));
  const given = name.given.flatMap((word) => readInitials(word) ?? [withoutDots(word)]);
  const family = name.family.map(withoutDots).join(' ');
  const words = { ...name, given };
  const readings = readName(words);
  if (!readings[0]?.given.length || readings[0].family.join('') === '')
    return namelessKind('mononym', printed, [...given, ...name.particles, family].join(' ').trim() || printed.trim());
  const { particles, suffix } = name;
  return { kind: 'person', printed, family, given, particles, suffix, spelling: spell(words), readings };
}
