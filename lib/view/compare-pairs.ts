import { jointPapers, mostAuthors, sharedCoauthors } from '../compare/joint.ts';
import type { FoundPath } from '../compare/path.ts';
import { topicOverlap } from '../compare/topics-of.ts';
import { paperLine } from './author-view.ts';
import { roughly, share, whyNot } from './compare-cell.ts';
import { type ComparedAuthor, type CompareInput, pairKey } from './compare-input.ts';
import type { ComparePair, ComparePath } from './compare-types.ts';
import type { PaperLine } from './types.ts';
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
    isKnown: a.person.papers.length > 0 && b.person.papers.length > 0,
    jointText: jointText(a, b, joint),
    coauthorsText: coauthorsText(a, b, coauthors),
    sharedCoauthors: coauthors.shared.slice(0, mostNames).map(({ name }) => name),
    topicText: overlap.kind === 'figure' ? roughly(overlap.value) : whyNot[overlap.why],
    path: joint.papers.length > 0 ? together : pathOf(a, b, coauthors, input),
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
  if (jaccard === null) return aloneText(a) ?? aloneText(b);
  const isLong = a.coauthors.leftOut + b.coauthors.leftOut > 0;
  const text = `${count(shared.length, 'shared coauthor')} of ${union}, Jaccard ${roughly(jaccard)}`;
  return isLong ? `${text}. ${leftOut}` : text;
}

const leftOut = `Papers of more than ${mostAuthors} authors are left out.`;

/** That somebody has no coauthors, where that is known; null where they are not. */
function aloneText({ name, person, coauthors }: ComparedAuthor): string | null {
  if (coauthors.people.length > 0 || person.papers.length === 0) return null;
  if (coauthors.leftOut === person.papers.length)
    return `not told: every paper of ${name} has more than ${mostAuthors} authors`;
  if (coauthors.cut > 0) return null;
  return coauthors.leftOut > 0 ? `none: ${name} wrote alone. ${leftOut}` : `none: ${name} wrote alone`;
}

const together: ComparePath = { kind: 'joint', text: 'They wrote together.', steps: [] };

function pathOf(
  a: ComparedAuthor,
  b: ComparedAuthor,
  { shared }: ReturnType<typeof sharedCoauthors>,
  input: CompareInput,
): ComparePath {
  const found = input.paths.get(pairKey(a.person.id, b.person.id));
  if (!found) return { kind: 'not-searched', text: 'Not looked for.', steps: [] };
  if (found.kind === 'path') return { kind: 'path', ...walked(found, input) };
  if (shared[0]) return { kind: 'name', ...named(a, shared[0], b, input) };
  const text =
    found.kind === 'none'
      ? `No path within six papers over authors whom your store knows, which does not mean that there is none. ${leftOut}`
      : `Given up: too many people are in between. ${leftOut}`;
  return { kind: 'none', text, steps: [] };
}

type Way = Pick<ComparePath, 'text' | 'steps'>;

/** Over somebody printed beside both, whom the store does not know. */
function named(
  a: ComparedAuthor,
  { name, papersOfA, papersOfB }: ReturnType<typeof sharedCoauthors>['shared'][number],
  b: ComparedAuthor,
  { papers }: CompareInput,
): Way {
  return {
    text: `2 steps over a name printed on papers of both, which may be of two people. ${leftOut}`,
    steps: [
      { authorId: a.person.id, name: a.name, paper: lineOf(papersOfA[0], papers) },
      { authorId: null, name, paper: lineOf(papersOfB[0], papers) },
      { authorId: b.person.id, name: b.name, paper: null },
    ],
  };
}

function lineOf(id: number | null | undefined, papers: CompareInput['papers']): PaperLine | null {
  const row = papers.get(id ?? Number.NaN);
  return row ? paperLine(row) : null;
}

function walked({ steps }: Extract<FoundPath, { kind: 'path' }>, { people, papers, names }: CompareInput): Way {
  const headed = new Map(people.map(({ person, name }) => [person.id, name]));
  return {
    text: `${count(steps.length - 1, 'step')} over joint papers in your store. ${leftOut}`,
    steps: steps.map(({ author, paper }) => ({
      authorId: author,
      name: headed.get(author) ?? names.get(author) ?? 'somebody',
      paper: lineOf(paper, papers),
    })),
  };
}
