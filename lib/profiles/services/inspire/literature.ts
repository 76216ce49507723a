import { z } from 'zod';
import type { PaperRecord } from '../../../model/paper.ts';
import { bylinesOf } from '../bylines.ts';
import { countsOf } from '../counts.ts';
import { abstractOf, arxivIdOf, doiOf, nameOf, titleOf, venueOf } from '../fields.ts';
import { paperDate } from '../paper-date.ts';
import { paperRecord, type RecordSource } from '../paper-record.ts';
import { asPrinted } from '../printed-name.ts';
import { count, inPlace, listOf, text } from '../shape.ts';
import { inspireIds, inspireIdsShape } from './ids.ts';

/** A record of INSPIRE's literature, as far as we read one. https://inspire-schemas.readthedocs.io/en/latest/schemas/hep.html */
export const inspirePaperShape = z.object({
  titles: listOf(z.object({ title: text })),
  abstracts: listOf(z.object({ value: text, source: text })),
  authors: inPlace(z.object({ full_name: text, ids: inspireIdsShape })),
  author_count: count,
  arxiv_eprints: listOf(z.object({ value: text, categories: listOf(z.string()) })),
  dois: listOf(z.object({ value: text })),
  earliest_date: text,
  preprint_date: text,
  citation_count: count,
  publication_info: listOf(z.object({ journal_title: text })),
});
export type InspirePaper = z.infer<typeof inspirePaperShape>;

/** An answer wraps the record. */
export const inspirePaperHitShape = z.object({ metadata: inspirePaperShape });

/** A record of a paper; null where it has no title. */
export function inspirePaper(paper: InspirePaper, source: RecordSource): PaperRecord | null {
  const [eprint] = paper.arxiv_eprints;
  const dois = paper.dois.map(({ value }) => doiOf(value));
  const people = paper.authors.map((author) => {
    const name = nameOf(author?.full_name);
    return author && name ? { name: asPrinted(name), ids: inspireIds(author.ids) } : null;
  });
  const hidden = Math.max(0, (paper.author_count ?? 0) - people.length);
  return paperRecord(source, paper.titles.map(({ title }) => titleOf(title)).find(Boolean), {
    arxivId: arxivIdOf(eprint?.value) ?? dois.find((found) => found.arxivId)?.arxivId,
    doi: dois.find((found) => found.doi)?.doi,
    date: paperDate(paper.earliest_date) ?? paperDate(paper.preprint_date),
    categories: eprint?.categories ?? [],
    ...bylinesOf(people, hidden),
    abstract: abstractOf((paper.abstracts.find(({ source }) => source === 'arXiv') ?? paper.abstracts[0])?.value),
    venue: paper.publication_info.map(({ journal_title }) => venueOf(journal_title)).find(Boolean),
    claims: countsOf(['citations', paper.citation_count, 'Citation count']),
  });
}
