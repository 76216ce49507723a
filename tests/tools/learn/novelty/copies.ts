import { copyFrom, copyLikeness } from '../../../../lib/scores/novelty/copy.ts';
import { areaUnderCurve } from '../identity/measures.ts';
import { sameRandoms } from '../read-papers.ts';
import type { Known, Library } from './library.ts';
import { median, sample } from './sample.ts';

/** What becomes of copies of earlier papers, some of whose terms were dropped, beside real papers of a year. */
export interface CopyFigures {
  dropped: number;
  area: number;
  /** Share of the copies that raise the alarm, and of real papers that do. */
  caught: number;
  falseAlarms: number;
  median: number;
}

/** How well copies are told from real papers of the newest year with enough of them. */
export function judgeCopies(library: Library, known: readonly Known[], year: number): CopyFigures[] {
  const random = sameRandoms(11);
  const day = known.find((paper) => paper.year === year)?.day ?? 0;
  const likeness = (terms: readonly number[]) =>
    Math.max(0, ...library.corpus.find({ terms, day }).nearest.map(copyLikeness));
  const real = sample(
    known.filter((paper) => paper.year === year),
    600,
    random,
  ).map(({ terms }) => likeness(terms));
  const earlier = sample(
    known.filter((paper) => paper.day < day),
    300,
    random,
  );
  return [0.1, 0.3, 0.5].map((dropped) => {
    const copies = earlier.map(({ terms }) => likeness(terms.filter(() => random() >= dropped)));
    const isAlarm = (value: number) => value >= copyFrom;
    return {
      dropped,
      area: areaUnderCurve([
        ...copies.map((bits) => ({ bits, isSame: true })),
        ...real.map((bits) => ({ bits, isSame: false })),
      ]),
      caught: copies.filter(isAlarm).length / copies.length,
      falseAlarms: real.filter(isAlarm).length / real.length,
      median: median(copies),
    };
  });
}
