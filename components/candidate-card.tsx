import type { CandidateView } from '../lib/view/lookup-types.ts';
import { outcomeWord, totalWords } from '../lib/view/words.ts';
import { DoubtList } from './doubt-list.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { MetricLine } from './metric-line.tsx';
import { PaperList } from './paper-list.tsx';

interface CandidateCardProps {
  candidate: CandidateView;
  onAdd: () => void;
}

function Outcome({ candidate }: Pick<CandidateCardProps, 'candidate'>) {
  const { outcome, decidedBy, note } = candidate;
  const word = outcome === 'none' ? 'Unlikely' : outcomeWord[outcome];
  return (
    <>
      <p>
        <span class={`outcome outcome-${outcome}`}>{word}</span>{' '}
        <span class="muted small">{totalWords(candidate.evidence)}</span>
      </p>
      {decidedBy !== null && (
        <p class="small">
          <b>Decided by</b> {decidedBy}
        </p>
      )}
      {note !== null && <p class="muted small">{note}</p>}
    </>
  );
}

function Known({ candidate }: Pick<CandidateCardProps, 'candidate'>) {
  const { about, papers, metrics, mixed, doubts } = candidate;
  return (
    <>
      <MetricLine metrics={metrics} />
      <p class="muted small">{[about, mixed].filter(Boolean).join(', ')}</p>
      <PaperList papers={papers} />
      <DoubtList doubts={doubts} />
    </>
  );
}

/** One person whom a service proposes for a byline: what it says of them, what speaks for and against, and how to say yes. */
export function CandidateCard({ candidate, onAdd }: CandidateCardProps) {
  const { source, name, url, ids, decidedBy, wouldSettle, joins } = candidate;
  // What decides it was said above.
  const evidence = candidate.evidence.filter(({ because }) => because !== decidedBy);
  return (
    <li class="candidate">
      <div class="candidate-head">
        <p class="candidate-name">
          {url === undefined ? (
            name
          ) : (
            <a href={url} target="_blank" rel="noreferrer">
              {name}
            </a>
          )}{' '}
          <span class="badge">{source}</span>
        </p>
        {ids.length > 0 && <p class="muted small">{ids.join(' · ')}</p>}
      </div>
      <Outcome candidate={candidate} />
      {evidence.length > 0 && <EvidenceList evidence={evidence} />}
      {wouldSettle !== null && (
        <p class="small">
          <span class="muted">What would settle it:</span> {wouldSettle}
        </p>
      )}
      <Known candidate={candidate} />
      <p class="candidate-foot">
        <button type="button" class="button" onClick={onAdd}>
          Add this author
          <span class="visually-hidden">
            : {name}, {source}
          </span>
        </button>
        {joins !== null && <span class="muted small">Joins {joins.name} of your library.</span>}
      </p>
    </li>
  );
}
