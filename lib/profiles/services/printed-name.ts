const afterNames = /^(?:jr|sr|i{2,3}|iv|esq|ph\.?\s?d|m\.?d|m\.?sc|b\.?sc|d\.?phil|dr|prof)\.?$/i;

/** A name in the order of a byline: `Guo, Lin` is Lin Guo; `Smith, John, Jr.` is John Smith Jr. */
export function asPrinted(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  const suffixes: string[] = [];
  while (parts.length > 1 && afterNames.test(parts.at(-1) ?? '')) suffixes.unshift(parts.pop() ?? '');
  const [family, given] = parts;
  if (parts.length !== 2 || !family || !given) return name;
  return [given, family, ...suffixes].join(' ');
}
