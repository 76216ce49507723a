import { plain } from './key.ts';
import type { PersonName } from './parse.ts';

export const nameLevels = ['exact', 'variant', 'alias', 'initial', 'middle-added', 'swapped', 'conflict'] as const;
export type NameLevel = (typeof nameLevels)[number];

/** How well two names agree. */
export function compareNames(a: PersonName, b: PersonName): NameLevel {
  if (a.kind !== b.kind || plain(a.family) !== plain(b.family)) return 'conflict';
  const [x, y] = [a.given.map(plain), b.given.map(plain)];
  if (a.printed === b.printed) return 'exact';
  if (x.join('') === y.join('')) return x.join(' ') === y.join(' ') ? 'exact' : 'variant';
  const [first, other] = [x[0] ?? '', y[0] ?? ''];
  if (first.length > 1 && other.length > 1) return first === other ? 'middle-added' : 'conflict';
  return first[0] === other[0] ? 'initial' : 'conflict';
}
