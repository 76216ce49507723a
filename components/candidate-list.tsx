import { useState } from 'preact/hooks';
import type { BylineLookupView } from '../lib/view/lookup-types.ts';
import { count } from '../lib/view/words.ts';
import { CandidateCard } from './candidate-card.tsx';

export interface CandidateListProps {
  byline: Pick<BylineLookupView, 'name' | 'candidates' | 'together'>;
  /** Several keys are one person. */
  onPick: (keys: string[]) => void;
  /** None of them is the one. */
  onNone: () => void;
  /** How many to show at first. */
  first?: number;
}

/** Everybody whom services propose for a byline, side by side, most evidence first. */
export function CandidateList({ byline, onPick, onNone, first = 4 }: CandidateListProps) {
  const [isWhole, setIsWhole] = useState(false);
  const { name, candidates, together } = byline;
  if (candidates.length === 0) return null;
  const shown = isWhole ? candidates : candidates.slice(0, first);
  const rest = candidates.length - shown.length;
  return (
    <div class="candidates">
      {together.map(({ keys, text }) => (
        <p key={keys.join(' ')} class="candidate-together">
          <span>{text}.</span>
          <button type="button" class="button" onClick={() => onPick(keys)}>
            Add as one author
          </button>
        </p>
      ))}
      <ul class="bare-list candidate-grid" aria-label={`Who may be ${name}`}>
        {shown.map((candidate) => (
          <CandidateCard key={candidate.key} candidate={candidate} onAdd={() => onPick([candidate.key])} />
        ))}
      </ul>
      <p class="candidate-foot">
        {rest > 0 && (
          <button type="button" class="link-button" onClick={() => setIsWhole(true)}>
            and {count(rest, 'more', 'more')}
          </button>
        )}
        <button type="button" class="button" onClick={onNone}>
          None of these<span class="visually-hidden"> is {name}</span>
        </button>
      </p>
    </div>
  );
}
