import type { CorpusPaper } from '../../../../lib/corpus/types.ts';

export type Random = () => number;

/** Numbers from 0 to 1, the same for the same seed. Mulberry32: https://github.com/bryc/code/blob/master/jshash/PRNGs.md */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A topic: the field that it belongs to, and the words that its papers choose from, those before the first most often. */
export interface Topic {
  field: string;
  words: string[];
}

/** A paper of a topic. */
export interface InventedPaper extends CorpusPaper {
  topic: Topic;
  words: string[];
}

export const fields = ['cs.LG', 'math.ST', 'hep-th'];

const syllables = [...'bdfgklmnprtvz'].flatMap((consonant) => [...'aou'].map((vowel) => consonant + vowel));
let made = 0;

/** So many words that nobody used before; no ending of theirs looks like that of a form of a word. */
export function newWords(count: number): string[] {
  return Array.from({ length: count }, () => {
    // A step that shares no divisor with the number of words of four syllables passes through all of them.
    let rest = (made++ * 746_773) % syllables.length ** 4;
    let word = '';
    for (let at = 0; at < 4; at++) {
      word += syllables[rest % syllables.length] ?? '';
      rest = Math.floor(rest / syllables.length);
    }
    return word;
  });
}

/** So many different words, those that stand first much more often than those that stand last. */
export function someOf(words: readonly string[], count: number, random: Random): string[] {
  const chosen = new Set<string>();
  while (chosen.size < Math.min(count, words.length)) {
    chosen.add(words[Math.floor(words.length * random() ** 1.7)] ?? '');
  }
  return [...chosen];
}

const ofFields = new Map(fields.map((field) => [field, newWords(220)]));
const common = newWords(160);
const seldom = newWords(6_000);

export function aTopic(field: string): Topic {
  return { field, words: newWords(70) };
}

/** A paper of some words, with what all papers of its field and all papers have besides. */
export function aPaperOf(topic: Topic, words: readonly string[], { day, random }: { day: number; random: Random }) {
  const others = [
    ...someOf(ofFields.get(topic.field) ?? [], 12, random),
    ...someOf(common, 12, random),
    ...someOf(seldom, Math.floor(5 * random() ** 2), random),
  ];
  return inventedPaper(topic, [...words, ...others], day);
}

let papersMade = 0;

/** A paper of exactly these words, the first of which are its title. */
export function inventedPaper(topic: Topic, words: readonly string[], day: number): InventedPaper {
  return {
    key: `arxiv:invented/${String(papersMade++).padStart(6, '0')}`,
    title: words.slice(0, 5).join(' '),
    abstract: words.slice(5).join(' '),
    day,
    category: topic.field,
    isFromPage: false,
    topic,
    words: [...words],
  };
}

/** A paper inside a topic: some hold close to what is said most, some less. */
export function followingPaper(topic: Topic, day: number, random: Random): InventedPaper {
  return aPaperOf(topic, someOf(topic.words, 30 + Math.floor(12 * random()), random), { day, random });
}

/** So many papers, evenly over the topics and over the days from one to another. */
export function papersOf(
  topics: readonly Topic[],
  count: number,
  { from, to, random }: { from: number; to: number; random: Random },
): InventedPaper[] {
  return Array.from({ length: count }, (_, at) => {
    const topic = topics[Math.floor(random() * topics.length)];
    if (!topic) throw new Error('There are no topics.');
    return followingPaper(topic, from + Math.floor(((to - from) * at) / count), random);
  });
}
