import { type FirstSeen, nothingSeen } from '../../../../lib/scores/novelty/first-seen.ts';
import { spearman } from '../attention/percentiles.ts';
import { sameRandoms } from '../read-papers.ts';
import { type Known, Library } from './library.ts';
import { sample } from './sample.ts';

const sizes = [100, 300, 1_000, 3_000, 10_000, 30_000];
const targets = 300;

/** How well a small library agrees: rank correlations over papers of one year. */
export interface StoreFigures {
  size: number;
  /** With what all earlier papers say, with the bundled table of terms and without. */
  withTable: number;
  withoutTable: number;
  /** Two libraries of this size that have no paper in common, both with the table. */
  independent: number;
}

/** What libraries of some sizes, drawn from the papers earlier than a year, say of papers of that year. */
export function judgeStores(known: readonly Known[], year: number, firstSeen: FirstSeen): StoreFigures[] {
  const random = sameRandoms(13);
  const judged = sample(
    known.filter((paper) => paper.year === year),
    targets,
    random,
  );
  const day = judged[0]?.day ?? 0;
  const earlier = known.filter((paper) => paper.day < day);
  const scores = (papers: readonly Known[], table: FirstSeen) => {
    const library = new Library(papers, table);
    return judged.map((paper) => library.place(paper, day).all);
  };
  const whole = scores(earlier, firstSeen);
  return sizes.map((size) => {
    const drawn = sample(earlier, 2 * size, random);
    const [one, other] = [drawn.slice(0, size), drawn.slice(size)];
    const ofOne = scores(one, firstSeen);
    return {
      size,
      withTable: spearman(ofOne, whole),
      withoutTable: spearman(scores(one, nothingSeen), whole),
      independent: other.length < size ? Number.NaN : spearman(ofOne, scores(other, firstSeen)),
    };
  });
}

/** How well two halves of all earlier papers agree about papers of a year: rank correlation. */
export function judgeHalves(library: Library, known: readonly Known[], year: number): number {
  const judged = sample(
    known.filter((paper) => paper.year === year),
    2 * targets,
    sameRandoms(17),
  );
  const placed = judged.map((paper) => library.place(paper, paper.day).halves);
  return spearman(
    placed.map(([first]) => first),
    placed.map(([, second]) => second),
  );
}
