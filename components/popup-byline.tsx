import type { AuthorView, Correcting, PopupByline } from '../lib/view/types.ts';
import { outcomeWord } from '../lib/view/words.ts';
import { Corrections } from './corrections.tsx';
import { DoubtList } from './doubt-list.tsx';
import { LookupOffer, type PaperLookups } from './lookup-offer.tsx';
import { MatchReasons } from './match-reasons.tsx';
import { MetricLine } from './metric-line.tsx';
import { MixedMark } from './mixed-mark.tsx';
import { SplitLine } from './split-line.tsx';

export interface PopupBylineActions {
  onOpenLibrary: (authorId: number) => void;
  /** The reader puts something right at a byline, about the author shown behind it. */
  onCorrect: (position: number, authorId: number, correcting: Correcting) => void;
  onTakeBack: (id: string) => void;
}

interface PopupBylineRowProps extends PopupBylineActions {
  byline: PopupByline;
  lookups?: PaperLookups;
}

type KnownProps = PopupBylineRowProps & { author: AuthorView };

function Decided({ byline, onTakeBack }: Pick<PopupBylineRowProps, 'byline' | 'onTakeBack'>) {
  const { decided } = byline;
  if (decided === null) return null;
  return (
    <p class="notice-line">
      <span>
        You said: {decided.verdict === 'different' && 'not '}
        {decided.name}.
      </span>
      <button type="button" class="button" onClick={() => onTakeBack(decided.id)}>
        Take back
      </button>
    </p>
  );
}

function PutRight({ byline, author, onCorrect, onTakeBack }: KnownProps) {
  const correct = (correcting: Correcting) => onCorrect(byline.position, author.authorId, correcting);
  return (
    <details class="popup-byline-more">
      <summary>
        Put it right<span class="visually-hidden"> for {byline.name}</span>
      </summary>
      {byline.decided === null && (
        <p class="notice-line">
          <button type="button" class="button" onClick={() => correct({ kind: 'byline', verdict: 'same' })}>
            Yes, this person
          </button>
          <button type="button" class="button" onClick={() => correct({ kind: 'byline', verdict: 'different' })}>
            Not this person
          </button>
        </p>
      )}
      {byline.corrections !== null && (
        <Corrections corrections={byline.corrections} onCorrect={correct} onTakeBack={onTakeBack} />
      )}
    </details>
  );
}

function KnownByline(props: KnownProps) {
  const { byline, author, lookups, onOpenLibrary, onCorrect, onTakeBack } = props;
  const isShown = byline.outcome !== 'possible';
  return (
    <li class="popup-byline popup-byline-known">
      <p class="popup-byline-name">
        <button type="button" class="link-button" onClick={() => onOpenLibrary(author.authorId)}>
          {byline.name}
        </button>
        <span class={`outcome outcome-${byline.outcome}`}>{outcomeWord[byline.outcome]}</span>
        {author.field !== undefined && <span class="badge">{author.field}</span>}
      </p>
      {isShown && <MetricLine metrics={author.metrics} />}
      {isShown && author.people === 1 && <MixedMark author={author} />}
      {isShown && (
        <SplitLine
          author={author}
          onLook={() => onOpenLibrary(author.authorId)}
          onAcceptAll={() => onCorrect(byline.position, author.authorId, { kind: 'split' })}
        />
      )}
      <Decided byline={byline} onTakeBack={onTakeBack} />
      <div class="corrections">
        <details class="popup-byline-more">
          <summary>
            Why this person?<span class="visually-hidden"> {byline.name}</span>
          </summary>
          <MatchReasons match={byline} />
          <DoubtList doubts={author.doubts} />
        </details>
        <PutRight {...props} />
      </div>
      {lookups && <LookupOffer byline={byline} lookups={lookups} />}
    </li>
  );
}

/** One name of the paper: who it is, how sure that is and why, their numbers, and how to put it right. */
export function PopupBylineRow(props: PopupBylineRowProps) {
  const { byline, lookups, onTakeBack } = props;
  if (byline.author !== null && byline.outcome !== 'none') return <KnownByline {...props} author={byline.author} />;
  return (
    <li class="popup-byline">
      <span class="muted">{byline.name}</span> <span class="outcome outcome-none">{outcomeWord.none}</span>
      <Decided byline={byline} onTakeBack={onTakeBack} />
      {lookups && <LookupOffer byline={byline} lookups={lookups} />}
    </li>
  );
}
