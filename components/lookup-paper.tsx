import type { PaperLookupView, PaperOfferView } from '../lib/view/lookup-types.ts';
import { LookupState, type LookupStateProps } from './lookup-state.tsx';
import { TexText } from './tex-text.tsx';

export interface LookupPaperProps extends Pick<LookupStateProps, 'onRetry' | 'onCancel'> {
  lookup: PaperLookupView;
  /** By the look-up. */
  onAdd: (lookupId: string) => void;
}

function Facts({ offer }: { offer: PaperOfferView }) {
  return (
    <dl class="lookup-facts">
      {offer.facts.map(({ label, text, instead }) => (
        <div key={`${label} ${text}`}>
          <dt>{label}</dt>
          <dd>
            <TexText text={text} />
            {instead !== null && (
              <span class="muted small">
                {' '}
                (<TexText text={instead} />)
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Offer({ offer, onAdd }: { offer: PaperOfferView; onAdd: () => void }) {
  const { source, url, observedOn, facts, isAdded } = offer;
  return (
    <li class="lookup-offer">
      <p>
        {url === undefined ? (
          <b>{source}</b>
        ) : (
          <a href={url} target="_blank" rel="noreferrer">
            {source}
          </a>
        )}{' '}
        <span class="muted small">{observedOn}</span>
      </p>
      {facts.length === 0 ? <p class="muted small">Says nothing new.</p> : <Facts offer={offer} />}
      {isAdded && <p class="muted small">In your library.</p>}
      {!isAdded && facts.length > 0 && (
        <button type="button" class="button" onClick={onAdd}>
          Add<span class="visually-hidden"> what {source} says</span>
        </button>
      )}
    </li>
  );
}

/** The record of a paper being completed: what each service would add to it, or says differently. */
export function LookupPaper({ lookup, onRetry, onCancel, onAdd }: LookupPaperProps) {
  const { sources, offers, title } = lookup;
  return (
    <div class="lookup-byline">
      <LookupState sources={sources} about={`the record of ${title}`} onRetry={onRetry} onCancel={onCancel} />
      {offers.length > 0 && (
        <ul class="bare-list candidate-grid" aria-label="What services say of this paper">
          {offers.map((offer) => (
            <Offer key={offer.lookupId} offer={offer} onAdd={() => onAdd(offer.lookupId)} />
          ))}
        </ul>
      )}
    </div>
  );
}
