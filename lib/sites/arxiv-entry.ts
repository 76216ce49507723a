import { parseArxivId } from '../ids/arxiv-id.ts';
import { categoriesInBrackets } from '../ids/subject-line.ts';
import type { PaperReading } from '../model/page-reading.ts';
import { hiddenAuthors, printedAuthors, toBylines } from './arxiv-bylines.ts';
import { all, first, text } from './dom.ts';
import type { Entry } from './site-reading.ts';

/** The papers of the lists that arXiv's listings and author pages share: `dl#articles`, a `dt` and a `dd` each. */
export function readEntries(doc: Document): Entry[] {
  return all(doc, 'dl#articles').flatMap((list) => {
    let section: PaperReading['section'];
    return [...list.children].flatMap((child) => {
      if (child.localName === 'h3') section = sectionOf(text(child));
      return child.localName === 'dt' ? readEntry(child, section) : [];
    });
  });
}

/** Whether such a page says itself that it lists nothing; `skip` papers of it stand on pages before. */
export function saysNoEntries(doc: Document, skip: number): boolean {
  const page = text(first(doc, '#dlpage'));
  const total = /Total of (\d+) entries/i.exec(page)?.[1];
  return /No (?:further )?updates\b/i.test(page) || (total !== undefined && skip >= Number(total));
}

function readEntry(term: Element, section: PaperReading['section']): Entry[] {
  const id = parseArxivId(text(first(term, 'a[title="Abstract"]')));
  if (!id) return [];
  const details = term.nextElementSibling;
  const line = first(details, '.list-authors');
  const { bylines, places } = toBylines(printedAuthors(line));
  const paper = {
    arxivId: id.id,
    version: id.version,
    title: text(first(details, '.list-title')),
    bylines,
    hiddenAuthors: hiddenAuthors(text(line)),
    abstract: text(first(details, 'p.mathjax')),
    // No date: the headings are days of announcement, the first version is older.
    categories: categoriesInBrackets(text(first(details, '.list-subjects'))),
    comments: text(first(details, '.list-comments')),
    ...(section && { section }),
  };
  return [{ paper, anchors: { paperSlot: term, bylines: places } }];
}

function sectionOf(heading: string): PaperReading['section'] {
  if (/^new\b/i.test(heading)) return 'new';
  if (/^cross\b/i.test(heading)) return 'cross';
  return /^replace/i.test(heading) ? 'replaced' : undefined;
}
