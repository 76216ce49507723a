import { monthsBefore } from '../compare/activity.ts';
import { type Conflict, type FoundConflicts, wholeKeys } from '../compare/conflicts.ts';
import { mostAuthors } from '../compare/joint.ts';
import type { ConflictParty } from '../compare/types.ts';
import type { Paper } from '../model/paper.ts';
import { paperLine } from './author-view.ts';
import { mostNames } from './conflict-names.ts';
import type { ConflictAnswer, ConflictView } from './conflict-types.ts';
import { formatDate } from './format.ts';
import { count } from './words.ts';

/** What was asked, and what came out. */
export interface ConflictInput {
  these: readonly ConflictParty[];
  those: readonly ConflictParty[];
  found: FoundConflicts;
  /** Of everybody found. */
  papers: ReadonlyMap<number, Paper>;
  /** Pasted names beyond the most that are read. */
  leftOut: number;
  /** Papers of the list whose authors are not all known. */
  cutOnList: number;
  years: number;
  /** ISO 8601. */
  now: string;
}

/** The answer in words, with what the check cannot know. */
export function conflictView(input: ConflictInput): ConflictAnswer {
  const { found, papers } = input;
  const lines = (conflicts: readonly Conflict[]) => conflicts.map((one) => lineOf(one, papers));
  return {
    summary: summaryOf(input),
    conflicts: lines(found.conflicts),
    undated: lines(found.undated),
    caveats: caveatsOf(input),
  };
}

function lineOf({ these, those, basis, papers }: Conflict, rows: ReadonlyMap<number, Paper>): ConflictView {
  const text = {
    'same-person': 'the same person, on both lists',
    person: count(papers.length, 'shared paper'),
    name: `${count(papers.length, 'paper')} with that name beside theirs`,
  }[basis];
  const lines = papers.flatMap(({ id }) => {
    const paper = rows.get(id);
    return paper ? [paperLine(paper)] : [];
  });
  return { these: these.name, those: those.name, basis, text, papers: lines };
}

function summaryOf({ these, those, found, years, now }: ConflictInput): string {
  if (those.length === 0) return 'Nobody is on this list.';
  const people = `${these.length} × ${count(those.length, 'person', 'people')}`;
  const since = `papers since ${formatDate({ value: monthsBefore(now, 12 * years), isYearInferred: false })}`;
  const pairs = new Set(found.conflicts.map((one) => `${one.these.key} ${one.those.key}`)).size;
  if (pairs === 0) return `No conflict found in your store among ${people}, ${since}.`;
  return `${count(pairs, 'conflict')} among ${people}, ${since}.`;
}

function caveatsOf({ these, those, found, leftOut, cutOnList }: ConflictInput): string[] {
  if (those.length === 0) return [];
  const byName = those.filter(({ person }) => !person);
  const initials = byName.filter((party) => wholeKeys(party).length === 0);
  const unknown = found.withoutPapers.filter(({ person }) => person);
  return [
    ...(found.conflicts.some(({ basis }) => basis === 'name')
      ? ['Where only a name agrees, it may be a namesake’s: look at the papers.']
      : []),
    ...namedLike(these, byName),
    ...(found.undated.length > 0
      ? [`${count(paperCount(found.undated), 'shared paper')} without a date may be older: below.`]
      : []),
    ...(found.cut > 0
      ? [`${count(found.cut, 'paper')} of theirs with a cut author list: shared papers may be missing.`]
      : []),
    ...(found.large > 0
      ? [
          `${count(found.large, 'shared paper')} with more than ${mostAuthors} authors: they may hardly know each other.`,
        ]
      : []),
    ...(unknown.length > 0
      ? [`Your store has no paper of ${namesOf(unknown)}: about them nothing can be said by their papers.`]
      : []),
    ...(initials.length > 0 ? [`Initials alone are not looked for: ${namesOf(initials)}.`] : []),
    ...(byName.length > 0
      ? ['Names alone are looked for as printed on the papers of the chosen authors; another spelling is not found.']
      : []),
    ...(leftOut > 0 ? [`${count(leftOut, 'name')} beyond the first ${mostNames.toLocaleString('en')} left out.`] : []),
    ...(cutOnList > 0
      ? [`${count(cutOnList, 'paper')} on the list with a cut author list: not everybody on it is asked about.`]
      : []),
    'Only papers in your store are looked at: shared grants, employers and advisers are not.',
  ];
}

/** A name on the list that is one of the chosen authors' own. */
function namedLike(these: readonly ConflictParty[], names: readonly ConflictParty[]): string[] {
  const own = new Set(these.flatMap(wholeKeys));
  return names
    .filter((party) => wholeKeys(party).some((key) => own.has(key)))
    .map(({ name }) => `“${name}” on the list is also the name of a chosen author: they may be the same person.`);
}

function paperCount(conflicts: readonly Conflict[]): number {
  return new Set(conflicts.flatMap(({ papers }) => papers.map(({ id }) => id))).size;
}

const mostNamed = 5;

/** "Ada Brook, Bo Chen and 3 others". */
function namesOf(parties: readonly ConflictParty[]): string {
  const shown = parties.slice(0, mostNamed).map(({ name }) => name);
  const rest = parties.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${count(rest, 'other')}`;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
