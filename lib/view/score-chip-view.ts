import type { MetricId } from '../model/claim.ts';
import type { Settings } from '../model/settings.ts';
import { isEstimate } from '../scores/attention/estimate.ts';
import type { PaperScores } from '../scores/types.ts';
import { formatClaim } from './format.ts';
import { judgementViews } from './judgement-view.ts';
import { newestReported } from './score-reported.ts';
import type { ScoreBasis, ScoreChipView } from './score-types.ts';

/** What the chip of a paper shows of its scores: those of one provider alone; null where it gave none. */
export function scoreChip(scores: PaperScores, provider: Settings['scoreProvider']): ScoreChipView | null {
  switch (provider) {
    case 'estimated':
      return chip(
        'estimated',
        'estimated by Byline from title and abstract',
        estimatedParts(scores),
        estimates(scores),
      );
    case 'reported': {
      const claims = (['novelty', 'aiScore'] as const).flatMap(
        (metric) => newestReported(scores.reported, metric) ?? [],
      );
      const sources = [...new Set(claims.map(({ source }) => source.label))].join(' and ');
      const parts = claims.map(({ claim }) => `${reportedName[claim.metric]} ${formatClaim(claim)}`);
      const numberOf = (wanted: MetricId) => claims.find(({ claim }) => claim.metric === wanted)?.claim.value;
      const numbers = { novelty: numberOf('novelty'), attention: numberOf('aiScore') };
      return chip('reported', `reported by ${sources}`, parts, numbers);
    }
    case 'judge':
      return judgeChip(scores);
  }
}

function chip(basis: ScoreBasis, by: string, parts: string[], numbers: ScoreChipView['numbers']): ScoreChipView | null {
  return parts.length === 0 ? null : { basis, parts, by, numbers };
}

function estimates({ novelty, attention }: PaperScores): ScoreChipView['numbers'] {
  return {
    novelty: novelty.kind === 'score' ? novelty.value : undefined,
    attention: isEstimate(attention) ? attention.value : undefined,
  };
}

function estimatedParts({ novelty, attention }: PaperScores): string[] {
  const parts: string[] = [];
  if (novelty.kind === 'score') {
    const doubt = novelty.confidence === 'low' ? '?' : '';
    parts.push(`${novelty.copyOf ? 'near copy' : 'novelty'} ≈${novelty.value}${doubt}`);
  }
  if (isEstimate(attention)) parts.push(`attention ≈${attention.value}`);
  return parts;
}

const reportedName: Partial<Record<MetricId, string>> = { novelty: 'novelty', aiScore: 'AI score' };

function judgeChip({ judgements }: PaperScores): ScoreChipView | null {
  const newest = judgementViews(judgements).find(({ novelty, ai }) => novelty !== null || ai !== null);
  if (!newest) return null;
  const parts = [
    ...(newest.novelty === null ? [] : [`novelty ${newest.novelty}`]),
    ...(newest.ai === null ? [] : [`AI score ${newest.ai}`]),
  ];
  const numbers = { novelty: newest.novelty ?? undefined, attention: newest.ai ?? undefined };
  return chip('judge', `the opinion of your judge, ${newest.model}`, parts, numbers);
}
