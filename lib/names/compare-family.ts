import type { NameLevel } from './levels.ts';
import type { NameReading } from './person-name.ts';

const articles = ['al', 'el', 'ul'];

/** Particles are often left out, joined on, or spelled otherwise: "El Sayed", "Al-Sayed", "Elsayed", "Sayed". */
function differsInParticles(a: NameReading, b: NameReading, wordsA: string, wordsB: string): boolean {
  const withA = a.particles + wordsA;
  if (wordsA === wordsB || withA === wordsB || withA === b.particles + wordsB) return true;
  return articles.includes(a.particles) && articles.some((article) => article + wordsA === wordsB);
}

/** One half of a double surname: García for García Márquez. */
function isHalf(a: NameReading, b: NameReading): boolean {
  return a.family.length < b.family.length && a.family.every((word) => b.family.includes(word));
}

/** How well two family names agree: `variant`, `alias` for one half of a double surname, or `conflict`. */
export function compareFamily(a: NameReading, b: NameReading): NameLevel {
  const wordsA = a.family.join('');
  const wordsB = b.family.join('');
  if (wordsA === wordsB && a.particles === b.particles) return 'exact';
  if (differsInParticles(a, b, wordsA, wordsB) || differsInParticles(b, a, wordsB, wordsA)) return 'variant';
  return isHalf(a, b) || isHalf(b, a) ? 'alias' : 'conflict';
}
