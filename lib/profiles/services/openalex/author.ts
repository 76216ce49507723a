import { z } from 'zod';
import type { PaperRecord } from '../../../model/paper.ts';
import type { Profile } from '../../../model/profile.ts';
import { countsOf } from '../counts.ts';
import { nameOf } from '../fields.ts';
import type { RecordSource } from '../paper-record.ts';
import { personIds } from '../person-ids.ts';
import { profileOf, withPapers } from '../profile.ts';
import { count, maybe, text } from '../shape.ts';

/** An author of OpenAlex, as far as we read one. https://developers.openalex.org/api-entities/authors/author-object */
export const openAlexAuthorShape = z.object({
  id: z.string(),
  display_name: z.string(),
  orcid: text,
  ids: maybe(z.object({ orcid: text })),
  works_count: count,
  cited_by_count: count,
  summary_stats: maybe(z.object({ h_index: count, i10_index: count })),
});
export type OpenAlexAuthor = z.infer<typeof openAlexAuthorShape>;

/** A profile of an author of OpenAlex, with works of theirs; null where the name is empty. */
export function openAlexAuthor(
  author: OpenAlexAuthor,
  source: RecordSource,
  works: readonly PaperRecord[] = [],
): Profile | null {
  const name = nameOf(author.display_name);
  if (!name) return null;
  const ids = personIds({ orcid: author.orcid ?? author.ids?.orcid, openAlex: author.id });
  const claims = countsOf(
    ['papers', author.works_count, 'Works count'],
    ['citations', author.cited_by_count, 'Cited by count'],
    ['hIndex', author.summary_stats?.h_index, 'h-index'],
    ['i10', author.summary_stats?.i10_index, 'i10-index'],
  );
  return withPapers(profileOf(source, name, ids, claims), 'openAlex', works);
}
