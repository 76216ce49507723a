import type { PopupByline } from '../lib/view/types.ts';
import { outcomeWord } from '../lib/view/words.ts';
import { DoubtList } from './doubt-list.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { MetricLine } from './metric-line.tsx';

interface PopupBylineRowProps {
  byline: PopupByline;
  onOpenLibrary: (authorId: number) => void;
}

/** One name of the paper: who it is, how sure that is, and their numbers. */
export function PopupBylineRow({ byline, onOpenLibrary }: PopupBylineRowProps) {
  const { author, outcome } = byline;
  if (author === null || outcome === 'none') {
    return (
      <li class="popup-byline">
        <span class="muted">{byline.name}</span> <span class="outcome outcome-none">{outcomeWord.none}</span>
      </li>
    );
  }
  return (
    <li class="popup-byline popup-byline-known">
      <p class="popup-byline-name">
        <button type="button" class="link-button" onClick={() => onOpenLibrary(author.authorId)}>
          {byline.name}
        </button>
        <span class={`outcome outcome-${outcome}`}>{outcomeWord[outcome]}</span>
        {author.field !== undefined && <span class="badge">{author.field}</span>}
      </p>
      {outcome !== 'possible' && <MetricLine metrics={author.metrics} />}
      <details class="popup-byline-why">
        <summary>
          Why<span class="visually-hidden"> {byline.name} matches</span>
          {author.doubts.length > 0 && ', and what is doubtful'}
        </summary>
        <EvidenceList evidence={byline.evidence} />
        <DoubtList doubts={author.doubts} />
      </details>
    </li>
  );
}
