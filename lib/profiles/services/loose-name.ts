/**
 * Whether two printed names may be one person's, in either order and spelling of marks: a word that ends one of them is
 * in the other, and the initials do not speak against it. Coarse on purpose: it only keeps obvious strangers apart.
 */
export function mayBeSame(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return sharesFamily(a, b) || sharesFamily(b, a);
}

/** Whether two printed names are the same but for marks, case and order. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return a.length > 0 && [...a].sort().join(' ') === [...b].sort().join(' ');
}

/** The index of the one name among others that is the same, or else the one that may be; null where it is not one alone. */
export function onlyIndexOf(name: string, names: readonly string[]): number | null {
  for (const fits of [isSame, mayBeSame]) {
    const found = names.flatMap((other, index) => (fits(name, other) ? index : []));
    if (found.length === 1) return found[0] ?? null;
  }
  return null;
}

/** The words of a name, folded: the last of them is the family name more often than not. */
export function wordsOf(name: string): string[] {
  const folded = name
    .slice(0, 500)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = words.filter((word) => !suffixes.has(word));
  return kept.length > 0 ? kept : words;
}

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

function sharesFamily(a: string[], b: string[]): boolean {
  const family = a.at(-1);
  if (family === undefined || !b.includes(family)) return false;
  const [mine, theirs] = [initialsWithout(a, family), initialsWithout(b, family)];
  return mine.length === 0 || theirs.length === 0 || mine.some((initial) => theirs.includes(initial));
}

function initialsWithout(words: string[], family: string): string[] {
  const at = words.lastIndexOf(family);
  return words.filter((_, index) => index !== at).map((word) => word.charAt(0));
}
