import { outcomeSentence, outcomeWord, totalWords } from '../lib/view/words.ts';
import { CardDecision, type CardDecisionProps } from './card-decision.tsx';
import { Corrections } from './corrections.tsx';
import { DoubtList } from './doubt-list.tsx';
import { FollowButton } from './follow-button.tsx';
import { MatchReasons } from './match-reasons.tsx';
import { MetricTable } from './metric-table.tsx';
import { MixedMark } from './mixed-mark.tsx';
import { PaperList } from './paper-list.tsx';
import { SplitLine } from './split-line.tsx';
import { testId } from './test-id.ts';

export interface AuthorCardProps extends CardDecisionProps {
  onFollow: (followed: boolean) => void;
  onOpenLibrary: () => void;
  /** Puts the known authors of the paper side by side. */
  onCompare: () => void;
  /** Asks live sources who it is, where that is open. */
  onLookUp: () => void;
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
        {author.partOf !== null && <p class="muted small">Split off the profile of {author.partOf.name}</p>}
      </div>
      <button type="button" class="button button-quiet author-card-close" aria-label="Close" onClick={onClose}>
        <span aria-hidden="true">✕</span>
      </button>
    </header>
  );
}

function CardBody({ card, onCorrect, onTakeBack, onOpenLibrary }: AuthorCardProps) {
  const { author } = card;
  return (
    <div class="author-card-body">
      <MetricTable metrics={author.metrics} name={author.name} />
      {author.people > 1 ? (
        <SplitLine author={author} onAcceptAll={() => onCorrect({ kind: 'split' })} onLook={onOpenLibrary} />
      ) : (
        <MixedMark author={author} />
      )}
      {card.outcome !== 'none' && (
        <section>
          <h3 class="heading">
            Why this person? <span>{totalWords(card.evidence)}</span>
          </h3>
          <MatchReasons match={card} />
        </section>
      )}
      <Corrections corrections={card.corrections} onCorrect={onCorrect} onTakeBack={onTakeBack} />
      <DoubtList doubts={author.doubts} />
      <section>
        <h3 class="heading">Papers in your store</h3>
        <PaperList papers={author.papers} />
      </section>
    </div>
  );
}

/** Everything the store knows about the person behind a chip, and why Byline thinks it is them. */
export function AuthorCard(props: AuthorCardProps) {
  const { author } = props.card;
  return (
    <dialog open class="author-card" aria-label={`About ${author.name}`} {...testId('author-card')}>
      <CardHead {...props} />
      <CardBody {...props} />
      <footer class="author-card-foot">
        <CardDecision {...props} />
        <div class="notice-line">
          <FollowButton followed={author.followed} onFollow={props.onFollow} />
          <button type="button" class="button" onClick={props.onOpenLibrary}>
            Open in library
          </button>
          {props.card.outcome === 'possible' ? (
            <button type="button" class="button" onClick={props.onLookUp}>
              Look up
            </button>
          ) : (
            <button type="button" class="button" onClick={props.onCompare}>
              Compare these authors
            </button>
          )}
        </div>
      </footer>
    </dialog>
  );
}
