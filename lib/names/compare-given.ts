import { compareGivenWords } from './given-aliases.ts';
import { type NameLevel, strongerLevel, weakerLevel } from './levels.ts';
import { isInitial } from './plain-reading.ts';
import { isLooseSyllable, isSyllable } from './syllables.ts';

/** Whether a word is its parts run together, initials standing for syllables: xiaoming is xiao + ming, or x + m. */
function isJoinOf(word: string, parts: string[]): boolean {
  const [part = '', ...rest] = parts;
  if (rest.length === 0) return word === part || (isInitial(part) && word.startsWith(part) && isLooseSyllable(word));
  if (!word.startsWith(part)) return false;
  if (!isInitial(part)) return isJoinOf(word.slice(part.length), rest);
  for (let cut = 1; cut < Math.min(word.length, 8); cut++)
    if (isLooseSyllable(word.slice(0, cut)) && isJoinOf(word.slice(cut), rest)) return true;
  return false;
}

function comparePart(a: string, b: string, isFirst: boolean): NameLevel {
  if (a === b) return isFirst && isInitial(a) ? 'initial' : 'exact';
  if (!isInitial(a) && !isInitial(b)) return compareGivenWords(a, b);
  if (isInitial(a) && isInitial(b)) return 'conflict';
  if (a[0] !== b[0]) return 'conflict';
  return isFirst ? 'initial' : 'middle-added';
}

type Side = 'a' | 'b';

/** How far two lists have been walked. */
interface Walk {
  isFirst: boolean;
  /** The side that has had a name the other lacks: it cannot be both. */
  longer?: Side;
  /** "Z. Jane Wang" goes by Jane: the side whose first name is an initial where the other's is a word. */
  initialFirst?: Side;
}

/** Whether one side may have these names more than the other. */
const mayLeaveOut = (parts: string[], side: Side, walk: Walk): boolean =>
  (walk.longer ?? side) === side && (walk.initialFirst !== side || parts.every(isInitial));

/** Pairs one word with several parts of the other side: Xiaoming with Xiao Ming or with X.-M. */
function compareJoined(a: string[], b: string[], walk: Walk): NameLevel {
  let best: NameLevel = 'conflict';
  const tryJoin = (word: string, parts: string[], go: (count: number) => NameLevel): void => {
    // "Min J." is Min with a middle name, not Minjun: an initial stands for a syllable only if the first one does.
    const isAbbreviated = isInitial(parts[0] ?? '');
    for (let count = 2; count <= parts.length && !isInitial(word); count++) {
      const taken = parts.slice(0, count);
      if ((!isAbbreviated && taken.some(isInitial)) || !isJoinOf(word, taken)) continue;
      const level = !isAbbreviated ? 'variant' : walk.isFirst ? 'initial' : 'middle-added';
      best = strongerLevel(best, weakerLevel(level, go(count)));
    }
  };
  const next: Walk = { ...walk, isFirst: false };
  tryJoin(a[0] ?? '', b, (count) => compareFrom(a.slice(1), b.slice(count), next));
  tryJoin(b[0] ?? '', a, (count) => compareFrom(a.slice(count), b.slice(1), next));
  return best;
}

/** Leaves out a middle name on one side; doing so on both is a contradiction. */
function compareSkipping(a: string[], b: string[], walk: Walk): NameLevel {
  const skip = (side: Side, from: string[], other: string[]): NameLevel => {
    if (!mayLeaveOut(from.slice(0, 1), side, walk)) return 'conflict';
    const next: Walk = { ...walk, longer: side };
    return side === 'a' ? compareFrom(from.slice(1), other, next) : compareFrom(other, from.slice(1), next);
  };
  return weakerLevel('middle-added', strongerLevel(skip('a', a, b), skip('b', b, a)));
}

function compareFrom(a: string[], b: string[], walk: Walk): NameLevel {
  if (a.length === 0 || b.length === 0) {
    if (a.length === b.length) return 'exact';
    const fits = a.length > 0 ? mayLeaveOut(a, 'a', walk) : mayLeaveOut(b, 'b', walk);
    return fits ? 'middle-added' : 'conflict';
  }
  const pair = comparePart(a[0] ?? '', b[0] ?? '', walk.isFirst);
  const next: Walk = { ...walk, isFirst: false };
  if (pair === 'initial' && a[0] !== b[0]) next.initialFirst = isInitial(a[0] ?? '') ? 'a' : 'b';
  let best: NameLevel = pair === 'conflict' ? pair : weakerLevel(pair, compareFrom(a.slice(1), b.slice(1), next));
  if (best === 'exact') return best;
  best = strongerLevel(best, compareJoined(a, b, walk));
  return best === 'conflict' && !walk.isFirst ? compareSkipping(a, b, walk) : best;
}

/** Chinese and Korean given names of one and of two syllables differ: Lin is not Lin Xin. */
function addsSyllable(a: string[], b: string[]): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  const [first = '', second = ''] = longer;
  return (
    shorter.length === 1 &&
    shorter[0] === first &&
    [first, second].every((part) => !isInitial(part) && isSyllable(part))
  );
}

/**
 * How well two lists of given names agree: the first ones must, and of the others one side's must all occur,
 * in order, on the other. `isEastAsian`: the family names are Chinese or Korean.
 */
export function compareGiven(a: string[], b: string[], isEastAsian: boolean): NameLevel {
  if (a.length === b.length && a.every((part, index) => part === b[index])) return 'exact';
  if (isEastAsian && addsSyllable(a, b)) return 'conflict';
  return compareFrom(a, b, { isFirst: true });
}
