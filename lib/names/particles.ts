import { romanise } from './romanise.ts';
import { isEastAsianSurname, isVietnameseSurname } from './surnames.ts';

const particles = new Set(
  `af al av bin bint binti d da das de degli dei del della delle dello den der des di do dos du el het ibn la las le les lo los op t te ten
  ter tot ul van vom von zu zum zur`.split(/\s+/),
);

/** Particles that are also East Asian given names or syllables. */
const alsoGiven = new Set('bin da de den di do du la le lo ten van'.split(' '));

/** First halves of a surname that never stand alone: Ben David, Abu Bakr, St John. */
const bound = new Set('abd abdal abdel abdol abdul abou abu abul ben fitz mac mc saint san santa santo st'.split(' '));

const bare = (word: string): string => romanise(word).replace(/-/g, '');

/** Whether a word belongs to the family name though it is not the name itself: van, der, de, al ... */
export function isParticle(word: string, family: string): boolean {
  const particle = bare(word);
  // Of single letters only "'t" and "d'" are particles, the others are initials.
  if (!particles.has(particle) || (particle.length === 1 && !word.includes("'"))) return false;
  // "Xiao Di Wang" has a second given name where "Leonardo Di Caprio" has a particle.
  const surname = bare(family);
  return !(alsoGiven.has(particle) && (isEastAsianSurname(surname) || isVietnameseSurname(surname)));
}

/** Whether a word is glued to the next one, whatever stands between them. */
export const isBound = (word: string): boolean => bound.has(bare(word));

/** Splits "Al-Sayed" and "El-Kady": their article is a particle with a hyphen. */
export function splitArticle(word: string): string[] {
  if (!word.includes('-')) return [word];
  const article = /^(a[lnrsd]|el|ul|as?[hs]h?)-(?=\p{L}{3})/iu.exec(word);
  return article ? [word.slice(0, article[0].length - 1), word.slice(article[0].length)] : [word];
}

/** Takes the particles from the front of a family name; at least one word stays. */
export function takeParticles(words: string[]): { particles: string[]; family: string[] } {
  const family = words.flatMap(splitArticle);
  const core = family.at(-1) ?? '';
  let from = 0;
  while (from < family.length - 1 && isParticle(family[from] ?? '', core)) from++;
  return { particles: family.slice(0, from), family: family.slice(from) };
}
