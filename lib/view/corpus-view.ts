import { count } from './words.ts';

/** How large the corpus is, in the words of the library. */
export interface CorpusView {
  papers: number;
  fromPages: number;
  /** "12,340 papers, 5 MB, 11,900 of them met on pages". */
  summary: string;
  /** The largest categories, and what the others come to. */
  categories: { name: string; papers: number }[];
}

interface CorpusFacts {
  papers: number;
  fromPages: number;
  bytes: number;
  /** The largest first; an empty name where it is not known. */
  categories: { category: string; papers: number }[];
}

const mostCategories = 8;

export function corpusView({ papers, fromPages, bytes, categories }: CorpusFacts): CorpusView {
  const met = fromPages > 0 ? [`${fromPages.toLocaleString('en')} of them met on pages`] : [];
  const largest = categories.slice(0, mostCategories);
  const others = categories.slice(mostCategories);
  const rest = others.reduce((sum, one) => sum + one.papers, 0);
  return {
    papers,
    fromPages,
    summary: papers === 0 ? 'No papers yet.' : `${[count(papers, 'paper'), sizeWords(bytes), ...met].join(', ')}.`,
    categories: [
      ...largest.map((one) => ({ name: one.category || 'Category not known', papers: one.papers })),
      ...(rest > 0 ? [{ name: count(others.length, 'other category', 'other categories'), papers: rest }] : []),
    ],
  };
}

/** "5 MB", "0.4 MB", "12 kB". */
function sizeWords(bytes: number): string {
  if (bytes < 100_000) return `${Math.ceil(bytes / 1_000)} kB`;
  return `${(bytes / 1e6).toLocaleString('en', { maximumFractionDigits: bytes < 1e7 ? 1 : 0 })} MB`;
}

/** How far indexing is. */
export interface FeedView {
  done: number;
  total: number;
  /** "3,000 of 10,000 papers, 1,200 a second, 6 s left". */
  words: string;
}

export function feedView({ done, total }: { done: number; total: number }, takenMs: number): FeedView {
  const perSecond = takenMs > 0 ? (done * 1_000) / takenMs : 0;
  const rate = perSecond > 0 ? [`${Math.round(perSecond).toLocaleString('en')} a second`] : [];
  const left = perSecond > 0 && total > done ? [`${leftWords((total - done) / perSecond)} left`] : [];
  return {
    done,
    total,
    words: [`${done.toLocaleString('en')} of ${count(total, 'paper')}`, ...rate, ...left].join(', '),
  };
}

function leftWords(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.round(seconds / 60)} min`;
}
