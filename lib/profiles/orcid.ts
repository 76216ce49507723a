import type { JsonObject } from './services/json-records.ts';
import { orcidHit, orcidHitShape } from './services/orcid/hit.ts';
import { noOrcid, orcidPersonShape, ownerOf, readOrcidPerson } from './services/orcid/person.ts';
import { orcidRecordShape, readOrcidRecord } from './services/orcid/record.ts';
import { orcidWork, orcidWorkShape } from './services/orcid/work.ts';
import { orcidWorks, orcidWorksShape, ownNameIn } from './services/orcid/works.ts';
import type { RecordSource } from './services/paper-record.ts';
import { readService } from './services/read-service.ts';
import { missing, type Reading, readAs, readPaper, type ServiceFormat } from './services/service-format.ts';
import { type Sign, sniffJson } from './services/sniff.ts';
import type { Importer } from './types.ts';

/** What ORCID answers, version 3.0: a record, its person, its works, one work, hits. https://info.orcid.org/documentation */
export const orcid: Importer = {
  id: 'orcid',
  label: 'ORCID record (JSON)',
  brings: 'A person with their ORCID iD and the works they claim, with dates and DOIs but without coauthors',
  input: 'whole',
  sniff: (head) => sniffJson(head, signs),
  read: (text, context) => readService(text, context, format),
};

const signs: Sign[] = [
  {
    looksLike: /"(?:orcid-identifier|orcid-id|work-summary|activities-summary|external-id-type|researcher-urls)"\s*:/,
    called: 'the fields of ORCID',
    certainty: 0.95,
  },
  {
    looksLike: /"path"\s*:\s*"\\?\/(?:\d{4}-){3}\d{3}[\dX]\\?\/(?:works?|person)\b/,
    called: 'the path of an ORCID record',
    certainty: 0.95,
  },
  { looksLike: /"put-code"\s*:\s*\d/, called: 'the put-code of ORCID', certainty: 0.9 },
  { looksLike: /"developer-message"\s*:/, called: 'a message of ORCID', certainty: 0.7 },
];

const format: ServiceFormat = {
  id: 'orcid',
  service: 'ORCID',
  idKind: 'orcid',
  read(record, source) {
    const words = record['user-message'] ?? record['developer-message'];
    if (typeof words === 'string') return { kind: 'error', words };
    if ('person' in record || 'activities-summary' in record) {
      return readAs(orcidRecordShape, record, (value) => readOrcidRecord(value, source));
    }
    if ('group' in record) return readWorks(record, source);
    if ('title' in record || 'put-code' in record) {
      return readAs(orcidWorkShape, record, (work) => readPaper(orcidWork(work, source), 'title'));
    }
    if ('orcid-id' in record) {
      return readAs(orcidHitShape, record, (hit) => {
        const profile = orcidHit(hit, source);
        return profile
          ? { kind: 'profile', profile, untitled: 0 }
          : { kind: 'wrong', field: 'given-names', because: missing };
      });
    }
    if ('name' in record) return readAs(orcidPersonShape, record, (person) => readOrcidPerson(person, source));
    if ('orcid-identifier' in record)
      return { kind: 'wrong', field: 'person', because: 'is missing: this search names nobody' };
    return { kind: 'unknown' };
  },
};

function readWorks(record: JsonObject, source: RecordSource): Reading {
  return readAs(orcidWorksShape, record, (works) => {
    const owner = ownerOf(works.path);
    if (!owner) return { kind: 'wrong', field: 'path', because: noOrcid };
    return { kind: 'works', owner, name: ownNameIn(works, owner), records: orcidWorks(works, source) };
  });
}
