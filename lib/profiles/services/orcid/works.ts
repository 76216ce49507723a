import { z } from 'zod';
import type { PaperRecord } from '../../../model/paper.ts';
import { nameOf } from '../fields.ts';
import type { RecordSource } from '../paper-record.ts';
import { asPrinted } from '../printed-name.ts';
import { listOf, text } from '../shape.ts';
import { externalIdsShape, type OrcidWork, orcidWork, orcidWorkShape } from './work.ts';

const group = z.object({ 'external-ids': externalIdsShape, 'work-summary': listOf(orcidWorkShape) });

/** The works of a person: groups of what ORCID takes for one work, told by several sources. */
export const orcidWorksShape = z.object({ group: listOf(group), path: text });
export type OrcidWorks = z.infer<typeof orcidWorksShape>;

/** A record of each group that has a title, told by the summary that the person prefers. */
export function orcidWorks(works: OrcidWorks, source: RecordSource): PaperRecord[] {
  return works.group.flatMap((works) => {
    const preferred = preferredOf(works['work-summary']);
    return (preferred && orcidWork(preferred, source, works['external-ids'])) ?? [];
  });
}

/** How many works have no title. */
export function untitledOf(works: OrcidWorks, records: readonly PaperRecord[]): number {
  return works.group.length - records.length;
}

/** The name under which the person added a work by hand: a list of works says no other. */
export function ownNameIn(works: OrcidWorks, owner: string): string | undefined {
  for (const { source } of works.group.flatMap((group) => group['work-summary'])) {
    const name = source?.['source-orcid']?.path === owner ? nameOf(source['source-name']) : undefined;
    if (name) return asPrinted(name);
  }
  return undefined;
}

/** The person's choice has the highest index; where none was made, the first is shown. */
function preferredOf(summaries: OrcidWork[]): OrcidWork | undefined {
  const titled = summaries.filter((summary) => summary.title?.title);
  const highest = Math.max(...titled.map((summary) => summary['display-index'] ?? 0));
  return titled.find((summary) => (summary['display-index'] ?? 0) === highest);
}
