import { z } from 'zod';
import type { PaperRecord } from '../../../model/paper.ts';
import { bylinesOf, type NamedPerson } from '../bylines.ts';
import { countsOf } from '../counts.ts';
import { abstractOf, arxivIdOf, doiOf, nameOf, titleOf, venueOf } from '../fields.ts';
import { filledDate, paperDate } from '../paper-date.ts';
import { paperRecord, type RecordSource } from '../paper-record.ts';
import { personIds } from '../person-ids.ts';
import { asPrinted } from '../printed-name.ts';
import { count, inPlace, listOf, maybe, text } from '../shape.ts';
import { invertedAbstract } from './inverted-abstract.ts';

const location = z.object({
  id: text,
  landing_page_url: text,
  pdf_url: text,
  source: maybe(z.object({ display_name: text })),
});

const authorship = z.object({
  author: maybe(z.object({ id: text, display_name: text, orcid: text })),
  raw_author_name: text,
});

/** A work of OpenAlex, as far as we read one. https://developers.openalex.org/api-entities/works/work-object */
export const openAlexWorkShape = z.object({
  id: z.string().nullish(),
  title: text,
  display_name: text,
  doi: text,
  ids: maybe(z.object({ doi: text, arxiv: text })),
  publication_date: text,
  publication_year: count,
  authorships: inPlace(authorship),
  is_authors_truncated: maybe(z.boolean()),
  abstract_inverted_index: maybe(z.record(z.string(), z.array(z.number()))),
  cited_by_count: count,
  primary_location: maybe(location),
  locations: listOf(location),
});
export type OpenAlexWork = z.infer<typeof openAlexWorkShape>;

/** A record of a work; null where it has no title. */
export function openAlexWork(work: OpenAlexWork, source: RecordSource): PaperRecord | null {
  const { doi, arxivId } = doiOf(work.doi ?? work.ids?.doi);
  const primary = work.primary_location ?? work.locations[0];
  return paperRecord(source, titleOf(work.title) ?? titleOf(work.display_name), {
    arxivId: arxivId ?? arxivIdOf(work.ids?.arxiv) ?? work.locations.map(arxivIdAt).find(Boolean),
    doi,
    date: filledDate(work.publication_date) ?? paperDate(work.publication_year),
    ...bylinesOf(work.authorships.map(personOf), isCut(work) ? null : 0),
    abstract: work.abstract_inverted_index && abstractOf(invertedAbstract(work.abstract_inverted_index)),
    venue: venueOf(primary?.source?.display_name),
    claims: countsOf(['citations', work.cited_by_count, 'Cited by count']),
  });
}

/** The name as printed goes before that of the cluster, which may be spelt as on another paper. */
function personOf(authorship: OpenAlexWork['authorships'][number]): NamedPerson {
  if (!authorship) return null;
  const { author, raw_author_name } = authorship;
  const printed = nameOf(raw_author_name);
  return {
    name: printed ? asPrinted(printed) : nameOf(author?.display_name),
    ids: personIds({ orcid: author?.orcid, openAlex: author?.id }),
  };
}

/** Lists give a hundred authors at most, and say that they cut only where they are asked for everything. */
function isCut({ is_authors_truncated, authorships }: OpenAlexWork): boolean {
  return is_authors_truncated ?? authorships.length === 100;
}

function arxivIdAt({ id, landing_page_url, pdf_url }: z.infer<typeof location>): string | undefined {
  const place = [id, landing_page_url, pdf_url].find(
    (said) => said && /(?:\barxiv\.org[:/]|arXiv\.org:|10\.48550\/arxiv\.)/i.test(said),
  );
  return arxivIdOf(place);
}
