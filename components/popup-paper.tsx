import type { PopupPaper } from '../lib/view/types.ts';
import { count, statusWord } from '../lib/view/words.ts';
import { LookupsOfPaper, type PaperLookups } from './lookup-offer.tsx';
import { type PopupBylineActions, PopupBylineRow } from './popup-byline.tsx';
import { ScoreLines, type ScoreLinesProps } from './score-lines.tsx';
import { TexText } from './tex-text.tsx';

interface PopupPaperCardProps extends PopupBylineActions {
  paper: PopupPaper;
  /** Draw only the names somebody is known behind, as in a listing. */
  onlyKnown?: boolean;
  onSave: () => void;
  onUnsave: () => void;
  /** Of the one paper of a page. */
  scores?: ScoreLinesProps['scores'] | null;
  onAskJudge?: () => void;
  /** Live look-ups; where only known names are drawn, those of these names alone. */
  lookups?: PaperLookups;
  /** Absent where there is nobody to compare. */
  onCompare?: () => void;
}

type PaperActions = Pick<PopupPaperCardProps, 'paper' | 'onSave' | 'onUnsave' | 'onCompare'>;

function PopupPaperActions({ paper, onSave, onUnsave, onCompare }: PaperActions) {
  const isSaved = paper.saved !== null;
  return (
    <p class="popup-paper-actions">
      <button type="button" class="button" aria-pressed={isSaved} onClick={isSaved ? onUnsave : onSave}>
        {isSaved ? 'Saved' : 'Save'}
      </button>
      {onCompare !== undefined && (
        <button type="button" class="button" onClick={onCompare}>
          Compare these authors
        </button>
      )}
      {paper.saved !== null && <span class="muted small">{statusWord[paper.saved.status]}</span>}
    </p>
  );
}

/** One paper of the page in full: every name on it, and what is known of them. */
export function PopupPaperCard(props: PopupPaperCardProps) {
  const { paper, onlyKnown = false, scores = null, onAskJudge, lookups } = props;
  const bylines = onlyKnown
    ? paper.bylines.filter(({ outcome, decided }) => outcome !== 'none' || decided)
    : paper.bylines;
  return (
    <article class="popup-paper">
      <h2>
        <a href={paper.url} target="_blank" rel="noreferrer">
          <TexText text={paper.title} />
        </a>
      </h2>
      {paper.team !== null && <p class="muted small">{paper.team}</p>}
      <PopupPaperActions {...props} />
      {scores !== null && <ScoreLines scores={scores} onAskJudge={() => onAskJudge?.()} />}
      <ul class="bare-list">
        {bylines.map((byline) => (
          <PopupBylineRow
            key={byline.position}
            byline={byline}
            onOpenLibrary={props.onOpenLibrary}
            onCorrect={props.onCorrect}
            onTakeBack={props.onTakeBack}
            lookups={lookups}
          />
        ))}
      </ul>
      {paper.hiddenAuthors > 0 && (
        <p class="muted small">{count(paper.hiddenAuthors, 'more author')}, not named on this page</p>
      )}
      {lookups && !onlyKnown && <LookupsOfPaper bylines={bylines} lookups={lookups} />}
    </article>
  );
}
