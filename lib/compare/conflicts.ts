import { fullKey } from '../names/key.ts';
import { parseName } from '../names/parse.ts';
import { isInitial } from '../names/plain-reading.ts';
import { monthsBefore, span } from './activity.ts';
import { mostAuthors } from './joint.ts';
import type { ComparedPaper, ComparedPerson, ConflictParty } from './types.ts';

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
  /** Papers of either side, old ones aside, whose author list is cut: a shared one may be among them. */
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
  const found = pairsOf(these, those).flatMap(([one, other]) => between(one, other));
  const split = (isWanted: (paper: ComparedPaper) => boolean) =>
    found.flatMap((conflict) => {
      if (conflict.basis === 'same-person') return [];
      const papers = conflict.papers.filter(isWanted);
      return papers.length > 0 ? [{ ...conflict, papers }] : [];
    });
  const isRecent = (date: string) => span(date).last >= since;
  const recent = split(({ date }) => date !== null && isRecent(date));
  const same = found.filter(({ basis }) => basis === 'same-person');
  const parties = new Map([...these, ...those].map((party) => [party.key, party]));
  const cut = [...parties.values()]
    .flatMap(({ person }) => person?.papers ?? [])
    .filter(({ paper }) => paper.hiddenAuthors !== 0 && (paper.date === null || isRecent(paper.date)));
  return {
    conflicts: [...same, ...recent],
    undated: split(({ date }) => date === null),
    withoutPapers: [...parties.values()].filter(({ person }) => (person?.papers.length ?? 0) === 0),
    cut: new Set(cut.map(({ paper }) => paper.id)).size,
    large: new Set(recent.flatMap(({ papers }) => papers.filter(isLarge).map(({ id }) => id))).size,
  };
}

/** Everybody of these with everybody of those; two who are on both lists once. */
function pairsOf(these: readonly ConflictParty[], those: readonly ConflictParty[]): [ConflictParty, ConflictParty][] {
  const placeOf = new Map(these.map(({ key }, at) => [key, at]));
  const listed = new Set(those.map(({ key }) => key));
  return these.flatMap((one, at) =>
    those
      .filter((other) => !listed.has(one.key) || (placeOf.get(other.key) ?? at) >= at)
      .map((other): [ConflictParty, ConflictParty] => [one, other]),
  );
}

export function isLarge({ bylines, hiddenAuthors }: ComparedPaper): boolean {
  return bylines.length + (hiddenAuthors ?? 0) > mostAuthors;
}

/** By person and by name apart: what a name alone says must not hide behind an older paper that is sure. */
function between(these: ConflictParty, those: ConflictParty): Conflict[] {
  const [a, b] = [these.person, those.person];
  if (these.key === those.key || (a && b && a.id === b.id)) {
    return [{ these, those, basis: 'same-person', papers: [] }];
  }
  const ofB = new Set(b?.papers.map(({ paper }) => paper.id));
  const sure = new Map(a?.papers.flatMap(({ paper }) => (ofB.has(paper.id) ? [[paper.id, paper] as const] : [])));
  const named = new Map([...papersNaming(these, those), ...papersNaming(those, these)].map((one) => [one.id, one]));
  for (const id of sure.keys()) named.delete(id);
  const found = [
    { basis: 'person' as const, papers: [...sure.values()].sort(byDate) },
    { basis: 'name' as const, papers: [...named.values()].sort(byDate) },
  ];
  return found.flatMap(({ basis, papers }) => (papers.length > 0 ? [{ these, those, basis, papers }] : []));
}

/** Papers of one party that print the other's full name at a place that is not their own. */
function papersNaming({ person }: ConflictParty, other: ConflictParty): readonly ComparedPaper[] {
  if (!person) return [];
  const own = wholeKeys({ name: person.name, person });
  return wholeKeys(other).flatMap((key) => (own.includes(key) ? [] : (printedOn(person).get(key) ?? [])));
}

// Read once, however many people are asked about: a list may hold thousands of names.
const keys = new WeakMap<object, readonly string[]>();
const printed = new WeakMap<object, ReadonlyMap<string, readonly ComparedPaper[]>>();

/** The keys of the full names that a party may go by; none where there are initials alone. */
export function wholeKeys(party: Omit<ConflictParty, 'key'>): readonly string[] {
  // A person's own name has one way to be read, and is read once whoever holds them.
  const holder = party.person ?? party;
  const known = keys.get(holder);
  if (known) return known;
  const names = party.person ? [party.person.name] : listedNames(party.name);
  const read = [...new Set(names.flatMap((name) => wholeKey(name) ?? []))];
  keys.set(holder, read);
  return read;
}

/**
 * What a line of a list may name: “García Márquez, Gabriel” one person, whom papers print without the comma; “Ada Brook,
 * Bergen” and “Ada Brook, Wei Lin” somebody before each comma. Nothing tells them apart, so that all are looked for.
 */
function listedNames(line: string): string[] {
  const pieces = line.split(/,|&|\band\b/).map((piece) => piece.trim());
  const [first = '', second] = pieces;
  if (second === undefined) return [line];
  return [line, `${second} ${first}`, ...pieces.filter((piece) => piece.includes(' '))];
}

/** A person's papers by the full names printed beside theirs. */
function printedOn(person: ComparedPerson): ReadonlyMap<string, readonly ComparedPaper[]> {
  const known = printed.get(person);
  if (known) return known;
  const byName = new Map<string, ComparedPaper[]>();
  for (const { paper, position } of person.papers) {
    const others = paper.bylines.filter((_, at) => at + 1 !== position);
    for (const key of new Set(others.flatMap((name) => wholeKey(name) ?? []))) {
      byName.set(key, [...(byName.get(key) ?? []), paper]);
    }
  }
  printed.set(person, byName);
  return byName;
}

/** The key of a full name; null for a name with initials alone, which anybody may carry. */
export function wholeKey(name: string): string | null {
  const parsed = parseName(name);
  const given = parsed.readings[0]?.given[0] ?? '';
  return given === '' || isInitial(given) ? null : fullKey(parsed);
}

function byDate(a: ComparedPaper, b: ComparedPaper): number {
  return (b.date ?? '').localeCompare(a.date ?? '') || a.id - b.id;
}
