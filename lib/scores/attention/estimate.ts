import { stopTerms } from '../../topics/stop-terms.ts';
import { attentionFeatures, type Gram } from './features.ts';
import type { AttentionModel } from './model.ts';
import { percentileOf, tableFor } from './percentile.ts';
import { contribution, rawScore } from './score.ts';
import { isValidated, validatedCategories } from './validated-categories.ts';

/** What the estimate is made from. Authors are not among it. */
export interface AttentionInput {
  title: string;
  abstract: string | null | undefined;
  /** Primary category, `cs.LG`; empty, null or undefined where it is not known. */
  category: string | null | undefined;
  /** Of the first version; null or undefined where it is not known. */
  year: number | null | undefined;
}

/** How much attention papers with such words got, among papers of the field within two years. */
export interface AttentionEstimate {
  /** Whole percentile, 0 to 100. */
  value: number;
  /** One standard deviation of what was wrong with held-out papers to both sides, 0 to 100. */
  low: number;
  high: number;
  /** The field whose papers it is compared with: the category itself, or all that were tried together. */
  field: string;
  /** First and last year of those papers. */
  years: [from: number, to: number];
  /** Up to five words or word pairs of this text that raise it most, and that lower it most, the strongest first. */
  forTerms: string[];
  againstTerms: string[];
}

/** Why there is no estimate, with what a sentence about it needs. */
export type AttentionRefusal =
  | { reason: 'category-not-validated'; category: string; validated: readonly string[] }
  | { reason: 'no-abstract' }
  | { reason: 'no-year' }
  | { reason: 'too-short'; words: number; needed: number };

/** Different words (of three letters or more) that title and abstract must have together. */
export const fewestWords = 30;
const mostTerms = 5;

/** Says whether there is a number. */
export function isEstimate(result: AttentionEstimate | AttentionRefusal): result is AttentionEstimate {
  return 'value' in result;
}

/** The attention estimate of a paper, or why there is none. */
export function estimateAttention(
  model: AttentionModel,
  { title, abstract, category, year }: AttentionInput,
): AttentionEstimate | AttentionRefusal {
  const field = category ?? '';
  if (!isValidated(field)) {
    return { reason: 'category-not-validated', category: field, validated: validatedCategories };
  }
  if (!abstract?.trim()) return { reason: 'no-abstract' };
  const table = typeof year === 'number' && Number.isFinite(year) ? tableFor(model, field, year) : undefined;
  if (!table) return { reason: 'no-year' };
  const features = attentionFeatures({ title, abstract });
  const words = features.grams.filter(({ text }) => !text.includes(' ')).length;
  if (words < fewestWords) return { reason: 'too-short', words, needed: fewestWords };
  const value = Math.round(percentileOf(table, rawScore(model, features)));
  return {
    value,
    low: Math.max(0, Math.round(value - model.residual)),
    high: Math.min(100, Math.round(value + model.residual)),
    field: table.field,
    years: [table.from, table.to],
    ...strongestTerms(model, features.grams),
  };
}

function strongestTerms(model: AttentionModel, grams: readonly Gram[]): { forTerms: string[]; againstTerms: string[] } {
  const weighed = grams
    .map(({ text, ...rest }) => ({ words: text.split(' '), adds: contribution(model, rest) }))
    .filter(({ words }) => !words.some((word) => stopTerms.has(word)))
    .sort((a, b) => b.adds - a.adds);
  return {
    forTerms: distinctTerms(weighed.filter(({ adds }) => adds > 0)),
    againstTerms: distinctTerms(weighed.filter(({ adds }) => adds < 0).reverse()),
  };
}

/** The first few of which no two share a word: "language models" and "models" would say the same twice. */
function distinctTerms(weighed: readonly { words: string[] }[]): string[] {
  const seen = new Set<string>();
  const chosen: string[] = [];
  for (const { words } of weighed) {
    if (chosen.length === mostTerms) break;
    if (words.some((word) => seen.has(word))) continue;
    for (const word of words) seen.add(word);
    chosen.push(words.join(' '));
  }
  return chosen;
}
