import { readTexAccents } from '../names/tex-accents.ts';

// As in Pandoc, `$` opens only before a non-space and closes only after one and not before a digit: "$5 and $10" is money.
const maths = /\$\$[^$]+\$\$|\$(?!\s)(?:\\.|[^$\\])+?(?<!\s)\$(?!\d)/gs;
const word = /[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g;
const shortest = 3;

/** The terms of a title or an abstract in order: lower-case words of three letters or more, without accents and TeX. */
export function termsOf(text: string): string[] {
  const plain = readTexAccents(text.includes('$') ? text.replace(maths, ' ') : text)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return (plain.match(word) ?? []).filter(({ length }) => length >= shortest);
}

/** How often each term stands in a paper; in the title it counts double. */
export function countTerms({ title, abstract }: { title: string; abstract?: string | undefined }): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string, times: number) => {
    for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + times);
  };
  add(title, 2);
  add(abstract ?? '', 1);
  return counts;
}
