import { withoutInstructions } from './instruction-like.ts';
import type { JudgedText } from './prompt.ts';
import { answerSchema } from './rubric.ts';

/** What one run came to: marks from 0 to 10 with their evidence, or why it does not count. */
export type RunReading =
  | { isGood: true; marks: { novelty: number; soundness: number; clarity: number }; quotes: string[] }
  | { isGood: false; reason: string };

/**
 * Reads what a model answered about a paper. Nothing that the paper says changes how it is read: a mark counts only with
 * a quote that stands in title or abstract, outside the sentences that read like instructions.
 */
export function readAnswer(text: string, paper: JudgedText): RunReading {
  const json = parseJson(text);
  if (json === undefined) return refused('The model did not answer in the form it was asked for.');
  const read = answerSchema.safeParse(json);
  if (!read.success) return refused('The model’s answer lacks a mark, or a mark is not a number.');
  const { novelty, soundness_signals, clarity, evidence, unknown } = read.data;
  if (unknown) return refused('The model says that title and abstract tell too little.');
  const quotes = validQuotes(evidence, paper);
  if (quotes.length === 0) return refused('The model gave no words of the abstract as its evidence.');
  return {
    isGood: true,
    marks: { novelty: clamp(novelty), soundness: clamp(soundness_signals), clarity: clamp(clarity) },
    quotes,
  };
}

function refused(reason: string): RunReading {
  return { isGood: false, reason };
}

function parseJson(text: string): unknown {
  const inFence = /^\s*```(?:json)?\s*\n([\s\S]*?)\n?\s*```\s*$/i.exec(text)?.[1];
  try {
    return JSON.parse(inFence ?? text);
  } catch {
    // Not JSON, or cut off: an answer that cannot be read, which is what undefined says.
    return undefined;
  }
}

function clamp(mark: number): number {
  return Math.min(10, Math.max(0, mark));
}

function validQuotes(quotes: readonly string[], { title, abstract }: JudgedText): string[] {
  const stretches = [title, abstract].flatMap(withoutInstructions).map(words);
  return quotes.filter((quote) => isQuote(words(quote), stretches)).slice(0, 3);
}

function isQuote(quote: string[], stretches: readonly string[][]): boolean {
  const sought = ` ${quote.join(' ')} `;
  return quote.length >= 3 && stretches.some((stretch) => ` ${stretch.join(' ')} `.includes(sought));
}

// Spaces, case and the shapes of quotation marks and dashes are the model's own.
function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
