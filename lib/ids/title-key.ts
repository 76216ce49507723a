/**
 * A title reduced to what two printings of it share: letters and digits of any script, lower-case, no accents, no TeX
 * commands. Empty for a title without letters or digits.
 */
export function titleKey(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/\\[a-z]+\s*/gi, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
