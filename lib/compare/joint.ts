import { fullKey } from '../names/key.ts';
import { parseName } from '../names/parse.ts';
import type { ComparedPaper, ComparedPerson } from './types.ts';

/** Papers of more authors say little about who works with whom. */
export const mostAuthors = 25;

/** What two people wrote together. */
export interface JointPapers {
  papers: ComparedPaper[];
  /** Of each one's papers, 0 to 1. */
  shareOfA: number;
  shareOfB: number;
  /** Joint papers among all of both (Jaccard), 0 to 1. */
  jaccard: number;
  firstYear: number | null;
  lastYear: number | null;
}

/** Newest first. */
export function jointPapers(a: ComparedPerson, b: ComparedPerson): JointPapers {
  const theirs = new Set(b.papers.map(({ paper }) => paper.id));
  const papers = a.papers
    .flatMap(({ paper }) => (theirs.has(paper.id) ? [paper] : []))
    .sort((one, other) => (other.date ?? '').localeCompare(one.date ?? '') || one.id - other.id);
  const years = papers.flatMap(({ year }) => year ?? []);
  const union = a.papers.length + b.papers.length - papers.length;
  return {
    papers,
    shareOfA: papers.length / Math.max(1, a.papers.length),
    shareOfB: papers.length / Math.max(1, b.papers.length),
    jaccard: papers.length / Math.max(1, union),
    firstYear: years.length === 0 ? null : Math.min(...years),
    lastYear: years.length === 0 ? null : Math.max(...years),
  };
}

/** Somebody on a person's papers. */
export interface Coauthor {
  /** `#12` for an author of the store, else the key of the name as printed. */
  key: string;
  name: string;
  /** null where only the name is known. */
  authorId: number | null;
  paperIds: number[];
}

export interface Coauthors {
  people: Coauthor[];
  /** Papers of more than 25 authors, which are left out. */
  leftOut: number;
  /** Papers whose author list is cut. */
  cut: number;
}

/** Which author of the store stands at which place of a paper, as far as is known: `${paper}|${position}` to author. */
export type Places = ReadonlyMap<string, { id: number; name: string }>;

/** The places that the people at hand are known to hold. */
export function placesOf(people: readonly Pick<ComparedPerson, 'id' | 'name' | 'papers'>[]): Places {
  const places = new Map<string, { id: number; name: string }>();
  for (const { id, name, papers } of people)
    for (const { paper, position } of papers)
      if (position !== null) places.set(`${paper.id}|${position}`, { id, name });
  return places;
}

/** Everybody printed beside a person, most joint papers first; an author of the store counts once, by whatever name. */
export function coauthorsOf(person: ComparedPerson, places: Places): Coauthors {
  const people = new Map<string, Coauthor>();
  const own = fullKey(parseName(person.name));
  let [leftOut, cut] = [0, 0];
  for (const { paper, position } of person.papers) {
    if (paper.hiddenAuthors !== 0) cut++;
    if (paper.bylines.length + (paper.hiddenAuthors ?? 0) > mostAuthors) {
      leftOut++;
      continue;
    }
    paper.bylines.forEach((name, at) => {
      const known = places.get(`${paper.id}|${at + 1}`);
      const key = known ? `#${known.id}` : fullKey(parseName(name));
      // Where their own place is not known, their own name is not a coauthor's.
      if (at + 1 === position || (position === null && key === own)) return;
      const coauthor = people.get(key) ?? { key, name: known?.name ?? name, authorId: known?.id ?? null, paperIds: [] };
      if (!coauthor.paperIds.includes(paper.id)) coauthor.paperIds.push(paper.id);
      people.set(key, coauthor);
    });
  }
  const ordered = [...people.values()].sort(
    (a, b) => b.paperIds.length - a.paperIds.length || a.name.localeCompare(b.name),
  );
  return { people: ordered, leftOut, cut };
}

/** Coauthors that two people share. */
export interface SharedCoauthors {
  /** In the order of the first one's coauthors, each with papers of either. */
  shared: { name: string; papersOfA: number[]; papersOfB: number[] }[];
  union: number;
  /** 0 to 1; null where the coauthors of one are not known. */
  jaccard: number | null;
}

/**
 * J = |N_a ∩ N_b| / |N_a ∪ N_b|, N without the two themselves. Who is known by name alone counts as the one person of that
 * name whom the store knows beside either.
 */
export function sharedCoauthors(
  a: { person: ComparedPerson; coauthors: Coauthors },
  b: { person: ComparedPerson; coauthors: Coauthors },
): SharedCoauthors {
  const isOneOfThem = new Set([a.person, b.person].flatMap(({ id, name }) => [`#${id}`, fullKey(parseName(name))]));
  const keyOf = personKeys([...a.coauthors.people, ...b.coauthors.people]);
  const [ofA, ofB] = [a, b].map(({ coauthors }) => {
    const others = coauthors.people.filter(({ key }) => !isOneOfThem.has(key));
    return Map.groupBy(others, keyOf);
  });
  const papersOf = (found: readonly Coauthor[] = []) => [...new Set(found.flatMap(({ paperIds }) => paperIds))];
  const shared = [...(ofA ?? [])].flatMap(([key, found]) =>
    ofB?.has(key)
      ? [{ name: found[0]?.name ?? '', papersOfA: papersOf(found), papersOfB: papersOf(ofB.get(key)) }]
      : [],
  );
  const union = new Set([...(ofA?.keys() ?? []), ...(ofB?.keys() ?? [])]).size;
  const isKnown = a.coauthors.people.length > 0 && b.coauthors.people.length > 0;
  return { shared, union, jaccard: isKnown && union > 0 ? shared.length / union : null };
}

/** Who a coauthor is: where two people of a name are known, a name alone is neither. */
function personKeys(coauthors: readonly Coauthor[]): (one: Coauthor) => string {
  const byName = new Map<string, Set<string>>();
  for (const { key, name, authorId } of coauthors) {
    if (authorId === null) continue;
    const nameKey = fullKey(parseName(name));
    byName.set(nameKey, (byName.get(nameKey) ?? new Set()).add(key));
  }
  return ({ key }) => {
    const [only, second] = byName.get(key) ?? [];
    return second === undefined ? (only ?? key) : key;
  };
}
