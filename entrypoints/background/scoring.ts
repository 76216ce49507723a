import type { Answers } from '../../lib/messages.ts';
import type { Scorer } from '../../lib/resolve/score-papers.ts';
import { loadSettings } from '../../lib/store/settings.ts';
import { isOff } from '../../lib/view/is-off.ts';
import { scoreChip } from '../../lib/view/score-chip-view.ts';
import { scorePanel } from '../../lib/view/score-panel-view.ts';

/** What the background answers about scores. `judgeState` says how it stands with the reader's judge. */
export function createScoring(
  scorer: Scorer,
  judgeState: Answers['judgeState'],
): Pick<Answers, 'viewScores' | 'viewScorePanel'> {
  return {
    async viewScores(page) {
      const settings = await loadSettings();
      const { colourScheme, scoreProvider } = settings;
      if (!settings.showScores || isOff(settings, page.url)) return { chips: null, colourScheme };
      const scores = await scorer.score(page.papers, new Date().toISOString());
      return { chips: scores.map((one) => scoreChip(one, scoreProvider)), colourScheme };
    },
    async viewScorePanel({ paper }, sender) {
      const now = new Date().toISOString();
      const [scores] = await scorer.score([paper], now);
      if (!scores) throw new Error('This paper could not be read.');
      return scorePanel(paper, scores, await judgeState({ arxivId: paper.arxivId }, sender), now);
    },
  };
}
