import type { CardView } from '../lib/view/types.ts';
import { totalWords } from '../lib/view/words.ts';
import { EvidenceList } from './evidence-list.tsx';

/** Why Byline thinks it is this person, who else it could be and why, and what would settle it. */
export function MatchReasons({ match }: { match: Pick<CardView, 'evidence' | 'runnerUp' | 'wouldSettle'> }) {
  const { evidence, runnerUp, wouldSettle } = match;
  return (
    <div class="match-reasons">
      <EvidenceList evidence={evidence} />
      {runnerUp !== null && (
        <>
          <p class="small match-reasons-other">
            <span class="muted">Next best:</span> {runnerUp.name}{' '}
            <span class="muted">
              ({runnerUp.about}) {totalWords(runnerUp.evidence)}
            </span>
          </p>
          <EvidenceList evidence={runnerUp.evidence} />
        </>
      )}
      {wouldSettle !== null && (
        <p class="small">
          <span class="muted">What would settle it:</span> {wouldSettle}
        </p>
      )}
    </div>
  );
}
