import { activity } from '../compare/activity.ts';
import { type AuthorOrder, authorOrder, placeShares } from '../compare/author-order.ts';
import { type CitationFigures, citationFigures, commonSource } from '../compare/citation-figures.ts';
import type { Figure } from '../compare/figure.ts';
import { type Topics, topicsOf } from '../compare/topics-of.ts';
import {
  emptyCell,
  figureCell,
  isYearBefore,
  mixedDoubts,
  ofPapers,
  ownPapers,
  roughly,
  share,
  whole,
  whyNot,
  withUnequalDates,
} from './compare-cell.ts';
import type { ComparedAuthor, CompareInput } from './compare-input.ts';
import type { CompareCell, CompareRow } from './compare-types.ts';
import { formatDay } from './format.ts';
import { count } from './words.ts';

/** One person with everything worked out of their papers. */
interface Worked {
  one: ComparedAuthor;
  citations: CitationFigures;
  order: AuthorOrder;
  topics: Topics;
  doubts: string[];
  now: string;
}

/** What Byline works out of the papers in the reader's store: never in one row with what sources report. */
export function paperRows(input: CompareInput): CompareRow[] {
  const persons = input.people.map(({ person }) => person);
  const source = commonSource(persons);
  const people = input.people.map(
    (one): Worked => ({
      one,
      citations: citationFigures(one.person, source, input.now),
      order: authorOrder(one.person),
      topics: topicsOf(
        one.person,
        persons.filter(({ id }) => id !== one.person.id),
      ),
      doubts: mixedDoubts(one.author),
      now: input.now,
    }),
  );
  const rows = [...countRows, ...citationRows, ...placeRows, ...topicRows, ...timeRows];
  return rows
    .map(({ id, label, about, cell }) => ({
      id: `papers:${id}`,
      label,
      about,
      cells: withUnequalDates(people.map(cell)),
    }))
    .filter(({ cells }) => cells.some(({ text, notComparable }) => text !== null || notComparable !== null));
}

interface RowOf {
  id: string;
  label: string;
  about: string;
  cell: (of: Worked) => CompareCell;
}

const countRows: RowOf[] = [
  {
    id: 'papers',
    label: 'Papers in your store',
    about: 'What you imported or met, not what they wrote: the less of it, the less the rows below say.',
    cell: (of) =>
      allIds(of).length === 0
        ? emptyCell(whyNot['no-papers'])
        : plain(of, of.one.person.papers.length.toLocaleString('en'), allIds(of)),
  },
];

const citationRows: RowOf[] = [
  cited(
    'citations',
    'Citations of these',
    'The counts of one source, added up; papers that it did not count are left out.',
    whole,
  ),
  cited(
    'hIndex',
    'h of these',
    'h = the largest h with h papers cited h times or more (Hirsch 2005), among the papers counted.',
    whole,
  ),
  cited('i10', 'i10 of these', 'Papers cited ten times or more, among the papers counted.', whole),
  cited(
    'gIndex',
    'g of these',
    'g = the largest g whose g most cited papers have g² citations together (Egghe 2006).',
    whole,
  ),
  {
    ...cited(
      'mQuotient',
      'm of these',
      'h by academic age, in years from the first paper in your store: older papers you lack make it too large.',
      roughly,
    ),
    cell: (of) => {
      const cell = fromCounts(of, of.citations.mQuotient, roughly);
      return cell.text === null
        ? cell
        : { ...cell, text: `${cell.text}, age ${count(of.citations.academicAge ?? 0, 'year')}` };
    },
  },
  cited('perYear', 'Citations a year', 'Citations of these by academic age.', roughly),
  cited('mean', 'Citations a paper, mean', 'One much cited paper carries it: read it with the median.', roughly),
  cited('median', 'Citations a paper, median', 'Half of the papers counted have so many or more.', half),
];

const placeRows: RowOf[] = [
  placed(
    'first',
    'First author',
    'Share of papers of two authors or more where they stand first, as far as their place is known.',
  ),
  placed(
    'last',
    'Last author',
    'Share of papers of three authors or more, with the whole list known, where they stand last.',
  ),
  placed('solo', 'Alone', 'Share of papers with a whole author list where nobody else stands.'),
];

const topicRows: RowOf[] = [
  {
    id: 'fields',
    label: 'Fields',
    about: 'Primary categories of the papers in your store.',
    cell: (of) => {
      const { categories } = of.topics;
      const known = of.one.person.papers.filter(({ paper }) => paper.categories.length > 0);
      if (categories.length === 0) return emptyCell(whyNot[noPapers(of) ?? 'no-categories']);
      const text = categories
        .slice(0, 4)
        .map(({ category, papers }) => `${category} ${papers}`)
        .join(', ');
      const more = categories.length > 4 ? `, ${categories.length - 4} more` : '';
      return plain(
        of,
        text + more,
        known.map(({ paper }) => paper.id),
      );
    },
  },
  {
    id: 'effectiveTopics',
    label: 'Effective number of fields',
    about: 'How many equally common primary categories would be as diverse: e to the power of Shannon’s entropy.',
    cell: (of) => worked(of, of.topics.effective, roughly),
  },
  {
    id: 'terms',
    label: 'Terms that mark them off',
    about: 'Words that their papers hold more often than those of the others and of arXiv (log-odds with a prior).',
    cell: (of) =>
      of.topics.terms.length === 0
        ? emptyCell(noPapers(of) ? whyNot['no-papers'] : 'no term marks them off')
        : plain(of, of.topics.terms.join(', '), allIds(of)),
  },
];

const timeRows: RowOf[] = [
  {
    id: 'years',
    label: 'First and last year',
    about: 'Of the papers in your store: earlier ones may be missing.',
    cell: (of) => {
      const { firstYear, lastYear } = activity(of.one.person, of.now);
      if (firstYear === null) return emptyCell(whyNot[noPapers(of) ?? 'no-dates']);
      const dated = of.one.person.papers.flatMap(({ paper }) => (paper.year === null ? [] : paper.id));
      return plain(of, firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`, dated);
    },
  },
  {
    id: 'last24Months',
    label: 'Last 24 months',
    about: 'Papers in your store dated within 24 months; those of which only the year is known are told apart.',
    cell: (of) => {
      const { last24Months, undated } = activity(of.one.person, of.now);
      const of_ = of.one.person.papers.length;
      if (undated === of_) return emptyCell(whyNot[noPapers(of) ?? 'no-dates']);
      const unsure = last24Months.unsure > 0 ? ` (and ${last24Months.unsure} perhaps)` : '';
      const cell = plain(of, `${last24Months.sure.length}${unsure}`, last24Months.sure);
      return { ...cell, n: ofPapers(of_ - undated, of_) };
    },
  },
];

function noPapers({ one }: Worked): 'no-papers' | null {
  return one.person.papers.length === 0 ? 'no-papers' : null;
}

function allIds({ one }: Worked): number[] {
  return one.person.papers.map(({ paper }) => paper.id);
}

/** A cell of the reader's own papers. */
function plain({ now, doubts, one }: Worked, text: string, paperIds: number[]): CompareCell {
  const n = ofPapers(paperIds.length, one.person.papers.length);
  return { text, source: ownPapers, observedOn: formatDay(now), n, notComparable: null, doubts, paperIds };
}

function worked(of: Worked, figure: Figure, print: (value: number, n: number) => string): CompareCell {
  return figureCell(figure, { source: ownPapers, observedOn: formatDay(of.now), doubts: of.doubts, print });
}

function fromCounts(of: Worked, figure: Figure, print: (value: number) => string): CompareCell {
  const { source } = of.citations;
  const counted = source ? `${ownPapers}, counted by ${source.name}` : ownPapers;
  const day = source ? formatDay(source.newest) : formatDay(of.now);
  const isOld = source !== null && isYearBefore(source.oldest, source.newest);
  const doubts = isOld
    ? [...of.doubts, `Counted at different times: some on ${formatDay(source.oldest)}, others on ${day}.`]
    : of.doubts;
  return figureCell(figure, { source: counted, observedOn: day, doubts, print });
}

/** A median of whole numbers is whole, or half of one more. */
function half(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 1 });
}

type CountFigure = 'citations' | 'hIndex' | 'i10' | 'gIndex' | 'mQuotient' | 'perYear' | 'mean' | 'median';

function cited(id: CountFigure, label: string, about: string, print: (value: number) => string): RowOf {
  return { id, label, about, cell: (of) => fromCounts(of, of.citations[id], print) };
}

function placed(id: 'first' | 'last' | 'solo', label: string, about: string): RowOf {
  return { id: `${id}Share`, label, about, cell: (of) => worked(of, placeShares(of.one.person, of.order)[id], share) };
}
