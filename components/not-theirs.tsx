import { useState } from 'preact/hooks';
import type { PaperLine, PersonOption } from '../lib/view/types.ts';
import { PersonChoice } from './person-choice.tsx';

interface NotTheirsProps {
  paper: PaperLine;
  namesakes: PersonOption[];
  /** null for somebody new. */
  onMove: (to: number | null) => void;
}

/** Takes a paper out of an author's list and gives it to whom it belongs. */
export function NotTheirs({ paper, namesakes, onMove }: NotTheirsProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="link-button not-theirs"
        aria-label={`Not theirs: ${paper.title}`}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        Not theirs
      </button>
      {isOpen && (
        <PersonChoice
          label={`Who wrote ${paper.title}`}
          people={namesakes}
          orNew
          button="Move this paper"
          onChoose={onMove}
        />
      )}
    </>
  );
}
