import type { ScoreChipView } from '../lib/view/score-types.ts';
import type { PaperView } from '../lib/view/types.ts';
import { statusWord } from '../lib/view/words.ts';
import { ScoreChip } from './score-chip.tsx';
import { testId } from './test-id.ts';

interface PaperChipProps {
  team: PaperView['team'];
  saved: PaperView['saved'];
  scores?: ScoreChipView | null;
  /** Whether it is ticked, to be saved with others; null where the page has no other paper. */
  ticked?: boolean | null;
  onSave: () => void;
  onUnsave: () => void;
  onTick?: (isOn: boolean) => void;
  onScores?: (button: HTMLButtonElement) => void;
}

/** The line of a paper: who of its team is known, whether it is on the reading list, its scores. */
export function PaperChip(props: PaperChipProps) {
  const { team, saved, scores = null, ticked = null, onSave, onUnsave, onTick, onScores } = props;
  return (
    <span class="paper-chip" {...testId('paper-chip')}>
      {team !== null && <span class="paper-chip-team">{team}</span>}
      <button
        type="button"
        class="paper-chip-save"
        aria-pressed={saved !== null}
        title={
          saved === null
            ? `Put on the reading list${ticked === null ? '' : ' (key: s)'}`
            : `On the reading list: ${statusWord[saved.status]}`
        }
        onClick={saved === null ? onSave : onUnsave}
      >
        {saved === null ? 'Save' : 'Saved'}
      </button>
      {ticked !== null && (
        <input
          type="checkbox"
          class="paper-chip-tick"
          aria-label="Tick to save several at once"
          title="Tick to save several at once"
          checked={ticked}
          onChange={(event) => onTick?.(event.currentTarget.checked)}
        />
      )}
      {scores !== null && <ScoreChip scores={scores} onOpen={(button) => onScores?.(button)} />}
    </span>
  );
}
