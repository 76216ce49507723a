import { parseArxivId } from '../../../ids/arxiv-id.ts';
import type { PaperRecord } from '../../../model/paper.ts';
import { bylinesOf } from '../bylines.ts';
import { abstractOf, commentsOf, doiOf, nameOf, titleOf, venueOf } from '../fields.ts';
import { paperDate } from '../paper-date.ts';
import { paperRecord, type RecordSource } from '../paper-record.ts';
import type { ArxivEntry } from './feed.ts';

/** arXiv answers what it does not understand with an entry that is none, often as if all were well. */
export function isError(entry: ArxivEntry): boolean {
  return entry.title?.trim() === 'Error' || /\/api\/errors\b/.test(entry.id ?? '');
}

/** A record of an entry, or what is wrong with it. `isOnPage`: it stands on the page of an author. */
export function entryRecord(
  entry: ArxivEntry,
  source: RecordSource,
  isOnPage: boolean,
): PaperRecord | { field: string; because: string } {
  const id = parseArxivId((entry.id ?? '').slice(0, 300));
  if (!id) return { field: 'id', because: 'is no address of a paper on arXiv' };
  const record = paperRecord(source, titleOf(entry.title), {
    arxivId: id.id,
    version: id.version,
    doi: doiOf(entry['arxiv:doi']).doi,
    // The day of the first version; `updated` is that of this one.
    date: paperDate(entry.published),
    categories: categoriesOf(entry),
    ...bylinesOf(
      namesOf(entry, isOnPage).map((name) => ({ name: nameOf(name), ids: {} })),
      0,
    ),
    abstract: abstractOf(entry.summary),
    comments: commentsOf(entry['arxiv:comment']),
    venue: venueOf(entry['arxiv:journal_ref']),
  });
  return record ?? { field: 'title', because: 'is missing or empty' };
}

/** The `atom2` feeds of author pages put all names into one author. */
function namesOf({ author }: ArxivEntry, isOnPage: boolean): (string | undefined)[] {
  const [only] = author;
  const areJoined = isOnPage && author.length === 1;
  return areJoined && only?.name ? only.name.split(/,\s+/) : author.map(({ name }) => name);
}

function categoriesOf(entry: ArxivEntry): string[] {
  const terms = [entry['arxiv:primary_category'], ...entry.category].flatMap((category) => category?.['@term'] ?? []);
  // Older papers carry classes of the ACM and the AMS as categories, too.
  return [...new Set(terms.filter((term) => /^[a-z]+(?:-[a-z]+)?(?:\.[A-Za-z-]{2,20})?$/.test(term)))];
}
