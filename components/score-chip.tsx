import type { ScoreChipView } from '../lib/view/score-types.ts';
import { testId } from './test-id.ts';

interface ScoreChipProps {
  scores: ScoreChipView;
  /** Gets the button, for the panel to stand beside. */
  onOpen: (button: HTMLButtonElement) => void;
}

/** A paper's scores: dashed below where estimated, a line where reported, two where a judge said so. */
export function ScoreChip({ scores: { basis, parts, by }, onOpen }: ScoreChipProps) {
  // What is seen must be part of what is heard, so that a reader who speaks to the browser can name the chip.
  const label = `${parts.join(' ')}: ${by}. Details`;
  return (
    <button
      type="button"
      class={`score-chip score-chip-${basis}`}
      aria-label={label}
      aria-haspopup="dialog"
      aria-expanded={false}
      title={label}
      onClick={(event) => onOpen(event.currentTarget)}
      {...testId('score-chip', { basis })}
    >
      {parts.map((part, at) => [at > 0 && ' ', <span key={part}>{part}</span>])}
    </button>
  );
}
