import type { PaperReading } from '../model/page-reading.ts';
import type { PaperRecord } from '../model/paper.ts';

/** A page's reading of a paper as a record with its source. */
export function pageRecord(paper: PaperReading, url: string, observedAt: string): PaperRecord {
  const { bylines, section: _, ...facts } = paper;
  return {
    ...facts,
    title: paper.title || paper.arxivId,
    source: { format: 'arxiv-page', label: new URL(url).hostname, url, observedAt },
    bylines: bylines.map((byline) => byline.name),
  };
}
