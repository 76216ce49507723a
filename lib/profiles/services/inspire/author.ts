import { z } from 'zod';
import type { PaperRecord } from '../../../model/paper.ts';
import type { Profile } from '../../../model/profile.ts';
import { nameOf } from '../fields.ts';
import type { RecordSource } from '../paper-record.ts';
import { asPrinted } from '../printed-name.ts';
import { profileOf, withPapers } from '../profile.ts';
import { text } from '../shape.ts';
import { inspireIds, inspireIdsShape } from './ids.ts';

/** An author of INSPIRE, as far as we read one; it counts nothing. https://inspire-schemas.readthedocs.io/en/latest/schemas/authors.html */
export const inspireAuthorShape = z.object({
  name: z.object({ value: z.string(), preferred_name: text }),
  ids: inspireIdsShape,
});
export type InspireAuthor = z.infer<typeof inspireAuthorShape>;

/** An answer wraps the record. */
export const inspireAuthorHitShape = z.object({ metadata: inspireAuthorShape });

/** A profile of an author, with papers of theirs; null where the name is empty. */
export function inspireAuthor(
  author: InspireAuthor,
  source: RecordSource,
  papers: readonly PaperRecord[] = [],
): Profile | null {
  const name = nameOf(author.name.preferred_name) ?? nameOf(author.name.value);
  if (!name) return null;
  return withPapers(profileOf(source, asPrinted(name), inspireIds(author.ids)), 'inspire', papers);
}
