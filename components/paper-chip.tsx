import type { PaperView } from '../lib/view/types.ts';
import { statusWord } from '../lib/view/words.ts';
import { testId } from './test-id.ts';

interface PaperChipProps {
  team: PaperView['team'];
  saved: PaperView['saved'];
  onSave: () => void;
  onUnsave: () => void;
}

/** The line of a paper: who of its team is known, and whether it is on the reading list. */
export function PaperChip({ team, saved, onSave, onUnsave }: PaperChipProps) {
  return (
    <span class="paper-chip" {...testId('paper-chip')}>
      {team !== null && <span class="paper-chip-team">{team}</span>}
      <button
        type="button"
        class="paper-chip-save"
        aria-pressed={saved !== null}
        title={saved === null ? 'Put on the reading list' : `On the reading list: ${statusWord[saved.status]}`}
        onClick={saved === null ? onSave : onUnsave}
      >
        {saved === null ? 'Save' : 'Saved'}
      </button>
    </span>
  );
}
