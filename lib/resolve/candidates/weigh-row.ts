import { identifyPage } from '../../identity/identify-page.ts';
import { namePage } from '../../identity/named-byline.ts';
import type { Evidence, Match } from '../../identity/types.ts';
import type { Author } from '../../model/author.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { PageReading } from '../../model/page-reading.ts';
import type { Paper } from '../../model/paper.ts';
import type { Row } from './in-memory.ts';

/** What the machinery says of a proposal. */
export interface Verdict {
  outcome: Outcome;
  evidence: Evidence[];
  /** Log-odds of all of it. */
  bits: number;
  /** Whom it is more likely, where it is not this one. */
  ahead: Author | null;
}

/** One byline of one paper, and how a row of the store would be weighed for it. */
export interface Scales {
  /** As if nobody else could be meant. */
  alone(row: Row): Verdict;
  /** Beside others who could be meant. */
  among(row: Row, others: readonly Author[]): Verdict;
}

/** @param paper with everything said of it */
export function scalesFor(page: PageReading, position: number, paper: Paper): Scales {
  const named = namePage(page);
  const at = named[0]?.findIndex(({ byline }) => byline.position === position) ?? -1;
  const asked = named[0]?.[at]?.asked ?? [];
  const identify = (authors: readonly Author[]): Match | undefined => {
    const ids = authors.map(({ id }) => id);
    const own = paper.authors.filter((id) => id >= 0 || ids.includes(id));
    return identifyPage(page, named, {
      papers: [{ ...paper, authors: own }],
      // Whom a service names for this byline is looked at for it, under whatever form of the name.
      candidates: new Map(asked.map((key) => [key, ids])),
      authors: new Map(authors.map((author) => [author.id, author])),
      decisions: [],
    })[0]?.[at];
  };
  const alone = (row: Row) => verdictOn(row.author, identify([row.author]));
  return {
    alone,
    among(row, others) {
      const by = alone(row);
      if (others.length === 0 || by.outcome === 'none') return by;
      const match = identify([row.author, ...others]);
      if (match?.author === row.author) return verdictOn(row.author, match);
      const evidence = match?.runnerUp?.author === row.author ? match.runnerUp.evidence : by.evidence;
      const outcome = match?.outcome === 'confirmed' ? 'none' : 'possible';
      return { outcome, evidence, bits: bitsOf(evidence), ahead: match?.author ?? null };
    },
  };
}

function verdictOn(author: Author, match: Match | undefined): Verdict {
  if (!match || match.author !== author)
    return { outcome: 'none', evidence: [], bits: Number.NEGATIVE_INFINITY, ahead: null };
  return { outcome: match.outcome, evidence: match.evidence, bits: bitsOf(match.evidence), ahead: null };
}

function bitsOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { bits }) => sum + bits, 0);
}
