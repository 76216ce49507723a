import type { JudgedName, JudgedPair } from './judge.ts';
import { areaUnderCurve, bCubed } from './measures.ts';

/** The figures of some names together. */
export interface Figures {
  pairAuc: number;
  /** Of `confirmed or likely`. */
  precision: number;
  recall: number;
  b3: number;
}

const three = (value: number): number => Math.round(value * 1000) / 1000;
const text = (value: number): string => (Number.isFinite(value) ? value.toFixed(3) : '    –');

/** What is asked of the tool, in four numbers. */
export function figuresOf(names: readonly JudgedName[]): Figures {
  const answers = names.flatMap((name) => name.answers);
  const sure = answers.filter(({ outcome }) => outcome === 'confirmed' || outcome === 'likely');
  const right = sure.filter(({ isRight }) => isRight).length;
  return {
    pairAuc: three(areaUnderCurve(names.flatMap(({ pairs }) => pairs))),
    precision: three(right / sure.length),
    recall: three(right / answers.filter(({ isKnown }) => isKnown).length),
    b3: three(bCubed(names.map(({ grouping }) => grouping)).f1),
  };
}

/** Everything there is to say of some names, in lines. */
export function reportLines(title: string, names: readonly JudgedName[]): string[] {
  const pairs = names.flatMap((name) => name.pairs);
  return [
    `## ${title}: ${names.length} names, ${names.flatMap(({ answers }) => answers).length} bylines, ${pairs.length} pairs`,
    '',
    ...pairLines(pairs),
    '',
    ...outcomeLines(names),
    '',
    ...splitLines(names),
    '',
    ...calibrationLines(pairs),
    '',
    ...bandLines(names),
  ];
}

function pairLines(pairs: readonly JudgedPair[]): string[] {
  const asBits = (bits: (pair: JudgedPair) => number) =>
    pairs.map((pair) => ({ bits: bits(pair), isSame: pair.isSame }));
  const shared = pairs.filter(({ sharesCoauthor }) => sharesCoauthor);
  const same = pairs.filter(({ isSame }) => isSame);
  const precision = shared.filter(({ isSame }) => isSame).length / shared.length;
  const recall = same.filter(({ sharesCoauthor }) => sharesCoauthor).length / same.length;
  return [
    'pair AUC (a byline and each author of that name)',
    `  Byline               ${text(areaUnderCurve(pairs))}`,
    `  any shared coauthor  ${text(areaUnderCurve(asBits(({ sharesCoauthor }) => Number(sharesCoauthor))))}   as an answer: precision ${text(precision)}, recall ${text(recall)}`,
    `  name only            ${text(areaUnderCurve(asBits(({ nameBits }) => nameBits)))}`,
  ];
}

function outcomeLines(names: readonly JudgedName[]): string[] {
  const answers = names.flatMap((name) => name.answers);
  const known = answers.filter(({ isKnown }) => isKnown).length;
  const line = (label: string, wanted: readonly string[]) => {
    const these = answers.filter(({ outcome }) => wanted.includes(outcome));
    const right = these.filter(({ isRight }) => isRight).length;
    return `  ${label.padEnd(21)}${String(these.length).padStart(6)}   precision ${text(right / these.length)}   recall ${text(right / known)}`;
  };
  const none = answers.filter(({ outcome }) => outcome === 'none');
  const missed = none.filter(({ isKnown }) => isKnown).length;
  return [
    `outcomes (${known} of ${answers.length} bylines are of somebody the store knows)`,
    line('confirmed or likely', ['confirmed', 'likely']),
    line('possible', ['possible']),
    `  none                 ${String(none.length).padStart(6)}   rightly ${text(1 - missed / none.length)}`,
  ];
}

function splitLines(names: readonly JudgedName[]): string[] {
  const lineOf = (label: string, b3: ReturnType<typeof bCubed>) =>
    `  ${label.padEnd(21)}precision ${text(b3.precision)}   recall ${text(b3.recall)}   F1 ${text(b3.f1)}`;
  const groupings = names.map(({ grouping }) => grouping);
  const alone = groupings.map(({ truth }) => ({ truth, groups: truth.map((_, at) => [at]) }));
  const together = groupings.map(({ truth }) => ({ truth, groups: [[...truth.keys()]] }));
  return [
    'splitting, B³',
    lineOf('Byline', bCubed(groupings)),
    lineOf('each paper alone', bCubed(alone)),
    lineOf('one person a name', bCubed(together)),
  ];
}

const calibrationEdges = [0, 0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98, 1.0001];

function calibrationLines(pairs: readonly JudgedPair[]): string[] {
  const probability = ({ bits }: JudgedPair) => 1 / (1 + 2 ** -bits);
  const lines = calibrationEdges.slice(1).map((high, at) => {
    const low = calibrationEdges[at] ?? 0;
    const these = pairs.filter((pair) => probability(pair) >= low && probability(pair) < high);
    const mean = these.reduce((sum, pair) => sum + probability(pair), 0) / these.length;
    const seen = these.filter(({ isSame }) => isSame).length / these.length;
    const range = `${low.toFixed(2)}–${Math.min(1, high).toFixed(2)}`;
    return `  ${range}${String(these.length).padStart(8)}   said ${text(mean)}   seen ${text(seen)}`;
  });
  return ['calibration (probability that a pair is one person)', ...lines];
}

const bands = [0, 0.05, 0.5, 5, 50, Number.POSITIVE_INFINITY];

function bandLines(names: readonly JudgedName[]): string[] {
  const lines = bands.slice(1).map((high, at) => {
    const low = bands[at] ?? 0;
    const these = names.filter(({ perMillion }) => perMillion >= low && perMillion < high);
    const { pairAuc, precision, recall, b3 } = figuresOf(these);
    const range = `${low}–${high === Number.POSITIVE_INFINITY ? '…' : high}`.padEnd(10);
    return `  ${range}${String(these.length).padStart(6)} names   AUC ${text(pairAuc)}   precision ${text(precision)}   recall ${text(recall)}   B³ ${text(b3)}`;
  });
  return ['by how often the name is printed, in a million mentions', ...lines];
}
