import { jointPapers, mostAuthors, sharedCoauthors } from '../compare/joint.ts';
import type { FoundPath } from '../compare/path.ts';
import { topicOverlap } from '../compare/topics-of.ts';
import { paperLine } from './author-view.ts';
import { roughly, share, whyNot } from './compare-cell.ts';
import { type ComparedAuthor, type CompareInput, pairKey } from './compare-input.ts';
import type { ComparePair, ComparePath } from './compare-types.ts';
import { count } from './words.ts';

const mostNames = 50;

/** What lies between every two of them, in their order. */
export function pairsOf(input: CompareInput): ComparePair[] {
  return input.people.flatMap((a, at) => input.people.slice(at + 1).map((b) => pairOf(a, b, input)));
}

function pairOf(a: ComparedAuthor, b: ComparedAuthor, input: CompareInput): ComparePair {
  const joint = jointPapers(a.person, b.person);
  const coauthors = sharedCoauthors(a, b);
  const overlap = topicOverlap(a.person, b.person);
  return {
    a: a.person.id,
    b: b.person.id,
    joint: joint.papers.map(({ id }) => id),
    jointText: jointText(a, b, joint),
    coauthorsText: coauthorsText(a, b, coauthors),
    sharedCoauthors: coauthors.shared.slice(0, mostNames).map(({ name }) => name),
    topicText: overlap.kind === 'figure' ? roughly(overlap.value) : whyNot[overlap.why],
    path: pathOf(a, b, joint.papers.length > 0, input),
  };
}

function jointText(a: ComparedAuthor, b: ComparedAuthor, joint: ReturnType<typeof jointPapers>): string {
  const { papers, firstYear, lastYear, shareOfA, shareOfB } = joint;
  const unknown = [a, b].find(({ person }) => person.papers.length === 0);
  if (unknown) return `not known: no paper of ${unknown.name} in your store`;
  if (papers.length === 0) return 'none in your store';
  const years = firstYear === null ? '' : firstYear === lastYear ? `, ${firstYear}` : `, ${firstYear}–${lastYear}`;
  const of = (value: number, { name, person }: ComparedAuthor) => `${share(value, person.papers.length)} of ${name}’s`;
  return `${count(papers.length, 'paper')}${years}; ${of(shareOfA, a)}, ${of(shareOfB, b)} in your store`;
}

function coauthorsText(
  a: ComparedAuthor,
  b: ComparedAuthor,
  { shared, union, jaccard }: ReturnType<typeof sharedCoauthors>,
): string | null {
  // Both lists are known, and name nobody but the two.
  if (union === 0 && a.coauthors.people.length > 0 && b.coauthors.people.length > 0) return 'nobody but each other';
  if (jaccard === null) return null;
  const isLong = a.coauthors.leftOut + b.coauthors.leftOut > 0;
  const text = `${count(shared.length, 'shared coauthor')} of ${union}, Jaccard ${roughly(jaccard)}`;
  return isLong ? `${text}. ${leftOut}` : text;
}

const leftOut = `Papers of more than ${mostAuthors} authors are left out.`;

function pathOf(a: ComparedAuthor, b: ComparedAuthor, isJoint: boolean, input: CompareInput): ComparePath {
  const found = input.paths.get(pairKey(a.person.id, b.person.id));
  if (isJoint) return { kind: 'joint', text: 'They wrote together.', steps: [] };
  if (!found) return { kind: 'not-searched', text: 'Not looked for.', steps: [] };
  if (found.kind === 'path') return { kind: 'path', ...walked(found, input) };
  const text =
    found.kind === 'none'
      ? `No path within six papers in your store, which does not mean that there is none. ${leftOut}`
      : `Given up: too many people are in between. ${leftOut}`;
  return { kind: 'none', text, steps: [] };
}

function walked(
  { steps }: Extract<FoundPath, { kind: 'path' }>,
  { papers, names }: CompareInput,
): Pick<ComparePath, 'text' | 'steps'> {
  return {
    text: `${count(steps.length - 1, 'step')} over joint papers in your store. ${leftOut}`,
    steps: steps.map(({ author, paper }) => {
      const row = paper === null ? undefined : papers.get(paper);
      return { authorId: author, name: names.get(author) ?? 'somebody', paper: row ? paperLine(row) : null };
    }),
  };
}
