import type { JudgeState } from '../model/judgement.ts';
import { isEstimate } from '../scores/attention/estimate.ts';
import { modelCard } from '../scores/attention/model-card.ts';
import type { PaperScores, ReportedScore } from '../scores/types.ts';
import { formatClaim, formatDay } from './format.ts';
import { type JudgementView, judgementViews } from './judgement-view.ts';
import { paperDoubts } from './paper-doubts.ts';
import { noveltySection } from './score-novelty-section.ts';
import { newestFirst } from './score-reported.ts';
import type { ScorePanelView, ScoreSectionView } from './score-types.ts';
import { attentionRefusalSentence, attentionSentence, rangeSentence } from './score-words.ts';
import { judgingWords } from './words.ts';

/**
 * All that is known of one paper's scores, each by whoever says it.
 * @param now ISO 8601, UTC
 */
export function scorePanel(
  { arxivId, title }: { arxivId: string; title: string },
  scores: PaperScores,
  judge: JudgeState | null,
  now: string,
): ScorePanelView {
  return {
    arxivId,
    title,
    sections: [
      noveltySection(scores.novelty),
      attentionSection(scores.attention),
      ...newestFirst(scores.reported).map(reportedSection),
      ...judgementViews(scores.judgements).map(judgementSection),
    ],
    doubts: paperDoubts(scores.records, now),
    isNot,
    judge: judge && judgeView(judge),
  };
}

const isNot = [
  'Novelty is distance from earlier papers. It is not quality.',
  'Attention is not merit. The estimate knows nothing of the authors, and not whether a machine wrote the text.',
  'None of this is for judging people.',
];

/** A section with nothing behind it yet. */
const nothing = { place: null, notes: [], nearest: [], newTerms: [], forTerms: [], againstTerms: [], quotes: [] };

function attentionSection(attention: PaperScores['attention']): ScoreSectionView {
  const same = {
    ...nothing,
    heading: modelCard.name,
    basis: 'estimated',
    provenance: `Byline attention estimate ${modelCard.version}`,
  } as const;
  if (!isEstimate(attention)) return { ...same, value: null, sentence: attentionRefusalSentence(attention) };
  const { value, low, high, forTerms, againstTerms } = attention;
  return {
    ...same,
    value: `≈${value}`,
    place: { value, low, high },
    sentence: attentionSentence(attention),
    notes: [`${rangeSentence(attention)} One paper of three lies outside such a range.`],
    forTerms,
    againstTerms,
  };
}

function reportedSection({ claim, source }: ReportedScore): ScoreSectionView {
  const isUnexplained = source.format === 'profile-text' && ['novelty', 'aiScore'].includes(claim.metric);
  return {
    ...nothing,
    heading: `${claim.label}, as reported`,
    basis: 'reported',
    value: formatClaim(claim),
    sentence: `${source.label} says so of this paper.`,
    notes: isUnexplained ? ['How it is computed is not published.'] : [],
    provenance: `${source.label}, ${formatDay(source.observedAt)}`,
  };
}

function judgementSection({ novelty, ai, spread, model, day, quotes, notes }: JudgementView): ScoreSectionView {
  const [first = '', ...rest] = notes;
  const value = novelty === null || ai === null ? null : `novelty ${novelty}, AI score ${ai}`;
  return {
    ...nothing,
    heading: 'Opinion of your judge',
    basis: 'judge',
    value,
    sentence: first,
    notes: [
      ...rest,
      ...(spread === '' ? [] : [`${spread}.`]),
      ...(value === null ? [] : ['What stands for an AI score is the mean of soundness and clarity.']),
    ],
    quotes,
    provenance: `${model}, ${day}`,
  };
}

/** null where the reader has no judge. */
function judgeView(state: JudgeState): ScorePanelView['judge'] {
  const { isOn, position, limitReached, stoppedBecause } = state;
  if (!isOn && position === null) return null;
  const waits = judgingWords(state);
  // Asking again lets a queue that stopped go on.
  const canAsk = isOn && !limitReached && (position === null || stoppedBecause !== null);
  const limit = limitReached && position === null ? 'No more papers today: the limit you set is reached.' : '';
  return { canAsk, status: stoppedBecause ?? (waits === '' ? limit : `Your judge: ${waits}.`) };
}
