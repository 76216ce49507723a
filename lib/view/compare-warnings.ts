import { authorOrder } from '../compare/author-order.ts';
import { academicAge } from '../compare/citation-figures.ts';
import { categoriesOf } from '../compare/topics-of.ts';
import { isDoubtful, looksMixed } from './author-view.ts';
import type { ComparedAuthor, CompareInput } from './compare-input.ts';
import type { CompareGroup } from './compare-types.ts';
import { mixedWords } from './words.ts';

/** What these numbers are not for: DORA (sfdora.org), and the Leiden manifesto, doi:10.1038/520429a. */
const notFor =
  'These numbers are for looking further. They are not for hiring, promotion or funding decisions (DORA, Leiden manifesto).';

/** What must be read with the numbers, in sentences; the last says what they are not for. */
export function warningsOf(input: CompareInput, groups: readonly CompareGroup[]): string[] {
  return [
    ...mixed(input),
    ...contradicted(input),
    ...unequal(groups),
    ...ages(input),
    ...fields(input),
    ...order(input),
    ...cut(input),
    ...(input.showsScores ? [] : ['Scores are switched off: reported ones and estimates are left out.']),
    notFor,
  ];
}

function mixed({ people }: CompareInput): string[] {
  return people.flatMap(({ author, name }) => {
    const words = mixedWords({ looksMixed: looksMixed(author), people: author.people });
    return words === '' ? [] : [`The profile of ${name} ${words}: split it before you read its numbers.`];
  });
}

function contradicted({ people }: CompareInput): string[] {
  const names = people.filter(({ author }) => isDoubtful(author) && author.people === 1).map(({ name }) => name);
  return names.length === 0 ? [] : [`Numbers of ${list(names)} contradict each other: see the marks.`];
}

function unequal(groups: readonly CompareGroup[]): string[] {
  const rows = groups.flatMap((group) => group.rows).filter(({ cells }) => cells.some((cell) => cell.notComparable));
  return rows.length === 0
    ? []
    : [
        `Sources or days differ for ${list(rows.map(({ label }) => label))}: cells marked “not comparable” do not stand beside the others.`,
      ];
}

function ages({ people, now }: CompareInput): string[] {
  const known = people.flatMap(({ person }) => academicAge(person, now) ?? []);
  const [youngest, oldest] = [Math.min(...known), Math.max(...known)];
  return known.length > 1 && oldest >= 2 * youngest && oldest - youngest >= 5
    ? [
        `Careers differ in length (${youngest} and ${oldest} years, by the papers in your store): counts and h only grow with age.`,
      ]
    : [];
}

function fields({ people }: CompareInput): string[] {
  const archives = people.flatMap(({ person }) => categoriesOf(person)[0]?.category.split('.')[0] ?? []);
  return new Set(archives).size > 1
    ? [
        `They publish in different fields (${list([...new Set(archives)])}): citation counts differ tenfold between fields.`,
      ]
    : [];
}

function order({ people }: CompareInput): string[] {
  const names = people.filter(({ person }) => authorOrder(person).isAlphabetical).map(({ name }) => name);
  return names.length === 0
    ? []
    : [`Author lists of ${list(names)} are alphabetical: first and last place say nothing and are left out.`];
}

function cut({ people }: CompareInput): string[] {
  const names = people.filter(hasCutLists).map(({ name }) => name);
  return names.length === 0
    ? []
    : [`Author lists of ${list(names)} are cut in your store: coauthors and joint papers may be missing.`];
}

function hasCutLists({ person, coauthors }: ComparedAuthor): boolean {
  return person.papers.length > 0 && coauthors.cut > person.papers.length / 4;
}

/** "A", "A and B", "A, B and C". */
function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
