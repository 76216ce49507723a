/** Whether a word of this title must keep its capitals when a style writes the title small. */
export function protectedWord(title: string): (word: string) => boolean {
  const words = title.match(/[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  const longOnes = words.slice(1).filter((word) => /^\p{L}{4}/u.test(word));
  const capitals = longOnes.filter((word) => /^\p{Lu}/u.test(word)).length;
  // In a title that is written small, a word with a capital is a name.
  const isSmall = longOnes.length > 1 && capitals * 2 < longOnes.length;
  const openers = new Set(
    [...title.matchAll(/(?:^|[:.?!—–]\s*)[^\p{L}\p{N}]*([\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*)/gu)].map(
      ([, word]) => word,
    ),
  );
  return (word) => {
    // BERT, GANs, mRNA, GPT-4; of "Semi-Supervised" each half begins with a capital, as titles do.
    if (/\p{Ll}\p{Lu}|\p{Lu}\p{Lu}|\p{N}\p{Lu}|\p{Lu}\p{N}/u.test(word)) return true;
    if (/^\p{Lu}$/u.test(word)) return word !== 'A';
    if (/(?:^|[-’'])\p{Lu}(?:[-’']|$)/u.test(word)) return true;
    return isSmall && /^\p{Lu}/u.test(word) && !openers.has(word);
  };
}
