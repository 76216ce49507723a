import { z } from 'zod';
import type { PaperRecord } from '../../../model/paper.ts';
import { bylinesOf } from '../bylines.ts';
import { countsOf } from '../counts.ts';
import { abstractOf, arxivIdOf, commentsOf, doiOf, nameOf, titleOf, venueOf } from '../fields.ts';
import { paperDate } from '../paper-date.ts';
import { paperRecord, type RecordSource } from '../paper-record.ts';
import { asPrinted } from '../printed-name.ts';
import { count, inPlace, listOf, maybe, text } from '../shape.ts';

/** What INSPIRE gives once as itself and several times as a list. */
const oneOrMore = <T>(shape: z.ZodType<T>): z.ZodType<T[]> =>
  z.preprocess((said) => (said === undefined || Array.isArray(said) ? said : [said]), listOf(shape));

/** A paper as the site before 2020 exported it; files of it are still about. */
export const oldInspirePaperShape = z.object({
  title: oneOrMore(z.object({ title: text, subtitle: text })),
  abstract: oneOrMore(z.object({ summary: text, number: text })),
  authors: inPlace(z.object({ full_name: text })),
  number_of_authors: count,
  number_of_citations: count,
  primary_report_number: oneOrMore(z.string()),
  doi: oneOrMore(z.string()),
  prepublication: maybe(z.object({ date: text })),
  imprint: maybe(z.object({ date: text })),
  publication_info: oneOrMore(z.object({ title: text, year: text })),
  comment: text,
});
export type OldInspirePaper = z.infer<typeof oldInspirePaperShape>;

/** A record of a paper; null where it has no title. */
export function oldInspirePaper(paper: OldInspirePaper, source: RecordSource): PaperRecord | null {
  const people = paper.authors.map((author) => {
    const name = nameOf(author?.full_name);
    return name ? { name: asPrinted(name), ids: {} } : null;
  });
  const [published] = paper.publication_info;
  return paperRecord(source, titleOf(paper.title[0]?.title), {
    // Report numbers are those of the institutes, too; new ids say arXiv, and old ones have its archive in front.
    arxivId: paper.primary_report_number
      .filter((number) => /^(?:arXiv:|[a-z-]+\/\d{7}$)/i.test(number))
      .map(arxivIdOf)
      .find(Boolean),
    ...doiOf(paper.doi[0]),
    date: paperDate(paper.prepublication?.date) ?? paperDate(paper.imprint?.date) ?? paperDate(published?.year),
    ...bylinesOf(people, Math.max(0, (paper.number_of_authors ?? 0) - people.length)),
    abstract: abstractOf((paper.abstract.find(({ number }) => number === 'arXiv') ?? paper.abstract[0])?.summary),
    comments: commentsOf(paper.comment),
    venue: venueOf(published?.title),
    claims: countsOf(['citations', paper.number_of_citations, 'Number of citations']),
  });
}
