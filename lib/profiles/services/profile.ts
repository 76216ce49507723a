import type { Claim } from '../../model/claim.ts';
import type { ExternalIds } from '../../model/external-ids.ts';
import type { PaperRecord } from '../../model/paper.ts';
import type { Profile } from '../../model/profile.ts';
import { positionOf } from './bylines.ts';
import type { RecordSource } from './paper-record.ts';

/** An author as a service knows them, with papers it has for them: services answer in pages, and never promise all. */
export function profileOf(
  source: RecordSource,
  name: string,
  externalIds: ExternalIds,
  claims: Claim[] = [],
  papers: Profile['papers'] = [],
): Profile {
  return { source, name, externalIds, claims, isPartial: true, papers };
}

/** Puts papers into the list of a profile, each once, at the place where its bylines carry the person's id. */
export function withPapers(profile: Profile, kind: keyof ExternalIds, records: readonly PaperRecord[]): Profile {
  const keys = new Set(profile.papers.map(({ record }) => keyOf(record)));
  const papers = [...profile.papers];
  for (const record of records) {
    if (keys.has(keyOf(record))) continue;
    keys.add(keyOf(record));
    papers.push({ record, position: positionOf(record, kind, profile.externalIds[kind]) });
  }
  return { ...profile, papers };
}

function keyOf({ arxivId, doi, title, date }: PaperRecord): string {
  return arxivId ?? doi ?? `${title} ${date?.value}`;
}
