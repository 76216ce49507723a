import type { SeenComparison } from '../model/comparison.ts';
import type { CompareView } from './compare-types.ts';
import { count } from './words.ts';

/** Rows whose text changes by itself, or says nothing that a reader would call a change. */
const passing = new Set([
  'identity:which',
  'identity:match',
  'papers:terms',
  'papers:mQuotient',
  'papers:perYear',
  'papers:last24Months',
]);

/** What a comparison says now, to be held against what it says when it is opened again. */
export function seenOf({ groups, pairs, people }: CompareView, at: string): SeenComparison {
  return {
    at,
    cells: groups
      .flatMap(({ rows }) => rows)
      .filter(({ id }) => !passing.has(id) && !id.startsWith('estimated:'))
      .flatMap(({ id, label, cells }) =>
        cells.map(({ text }, index) => ({ row: id, label, author: people[index]?.authorId ?? 0, text })),
      ),
    joint: pairs.map(({ a, b, joint }) => ({ a, b, papers: joint.length })),
  };
}

/** Scores can be switched off, which is no change of them. */
const switched = new Set(['reported:novelty', 'reported:aiScore']);

/** Rows that are there only where somebody has a number: while one is not there, nobody has. */
function isOfSomebody(row: string): boolean {
  return /^(reported|papers):/.test(row) && !switched.has(row);
}

/** What changed since, in sentences; nothing where nothing did. */
export function changesSince(seen: SeenComparison, view: CompareView): string[] {
  const now = seenOf(view, seen.at);
  const nameOf = new Map(view.people.map(({ authorId, name }) => [authorId, name]));
  const before = new Map(seen.cells.map((cell) => [keyOf(cell), cell.text]));
  const known = new Set(seen.cells.map(({ author }) => author));
  const cells = [...now.cells, ...goneCells(seen, now)].flatMap((cell) => {
    const { row, label, author, text } = cell;
    // Another row that was not there then is no change of it, and a person who was added has no past.
    const was = before.get(keyOf(cell)) ?? (before.has(keyOf(cell)) || isOfSomebody(row) ? null : undefined);
    if (!known.has(author) || was === undefined || was === text) return [];
    return [`${label} of ${nameOf.get(author)}: ${was ?? 'not known'} → ${text ?? 'not known'}`];
  });
  const joint = now.joint.flatMap(({ a, b, papers }) => {
    const was = seen.joint.find((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a));
    if (!was || was.papers === papers) return [];
    const change = papers - was.papers;
    const words = `${count(Math.abs(change), `${change > 0 ? 'more' : 'fewer'} paper`)} together`;
    return [`${words}: ${nameOf.get(a)} and ${nameOf.get(b)}`];
  });
  const gone = new Set(seen.cells.map(({ author }) => author).filter((author) => !nameOf.has(author)));
  const lost = gone.size > 0 ? [`${count(gone.size, 'person', 'people')} no longer in it: ${why}`] : [];
  return [...lost, ...cells, ...joint];
}

const why = 'removed, or merged with another';

/** What is said where nobody is left to stand beside another. */
export const tooFewLeft = `Fewer than two of its people are left. The others were ${why}.`;

type SeenCell = SeenComparison['cells'][number];

function keyOf({ row, author }: SeenCell): string {
  return `${row}|${author}`;
}

/** Numbers that nobody has any more, of people who are still there: their rows are gone. */
function goneCells(seen: SeenComparison, now: SeenComparison): SeenCell[] {
  const rows = new Set(now.cells.map(({ row }) => row));
  const people = new Set(now.cells.map(({ author }) => author));
  return seen.cells
    .filter(({ row, author }) => isOfSomebody(row) && !rows.has(row) && people.has(author))
    .map((cell) => ({ ...cell, text: null }));
}
