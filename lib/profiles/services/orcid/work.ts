import { z } from 'zod';
import type { PaperRecord } from '../../../model/paper.ts';
import { bylinesOf } from '../bylines.ts';
import { abstractOf, arxivIdOf, doiOf, nameOf, titleOf, venueOf } from '../fields.ts';
import { paperDateOf } from '../paper-date.ts';
import { paperRecord, type RecordSource } from '../paper-record.ts';
import { personIds } from '../person-ids.ts';
import { asPrinted } from '../printed-name.ts';
import { inPlace, listOf, maybe, text } from '../shape.ts';
import { value } from './value.ts';

const externalId = z.object({
  'external-id-type': text,
  'external-id-value': text,
  'external-id-relationship': text,
});

export const externalIdsShape = maybe(z.object({ 'external-id': listOf(externalId) }));

const contributor = z.object({
  'contributor-orcid': maybe(z.object({ path: text })),
  'credit-name': value,
});

/** A work of ORCID: a summary, or whole with contributors, as far as we read one. */
export const orcidWorkShape = z.object({
  title: maybe(z.object({ title: value })),
  'external-ids': externalIdsShape,
  'publication-date': maybe(z.object({ year: value, month: value, day: value })),
  'journal-title': value,
  'short-description': text,
  contributors: maybe(z.object({ contributor: inPlace(contributor) })),
  'display-index': maybe(z.coerce.number()),
  source: maybe(z.object({ 'source-orcid': maybe(z.object({ path: text })), 'source-name': value })),
});
export type OrcidWork = z.infer<typeof orcidWorkShape>;

/**
 * A record of a work; null where it has no title. ORCID lists no authors with a summary, and what a person lists as
 * contributors need not be all of them. `also`: further identifiers of the same work.
 */
export function orcidWork(work: OrcidWork, source: RecordSource, also?: OrcidWork['external-ids']): PaperRecord | null {
  const date = work['publication-date'];
  const people = (work.contributors?.contributor ?? []).map((person) => {
    const name = nameOf(person?.['credit-name']);
    return name ? { name: asPrinted(name), ids: personIds({ orcid: person?.['contributor-orcid']?.path }) } : null;
  });
  return paperRecord(source, titleOf(work.title?.title), {
    ...idsOf([...(work['external-ids']?.['external-id'] ?? []), ...(also?.['external-id'] ?? [])]),
    date: paperDateOf(date?.year, date?.month, date?.day),
    ...bylinesOf(people, null),
    abstract: abstractOf(work['short-description']),
    venue: venueOf(work['journal-title']),
  });
}

/** Identifiers of the work itself: those of the book it is a part of, or of another version, name something else. */
function idsOf(ids: z.infer<typeof externalId>[]): Pick<PaperRecord, 'arxivId' | 'doi'> {
  const own = ids.filter((id) => (id['external-id-relationship'] ?? 'self').toLowerCase() === 'self');
  const dois = valuesOf('doi', own).map(doiOf);
  const arxivId = valuesOf('arxiv', own).map(arxivIdOf).find(Boolean) ?? dois.find((found) => found.arxivId)?.arxivId;
  const doi = dois.find((found) => found.doi)?.doi;
  return { ...(arxivId && { arxivId }), ...(doi && { doi }) };
}

function valuesOf(type: string, ids: z.infer<typeof externalId>[]): string[] {
  return ids.flatMap((id) => (id['external-id-type']?.toLowerCase() === type ? (id['external-id-value'] ?? []) : []));
}
