import type { ScoreChipView, ScorePanelView } from '../lib/view/score-types.ts';
import { ScorePanel } from './score-panel.tsx';
import { testId } from './test-id.ts';

export interface ScoreLinesProps {
  scores: { chip: ScoreChipView | null; panel: ScorePanelView };
  onAskJudge: () => void;
}

/** A paper's scores in words, and all that stands behind them once opened. */
export function ScoreLines({ scores: { chip, panel }, onAskJudge }: ScoreLinesProps) {
  return (
    <div class="score-lines" {...testId('scores')}>
      {chip !== null && (
        <p>
          <span class={`score-words score-words-${chip.basis}`}>{chip.parts.join(' · ')}</span>{' '}
          <span class="muted small">{chip.by}</span>
        </p>
      )}
      <details>
        <summary>Scores</summary>
        <ScorePanel panel={panel} onAskJudge={onAskJudge} />
      </details>
    </div>
  );
}
