import type { Author } from '../model/author.ts';
import type { Paper } from '../model/paper.ts';
import { parseName } from '../names/parse.ts';
import { mergeRecords } from '../papers/merge-records.ts';
import { markingTerms } from '../topics/marking-terms.ts';
import { authorsMentions, type OwnMention } from './authors-mentions.ts';
import { fingerprintOfMentions, groupPairs, mostGrouped, pairBits } from './group-mentions.ts';
import { findLikeness } from './weigh.ts';
import { shippedWeights as weights } from './weights.ts';

/** As which people an author's papers look. */
export interface Split {
  /** Largest first; one group where nothing speaks against one person. */
  groups: SplitGroup[];
  /** Papers some of whose authors are not known. */
  hiddenIn: number;
}

/** One of the people that a profile seems to be made of. */
export interface SplitGroup {
  /** Ids of the papers. */
  papers: number[];
  /** What marks them off from the rest, the most telling first. */
  terms: string[];
  /** Names printed beside the author, those that come again first. */
  coauthors: string[];
  links: SplitLink[];
}

/** What speaks for one author of two papers. */
export interface SplitLink {
  a: number;
  b: number;
  /** Log-odds in bits, the name's rarity included. */
  bits: number;
  because: string[];
}

const most = { terms: 5, coauthors: 5 } as const;

/** Sorts an author's papers into people. A proposal: nothing is changed by it. */
export function splitAuthor(author: Author, papers: ReadonlyMap<number, Paper>): Split {
  const names = author.profiles.map((profile) => parseName(profile.name));
  const mentions = authorsMentions(names, author.papers, papers);
  const hiddenIn = mentions.filter(({ isCut }) => isCut).length;
  if (mentions.length > mostGrouped) return { groups: [], hiddenIn };
  const bits = pairBits(mentions, weights);
  const groups = groupPairs(bits, weights.sameGroup).map((group) => describe(group, mentions, bits, papers));
  return { groups, hiddenIn };
}

function describe(
  group: readonly number[],
  mentions: readonly OwnMention[],
  bits: readonly Float64Array[],
  papers: ReadonlyMap<number, Paper>,
): SplitGroup {
  const own = group.flatMap((at) => mentions[at] ?? []);
  const others = mentions.filter((mention) => !own.includes(mention));
  const textsOf = (some: readonly OwnMention[]) =>
    some.flatMap(({ paper }) => papers.get(paper) ?? []).map((paper) => mergeRecords(paper));
  return {
    papers: own.map(({ paper }) => paper),
    terms: markingTerms(textsOf(own), textsOf(others), most.terms),
    coauthors: coauthorsOf(own),
    links: linksOf(group, mentions, bits),
  };
}

function coauthorsOf(mentions: readonly OwnMention[]): string[] {
  const byHash = Map.groupBy(
    mentions.flatMap(({ others }) => others),
    ({ hash }) => hash,
  );
  return [...byHash.values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, most.coauthors)
    .flatMap(([coauthor]) => coauthor?.printed ?? []);
}

/** Each pair of a group that has something in common beyond the name. */
function linksOf(
  group: readonly number[],
  mentions: readonly OwnMention[],
  bits: readonly Float64Array[],
): SplitLink[] {
  return group.flatMap((i, index) =>
    group.slice(index + 1).flatMap((j): SplitLink[] => {
      const [a, b] = [mentions[i], mentions[j]];
      const because = a && b ? reasonsFor(a, b) : [];
      return a && b && because.length > 0 ? [{ a: a.paper, b: b.paper, bits: bits[i]?.[j] ?? 0, because }] : [];
    }),
  );
}

function reasonsFor(a: OwnMention, b: OwnMention): string[] {
  const bearer = { level: 'exact', knownAs: b.name, fingerprint: fingerprintOfMentions([b]) } as const;
  return findLikeness(a, bearer, weights)
    .filter(({ bits }) => bits > 0)
    .flatMap(({ id, because }) => (['shared-coauthors', 'topic', 'category'].includes(id) ? because() : []));
}
