import type { CardView } from '../lib/view/types.ts';

interface CardDecisionProps {
  decided: CardView['decided'];
  onDecide: (verdict: 'same' | 'different' | null) => void;
}

/** The reader's own word on the match, which wins over every other evidence. */
export function CardDecision({ decided, onDecide }: CardDecisionProps) {
  if (decided !== null) {
    return (
      <div class="author-card-decision">
        <span>You said: {decided === 'same' ? 'this person.' : 'not this person.'}</span>
        <button type="button" class="button" onClick={() => onDecide(null)}>
          Take back
        </button>
      </div>
    );
  }
  return (
    <div class="author-card-decision">
      <button type="button" class="button" onClick={() => onDecide('same')}>
        Yes, this person
      </button>
      <button type="button" class="button" onClick={() => onDecide('different')}>
        Not this person
      </button>
    </div>
  );
}
