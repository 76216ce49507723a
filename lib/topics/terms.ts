const maths = /\$[^$]*\$|\\[a-zA-Z]+/g;
const word = /[a-z][a-z0-9-]+[a-z0-9]/g;

/** The terms of a title or an abstract in order: lower-case words of three letters or more, without accents and TeX. */
export function termsOf(text: string): string[] {
  const plain = text
    .replace(maths, ' ')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return plain.match(word) ?? [];
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
