import { fullKey } from '../names/key.ts';
import { parseName } from '../names/parse.ts';
import { isInitial } from '../names/plain-reading.ts';
import { monthsBefore, span } from './activity.ts';
import { mostAuthors } from './joint.ts';
import type { ComparedPaper, ConflictParty } from './types.ts';

/** What stands between one of these and one of those. */
export interface Conflict {
  these: ConflictParty;
  those: ConflictParty;
  /**
   * `same-person`: they are one; `person`: the store knows both on these papers; `name`: only a name agrees, which may be
   * a namesake's.
   */
  basis: 'same-person' | 'person' | 'name';
  /** Newest first; none for one and the same person. */
  papers: ComparedPaper[];
}

export interface FoundConflicts {
  conflicts: Conflict[];
  /** Shared papers whose date is not known: they may be older. */
  undated: Conflict[];
  /** Of these and those: people of whom the store has no paper, so that nothing can be said. */
  withoutPapers: ConflictParty[];
  /** Papers of these whose author list is cut: a shared one may be among them. */
  cut: number;
  /** Shared papers of more than 25 authors. */
  large: number;
}

/**
 * Whether any of these shares a paper with any of those. Where one side is a name alone, a paper counts if it prints that
 * full name; initials never suffice. A date of a year alone counts if it may be inside.
 * @param years how far back
 * @param at now, ISO 8601
 */
export function findConflicts(
  these: readonly ConflictParty[],
  those: readonly ConflictParty[],
  { years, at }: { years: number; at: string },
): FoundConflicts {
  const since = monthsBefore(at, 12 * years);
  const found = these.flatMap((one) => those.flatMap((other) => between(one, other) ?? []));
  const split = (isWanted: (paper: ComparedPaper) => boolean) =>
    found.flatMap((conflict) => {
      if (conflict.basis === 'same-person') return [];
      const papers = conflict.papers.filter(isWanted);
      return papers.length > 0 ? [{ ...conflict, papers }] : [];
    });
  const recent = split(({ date }) => date !== null && span(date).last >= since);
  const same = found.filter(({ basis }) => basis === 'same-person');
  const parties = new Map([...these, ...those].map((party) => [party.key, party]));
  const papersOfThese = new Map(
    these.flatMap(({ person }) => (person?.papers ?? []).map(({ paper }) => [paper.id, paper] as const)),
  );
  return {
    conflicts: [...same, ...recent],
    undated: split(({ date }) => date === null),
    withoutPapers: [...parties.values()].filter(({ person }) => (person?.papers.length ?? 0) === 0),
    cut: [...papersOfThese.values()].filter(({ hiddenAuthors }) => hiddenAuthors !== 0).length,
    large: new Set(recent.flatMap(({ papers }) => papers.filter(isLarge).map(({ id }) => id))).size,
  };
}

export function isLarge({ bylines, hiddenAuthors }: ComparedPaper): boolean {
  return bylines.length + (hiddenAuthors ?? 0) > mostAuthors;
}

function between(these: ConflictParty, those: ConflictParty): Conflict | null {
  const [a, b] = [these.person, those.person];
  if (these.key === those.key || (a && b && a.id === b.id)) {
    return { these, those, basis: 'same-person', papers: [] };
  }
  if (a && b) {
    const ofB = new Set(b.papers.map(({ paper }) => paper.id));
    const papers = a.papers.flatMap(({ paper }) => (ofB.has(paper.id) ? [paper] : []));
    if (papers.length > 0) return { these, those, basis: 'person', papers: papers.sort(byDate) };
  }
  const named = new Map<number, ComparedPaper>();
  for (const [person, name] of [
    [a, those.name],
    [b, these.name],
  ] as const)
    for (const paper of papersNaming(person, name)) named.set(paper.id, paper);
  return named.size === 0 ? null : { these, those, basis: 'name', papers: [...named.values()].sort(byDate) };
}

/** A person's papers that print this full name at a place that is not their own. */
function papersNaming(person: ConflictParty['person'], name: string): ComparedPaper[] {
  const key = wholeKey(name);
  if (!person || key === null || key === wholeKey(person.name)) return [];
  return person.papers.flatMap(({ paper, position }) =>
    paper.bylines.some((printed, at) => at + 1 !== position && wholeKey(printed) === key) ? [paper] : [],
  );
}

/** null for a name with initials alone, which anybody may carry. */
function wholeKey(printed: string): string | null {
  const name = parseName(printed);
  const given = name.readings[0]?.given[0] ?? '';
  return given === '' || isInitial(given) ? null : fullKey(name);
}

function byDate(a: ComparedPaper, b: ComparedPaper): number {
  return (b.date ?? '').localeCompare(a.date ?? '') || a.id - b.id;
}
