import type { CompareCandidate } from '../../lib/view/compare-types.ts';
import { outcomeWord } from '../../lib/view/words.ts';
import type { CompareState } from './types.ts';

/** The known authors of the paper one came from, ticked where they are compared. */
export function Candidates({
  candidates,
  chosen,
  most,
  onTick,
}: Pick<CompareState, 'candidates' | 'chosen' | 'most'> & { onTick: (authorId: number, isOn: boolean) => void }) {
  if (candidates.length === 0) return null;
  const isChosen = (one: CompareCandidate) => chosen.some(({ authorId }) => authorId === one.authorId);
  const isFull = chosen.length >= most;
  return (
    <fieldset class="compare-candidates">
      <legend>Known authors of this paper</legend>
      {candidates.map((one) => (
        <label key={one.authorId}>
          <input
            type="checkbox"
            checked={isChosen(one)}
            disabled={isFull && !isChosen(one)}
            onChange={(event) => onTick(one.authorId, event.currentTarget.checked)}
          />
          {one.name} <span class="muted small">{outcomeWord[one.outcome].toLowerCase()}</span>
        </label>
      ))}
      {isFull && <p class="muted small">{most} fit side by side.</p>}
    </fieldset>
  );
}
