import type { Judgement, JudgeState } from '../../../lib/model/judgement.ts';
import type { AttentionEstimate } from '../../../lib/scores/attention/estimate.ts';
import type { NearPaper, NoveltyLack, NoveltyRefusal, NoveltyScore } from '../../../lib/scores/novelty/types.ts';
import type { PaperScores, ReportedScore } from '../../../lib/scores/types.ts';

/** 24 September 2023. */
const day = Date.UTC(2023, 8, 24) / 86_400_000;

export const near: NearPaper = {
  key: 'arxiv:2309.13681',
  title: 'Counting sheep at night',
  day,
  similarity: 0.314,
  shared: ['sheep', 'night'],
};

export const novelty: NoveltyScore = {
  kind: 'score',
  value: 72,
  low: 65,
  high: 79,
  confidence: 'medium',
  copyOf: null,
  isSurvey: false,
  explanation: { nearest: [near], newTerms: ['sheepness'] },
  earlier: 5_000,
  references: { papers: 400, of: 'cs.LG' },
  method: 'novelty 1',
};

export function lacking(lacks: NoveltyLack, has = 312, needs = 1_000): NoveltyRefusal {
  return { kind: 'refused', lacks, has, needs, explanation: { nearest: [near], newTerms: [] } };
}

export const attention: AttentionEstimate = {
  value: 45,
  low: 14,
  high: 76,
  field: 'cs.LG',
  years: [2017, 2019],
  forTerms: ['language models'],
  againstTerms: ['sheep'],
};

export const judgement: Judgement = {
  id: 'a',
  paper: 'arxiv:2411.00001',
  provider: 'server',
  host: '127.0.0.1:11434',
  model: 'sheep:2b',
  stamp: '',
  rubric: 'title-abstract v1',
  promptHash: '',
  inputHash: '',
  status: 'ok',
  values: { novelty: 60, soundness: 50, clarity: 80 },
  spread: { novelty: [50, 70], soundness: [50, 50], clarity: [80, 80] },
  runs: { asked: 3, good: 3 },
  quotes: ['we count sheep'],
  suspicious: false,
  isShortened: false,
  reason: null,
  at: '2026-11-24T10:00:00.000Z',
};

export const refused: Judgement = {
  ...judgement,
  status: 'refused',
  values: { novelty: null, soundness: null, clarity: null },
  spread: { novelty: null, soundness: null, clarity: null },
  quotes: [],
  reason: 'Its answers could not be used.',
};

export function reported(metric: 'novelty' | 'aiScore', value: number, at = '2026-11-23'): ReportedScore {
  const isNovelty = metric === 'novelty';
  return {
    claim: {
      metric,
      value,
      label: isNovelty ? 'Novelty' : 'AI Score',
      unit: isNovelty ? 'percent' : 'points',
      basis: 'reported',
    },
    source: { format: 'profile-text', label: 'wool.txt', observedAt: `${at}T00:00:00.000Z` },
  };
}

export const nothingKnown: PaperScores = {
  novelty: lacking('earlier papers'),
  attention: { reason: 'no-abstract' },
  judgements: [],
  reported: [],
  records: [],
};

export const ready: JudgeState = {
  isOn: true,
  queued: 0,
  position: null,
  running: null,
  limitReached: false,
  stoppedBecause: null,
};

/** When it is asked. */
export const now = '2026-11-24T12:00:00Z';
