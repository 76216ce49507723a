import type { Correcting, CorrectionsView } from '../lib/view/types.ts';
import { CorrectionList } from './correction-list.tsx';
import { PersonChoice } from './person-choice.tsx';

export interface CorrectionsProps {
  corrections: CorrectionsView;
  onCorrect: (correcting: Correcting) => void;
  onTakeBack: (id: string) => void;
}

/** What a plain yes or no cannot say: who it is instead, who is the same person; and what was said so far. */
export function Corrections({ corrections, onCorrect, onTakeBack }: CorrectionsProps) {
  const { namesakes, made } = corrections;
  return (
    <div class="corrections">
      <details>
        <summary>It is somebody else…</summary>
        <PersonChoice
          label="Who wrote this paper"
          people={namesakes}
          orNew
          button="Move this paper"
          onChoose={(to) => onCorrect({ kind: 'move', to })}
        />
      </details>
      {namesakes.length > 0 && (
        <details>
          <summary>Same person as…</summary>
          <PersonChoice
            label="Who is the same person"
            people={namesakes}
            button="Merge"
            onChoose={(otherId) => otherId !== null && onCorrect({ kind: 'merge', otherId })}
          />
        </details>
      )}
      {made.length > 0 && (
        <details>
          <summary>Corrections ({made.length})</summary>
          <CorrectionList corrections={made} onTakeBack={onTakeBack} />
        </details>
      )}
    </div>
  );
}
