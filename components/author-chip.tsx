import type { BylineView, ChipView } from '../lib/view/types.ts';
import { DoubtMark } from './doubt-mark.tsx';
import { testId } from './test-id.ts';

interface AuthorChipProps {
  chip: ChipView;
  outcome: BylineView['outcome'];
  /** Whether its card is open. */
  isOpen?: boolean;
  /** Gets the button, for the card to stand beside. */
  onOpen: (button: HTMLButtonElement) => void;
}

/** What is seen must be part of what is heard, so that a reader who speaks to the browser can name the chip. */
function nameOf({ text, label }: ChipView): string {
  return text === '?' || label.includes(text) ? label : `${text}, ${label}`;
}

/** The chip after a name: filled where confirmed, outlined where likely, dashed where only possible. */
export function AuthorChip({ chip, outcome, isOpen = false, onOpen }: AuthorChipProps) {
  return (
    <button
      type="button"
      class={`author-chip author-chip-${outcome}`}
      aria-label={nameOf(chip)}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={(event) => onOpen(event.currentTarget)}
      {...testId('author-chip', { outcome })}
    >
      <span>{chip.text}</span>
      {chip.isDoubtful && <DoubtMark />}
    </button>
  );
}
