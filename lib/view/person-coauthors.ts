import { wholeKey } from '../compare/conflicts.ts';
import { type Coauthors, coauthorsOf, mostAuthors, placesOf } from '../compare/joint.ts';
import type { ComparedPaper, ComparedPerson } from '../compare/types.ts';
import type { Paper } from '../model/paper.ts';
import { paperLine } from './author-view.ts';
import type { PersonPageView } from './person-types.ts';

type Known = Pick<PersonPageView, 'coauthors' | 'leftOut'>;

/**
 * Everybody beside a person, most joint papers first.
 * @param others authors of the store on the same papers
 */
export function personCoauthors(
  person: ComparedPerson,
  others: readonly ComparedPerson[],
  papers: ReadonlyMap<number, Paper>,
): Known {
  const { people, leftOut } = withHidden(coauthorsOf(person, placesOf([person, ...others])), person, others);
  const coauthors = people.map(({ name, authorId, paperIds }) => ({
    name,
    authorId,
    papers: newestFirst(paperIds, person).flatMap((id) => {
      const paper = papers.get(id);
      return paper ? [paperLine(paper)] : [];
    }),
  }));
  return { coauthors, leftOut: { moreThan: mostAuthors, papers: leftOut } };
}

/** Authors of the store who count on a joint paper, but whose place on it is hidden. */
function withHidden(known: Coauthors, person: ComparedPerson, others: readonly ComparedPerson[]): Coauthors {
  const own = new Set(person.papers.flatMap(({ paper }) => (isSmall(paper) ? paper.id : [])));
  const people = new Map(known.people.map((one) => [one.key, { ...one }]));
  for (const other of others) {
    const key = `#${other.id}`;
    const joint = other.papers.flatMap(({ paper }) => (own.has(paper.id) ? paper.id : []));
    const paperIds = [...new Set([...(people.get(key)?.paperIds ?? []), ...joint])];
    if (paperIds.length === 0 || other.id === person.id) continue;
    people.set(key, { key, name: other.name, authorId: other.id, paperIds });
    // Printed there without a place that is known to be theirs, they would stand here twice.
    const printed = [...people.values()].find(
      ({ authorId, name }) => authorId === null && wholeKey(name) !== null && wholeKey(name) === wholeKey(other.name),
    );
    if (printed)
      people.set(printed.key, { ...printed, paperIds: printed.paperIds.filter((id) => !joint.includes(id)) });
  }
  const left = [...people.values()].filter(({ paperIds }) => paperIds.length > 0);
  return {
    ...known,
    people: left.sort((a, b) => b.paperIds.length - a.paperIds.length || a.name.localeCompare(b.name)),
  };
}

function isSmall({ bylines, hiddenAuthors }: ComparedPaper): boolean {
  return bylines.length + (hiddenAuthors ?? 0) <= mostAuthors;
}

function newestFirst(ids: readonly number[], { papers }: ComparedPerson): number[] {
  const dates = new Map(papers.map(({ paper }) => [paper.id, paper.date ?? '']));
  return [...ids].sort((a, b) => (dates.get(b) ?? '').localeCompare(dates.get(a) ?? '') || a - b);
}
