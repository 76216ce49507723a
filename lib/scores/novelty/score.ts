import type { Corpus, Findings } from '../../corpus/corpus.ts';
import { titleKey } from '../../ids/title-key.ts';
import { copyAmong } from './copy.ts';
import { explain } from './explain.ts';
import type { FirstSeen } from './first-seen.ts';
import { type Measurement, measure, type Target } from './measure.ts';
import type { Placed, Scale } from './scale.ts';
import type { Confidence, Novelty, NoveltyLack, NoveltyScore } from './types.ts';

/** Goes up whenever the same paper against the same corpus would be measured otherwise: measures are kept in the store. */
export const noveltyVersion = 1;
export const noveltyMethod = `novelty ${noveltyVersion}`;

/** What there must be before a number is shown. METHODS 2.3. */
const needed = { terms: 40, earlier: 1_000, ofField: 300, related: 10, references: 100 };
/** A paper that repeats another is worth this much at most. */
const mostOfCopy = 5;
const leastHalfWidth = 5;

/** A paper to be scored. */
export interface NoveltyQuestion {
  title: string;
  target: Target;
  /** The paper's terms as it writes them, in the order of the target's. */
  words: readonly string[];
  /** How many earlier papers are of its field (archive). */
  ofField: number;
}

/** The papers that a paper is compared with: those of its own category, field, or all. */
export interface References {
  scale: Scale;
  /** "cs.LG", "cs", "all fields". */
  of: string;
}

/** What keeps a paper from having a number, before it is compared; null where nothing does. */
export function lackOf(
  { target, ofField }: Pick<NoveltyQuestion, 'target' | 'ofField'>,
  { earlier, related }: Pick<Findings, 'earlier' | 'related'>,
): { lacks: NoveltyLack; has: number; needs: number } | null {
  const gates: [NoveltyLack, number, number][] = [
    ['terms', target.terms.length, needed.terms],
    ['earlier papers', earlier, needed.earlier],
    ['papers of its field', ofField, needed.ofField],
    ['related papers', related, needed.related],
  ];
  const missed = gates.find(([, has, needs]) => has < needs);
  return missed ? { lacks: missed[0], has: missed[1], needs: missed[2] } : null;
}

/**
 * How far a paper is from all strictly earlier ones, as a percentile of the papers it is compared with.
 * @param references asked for only where there is a number to be given
 */
export async function scoreNovelty(
  corpus: Corpus,
  question: NoveltyQuestion,
  firstSeen: FirstSeen,
  references: () => Promise<References>,
): Promise<Novelty> {
  const measurement = measureApart(corpus, question, firstSeen);
  const { findings } = measurement;
  const explanation = explain(corpus, question, measurement);
  const lack = lackOf(question, findings);
  if (lack) return { kind: 'refused', ...lack, explanation };
  const { scale, of } = await references();
  if (scale.papers < needed.references) {
    return {
      kind: 'refused',
      lacks: 'papers to compare with',
      has: scale.papers,
      needs: needed.references,
      explanation,
    };
  }
  const copied = copyAmong(findings.nearest);
  return {
    kind: 'score',
    ...numbersOf(measurement, scale, copied !== null),
    copyOf: copied === null ? null : (explanation.nearest[copied] ?? null),
    isSurvey: question.target.isSurvey ?? false,
    explanation,
    earlier: findings.earlier,
    references: { papers: scale.papers, of },
    method: noveltyMethod,
  };
}

/** Measures a paper without what is the same paper under another key: a preprint beside its article. */
function measureApart(corpus: Corpus, { title, target }: NoveltyQuestion, firstSeen: FirstSeen): Measurement {
  const measurement = measure(corpus, target, firstSeen);
  const key = titleKey(title);
  const twins = measurement.findings.nearest.filter((near) => titleKey(corpus.paperAt(near).title) === key);
  return twins.length === 0 ? measurement : measure(corpus, { ...target, without: twins }, firstSeen);
}

function numbersOf(
  { measured, findings }: Measurement,
  scale: Scale,
  isCopy: boolean,
): Pick<NoveltyScore, 'value' | 'low' | 'high' | 'confidence'> {
  const placed = scale.place(measured);
  const value = Math.round(100 * (isCopy ? Math.min(placed.all, mostOfCopy / 100) : placed.all));
  const halfWidth = Math.max(leastHalfWidth, Math.round((100 * apart(placed)) / Math.SQRT2));
  return {
    value,
    low: Math.max(0, value - halfWidth),
    high: Math.min(isCopy ? mostOfCopy : 100, value + halfWidth),
    confidence: confidenceOf(findings, placed),
  };
}

function apart({ halves: [first, second] }: Placed): number {
  return Math.abs(first - second);
}

/** The least of: how much of a field is covered, how many papers are related, how well two halves agree. METHODS 2.3. */
function confidenceOf({ earlier, related }: Pick<Findings, 'earlier' | 'related'>, placed: Placed): Confidence {
  const coverage = Math.min(1, Math.log10(earlier / 1_000) / Math.log10(30));
  const least = Math.min(coverage, related / 50, 1 - apart(placed));
  if (least > 0.66) return 'high';
  return least < 0.33 ? 'low' : 'medium';
}
