import type { ScorePanelView } from '../lib/view/score-types.ts';
import { ScorePanel } from './score-panel.tsx';
import { testId } from './test-id.ts';
import { TexText } from './tex-text.tsx';

interface ScoreCardProps {
  panel: ScorePanelView;
  onAskJudge: () => void;
  onClose: () => void;
}

/** The scores of a paper over its page. */
export function ScoreCard({ panel, onAskJudge, onClose }: ScoreCardProps) {
  return (
    <dialog open class="author-card" aria-label={`Scores of ${panel.title}`} {...testId('score-card')}>
      <header class="author-card-head">
        <div>
          <h2>Scores</h2>
          <p class="muted small">
            <TexText text={panel.title} />
          </p>
        </div>
        <button type="button" class="button button-quiet author-card-close" aria-label="Close" onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="author-card-body" tabIndex={0}>
        <ScorePanel panel={panel} onAskJudge={onAskJudge} />
      </div>
    </dialog>
  );
}
