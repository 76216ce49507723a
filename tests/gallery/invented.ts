import type {
  AuthorView,
  CardView,
  ComparisonView,
  EvidenceView,
  MetricView,
  PaperLine,
  PopupPaper,
  ReadingView,
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
      code: 'h-index-above-papers',
      level: 'impossible',
      message: 'h-index 35 is more than its 10 papers.',
      means: 'The list is cut short, or the numbers come from different counts.',
    },
  ],
  looksMixed: true,
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
  papers: papers.slice(0, 2),
};

export const evidence: EvidenceView[] = [
  { id: 'own-list', because: 'This paper is in the profile’s own list.', bits: Infinity, isHard: true },
  { id: 'coauthors', because: 'Zhancheng Zhang is a coauthor on 3 other papers.', bits: 7.2, isHard: false },
  { id: 'category', because: 'cs.LG is where 8 of 10 papers stand.', bits: 1.4, isHard: false },
  { id: 'year-gap', because: 'Six years since the last known paper.', bits: -2.6, isHard: false },
];

export const card: CardView = {
  author: linGuo,
  byline: { arxivId: '2309.13681', position: 4, name: 'L. Guo' },
  outcome: 'confirmed',
  evidence,
  runnerUp: null,
  decided: null,
  wouldSettle: null,
};

export const possibleCard: CardView = {
  author: maya,
  byline: { arxivId: '2309.13681', position: 2, name: 'M. Okonkwo' },
  outcome: 'possible',
  evidence: evidence.slice(2),
  runnerUp: { authorId: 3, name: 'Moses Okonkwo', because: 'the initial fits as well, and he writes in cs.CL.' },
  decided: 'different',
  wouldSettle: 'An ORCID on the paper, or a shared coauthor.',
};

export const popupPaper: PopupPaper = {
  arxivId: '2309.13681',
  title: 'Scaling $\\mathcal{O}(n\\log n)$ attention to long documents',
  url: '#paper',
  team: '2 of 5 authors known · max h 35',
  saved: { status: 'to read' },
  bylines: [
    { position: 1, name: 'Ada Quill', outcome: 'none', author: null, evidence: [] },
    { position: 2, name: 'M. Okonkwo-Lindqvist', outcome: 'likely', author: maya, evidence: evidence.slice(1) },
    {
      position: 3,
      name: 'Wei Sun',
      outcome: 'possible',
      author: { ...maya, authorId: 4, name: 'Wei Sun' },
      evidence: [],
    },
    { position: 4, name: 'Lin Guo', outcome: 'confirmed', author: linGuo, evidence },
  ],
  hiddenAuthors: 1,
};

const row = (id: MetricView['metric'], label: string) => ({
  metric: id,
  label,
  cells: [linGuo, maya].map((author) => author.metrics.find((one) => one.metric === id) ?? null),
});

export const comparison: ComparisonView = {
  authors: [
    { authorId: 1, name: linGuo.name, field: 'LG', looksMixed: true },
    { authorId: 2, name: maya.name, field: 'CL', looksMixed: false },
  ],
  rows: [row('hIndex', 'h-index'), row('papers', 'Papers'), row('citations', 'Citations'), row('aiScore', 'AI Score')],
  jointPapers: [{ a: linGuo.name, b: maya.name, papers: papers.slice(0, 2) }],
  doubts: [{ name: linGuo.name, doubts: linGuo.doubts }],
};

export const reading: ReadingView[] = papers.slice(0, 4).map((paper, index) => ({
  paperId: paper.paperId,
  title: paper.title,
  authors: 'A. Quill, M. Okonkwo-Lindqvist and 3 more',
  date: paper.date,
  url: '#read',
  categories: ['cs.LG'],
  status: index === 0 ? 'reading' : 'to read',
  tags: index === 0 ? ['attention', 'long documents'] : [],
  note: index === 1 ? 'Compare with the 2021 survey.' : '',
  savedOn: observedOn,
  snapshot: index === 0 ? 'Saved when: Lin Guo h 35' : null,
}));
