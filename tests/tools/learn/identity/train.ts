import { bitsAt, type Curve } from '../../../../lib/identity/curve.ts';
import { groupPairs, pairBits } from '../../../../lib/identity/group-mentions.ts';
import { rivalBits } from '../../../../lib/identity/rivals.ts';
import { findLikeness, likenessBits } from '../../../../lib/identity/weigh.ts';
import { type CurveId, curveIds, type Weights } from '../../../../lib/identity/weights.ts';
import { type Case, casesOf } from './cases.ts';
import { fitCurves, type Knots, type Row } from './fit-curves.ts';
import { withoutTwins } from './label-noise.ts';
import type { Labelled } from './labelled.ts';
import { bCubed } from './measures.ts';

const topicKnots = [-0.2, 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** What real namesakes teach. */
const realKnots: Knots = {
  'name-rarity': [-6.6, -4, -2, 0, 1, 2, 3, 4, 5, 6, 7, 8, 10],
  'surname-rarity': [1, 4, 6, 8, 10, 12, 14],
  'paper-count': [0, 1, 2, 3, 4],
  'coauthors-shared': [4, 10, 14, 17, 20, 30, 40, 60, 100],
  'coauthors-none': [0, 2, 4, 6, 8, 10],
  'coauthors-chance': [4, 6, 8, 10],
  'topic-of-titles': topicKnots,
  'years-apart': [0, 1, 2, 3],
};

/** How likely simulated namesakes are one person is of our making; this takes it out of what is learned. */
const simulation = 'simulation';

/** What only simulated ones can: the real ones' data have hardly any abstract, no category and four years. */
const simulatedKnots: Knots = {
  'topic-of-title-and-abstract': topicKnots,
  'topic-of-abstracts': topicKnots,
  category: [0, 1, 2],
  'decades-apart': [4, 8, 12, 20],
  [simulation]: [0, 1, 2, 3, 4, 5, 6],
};

/** Cases to learn from: with real namesakes, and with simulated ones. */
export interface Lessons {
  real: Labelled[][];
  simulated: Labelled[][];
}

const blank = Object.fromEntries(curveIds.map((id) => [id, [] as Curve])) as Record<CurveId, Curve>;

/**
 * Names that one person carries in the data are carried by more in the world: what they say for "same" counts for less.
 */
const plainWeight = 0.1;

const isAmbiguous = (group: readonly Labelled[]): boolean => new Set(group.map(({ person }) => person)).size > 1;

/** Learns everything from lessons. `version`: the day. */
export function train({ real, simulated }: Lessons, version: string): Weights {
  const start: Weights = {
    version,
    curves: blank,
    likely: 0,
    margin: 1,
    possible: -5,
    sameGroup: 0,
    apart: 0,
  };
  const ambiguous = real.filter(isAmbiguous).flatMap((group) => casesOf(group));
  const plain = real.filter((group) => !isAmbiguous(group)).flatMap((group) => casesOf(group));
  const pretended = simulated.flatMap((group) => casesOf(group));
  let weights = start;
  // Which of somebody's papers is the closest depends on the curves: learned once, they choose again.
  for (let round = 0; round < 2; round++) {
    const now = weights;
    const rows = [
      ...ambiguous.flatMap((one) => rowsOf(one, now)),
      ...plain.flatMap((one) => rowsOf(one, now, plainWeight)),
    ];
    weights = withCurves(weights, neverFor(neutral(fitCurves(rows, realKnots), rows, 'name-rarity')));
    const learned = weights;
    const others = pretended.flatMap((one) => simulatedRows(one, learned));
    weights = withCurves(weights, continued(neutral(fitCurves(others, simulatedKnots), others, simulation), weights));
  }
  // Where to draw the line is asked of labels without the ids that are one person's twice: each would count as wrong.
  const clean = real.filter(isAmbiguous).map((group) => withoutTwins(group).mentions);
  const cases = clean.flatMap((group) => casesOf(group));
  return {
    ...weights,
    likely: leastLikely(cases, weights),
    sameGroup: bestGrouping(clean, weights),
    apart: leastApart(
      real.filter((group) => !isAmbiguous(group)),
      weights,
    ),
  };
}

function rowsOf({ mention, candidates }: Case, weights: Weights, weight = 1): Row[] {
  return candidates.map(({ isSame, ...bearer }) => {
    const found = findLikeness(mention, bearer, weights);
    const fixed = found.reduce((sum, one) => sum + (one.fixed ?? 0), 0);
    return { measures: found.flatMap(({ measures }) => measures), fixed, isSame, weight };
  });
}

const ofNames = new Set(['name-rarity', 'surname-rarity']);

/** What is learned already counts as it is; the name of simulated namesakes is not theirs and says nothing. */
function simulatedRows(one: Case, weights: Weights): Row[] {
  const bias = { curve: simulation, at: Math.min(6, one.candidates.length) };
  return rowsOf(one, weights).map((row) => {
    const told = row.measures.filter(({ curve }) => !ofNames.has(curve));
    const known = told.filter(({ curve }) => curve in realKnots);
    const fixed = known.reduce((sum, { curve, at }) => sum + bitsAt(weights.curves[curve as CurveId], at), 0);
    return { ...row, fixed, measures: [...told.filter(({ curve }) => curve in simulatedKnots), bias] };
  });
}

/** What is one reason, though it has two curves. */
const oneReason: string[][] = [['coauthors-shared', 'coauthors-none', 'coauthors-chance']];

/**
 * The same predictions with every reason's zero where it says nothing either way: among pairs of different people its
 * odds average one, as likelihood ratios do, so that a reason that is missing is as good as a neutral one. What is taken
 * from the reasons goes to the curve that is always there.
 */
function neutral(
  fitted: Record<string, [number, number][]>,
  rows: readonly Row[],
  always: string,
): Record<string, [number, number][]> {
  const curves = { ...fitted };
  const alone = Object.keys(fitted).filter(
    (id) => !ofNames.has(id) && id !== simulation && !oneReason.flat().includes(id),
  );
  const reasons = [...oneReason.filter(([id = '']) => id in fitted), ...alone.map((id) => [id])];
  let taken = 0;
  for (const reason of reasons) {
    const odds = rows
      .filter(({ isSame }) => !isSame)
      .map(({ measures }) => measures.filter(({ curve }) => reason.includes(curve)))
      .filter((found) => found.length > 0)
      .map((found) => 2 ** found.reduce((sum, { curve, at }) => sum + bitsAt(curves[curve] ?? [], at), 0));
    const shift = odds.length === 0 ? 0 : Math.log2(odds.reduce((sum, one) => sum + one, 0) / odds.length);
    // Of a reason with several curves, a row always has one of the first two, and only one.
    for (const id of reason.slice(0, 2)) curves[id] = (curves[id] ?? []).map(([at, bits]) => [at, bits - shift]);
    taken += shift;
  }
  curves[always] = (curves[always] ?? []).map(([at, bits]) => [at, bits + taken]);
  return curves;
}

/** Simulated namesakes live decades apart as real ones seldom do: what that says is kept within this. */
const leastForYears = -2.5;

/** The curve of many years, moved to go on where that of few years ends. */
function continued(curves: Record<string, [number, number][]>, weights: Weights): Record<string, [number, number][]> {
  const many = curves['decades-apart'] ?? [];
  const end = weights.curves['years-apart'].at(-1)?.[1] ?? 0;
  const start = many[0]?.[1] ?? 0;
  const moved = many.map(([at, bits]): [number, number] => [at, Math.max(leastForYears, bits - start + end)]);
  return { ...curves, 'decades-apart': moved };
}

/** Having no coauthor in common is never a reason for, however few there are to have. */
function neverFor(curves: Record<string, [number, number][]>): Record<string, [number, number][]> {
  const none = (curves['coauthors-none'] ?? []).map(([at, bits]): [number, number] => [at, Math.min(0, bits)]);
  return { ...curves, 'coauthors-none': none };
}

/** Weights with these curves in place of theirs. */
function withCurves(weights: Weights, curves: Record<string, [number, number][]>): Weights {
  const kept = curveIds.map((id) => [id, curves[id]?.map(([at, bits]) => [at, round(bits)]) ?? weights.curves[id]]);
  return { ...weights, curves: Object.fromEntries(kept) as Record<CurveId, Curve> };
}

const round = (bits: number): number => Math.round(bits * 100) / 100;

interface Scored {
  bits: number;
  isSame: boolean;
}

/** Every candidate of a case with what speaks for him, rivals heard. */
export function scoreCase({ mention, candidates }: Case, weights: Weights): Scored[] {
  const own = candidates.map((candidate) => likenessBits(mention, candidate, weights));
  return candidates.map(({ isSame }, at) => {
    const rivals = own.filter((_, other) => other !== at);
    return { isSame, bits: (own[at] ?? 0) + rivalBits(rivals) };
  });
}

const wantedPrecision = 0.98;

/** The least bits at which answers are right often enough. */
function leastLikely(cases: readonly Case[], weights: Weights): number {
  const answers = cases
    .filter(({ candidates }) => candidates.length > 0)
    .map((one) => scoreCase(one, weights).reduce((best, next) => (next.bits > best.bits ? next : best)))
    .sort((a, b) => b.bits - a.bits);
  let right = 0;
  let least = Number.POSITIVE_INFINITY;
  answers.forEach(({ isSame, bits }, at) => {
    right += Number(isSame);
    if (at > 50 && right / (at + 1) >= wantedPrecision) least = bits;
  });
  return round(Math.min(least, 8));
}

/** So much of B³ F1 is given up rather than put two people into one. */
const nearlyBest = 0.004;

/** The fit from which on groups are one person's: the strictest with nearly the best B³, on names that several carry. */
function bestGrouping(groups: readonly Labelled[][], weights: Weights): number {
  const several = groups.filter((group) => new Set(group.map(({ person }) => person)).size > 1 && group.length <= 80);
  const pairs = several.map((group) => ({ group, bits: pairBits(group, weights) }));
  const fits = Array.from({ length: 17 }, (_, at) => -4 + at / 2);
  const scores = fits.map(
    (least) =>
      bCubed(
        pairs.map(({ group, bits }) => ({
          truth: group.map(({ person }) => person),
          groups: groupPairs(bits, least),
        })),
      ).f1,
  );
  const best = Math.max(...scores);
  return fits.filter((_, at) => (scores[at] ?? 0) >= best - nearlyBest).at(-1) ?? 0;
}

const falseAlarms = 0.05;
/** Fewer papers cannot tell. */
const fewestPapers = 4;

/** The fit below which hardly any profile of one person has groups, taken as if the name were as common as most. */
function leastApart(people: readonly Labelled[][], weights: Weights): number {
  const profiles = people.filter(({ length }) => length >= fewestPapers && length <= 60);
  const pairs = profiles.map((mentions) => pairBits(mentions.map(withCommonName), weights));
  const fits = Array.from({ length: 17 }, (_, at) => -8 + at / 2);
  const alarms = (least: number) => pairs.filter((bits) => groupPairs(bits, least).length > 1).length / pairs.length;
  return fits.filter((least) => alarms(least) <= falseAlarms).at(-1) ?? -8;
}

/** As common as Lin Guo is: the names of one person are mostly rare, but those of mixed profiles are not. */
function withCommonName(mention: Labelled): Labelled {
  return { ...mention, rarity: { ...mention.rarity, familyPerMillion: 2_900, fullPerMillion: 4 } };
}
