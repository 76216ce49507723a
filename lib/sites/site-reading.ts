import type { PageReading } from '../model/page-reading.ts';
import type { PaperAnchors, PaperReading, SiteReading } from './types.ts';

/** One paper of a page with its places, as an adapter finds them. */
export interface Entry {
  paper: PaperReading;
  anchors: PaperAnchors;
}

/**
 * The whole page. It has a problem where it should show authors and none were read: every paper lost them, or there is
 * no paper and the page does not say itself that there is none (`isEmpty`).
 */
export function toSiteReading(
  page: Pick<PageReading, 'site' | 'kind' | 'owner'>,
  url: URL,
  entries: readonly Entry[],
  isEmpty: () => boolean,
): SiteReading {
  const kept = entries.filter(({ paper }) => paper.arxivId.length <= 40).slice(0, 5_000);
  const papers = kept.map(({ paper }) => withinLimits(paper));
  const isLost = papers.length > 0 ? papers.every((paper) => paper.bylines.length === 0) : !isEmpty();
  return {
    reading: { ...page, url: url.href.slice(0, 2_000), papers, ...(isLost && { problem: 'layout-changed' }) },
    anchors: kept.map(({ anchors }) => ({ ...anchors, bylines: anchors.bylines.slice(0, 10_000) })),
  };
}

/** A page may say anything; what is sent on must fit `paperReadingSchema`. */
function withinLimits(paper: PaperReading): PaperReading {
  const { version, abstract, comments, doi, ...rest } = paper;
  const bylines = paper.bylines.slice(0, 10_000);
  return {
    ...rest,
    title: paper.title.slice(0, 5_000),
    bylines,
    hiddenAuthors: paper.hiddenAuthors + paper.bylines.length - bylines.length,
    categories: paper.categories.filter((category) => category.length <= 40).slice(0, 50),
    ...(version && Number.isSafeInteger(version) && { version }),
    ...(abstract && { abstract: abstract.slice(0, 50_000) }),
    ...(comments && { comments: comments.slice(0, 5_000) }),
    ...(doi && doi.length <= 300 && { doi }),
  };
}
