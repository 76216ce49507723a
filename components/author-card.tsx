import type { CardView } from '../lib/view/types.ts';
import { outcomeSentence, outcomeWord } from '../lib/view/words.ts';
import { CardDecision } from './card-decision.tsx';
import { DoubtList } from './doubt-list.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { MetricTable } from './metric-table.tsx';
import { PaperList } from './paper-list.tsx';
import { testId } from './test-id.ts';

export interface AuthorCardProps {
  card: CardView;
  onFollow: (followed: boolean) => void;
  onOpenLibrary: () => void;
  /** null takes the reader's word back. */
  onDecide: (verdict: 'same' | 'different' | null) => void;
  onClose: () => void;
}

function CardHead({ card, onClose }: Pick<AuthorCardProps, 'card' | 'onClose'>) {
  const { author, byline, outcome } = card;
  return (
    <header class="author-card-head">
      <div>
        <h2>
          {author.name} {author.field !== undefined && <span class="badge">{author.field}</span>}
        </h2>
        <p class="author-card-outcome">
          <span class={`outcome outcome-${outcome}`}>{outcomeWord[outcome]}</span> {outcomeSentence[outcome]}
        </p>
        {byline.name !== author.name && <p class="muted small">Printed here as “{byline.name}”</p>}
      </div>
      <button type="button" class="button button-quiet author-card-close" aria-label="Close" onClick={onClose}>
        <span aria-hidden="true">✕</span>
      </button>
    </header>
  );
}

function CardMatch({ card }: { card: CardView }) {
  return (
    <section>
      <h3 class="heading">Why this match</h3>
      <EvidenceList evidence={card.evidence} />
      {card.runnerUp !== null && (
        <p class="small">
          <span class="muted">It could also be</span> {card.runnerUp.name}: {card.runnerUp.because}
        </p>
      )}
      {card.wouldSettle !== null && (
        <p class="small">
          <span class="muted">What would settle it:</span> {card.wouldSettle}
        </p>
      )}
    </section>
  );
}

/** Everything the store knows about the person behind a chip, and why Byline thinks it is them. */
export function AuthorCard({ card, onFollow, onOpenLibrary, onDecide, onClose }: AuthorCardProps) {
  const { author } = card;
  return (
    <dialog open class="author-card" aria-label={`About ${author.name}`} {...testId('author-card')}>
      <CardHead card={card} onClose={onClose} />
      <div class="author-card-body">
        <MetricTable metrics={author.metrics} name={author.name} />
        <CardMatch card={card} />
        {author.looksMixed && <p class="author-card-mixed">This profile looks like several people of one name.</p>}
        <DoubtList doubts={author.doubts} />
        <section>
          <h3 class="heading">Papers in your store</h3>
          <PaperList papers={author.papers} />
        </section>
      </div>
      <footer class="author-card-foot">
        <CardDecision decided={card.decided} onDecide={onDecide} />
        <div class="author-card-actions">
          <button
            type="button"
            class="button"
            aria-pressed={author.followed}
            onClick={() => onFollow(!author.followed)}
          >
            {author.followed ? 'Following' : 'Follow'}
          </button>
          <button type="button" class="button" onClick={onOpenLibrary}>
            Open in library
          </button>
        </div>
      </footer>
    </dialog>
  );
}
