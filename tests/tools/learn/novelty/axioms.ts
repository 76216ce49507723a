import { copyAmong } from '../../../../lib/scores/novelty/copy.ts';
import type { FirstSeen } from '../../../../lib/scores/novelty/first-seen.ts';
import { sameRandoms } from '../read-papers.ts';
import { type FirstFigures, judgeFirsts } from './firsts.ts';
import { type Known, Library } from './library.ts';
import { median, sample } from './sample.ts';

/** What a measure of novelty must do, whether this one does, and the figures that say so. */
export interface Axiom {
  says: string;
  holds: boolean;
  figures: string;
}

/** How much one earlier paper, or 2,000 of another field, may change a score: in points of 100. */
const smallBound = 3;
const unrelatedBound = 12;
/** Papers that the axioms are tried on. */
const tried = 60;

/** Tries the seven axioms on papers of a year and everything earlier. */
export function judgeAxioms(
  library: Library,
  known: readonly Known[],
  {
    year,
    field,
    otherField,
    firstSeen,
    arxiv,
  }: { year: number; field: string; otherField: string; firstSeen: FirstSeen; arxiv: readonly Known[] },
): { axioms: Axiom[]; firsts: FirstFigures[] } {
  const random = sameRandoms(19);
  const ofYear = known.filter((paper) => paper.year === year && paper.category === field);
  const papers = sample(ofYear, tried, random);
  const day = papers[0]?.day ?? 0;
  const firsts = judgeFirsts(library, known);
  return {
    axioms: [
      copyIsWorthless(
        library,
        sample(
          known.filter((paper) => paper.day < day),
          200,
          random,
        ),
        { day, random },
      ),
      paraphraseStaysLow(
        library,
        sample(
          known.filter((paper) => paper.day < day),
          tried,
          random,
        ),
        { day, random },
      ),
      similarNeverRaises({ library, known, papers, firstSeen, random }),
      othersChangeNothing({ library, known, papers, firstSeen, otherField, random }),
      firstsBeatFollowers(firsts),
      farTopicsBeatOne(
        library,
        ofYear,
        known.filter((paper) => paper.year === year && paper.category === otherField),
        random,
      ),
      uniformInFields(arxiv, firstSeen, random),
    ],
    firsts,
  };
}

type Random = () => number;

function copyIsWorthless(
  library: Library,
  originals: readonly Known[],
  { day, random }: { day: number; random: Random },
): Axiom {
  const scores = originals.map(({ terms, category }) => {
    const copy = terms.filter(() => random() >= 0.1);
    const { measured, findings } = library.measure(copy, day);
    const place = 100 * library.scale(category, day).place(measured).all;
    return copyAmong(findings.nearest) === null ? place : Math.min(5, place);
  });
  const low = scores.filter((score) => score <= 5).length;
  return {
    says: 'a copy scores 5 at most',
    holds: low === scores.length,
    figures: `${low} of ${scores.length} copies without a tenth of their terms`,
  };
}

/** A paraphrase: 40 of 100 terms give way to terms that the nearest other papers have. */
function paraphraseStaysLow(
  library: Library,
  originals: readonly Known[],
  { day, random }: { day: number; random: Random },
): Axiom {
  const scores = originals.map((original) => {
    const near = library.corpus.termsOf(library.measure(original.terms, day).findings.nearest.slice(1)).flat();
    const others = near.filter((term) => !original.terms.includes(term));
    const terms = new Set(
      original.terms.map((term) => (random() < 0.4 ? (others[Math.floor(random() * others.length)] ?? term) : term)),
    );
    return 100 * library.place({ terms: [...terms], category: original.category }, day).all;
  });
  const middle = median(scores);
  const high = scores.filter((score) => score > 50).length;
  return {
    says: 'a paraphrase stays low',
    holds: middle <= 10 && high <= scores.length / 20,
    figures: `median ${middle.toFixed(1)}, above 50: ${high} of ${scores.length}`,
  };
}

interface Trial {
  library: Library;
  known: readonly Known[];
  papers: readonly Known[];
  firstSeen: FirstSeen;
  random: Random;
}

/** The same papers with more beside them. */
function scoresWith({ known, papers, firstSeen }: Trial, added: readonly Known[]): number[] {
  const day = papers[0]?.day ?? 0;
  const library = new Library([...known.filter((paper) => paper.day <= day), ...added], firstSeen);
  return papers.map((paper) => 100 * library.place(paper, day).all);
}

function similarNeverRaises(trial: Trial): Axiom {
  const { library, papers, random } = trial;
  const day = papers[0]?.day ?? 0;
  const before = papers.map((paper) => 100 * library.place(paper, day).all);
  const similar = papers.map((paper) =>
    aPaper(
      `similar ${paper.key}`,
      paper,
      day - 1,
      paper.terms.filter(() => random() < 0.6),
    ),
  );
  const raised = scoresWith(trial, similar).map((score, at) => score - (before[at] ?? 0));
  const most = Math.max(...raised);
  return {
    says: `an earlier similar paper never raises a score by more than ${smallBound}`,
    holds: most <= smallBound,
    figures: `most ${most.toFixed(2)}, median ${median(raised).toFixed(1)}`,
  };
}

function othersChangeNothing(trial: Trial & { otherField: string }): Axiom {
  const { library, known, papers, random, otherField } = trial;
  const day = papers[0]?.day ?? 0;
  const before = papers.map((paper) => 100 * library.place(paper, day).all);
  const changes = (added: readonly Known[]) =>
    Math.max(...scoresWith(trial, added).map((score, at) => Math.abs(score - (before[at] ?? 0))));
  const later = changes(
    sample(
      known.filter((paper) => paper.day > day),
      3_000,
      random,
    ),
  );
  const far = sample(
    known.filter(({ category }) => category === otherField),
    2_000,
    random,
  );
  const unrelated = changes(far.map((paper) => ({ ...paper, key: `again ${paper.key}`, day: day - 400 })));
  return {
    says: `later papers change nothing, 2,000 unrelated earlier ones ${unrelatedBound} at most`,
    holds: later === 0 && unrelated <= unrelatedBound,
    figures: `most ${later}, and ${unrelated.toFixed(2)}`,
  };
}

function firstsBeatFollowers(firsts: readonly FirstFigures[]): Axiom {
  const beaten = firsts.filter(({ first, followers }) => first > median(followers));
  return {
    says: 'the first paper on a topic beats its followers',
    holds: firsts.length >= 12 && beaten.length >= 0.9 * firsts.length,
    figures: `${beaten.length} of ${firsts.length} firsts are above the median of their followers`,
  };
}

/** A paper's own terms that are known, then half of another paper's: of a far field, or of the nearest of its own. */
function farTopicsBeatOne(library: Library, papers: readonly Known[], others: readonly Known[], random: Random): Axiom {
  const day = papers[0]?.day ?? 0;
  const share = (a: Known, b: Known) => b.terms.filter((term) => a.terms.includes(term)).length / b.terms.length;
  const wins = sample(papers, tried, random).map((paper) => {
    const [near] = sample(papers, 80, random)
      .filter((other) => other !== paper)
      .toSorted((a, b) => share(paper, b) - share(paper, a));
    const [far] = sample(others, 1, random);
    const joined = (other: Known | undefined) => {
      const terms = [...half(paper, library, day), ...(other ? half(other, library, day) : [])];
      return library.place({ terms: [...new Set(terms)], category: paper.category }, day).all;
    };
    const [ofFar, ofNear] = [joined(far), joined(near)];
    return ofFar > ofNear ? 1 : ofFar === ofNear ? 0.5 : 0;
  });
  const won = wins.reduce((sum: number, win) => sum + win, 0);
  return {
    says: 'a paper that joins two far topics beats one inside a topic',
    holds: won >= 0.75 * wins.length,
    figures: `${won} of ${wins.length} pairs of halves`,
  };
}

/** Every other of the terms that some earlier paper has: what is new counts for another axiom. */
function half({ terms }: Known, library: Library, day: number): number[] {
  const { frequencies } = library.measure(terms, day).findings;
  return terms.filter((_, at) => (frequencies[at] ?? 0) > 0).filter((_, at) => at % 2 === 0);
}

/** On arXiv, whose papers have days: those of a month, placed among those before it. */
function uniformInFields(arxiv: readonly Known[], firstSeen: FirstSeen, random: Random): Axiom {
  const library = new Library(arxiv, firstSeen);
  const from = Math.floor(Date.UTC(2019, 2, 1) / 86_400_000);
  const fields = Map.groupBy(
    arxiv.filter(({ day }) => day >= from && day < from + 60),
    ({ category }) => category,
  );
  const found = [...fields].flatMap(([field, papers]) => {
    if (papers.length < 100) return [];
    const scale = library.scale(field, from);
    const scores = sample(papers, 250, random).map(
      (paper) => scale.place(library.measure(paper.terms, paper.day).measured).all,
    );
    // Kolmogorov-Smirnov: the largest distance from the uniform distribution.
    const sorted = scores.toSorted((a, b) => a - b);
    const distance = Math.max(...sorted.map((score, at) => Math.abs((at + 0.5) / sorted.length - score)));
    return { field, distance };
  });
  const worst = Math.max(...found.map(({ distance }) => distance));
  return {
    says: 'scores are uniform within each field',
    holds: found.length >= 5 && worst <= 0.15,
    figures: found.map(({ field, distance }) => `${field} ${distance.toFixed(2)}`).join(', '),
  };
}

function aPaper(key: string, like: Known, day: number, terms: number[]): Known {
  return { ...like, key, day, terms };
}
