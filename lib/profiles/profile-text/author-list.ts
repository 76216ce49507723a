import { limits } from './limits.ts';

/** The authors that a paper's second line names. */
export interface AuthorList {
  /** As printed, in order. */
  names: string[];
  /** Whether the line ends in "et al.": there are more, and it does not say how many. */
  hasMore: boolean;
}

const more = /,? et al\.?$/i;
const generation = /^(?:[JS]r\.?|I{2,3}|IV)$/;
const endsLikeAName = /(?:^|[\s.-])(?:\p{Lu}\.|[JS]r\.)$/u;
const sentenceMarks = /[\d:;!?$=。！？]/;
const wordsOfAName = 10;

/** The names of a line (`Lin Guo, Xiaoqing Luo et al.`), or null where it reads like a sentence. */
export function parseAuthorList(line: string): AuthorList | null {
  if (line.length > limits.authorLine) return null;
  const listed = line.replace(more, '');
  const names = joinGenerations(listed.split(/ ?[,，、] ?/).filter(Boolean));
  return names.length > 0 && names.every(looksLikeName) ? { names, hasMore: listed !== line } : null;
}

/** "Martin King, Jr." is one person. */
function joinGenerations(pieces: string[]): string[] {
  const names: string[] = [];
  for (const piece of pieces) {
    const before = names.at(-1);
    if (before && generation.test(piece)) names[names.length - 1] = `${before}, ${piece}`;
    else names.push(piece);
  }
  return names;
}

/** A paper may lack the line of authors; then its abstract stands here, and sentences must not become people. */
function looksLikeName(text: string): boolean {
  if (text.length > limits.name || sentenceMarks.test(text) || !/^['’‘ʻʼ\\{]?\p{L}/u.test(text)) return false;
  if (text.endsWith('.') && !endsLikeAName.test(text)) return false;
  const words = text.split(' ');
  // Particles are lower-case (de, van der, al), and so are a few names of two words (danah boyd).
  const lowerCase = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length <= 2 || (words.length <= wordsOfAName && lowerCase * 2 <= words.length);
}
