import type { Claim, MetricId } from '../../model/claim.ts';
import type { PaperRecord } from '../../model/paper.ts';

/** What the checks look at: one author according to one source. */
export interface ProfileFacts {
  name: string;
  claims: readonly Claim[];
  /** The source may have more papers of the author than it lists. */
  isPartial?: boolean | undefined;
  /** The papers that the source lists. */
  papers: readonly PaperFacts[];
  /** When it is checked: ISO 8601, UTC. */
  now: string;
}

export interface PaperFacts
  extends Pick<PaperRecord, 'date' | 'categories' | 'badge' | 'arxivId' | 'bylines' | 'hiddenAuthors'> {
  /** Where the source gives them. */
  citations?: number;
  /** 1-based place of the author among the bylines; null where the source hides it. */
  position: number | null;
}

/** A profile as imported, or as stored with the records that its own source gave of its papers. */
export interface ProfileWithRecords {
  name: string;
  claims: readonly Claim[];
  isPartial?: boolean | undefined;
  papers: readonly { record: PaperRecord; position: number | null }[];
}

export function profileFacts({ name, claims, isPartial, papers }: ProfileWithRecords, now: string): ProfileFacts {
  const paperFacts = papers.map(({ record, position }) => ({ ...record, ...citationsOf(record), position }));
  return { name, claims, isPartial, papers: paperFacts, now };
}

/** How often a paper is cited, where its source says so. */
function citationsOf({ claims = [] }: PaperRecord): Pick<PaperFacts, 'citations'> {
  const claim = claims.find(({ metric, basis }) => metric === 'citations' && basis === 'reported');
  return claim ? { citations: claim.value } : {};
}

/** The number that the source reports, or null where it reports none; estimates prove nothing about a source. */
export function reported(facts: ProfileFacts, metric: MetricId): number | null {
  return facts.claims.find((claim) => claim.metric === metric && claim.basis === 'reported')?.value ?? null;
}
