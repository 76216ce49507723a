import type { Claim } from '../model/claim.ts';
import type { Judgement } from '../model/judgement.ts';
import type { PaperRecord } from '../model/paper.ts';
import type { Source } from '../model/source.ts';
import type { AttentionEstimate, AttentionRefusal } from './attention/estimate.ts';
import type { Novelty } from './novelty/types.ts';

/** A score that a source gave of a paper, as it gave it. */
export interface ReportedScore {
  claim: Claim;
  source: Source;
}

/** All that is said of one paper by way of scores, each by whoever says it: never one number out of several. */
export interface PaperScores {
  novelty: Novelty;
  attention: AttentionEstimate | AttentionRefusal;
  /** By the reader's own judge, newest first. */
  judgements: Judgement[];
  reported: ReportedScore[];
  /** What the store's sources say of the paper; empty where the store does not know it. */
  records: readonly PaperRecord[];
}
