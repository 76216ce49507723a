import type { ScoreChipView, ScorePanelView, ScoreSectionView } from '../../lib/view/score-types.ts';
import type { MetricView } from '../../lib/view/types.ts';

export const estimatedChip: ScoreChipView = {
  basis: 'estimated',
  parts: ['novelty ≈72', 'attention ≈45'],
  by: 'estimated by Byline from title and abstract',
  numbers: { novelty: 72, attention: 45 },
};
export const scoreChips: ScoreChipView[] = [
  estimatedChip,
  { ...estimatedChip, parts: ['near copy ≈3?'] },
  {
    basis: 'reported',
    parts: ['novelty 48%', 'AI score 52'],
    by: 'reported by wool.txt',
    numbers: { novelty: 48, attention: 52 },
  },
  {
    basis: 'judge',
    parts: ['novelty 60', 'AI score 65'],
    by: 'the opinion of your judge, sheep:2b on 127.0.0.1:11434',
    numbers: { novelty: 60, attention: 65 },
  },
];

const nothing = { nearest: [], newTerms: [], forTerms: [], againstTerms: [], quotes: [] };
const near = (title: string, likeness: string, shared: string[]) => ({
  title,
  url: 'https://arxiv.org/abs/2211.14466',
  date: 'Nov 2022',
  likeness,
  shared,
});

const novelty: ScoreSectionView = {
  ...nothing,
  heading: 'Text novelty',
  basis: 'estimated',
  value: '≈72',
  place: { value: 72, low: 65, high: 79 },
  sentence: '72nd percentile of 400 cs.LG papers in your library.',
  notes: ['Range: 65 to 79. Medium confidence: only 5,000 earlier papers are known.'],
  nearest: [
    near('Counting $n \\le 3$ sheep at night with two cameras and a single unsupervised goat', '31% alike', [
      'sheep',
      'night',
      'goat',
    ]),
    near('Goats', '24% alike', ['goat']),
    near('Wool from the point of view of the moth', '19% alike', []),
    near('A fourth paper', '12% alike', ['camera']),
  ],
  newTerms: ['sheepness', 'night wool', 'moth-averse'],
  provenance: 'Byline novelty 1, from 5,000 earlier papers',
};
const attention: ScoreSectionView = {
  ...nothing,
  heading: 'Attention estimate',
  basis: 'estimated',
  value: '≈45',
  place: { value: 45, low: 14, high: 76 },
  sentence: '45th percentile of cs.LG papers of 2017 to 2019 by citations, guessed from title and abstract.',
  notes: ['Range: 14 to 76. One paper of three lies outside such a range.'],
  forTerms: ['language models', 'benchmark'],
  againstTerms: ['sheep', 'night'],
  provenance: 'Byline attention estimate 1',
};
const reported: ScoreSectionView = {
  ...nothing,
  heading: 'Novelty, as reported',
  basis: 'reported',
  value: '48%',
  place: null,
  sentence: 'wool.txt says so of this paper.',
  notes: ['How it is computed is not published.'],
  provenance: 'wool.txt, 2026-11-23',
};
const judged: ScoreSectionView = {
  ...nothing,
  heading: 'Opinion of your judge',
  basis: 'judge',
  value: 'novelty 60, AI score 65',
  place: null,
  sentence: 'A language model’s opinion, from title and abstract alone.',
  notes: [
    '3 runs: novelty 50 to 70, soundness 50, clarity 80.',
    'What stands for an AI score is the mean of soundness and clarity.',
  ],
  quotes: ['we place a second camera at a right angle'],
  provenance: 'sheep:2b on 127.0.0.1:11434, 2026-11-24',
};
const isNot = [
  'Novelty is distance from earlier papers. It is not quality.',
  'Attention is not merit. The estimate knows nothing of the authors, and not whether a machine wrote the text.',
  'None of this is for judging people.',
];

export const scorePanel: ScorePanelView = {
  arxivId: '2309.13681',
  title: 'Counting $n$ sheep',
  sections: [novelty, attention, reported, judged],
  doubts: [],
  isNot,
  judge: { canAsk: true, status: '' },
};
/** Of a young store: no number, and why. */
export const youngPanel: ScorePanelView = {
  ...scorePanel,
  sections: [
    {
      ...novelty,
      value: null,
      place: null,
      sentence: 'Not enough earlier papers: 312 of the 1,000 it needs.',
      notes: ['The listings you open and the papers you import and save make it more.'],
      provenance: 'Byline novelty 1',
    },
    {
      ...attention,
      value: null,
      place: null,
      sentence: 'Not validated for math.AG: it was tried on cs.LG, cs.CV and stat.ML only.',
      notes: [],
      forTerms: [],
      againstTerms: [],
    },
  ],
  judge: { canAsk: false, status: 'Your judge: waits, 2 of 3.' },
};

/** Of an author's papers. */
export const estimates: MetricView[] = [
  { metric: 'novelty', label: 'Novelty, median of papers', text: '61 (44–78), 7 of 12 papers' },
  { metric: 'aiScore', label: 'Attention, median of papers', text: '38 (20–55), 9 of 12 papers' },
].map((one) => ({ ...one, basis: 'estimated', source: 'Byline', observedOn: '2026-11-24', doubts: [] }) as MetricView);
