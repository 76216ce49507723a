import { titleKey } from '../../ids/title-key.ts';
import { effectiveNumber } from '../effective-number.ts';
import { linkedGroupSizes } from '../linked-groups.ts';
import type { PaperFacts, ProfileFacts } from './profile-facts.ts';
import type { Check } from './types.ts';

/** Takes four papers at least: fewer cannot tell. */
const fewestFields = 4;
const largestShare = 1 / 3;

/**
 * Papers of one person link up: coauthors come again. Where no linked group holds more than a third of the papers while
 * the fields are as spread as four equal ones, the name may belong to several people. With the first three authors of
 * arXiv papers of 1993 to 2026, it speaks up for 60 % of profiles mixed from four people and 85 % of five (22 % of
 * three), and in vain for 0.6 % of rare names with 4 to 6 papers, 3 % with 7 to 10, 11 % with 21 to 50: a hint, no more.
 */
export const severalPeople: Check = {
  id: 'several-people',
  code: 'FIELD_SPREAD',
  find(facts) {
    const papers = facts.papers
      .map((paper) => ({ ...paper, coauthors: coauthorKeys(paper, facts.name) }))
      .filter(({ coauthors }) => coauthors.length > 0);
    const groups = linkedGroupSizes(papers.map(({ coauthors }) => coauthors));
    const fields = papers.flatMap(({ categories, badge }) => categories[0] ?? badge ?? []);
    if (effectiveNumber(fields) < fewestFields) return null;
    if ((groups[0] ?? 0) > papers.length * largestShare) return null;
    return {
      metrics: facts.claims.map(({ metric }) => metric),
      message: `${paperCount(papers.length, facts)} fall into ${groups.length} groups that share no coauthor, in ${new Set(fields).size} fields${whatIsHidden(papers)}.`,
      means: 'The profile may mix several people of this name; its numbers would then be nobody’s.',
    };
  },
};

/** The other authors printed. What makes two printings of a title one makes two printings of a name one. */
function coauthorKeys({ bylines, position }: PaperFacts, name: string): string[] {
  const own = titleKey(name);
  const others = bylines.filter((_, index) => index + 1 !== position).map(titleKey);
  return others.filter((key) => key && key !== own);
}

function paperCount(counted: number, { papers }: ProfileFacts): string {
  return counted === papers.length
    ? `The ${counted} listed papers`
    : `${counted} of the ${papers.length} listed papers`;
}

function whatIsHidden(papers: PaperFacts[]): string {
  const cut = papers.filter(({ hiddenAuthors }) => hiddenAuthors !== 0);
  if (cut.length === 0) return '';
  const most = cut.reduce((max, { bylines }) => Math.max(max, bylines.length), 0);
  const first = `only the first ${most === 1 ? 'author' : `${numeral(most)} authors`}`;
  return cut.length === papers.length ? `; ${first} of each are known` : `; of ${cut.length}, ${first} are known`;
}

function numeral(count: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five'][count] ?? String(count);
}
