import { stemOf } from '../../lib/corpus/paper-terms.ts';
import type { CorpusPaper } from '../../lib/corpus/types.ts';
import { hashKey } from '../../lib/ids/hash-key.ts';

const seed = 2_026;
const commonWords = 3_000;
const rareWords = 150_000;
const subjects = 300;
const wordsOfSubject = 400;
/** Words of an abstract; some 60 distinct terms come of them. */
const length = 66;
const firstDay = 12_784; // 2005-01-01
const days = 7_600;
const categories = ['cs.LG', 'cs.CL', 'cs.CV', 'stat.ML', 'math.ST', 'cs.RO', 'physics.optics', 'q-bio.NC'];
const upTo = [0.35, 0.55, 0.75, 0.82, 0.88, 0.93, 0.97, 1];

/** The hashes of a paper's terms in place of its text, for where reading the text would take too long. */
export type TermedPaper = Omit<CorpusPaper, 'abstract'> & { terms: number[] };

/**
 * An invented paper, the same every time. Its words are as frequent as those of papers of machine learning without stop
 * terms (the first stands in half of them, the 100th in 7 of 100, the 1,000th in one), and a sixth of them are of the
 * subject that it shares with some hundreds of others. The papers come over twenty years.
 * @param at its place in time among `of` papers
 */
export function inventedPaper(at: number, of: number): CorpusPaper {
  const { ranks, ...paper } = draw(at, of);
  return { ...paper, abstract: ranks.map(pseudoWord).join(' ') };
}

/** The same paper as its terms. */
export function termedPaper(at: number, of: number): TermedPaper {
  const { ranks, ...paper } = draw(at, of);
  return { ...paper, terms: [...new Set(ranks.map(hashOfRank))] };
}

function draw(at: number, of: number): Omit<CorpusPaper, 'abstract'> & { ranks: number[] } {
  const random = randomFrom(seed + at);
  const subject = Math.floor(random() * subjects);
  const share = random();
  const ranks: number[] = [];
  while (ranks.length < length) ranks.push(wordOf(subject, random(), random()));
  return {
    key: `arxiv:invented.${String(at).padStart(6, '0')}`,
    title: ranks.slice(0, 8).map(pseudoWord).join(' '),
    ranks,
    day: firstDay + Math.floor((at * days) / of),
    category: categories[upTo.findIndex((bound) => share < bound)] ?? '',
    isFromPage: true,
  };
}

const common = zipf(commonWords, 0.8);
const rare = zipf(rareWords, 1.05);
const ofSubject = zipf(wordsOfSubject, 1.05);

/** A word by rank: a common one, one of the subject (neighbours share some), or a rare one. */
function wordOf(subject: number, kind: number, random: number): number {
  if (kind < 0.78) return common(random);
  return kind < 0.94 ? commonWords / 3 + subject * 90 + ofSubject(random) : commonWords + rare(random);
}

/** Draws a rank from 0 up to `most` that is as frequent as 1 / (rank + 6)^exponent: Zipf and Mandelbrot. */
function zipf(most: number, exponent: number): (random: number) => number {
  const [shift, power, steps] = [6, 1 - exponent, 2 ** 20];
  const [low, high] = [shift ** power, (most + shift) ** power];
  const ranks = Uint32Array.from({ length: steps }, (_, at) => {
    const share = (at + 0.5) / steps;
    return Math.min(most - 1, (low - share * (low - high)) ** (1 / power) - shift);
  });
  return (random) => ranks[Math.floor(random * steps)] ?? 0;
}

const onsets = 'b d f g k l m n p r t v z br dr gr kr pl st tr'.split(' ');
const vowels = 'a e i o u'.split(' ');
const words: string[] = [];
const hashes: number[] = [];

/** The word of a rank: syllables, and an end that no form of an English word has. */
function pseudoWord(rank: number): string {
  const known = words[rank];
  if (known !== undefined) return known;
  let word = 'k';
  for (let rest = rank + 100; rest > 0; rest = Math.floor(rest / 100)) {
    word = `${onsets[rest % 20]}${vowels[Math.floor((rest % 100) / 20)]}${word}`;
  }
  words[rank] = word;
  return word;
}

function hashOfRank(rank: number): number {
  const hash = hashes[rank] ?? hashKey(stemOf(pseudoWord(rank)));
  hashes[rank] = hash;
  return hash;
}

/** Numbers from 0 up to 1, the same for a seed: mulberry32. */
function randomFrom(start: number): () => number {
  let state = Math.imul(start, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
