import type {
  AuthorDetails,
  AuthorView,
  CardView,
  CorrectionsView,
  EvidenceView,
  MetricView,
  PaperLine,
  PersonOption,
  PopupByline,
  PopupPaper,
  SplitView,
} from '../../lib/view/types.ts';

const source = 'lin-guo.profile.txt';
const observedOn = '2026-11-23';

function metric(id: MetricView['metric'], label: string, text: string, doubts: string[] = []): MetricView {
  return { metric: id, label, text, basis: 'reported', source, observedOn, doubts };
}

export const papers: PaperLine[] = [
  {
    paperId: 1,
    title: 'Scaling $\\mathcal{O}(n\\log n)$ attention to $1\\sim 2 \\times 10^6$ tokens',
    date: '24 Sep 2023',
    url: '#1',
    place: '4th of 5',
  },
  {
    paperId: 2,
    title: 'Distilling BERT$_{\\rm BASE}$ with $65\\%$ fewer parameters',
    date: '2023',
    place: 'place not known',
  },
  { paperId: 3, title: 'Measuring {\\it skills} in language models', date: '6 Mar 2025', url: '#3' },
  { paperId: 4, title: 'Retrieval for dense graphs', date: '2022' },
  { paperId: 5, title: 'A survey of surveys', date: '2021' },
  { paperId: 6, title: 'Robust denoising of low-dose CT', date: '2020' },
  { paperId: 7, title: 'On the cost of $5 and $10 tokens', date: '2020' },
];

export const linGuo: AuthorView = {
  authorId: 1,
  name: 'Lin Guo',
  field: 'LG',
  externalIds: { arxivAuthor: 'guo_l_1' },
  followed: true,
  metrics: [
    metric('hIndex', 'h-index', '35', ['35 is more than the 10 papers listed.']),
    metric('papers', 'Papers', '10'),
    metric('citations', 'Citations', '50', ['An h-index of 35 needs at least 1,225 citations.']),
    metric('novelty', 'Novelty', '48%'),
    metric('aiScore', 'AI Score', '45'),
  ],
  doubts: [
    {
      id: 'h-index-above-papers',
      code: 'h-index-above-papers',
      level: 'impossible',
      message: 'h-index 35 is more than its 10 papers.',
      means: 'The list is cut short, or the numbers come from different counts.',
    },
  ],
  looksMixed: true,
  people: 5,
  partOf: null,
  parts: [{ authorId: 11, name: 'Lin Guo', about: '2 papers, 2022–2023, with Guo-qing Jiang' }],
  papers,
};

export const maya: AuthorView = {
  ...linGuo,
  authorId: 2,
  name: 'Maya Okonkwo-Lindqvist',
  field: 'CL',
  externalIds: {},
  followed: false,
  metrics: [metric('hIndex', 'h-index', '12'), metric('papers', 'Papers', '34')],
  doubts: [],
  looksMixed: false,
  people: 1,
  parts: [],
  papers: papers.slice(0, 2),
};

export const evidence: EvidenceView[] = [
  { id: 'own-list', because: 'This paper is in the profile’s own list.', bits: 100, isHard: true },
  { id: 'coauthors', because: 'Zhancheng Zhang is a coauthor on 3 other papers.', bits: 7.25, isHard: false },
  { id: 'category', because: 'cs.LG is where 8 of 10 papers stand.', bits: 1.4, isHard: false },
  { id: 'year-gap', because: 'Six years since the last known paper.', bits: -2.6, isHard: false },
];

export const namesakes: PersonOption[] = [
  { authorId: 11, name: 'Lin Guo', about: '2 papers, 2022–2023, with Guo-qing Jiang' },
  { authorId: 12, name: 'L. Guo', about: '41 papers, 1998–2026, with Hanyu Chen' },
];

export const corrections: CorrectionsView = {
  namesakes,
  made: [
    {
      id: 'move|2|1',
      text: 'You moved “Distilling BERT$_{\\rm BASE}$ with $65\\%$ fewer parameters” from Lin Guo to another Lin Guo.',
      madeOn: '2026-11-24',
    },
    { id: 'merge|1|9', text: 'You said that Lin Guo and L. Guo are one person.', madeOn: '2026-11-23' },
  ],
};

export const split: SplitView = {
  authorId: 1,
  name: 'Lin Guo',
  summary: 'These 7 papers look like 3 people.',
  caveat:
    'Only the first three authors are known of 6 papers: whoever comes later may link them. Open their pages on arXiv, and Byline learns the rest.',
  groups: [
    {
      key: '1 2',
      papers: papers.slice(0, 4),
      terms: ['large batch', 'knowledge distillation', 'BERT'],
      coauthors: ['Guo-qing Jiang', 'Zixiang Ding', 'Jinlong Liu'],
      categories: ['cs.LG', 'cs.CL'],
      years: '2022–2023',
      because: ['“Scaling attention” and “Distilling BERT”: the coauthors Guo-qing Jiang and Zixiang Ding; 9.1 bits.'],
      acceptedAs: null,
    },
    {
      key: '3',
      papers: papers.slice(5, 6),
      terms: ['sparse-view CT', 'diffusion'],
      coauthors: ['Hanyu Chen'],
      categories: ['eess.IV'],
      years: '2024',
      because: [],
      acceptedAs: null,
    },
    {
      key: '4',
      papers: papers.slice(6),
      terms: [],
      coauthors: [],
      categories: [],
      because: [],
      acceptedAs: 11,
    },
  ],
};

export const details: AuthorDetails = { authorId: 1, split, corrections };

export const card: CardView = {
  author: linGuo,
  byline: { arxivId: '2309.13681', position: 4, name: 'L. Guo' },
  outcome: 'confirmed',
  evidence,
  runnerUp: null,
  decided: null,
  wouldSettle: null,
  corrections,
};

/** The same after a correction: who hangs off a profile, without its numbers. */
export const partCard: CardView = {
  ...card,
  author: {
    ...linGuo,
    authorId: 11,
    metrics: [],
    doubts: [],
    looksMixed: false,
    people: 1,
    partOf: { authorId: 1, name: 'Lin Guo' },
    about: '2 papers, 2022–2023, with Guo-qing Jiang',
    parts: [],
    papers: papers.slice(0, 2),
  },
};

export const possibleCard: CardView = {
  author: maya,
  byline: { arxivId: '2309.13681', position: 2, name: 'M. Okonkwo' },
  outcome: 'possible',
  evidence: evidence.slice(2),
  runnerUp: {
    authorId: 3,
    name: 'Moses Okonkwo',
    about: '3 papers, 2020–2022',
    evidence: [
      { id: 'name', because: 'The name agrees as far as its initials go: “M. Okonkwo”.', bits: -1.5, isHard: false },
      { id: 'category', because: 'cs.CL is where 2 of 3 papers stand.', bits: 0.9, isHard: false },
    ],
  },
  decided: null,
  wouldSettle: 'An ORCID on the paper, or a shared coauthor.',
  corrections: { namesakes: [], made: [] },
};

export const refusedCard: CardView = {
  ...possibleCard,
  outcome: 'none',
  evidence: [],
  runnerUp: null,
  wouldSettle: null,
  decided: { id: 'byline|1|2|2', verdict: 'different', name: maya.name },
};

const nobody: Omit<PopupByline, 'position' | 'name'> = {
  outcome: 'none',
  author: null,
  evidence: [],
  runnerUp: null,
  decided: null,
  wouldSettle: null,
  corrections: null,
};

export const popupPaper: PopupPaper = {
  arxivId: '2309.13681',
  title: 'Scaling $\\mathcal{O}(n\\log n)$ attention to long documents',
  url: '#paper',
  team: '2 of 5 authors known · max h 35',
  saved: { status: 'to read' },
  bylines: [
    { ...nobody, position: 1, name: 'Ada Quill' },
    {
      ...nobody,
      position: 2,
      name: 'M. Okonkwo-Lindqvist',
      outcome: 'likely',
      author: maya,
      evidence: evidence.slice(1),
      corrections: { namesakes: [], made: [] },
    },
    {
      ...nobody,
      position: 3,
      name: 'Wei Sun',
      outcome: 'possible',
      author: { ...maya, authorId: 4, name: 'Wei Sun' },
      runnerUp: possibleCard.runnerUp,
      wouldSettle: possibleCard.wouldSettle,
      corrections: { namesakes: [], made: [] },
    },
    { ...nobody, position: 4, name: 'Lin Guo', outcome: 'confirmed', author: linGuo, evidence, corrections },
    {
      ...nobody,
      position: 5,
      name: 'Wei Lin',
      decided: { id: 'byline|1|5|8', verdict: 'different', name: 'Wei Lin' },
    },
  ],
  hiddenAuthors: 1,
};
