import { z } from 'zod';
import type { Profile } from '../../../model/profile.ts';
import type { RecordSource } from '../paper-record.ts';
import { profileOf, withPapers } from '../profile.ts';
import type { Reading } from '../service-format.ts';
import { maybe, text } from '../shape.ts';
import { noName, noOrcid, orcidName, orcidPersonShape, ownerOf } from './person.ts';
import { orcidWorks, orcidWorksShape, untitledOf } from './works.ts';

/** A whole record of ORCID, as far as we read one. */
export const orcidRecordShape = z.object({
  'orcid-identifier': maybe(z.object({ path: text, uri: text })),
  person: maybe(orcidPersonShape),
  'activities-summary': maybe(z.object({ works: maybe(orcidWorksShape) })),
  path: text,
});
export type OrcidRecord = z.infer<typeof orcidRecordShape>;

/** A profile of a record; null where the person shows no name, or the iD is none. */
export function orcidProfile(record: OrcidRecord, source: RecordSource): Profile | null {
  const name = orcidName(record.person);
  const orcid = orcidOf(record);
  if (!name || !orcid) return null;
  const works = record['activities-summary']?.works;
  return withPapers(profileOf(source, name, { orcid }), 'orcid', works ? orcidWorks(works, source) : []);
}

/** The same for an importer, which says what is missing. */
export function readOrcidRecord(record: OrcidRecord, source: RecordSource): Reading {
  const profile = orcidProfile(record, source);
  if (!profile) {
    return orcidOf(record)
      ? { kind: 'wrong', field: 'person.name', because: noName }
      : { kind: 'wrong', field: 'orcid-identifier.path', because: noOrcid };
  }
  const works = record['activities-summary']?.works;
  return { kind: 'profile', profile, untitled: works ? untitledOf(works, orcidWorks(works, source)) : 0 };
}

function orcidOf(record: OrcidRecord): string | undefined {
  const identifier = record['orcid-identifier'];
  return ownerOf(identifier?.path) ?? ownerOf(identifier?.uri) ?? ownerOf(record.path) ?? ownerOf(record.person?.path);
}
