import { papersPerYear } from '../compare/activity.ts';
import { authorView, paperLine } from './author-view.ts';
import { estimatedRows } from './compare-estimated-rows.ts';
import { identityRows } from './compare-identity-rows.ts';
import type { CompareInput } from './compare-input.ts';
import { pairsOf } from './compare-pairs.ts';
import { paperRows } from './compare-paper-rows.ts';
import { reportedRows } from './compare-reported-rows.ts';
import type { CompareGroup, ComparePerson, CompareView, CompareYears } from './compare-types.ts';
import { warningsOf } from './compare-warnings.ts';
import { formatDay } from './format.ts';
import { withoutScores } from './score-switch.ts';
import type { PaperLine } from './types.ts';

/** The groups of rows, identity first: a new kind of row is a file and a line here. */
const groups: {
  id: CompareGroup['id'];
  heading: string;
  note?: string;
  rows: (of: CompareInput) => CompareGroup['rows'];
}[] = [
  { id: 'identity', heading: 'Who they are', rows: identityRows },
  {
    id: 'reported',
    heading: 'Reported by sources',
    note: 'Each number as its source gave it; Byline worked out none of them.',
    rows: reportedRows,
  },
  {
    id: 'papers',
    heading: 'From the papers in your store',
    note: 'Worked out from what you imported and met, which is less than they wrote.',
    rows: paperRows,
  },
  { id: 'estimated', heading: 'Estimated by Byline', rows: estimatedRows },
];

/** Two to eight people side by side, in the order given: no total, no rank, and what is missing is not zero. */
export function compareView(input: CompareInput): CompareView {
  const views = input.people
    .map(({ author, name }) => ({ ...authorView(author, input.papers), name }))
    .map((view) => (input.showsScores ? view : withoutScores(view)));
  const shown = groups
    .map(({ rows, ...group }) => ({ ...group, rows: rows(input) }))
    .filter(({ rows }) => rows.length > 0);
  return {
    people: views.map(
      ({ authorId, name, field, looksMixed, people, followed }): ComparePerson => ({
        authorId,
        name,
        field,
        looksMixed,
        people,
        followed,
      }),
    ),
    groups: shown,
    pairs: pairsOf(input),
    years: yearsOf(input),
    doubts: views.flatMap(({ name, doubts }) => (doubts.length > 0 ? [{ name, doubts }] : [])),
    warnings: warningsOf(input, shown),
    papers: linesOf(input),
    madeOn: formatDay(input.now),
  };
}

function yearsOf({ people }: CompareInput): CompareYears | null {
  const years = papersPerYear(people.map(({ person }) => person));
  return (
    years && {
      ...years,
      series: years.series.map((one, at) => ({
        authorId: people[at]?.person.id ?? 0,
        name: people[at]?.name ?? '',
        ...one,
      })),
    }
  );
}

function linesOf({ people, papers }: CompareInput): Record<number, PaperLine> {
  const ids = new Set(people.flatMap(({ person }) => person.papers.map(({ paper }) => paper.id)));
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const paper = papers.get(id);
      return paper ? [[id, paperLine(paper)] as const] : [];
    }),
  );
}
