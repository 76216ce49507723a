import type { FilterReading, SearchDocument } from '../types.ts';

const comparison = /^(>=|<=|>|<|=)?(\d{1,6}(?:\.\d{1,6})?)$/;
const range = /^(\d{1,6})(?:-|–|\.\.)(\d{1,6})$/;

/** How a number is called, and how it is compared in words: "above" of a percentile is "after" of a year. */
export interface NumberWords {
  name: string;
  above: string;
  below: string;
  orMore: string;
  orLess: string;
  problem: string;
}

/** "novelty is above 60". */
export function amountWords(name: string, example: string): NumberWords {
  const problem = `Write a number, like ${example}.`;
  return { name, above: 'above', below: 'below', orMore: 'or more', orLess: 'or less', problem };
}

/**
 * Reads `60`, `>60`, `>=60`, `<60`, `<=60`, `20-60` as a test of a number. A bare number means what is shown rounded to it.
 * A paper without the number is neither above nor below.
 */
export function readNumber(
  text: string,
  numberOf: (document: SearchDocument) => number | null,
  words: NumberWords,
): FilterReading {
  const holds = readCondition(text, words);
  if ('problem' in holds) return holds;
  return {
    words: `${words.name} is ${holds.words}`,
    test({ document }) {
      const number = numberOf(document);
      return number === null ? null : holds.of(number);
    },
  };
}

type Condition = { of(number: number): boolean; words: string } | { problem: string };

function readCondition(text: string, words: NumberWords): Condition {
  const span = range.exec(text);
  if (span) return between(Number(span[1]), Number(span[2]));
  const [, sign, digits] = comparison.exec(text) ?? [];
  if (digits === undefined) return { problem: words.problem };
  const bound = Number(digits);
  switch (sign) {
    case '>':
      return { of: (number) => number > bound, words: `${words.above} ${digits}` };
    case '<':
      return { of: (number) => number < bound, words: `${words.below} ${digits}` };
    case '>=':
      return { of: (number) => number >= bound, words: `${digits} ${words.orMore}` };
    case '<=':
      return { of: (number) => number <= bound, words: `${digits} ${words.orLess}` };
    default:
      return { of: (number) => Math.round(number) === Math.round(bound), words: digits };
  }
}

function between(from: number, to: number): Condition {
  if (from > to) return { problem: `${from} to ${to} runs backwards: write ${to}-${from}.` };
  return { of: (number) => from <= number && number <= to, words: `${from} to ${to}` };
}
