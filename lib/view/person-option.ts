import { whoIs } from '../identity/readers-words.ts';
import type { Author } from '../model/author.ts';
import type { Byline } from '../model/page-reading.ts';
import type { Paper } from '../model/paper.ts';
import { compareNames } from '../names/compare.ts';
import { lookupKeys } from '../names/key.ts';
import { type PersonName, parseName } from '../names/parse.ts';
import { type MergedPaper, mergeRecords } from '../papers/merge-records.ts';
import { newestProfile, partOf } from './author-view.ts';
import type { AuthorView, PersonOption } from './types.ts';
import { count } from './words.ts';

/** A list longer than this nobody reads; who is further down is found by name in the library. */
const mostOptions = 40;

/** The keys under which the store may know namesakes of a printed name. */
export function namesakeKeys(name: Pick<Byline, 'name' | 'family' | 'given'>): string[] {
  return lookupKeys(parseName(name.name, name)).asked;
}

/** Those who could carry a printed name, another's than `author`: whoever has most papers first. */
export function namesakesOf(
  printed: Pick<Byline, 'name' | 'family' | 'given'>,
  author: Author | null,
  known: { candidates: ReadonlyMap<string, readonly number[]>; authors: ReadonlyMap<number, Author> },
): Author[] {
  const own = author ? whoIs(author) : new Set<number>();
  const name = parseName(printed.name, printed);
  const ids = new Set(namesakeKeys(printed).flatMap((key) => known.candidates.get(key) ?? []));
  return [...ids]
    .flatMap((id) => (own.has(id) ? [] : (known.authors.get(id) ?? [])))
    .filter((other) => other.profiles.some((profile) => compareNames(parseName(profile.name), name) !== 'conflict'))
    .sort((a, b) => b.papers.length - a.papers.length || a.id - b.id)
    .slice(0, mostOptions);
}

/** Somebody of the store, with what tells them from their namesakes: as much of it as these papers show. */
export function personOption(author: Author, papers: ReadonlyMap<number, Paper>): PersonOption {
  const about = aboutPapers(author, papers);
  return {
    authorId: author.id,
    name: newestProfile(author).name,
    about: author.partOf === undefined ? about : `${about}, split off`,
  };
}

function aboutPapers(author: Author, papers: ReadonlyMap<number, Paper>): string {
  const known = author.papers.flatMap(({ paper }) => papers.get(paper) ?? []).map(mergeRecords);
  const about = [count(author.papers.length, 'paper'), yearsOf(known), withWhom(coauthorsOf(author, known, 1))];
  return about.filter(Boolean).join(', ');
}

/** Whose part an author is and who was split off, out of these others. */
export function kinOf(
  author: Author,
  others: readonly Author[],
  papers: ReadonlyMap<number, Paper>,
): Pick<AuthorView, 'partOf' | 'parts' | 'about'> {
  return {
    partOf: partOf(
      author,
      others.find(({ id }) => id === author.partOf),
    ),
    parts: others
      .filter((one) => one.partOf === author.id)
      .map((one) => ({ ...personOption(one, papers), about: aboutPapers(one, papers) })),
    about: author.partOf === undefined ? undefined : aboutPapers(author, papers),
  };
}

/** "2022–2026", "2018"; undefined where no date is known. */
export function yearsOf(papers: readonly Pick<MergedPaper, 'date'>[]): string | undefined {
  const years = papers.flatMap(({ date }) => date?.value.slice(0, 4) ?? []).sort();
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? first : `${first}–${last}`;
}

/** The names printed beside an author's most often, as printed; at most so many. */
export function coauthorsOf(
  { profiles }: { profiles: readonly { name: string }[] },
  papers: readonly Pick<MergedPaper, 'bylines'>[],
  most: number,
): string[] {
  const own = [...new Set(profiles.map((profile) => profile.name))].map((name) => parseName(name));
  const found: string[] = [];
  for (const name of byFrequency(papers.flatMap(({ bylines }) => bylines))) {
    if (found.length === most) break;
    if (!isOneOf(own, parseName(name))) found.push(name);
  }
  return found;
}

/** Each value once, what comes most often first. */
export function byFrequency(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

function isOneOf(own: readonly PersonName[], name: PersonName): boolean {
  return name.kind === 'collaboration' || own.some((one) => compareNames(one, name) !== 'conflict');
}

function withWhom(coauthors: readonly string[]): string | undefined {
  return coauthors.length > 0 ? `with ${coauthors.join(' and ')}` : undefined;
}
