import { categoriesOfBadge } from '../ids/category.ts';
import { paperKeys } from '../ids/paper-key.ts';
import type { PaperRecord } from '../model/paper.ts';
import { dayOf, dayOfArxivId, dayOfMoment } from './day.ts';
import { countContent } from './paper-terms.ts';
import type { CorpusPaper } from './types.ts';

/** What is said of a paper: by a record, a page, or all records together. */
export type PaperDescription = Pick<PaperRecord, 'title' | 'arxivId' | 'doi' | 'date' | 'categories' | 'abstract'> & {
  badge?: string | undefined;
};

/** An abstract of fewer terms (a withdrawn paper, a cut one) is near to nothing, whatever it is about. */
const fewestTerms = 40;
// "This paper has been withdrawn by the author due to an error in ..."
const withdrawn = /^\W*(?:this|the) [^.]{0,40}\bwithdrawn\b|\bwithdrawn by (?:the )?(?:author|arxiv)/i;

/**
 * A paper as the corpus takes it in, or null where it cannot be compared: it needs a key, a day, and an abstract that
 * says enough.
 * @param at now, ISO 8601
 */
export function corpusPaper(described: PaperDescription, at: string, isFromPage: boolean): CorpusPaper | null {
  const { title, abstract, categories, badge } = described;
  const [key] = paperKeys(described);
  const day = dayOfPaper(described, at);
  if (key === undefined || day === null || abstract === undefined) return null;
  if (withdrawn.test(abstract) || countContent(abstract) < fewestTerms) return null;
  return { key, title, abstract, day, category: categoryOf({ categories, badge }), isFromPage };
}

/**
 * The last day on which the first version of a paper may have come, in days since 1970-01-01; null where nothing tells:
 * no later than its date, the month of its arXiv id, and today. A listing prints no dates, so a paper met there counts
 * as of the end of its month: it is never taken for earlier than it is.
 */
export function dayOfPaper({ date, arxivId }: Pick<PaperDescription, 'date' | 'arxivId'>, at: string): number | null {
  const days = [date ? dayOf(date) : null, arxivId ? dayOfArxivId(arxivId) : null].filter((day) => day !== null);
  return days.length > 0 ? Math.min(...days, dayOfMoment(at)) : null;
}

/** The primary category of a paper, or the one that its badge stands for; empty where neither tells. */
export function categoryOf({ categories, badge }: Pick<PaperDescription, 'categories' | 'badge'>): string {
  return categories[0] ?? categoryOfBadge(badge);
}

/** A badge names one category or several; several are none. */
function categoryOfBadge(badge: string | undefined): string {
  const [category = '', ...others] = badge ? categoriesOfBadge(badge) : [];
  return others.length === 0 ? category : '';
}
