import { paperTerms } from '../../../../lib/corpus/paper-terms.ts';
import { type PaperLine, sameRandoms } from '../read-papers.ts';

/** A paper with an abstract, as readers and models see it. */
export interface Known {
  year: number;
  authors: string[];
  title: string;
  terms: readonly number[];
}

/** Somebody invented: whose papers are theirs, and what none of the models may see of them. */
export interface Reader {
  own: number[];
  hidden: ReadonlySet<number>;
}

/** What a reader is shown and what they saved before. */
export interface Trial {
  saved: (readonly number[])[];
  background: (readonly number[])[];
  /** Of the listing, those they would want, and the others. */
  wanted: (readonly number[])[];
  others: (readonly number[])[];
}

const mostBackground = 2_000;
const listed = 300;
const mostWanted = 15;
const fewestWanted = 5;

/** Papers with an abstract and a year. */
export function known(line: PaperLine): Known | null {
  const { title, abstract, authors, year } = line;
  if (!abstract || year === undefined) return null;
  return { year, authors, title, terms: [...paperTerms({ title, abstract }).keys()] };
}

/**
 * Readers of two subjects. A subject is two words that stand side by side in titles; the models never see these words, so
 * that they must find it by what else such papers say.
 */
export function readersOfSubjects(papers: readonly Known[], most: number): Reader[] {
  const byWords = new Map<string, number[]>();
  papers.forEach(({ title }, at) => {
    const words = title.toLowerCase().match(/[a-z]{4,}/g) ?? [];
    for (let next = 1; next < words.length; next++) push(byWords, `${words[next - 1]} ${words[next]}`, at);
  });
  const subjects = [...byWords].filter(([, own]) => own.length >= 130 && own.length < 800);
  const picked = shuffled(subjects, 7).slice(0, most);
  return picked.map(([words, own], at) => {
    const [others, more] = picked[(at + 1) % picked.length] ?? [words, own];
    const hidden = [words, others].flatMap((title) => [...paperTerms({ title }).keys()]);
    return { own: [...new Set([...own, ...more])], hidden: new Set(hidden) };
  });
}

/** Readers of one group: the papers of somebody and of those who wrote three papers or more with them. */
export function readersOfGroups(papers: readonly Known[], most: number): Reader[] {
  const byAuthor = new Map<string, number[]>();
  papers.forEach(({ authors }, at) => {
    for (const name of new Set(authors)) push(byAuthor, name, at);
  });
  // More papers by one name are several people's.
  const heads = [...byAuthor].filter(([, own]) => own.length >= 25 && own.length < 60);
  const readers = shuffled(heads, 11).map(([, own]) => {
    const together = new Map<string, number>();
    for (const at of own)
      for (const name of papers[at]?.authors ?? []) together.set(name, (together.get(name) ?? 0) + 1);
    const circle = [...together].filter(([, n]) => n >= 3).flatMap(([name]) => byAuthor.get(name) ?? []);
    return { own: [...new Set(circle)], hidden: new Set<number>() };
  });
  return readers.filter(({ own }) => own.length >= 130 && own.length < 500).slice(0, most);
}

/** What a reader saved of earlier years and meets in a later one; null where the years hold too little. */
export function trialOf(papers: readonly Known[], reader: Reader, saved: number, seed: number): Trial | null {
  const isOwn = new Set(reader.own);
  const order = shuffled([...papers.keys()], seed);
  const own = order.filter((at) => isOwn.has(at));
  const year = Math.max(...own.slice(0, Math.floor(own.length / 2)).map((at) => papers[at]?.year ?? 0));
  const earlier = own.filter((at) => (papers[at]?.year ?? 0) < year).slice(0, saved);
  const wanted = own.filter((at) => papers[at]?.year === year).slice(0, mostWanted);
  if (earlier.length < saved || wanted.length < fewestWanted) return null;
  const others = order.filter((at) => papers[at]?.year === year && !isOwn.has(at)).slice(0, listed - wanted.length);
  // The corpus holds the reader's papers too, saved or not: nobody told it which are which.
  const background = order.filter((at) => (papers[at]?.year ?? 0) < year).slice(0, mostBackground);
  const termsOf = (places: readonly number[]) =>
    places.map((at) => (papers[at]?.terms ?? []).filter((term) => !reader.hidden.has(term)));
  return {
    saved: termsOf(earlier),
    background: termsOf(background),
    wanted: termsOf(wanted),
    others: termsOf(others),
  };
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = sameRandoms(seed);
  return list
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
