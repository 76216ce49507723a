import type { Split, SplitGroup } from '../identity/split-profile.ts';
import type { Author } from '../model/author.ts';
import type { Paper } from '../model/paper.ts';
import { mergeRecords } from '../papers/merge-records.ts';
import { newestProfile, paperLine } from './author-view.ts';
import { byFrequency, yearsOf } from './person-option.ts';
import type { SplitGroupView, SplitView } from './types.ts';
import { count, splitSentence, weightText } from './words.ts';

/** As much as a reader looks at. */
const most = { names: 3, reasons: 6 } as const;

/** The proposal to see several people in one author; null where the papers look like one. */
export function splitView(
  author: Author,
  split: Split,
  papers: ReadonlyMap<number, Paper>,
  parts: readonly Author[] = [],
): SplitView | null {
  const { groups } = split;
  if (groups.length < 2) return null;
  const total = new Set(groups.flatMap((group) => group.papers)).size;
  return {
    authorId: author.id,
    name: newestProfile(author).name,
    summary: splitSentence(total, groups.length),
    caveat: [caveat(split.hiddenIn, total), ...aloneWords(groups)].filter(Boolean).join(' ') || null,
    groups: groups.map((group) => groupView(group, author, papers, parts)),
  };
}

function groupView(
  group: SplitGroup,
  author: Author,
  papers: ReadonlyMap<number, Paper>,
  parts: readonly Author[],
): SplitGroupView {
  const places = new Map(author.papers.map(({ paper, position }) => [paper, position]));
  const known = group.papers.flatMap((id) => papers.get(id) ?? []);
  const merged = known.map(mergeRecords);
  const dates = new Map(known.map((paper, at) => [paper.id, merged[at]?.date?.value ?? '']));
  const newestFirst = [...known].sort((a, b) => (dates.get(b.id) ?? '').localeCompare(dates.get(a.id) ?? ''));
  return {
    key: group.papers.join(' '),
    papers: newestFirst.map((paper) => paperLine(paper, places.get(paper.id) ?? null)),
    terms: group.terms.slice(0, most.names),
    coauthors: group.coauthors.slice(0, most.names),
    categories: byFrequency(merged.flatMap(({ categories, badge }) => categories[0] ?? badge ?? [])).slice(
      0,
      most.names,
    ),
    years: yearsOf(merged),
    because: reasons(group, papers),
    acceptedAs: acceptedAs(group, parts),
  };
}

/** The person the reader already saw in this group. */
function acceptedAs({ papers }: SplitGroup, parts: readonly Author[]): number | null {
  const same = parts.find((part) => {
    const theirs = new Set(part.papers.map(({ paper }) => paper));
    return papers.every((paper) => theirs.has(paper));
  });
  return same?.id ?? null;
}

/** The strongest links, in sentences. */
function reasons({ links }: SplitGroup, papers: ReadonlyMap<number, Paper>): string[] {
  const title = (id: number) => {
    const paper = papers.get(id);
    return paper ? `“${mergeRecords(paper).title}”` : 'another paper';
  };
  return [...links]
    .sort((a, b) => b.bits - a.bits)
    .slice(0, most.reasons)
    .map(({ a, b, bits, because }) => {
      const why = because.map((reason) => reason.replace(/\.$/, '')).join('; ');
      return `${title(a)} and ${title(b)}: ${why} (${weightText({ bits, isHard: false })} bits).`;
    });
}

/** A group of one is no finding: nothing links the paper to another, and nothing says that it is somebody else's. */
function aloneWords(groups: readonly SplitGroup[]): string[] {
  const alone = groups.filter(({ papers }) => papers.length === 1).length;
  if (alone === 0) return [];
  const many = alone === 1 ? 'One paper stands' : `${alone} papers stand`;
  return [
    `${many} alone because nothing known links ${alone === 1 ? 'it' : 'them'} to another: fewer people are possible.`,
  ];
}

function caveat(hiddenIn: number, total: number): string | null {
  if (hiddenIn === 0) return null;
  const of = hiddenIn === total ? 'these papers' : `${hiddenIn} of these ${count(total, 'paper')}`;
  return `Of ${of} only the first authors are known: those not known may link what looks apart. Open their pages on arXiv, and Byline learns all their authors.`;
}
