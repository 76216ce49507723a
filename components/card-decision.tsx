import type { CardView, Correcting } from '../lib/view/types.ts';
import { TexText } from './tex-text.tsx';

export interface CardDecisionProps {
  card: CardView;
  /** The correction just made from this card. */
  lastMade?: string;
  onCorrect: (correcting: Correcting) => void;
  onTakeBack: (id: string) => void;
}

function Said({ text, onTakeBack }: { text: string; onTakeBack: () => void }) {
  return (
    <>
      <span>
        <TexText text={text} />
      </span>
      <button type="button" class="button" onClick={onTakeBack}>
        Take back
      </button>
    </>
  );
}

/** The reader's own word, which wins over every other evidence: what it was, or yes and no. */
export function CardDecision({ card, lastMade, onCorrect, onTakeBack }: CardDecisionProps) {
  const { decided, corrections } = card;
  const last = corrections.made.find(({ id }) => id === lastMade && id !== decided?.id);
  return (
    <>
      <div class="notice-line" role="status">
        {last && <Said key={last.id} text={last.text} onTakeBack={() => onTakeBack(last.id)} />}
      </div>
      <div class="notice-line">
        {decided === null ? (
          <>
            <button type="button" class="button" onClick={() => onCorrect({ kind: 'byline', verdict: 'same' })}>
              Yes, this person
            </button>
            <button type="button" class="button" onClick={() => onCorrect({ kind: 'byline', verdict: 'different' })}>
              Not this person
            </button>
          </>
        ) : (
          <Said
            text={`You said: ${decided.verdict === 'same' ? '' : 'not '}this person.`}
            onTakeBack={() => onTakeBack(decided.id)}
          />
        )}
      </div>
    </>
  );
}
