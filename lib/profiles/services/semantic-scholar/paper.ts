import { z } from 'zod';
import type { PaperRecord } from '../../../model/paper.ts';
import { bylinesOf } from '../bylines.ts';
import { countsOf } from '../counts.ts';
import { abstractOf, arxivIdOf, doiOf, nameOf, titleOf, venueOf } from '../fields.ts';
import { paperDate } from '../paper-date.ts';
import { paperRecord, type RecordSource } from '../paper-record.ts';
import { personIds } from '../person-ids.ts';
import { count, inPlace, maybe, text } from '../shape.ts';

const named = z.object({ name: text });

/**
 * A paper of Semantic Scholar, as far as we read one. Every field but those asked for is missing, and any may be null.
 * `arxivId` and `doi` are what the API before `graph/v1` called them.
 */
export const semanticScholarPaperShape = z.object({
  paperId: z.string().nullish(),
  title: text,
  abstract: text,
  externalIds: maybe(z.object({ ArXiv: text, DOI: text })),
  arxivId: text,
  doi: text,
  year: count,
  publicationDate: text,
  authors: inPlace(z.object({ authorId: text, name: text })),
  venue: text,
  publicationVenue: maybe(named),
  journal: maybe(named),
  citationCount: count,
});
export type SemanticScholarPaper = z.infer<typeof semanticScholarPaperShape>;

/** A record of a paper; null where it has no title. */
export function semanticScholarPaper(paper: SemanticScholarPaper, source: RecordSource): PaperRecord | null {
  const { doi, arxivId } = doiOf(paper.externalIds?.DOI ?? paper.doi);
  const people = paper.authors.map(
    (author) => author && { name: nameOf(author.name), ids: personIds({ semanticScholar: author.authorId }) },
  );
  return paperRecord(source, titleOf(paper.title), {
    arxivId: arxivIdOf(paper.externalIds?.ArXiv ?? paper.arxivId) ?? arxivId,
    doi,
    date: paperDate(paper.publicationDate) ?? paperDate(paper.year),
    ...bylinesOf(people, 0),
    abstract: abstractOf(paper.abstract),
    venue: venueOf(paper.venue || paper.publicationVenue?.name || paper.journal?.name),
    claims: countsOf(['citations', paper.citationCount, 'Citation count']),
  });
}
