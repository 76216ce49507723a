import { z } from 'zod';
import type { Profile } from '../../../model/profile.ts';
import { nameOf } from '../fields.ts';
import type { RecordSource } from '../paper-record.ts';
import { personId } from '../person-ids.ts';
import { asPrinted } from '../printed-name.ts';
import { profileOf } from '../profile.ts';
import { text } from '../shape.ts';

/** One hit of the expanded search. */
export const orcidHitShape = z.object({
  'orcid-id': z.string(),
  'given-names': text,
  'family-names': text,
  'credit-name': text,
});
export type OrcidHit = z.infer<typeof orcidHitShape>;

/** A profile of a hit, without works; null where it shows no name, or the iD is none. */
export function orcidHit(hit: OrcidHit, source: RecordSource): Profile | null {
  const credit = nameOf(hit['credit-name']);
  const name = credit ? asPrinted(credit) : nameOf([hit['given-names'], hit['family-names']].filter(Boolean).join(' '));
  const orcid = personId('orcid', hit['orcid-id']);
  return name && orcid ? profileOf(source, name, { orcid }) : null;
}
