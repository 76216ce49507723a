import { signal } from '@preact/signals';
import type { PaperLookups } from '../../components/lookup-offer.tsx';
import type { LibraryLookups } from '../../entrypoints/options/state-lookups.ts';
import type { SourceSetup } from '../../lib/surface/source-setup.ts';
import type {
  BylineLookupView,
  CandidateView,
  LookupSourceView,
  LookupsView,
  PaperLookupView,
  SourceView,
} from '../../lib/view/lookup-types.ts';
import type { MetricView } from '../../lib/view/types.ts';
import { evidence, linGuo, papers } from './invented.ts';

const nothing = () => {};
const about = { id: 'find-author|arxiv:2309.13681', observedOn: '2026-11-24' };

const answered = (source: string, text: string): LookupSourceView => ({
  id: `${source}|${about.id}`,
  source,
  state: 'answered',
  text,
});
const waits: LookupSourceView = {
  id: `semantic-scholar|${about.id}`,
  source: 'Semantic Scholar',
  state: 'waiting',
  text: 'Semantic Scholar answers one request a second. Waits until 14:05.',
};
const stopped: LookupSourceView = {
  id: `orcid|${about.id}`,
  source: 'ORCID',
  state: 'stopped',
  text: 'ORCID answered with an error (503), five times. What was asked is kept.',
};

const number = (metric: MetricView['metric'], label: string, text: string, source: string): MetricView => ({
  metric,
  label,
  text,
  basis: 'reported',
  source,
  observedOn: about.observedOn,
  doubts: [],
});

const quill: CandidateView = {
  key: 'openalex|0',
  source: 'OpenAlex',
  name: 'Ada Quill',
  url: '#openalex',
  ids: ['ORCID iD 0000-0002-1825-0097', 'OpenAlex id A5000000001'],
  metrics: [number('hIndex', 'h-index', '12', 'OpenAlex'), number('citations', 'Citations', '1,204', 'OpenAlex')],
  about: '34 papers listed, 2016–2026',
  papers: papers.slice(0, 3).map(({ place: _, ...paper }) => paper),
  outcome: 'confirmed',
  evidence,
  note: null,
  decidedBy: 'This paper is in the list of the profile “Ada Quill”, as author 1.',
  wouldSettle: null,
  doubts: [],
  mixed: '',
  joins: { authorId: 5, name: 'Ada Quill' },
};

const candidates: CandidateView[] = [
  quill,
  {
    ...quill,
    key: 'semantic-scholar|0',
    source: 'Semantic Scholar',
    name: 'A. Quill',
    ids: ['ORCID iD 0000-0002-1825-0097', 'Semantic Scholar id 1741101'],
    metrics: [
      number('hIndex', 'h-index', '14', 'Semantic Scholar'),
      number('papers', 'Papers', '41', 'Semantic Scholar'),
    ],
    outcome: 'likely',
    evidence: evidence.slice(1),
    decidedBy: null,
    wouldSettle: 'A profile whose list holds this paper, a shared coauthor, or your own yes or no.',
    doubts: linGuo.doubts,
    mixed: 'looks like 3 people',
    joins: null,
  },
  {
    ...quill,
    key: 'openalex|1',
    name: 'Adalbert Constantin Quill-Featherstonehaugh',
    ids: ['OpenAlex id A5000000002'],
    metrics: [],
    about: '1 paper listed, 1994',
    papers: papers.slice(4, 5),
    outcome: 'none',
    evidence: evidence.slice(3),
    decidedBy: null,
    note: 'More speaks for OpenAlex’s Ada Quill.',
    joins: null,
  },
];

const byline: BylineLookupView = {
  key: `${about.id}|1`,
  name: 'Ada Quill',
  position: 1,
  arxivId: '2309.13681',
  title: 'Scaling $\\mathcal{O}(n\\log n)$ attention to long documents',
  sources: [answered('OpenAlex', 'Names 2 people.'), waits, stopped],
  candidates,
  together: [{ keys: ['openalex|0', 'semantic-scholar|0'], text: 'OpenAlex and Semantic Scholar: the same ORCID iD' }],
  settled: null,
};

const record: PaperLookupView = {
  key: 'paper|arxiv:2309.13681',
  arxivId: '2309.13681',
  title: byline.title,
  sources: [answered('OpenAlex', 'Knows this paper.'), answered('Semantic Scholar', 'Knows this paper.')],
  offers: [
    {
      lookupId: 'openalex|paper',
      source: 'OpenAlex',
      url: '#work',
      observedOn: about.observedOn,
      facts: [
        { label: 'DOI', text: '10.1000/invented.17', instead: null },
        { label: 'Published in', text: 'Journal of Invented Herding', instead: null },
        { label: 'Author 3', text: 'Wendy Sun', instead: 'so far: Wei Sun' },
        { label: 'Citations', text: '17', instead: '15 by Semantic Scholar' },
      ],
      isAdded: false,
    },
    {
      lookupId: 'semantic-scholar|paper',
      source: 'Semantic Scholar',
      observedOn: about.observedOn,
      facts: [{ label: 'Citations', text: '15', instead: null }],
      isAdded: true,
    },
  ],
};

export function paperLookups(isOn: boolean): PaperLookups {
  const waiting = { ...byline, position: 3, name: 'Wei Sun', sources: [waits], candidates: [], together: [] };
  return {
    canLookUp: isOn,
    canComplete: isOn,
    persons: new Set([1, 2, 3, 4, 5]),
    bylines: new Map(
      isOn
        ? [
            [1, byline],
            [3, waiting],
          ]
        : [],
    ),
    record: isOn ? record : null,
    onLookUp: nothing,
    onComplete: nothing,
    onRetry: nothing,
    onCancel: nothing,
    onPick: nothing,
    onAdd: nothing,
    onSetUp: nothing,
  };
}

/** On a paper where nothing was asked yet. */
export const unasked: PaperLookups = { ...paperLookups(true), bylines: new Map(), record: null };

const change = (text: string, seenOn: string) => ({ key: `${text} ${seenOn}`, text, seenOn });
export const history = [
  change('h-index 34 → 35 since March 2026 (OpenAlex)', '2026-11-24'),
  change('Citations 1,204 → 1,388 since March 2026 (OpenAlex)', '2026-11-24'),
];

export function lookups(isEmpty: boolean): LibraryLookups {
  const all: LookupsView = {
    bylines: [
      byline,
      { ...byline, key: 'settled', name: 'Lin Guo', candidates: [], settled: { authorId: 1, name: 'Lin Guo' } },
    ],
    papers: [record],
    refreshes: [{ key: 'author|2', authorId: 2, name: 'Maya Okonkwo-Lindqvist', sources: [waits] }],
  };
  return {
    view: signal(isEmpty ? { bylines: [], papers: [], refreshes: [] } : all),
    isReady: signal(true),
    canLookUp: signal(!isEmpty),
    canComplete: signal(!isEmpty),
    lookUp: nothing,
    complete: nothing,
    retry: nothing,
    cancel: nothing,
    cancelAll: nothing,
    pick: nothing,
    add: nothing,
    lastAdded: signal(
      isEmpty ? null : 'You added Lin Guo from OpenAlex, and said that “Lin Guo” on “Sheep” is this person.',
    ),
    undoAdd: nothing,
    sought: null,
    followed: signal(isEmpty ? 0 : 3),
    changes: signal(isEmpty ? [] : history.map((one) => ({ ...one, authorId: 1, name: 'Lin Guo' }))),
    canRefresh: signal(!isEmpty),
    refresh: nothing,
  };
}

const openAlex: SourceView = {
  id: 'openalex',
  label: 'OpenAlex',
  offers: 'Authors with their works, h-index and citations; papers with their venue, DOI and citations.',
  sends: 'The paper’s DOI or title, and the name you look up. With a key: the key.',
  limits: 'About 1,000 requests a day without a key, one at a time.',
  terms: { text: 'Data are CC0; terms of use', url: '#terms' },
  credit: 'Data from OpenAlex.',
  hosts: ['api.openalex.org'],
  isOn: true,
  refreshes: true,
  key: {
    label: 'API key',
    why: 'Brings ten times as many requests; free.',
    url: '#key',
    isNeeded: false,
    shown: '••••3f9a',
  },
  used: '12 of 1,000 requests today.',
  isForGood: false,
};

export function sourceSetup(isEmpty: boolean): SourceSetup {
  const cards: SourceView[] = [
    { ...openAlex, isOn: !isEmpty },
    {
      ...openAlex,
      id: 'semantic-scholar',
      label: 'Semantic Scholar',
      isOn: false,
      key: {
        label: 'API key',
        why: 'Without one, requests are often refused.',
        url: '#key',
        isNeeded: true,
        shown: null,
      },
    },
    {
      ...openAlex,
      id: 'arxiv',
      label: 'arXiv',
      isOn: !isEmpty,
      refreshes: null,
      key: null,
      hosts: ['export.arxiv.org'],
      isForGood: true,
    },
  ];
  return {
    cards: signal(cards),
    news: signal(
      isEmpty
        ? new Map([
            [
              'openalex' as const,
              {
                text: 'The browser was not allowed to reach OpenAlex. It stays off, and nothing was sent.',
                isProblem: true,
              },
            ],
          ])
        : new Map([['openalex' as const, { text: 'OpenAlex answers: 250 million works.', isProblem: false }]]),
    ),
    testing: signal(null),
    turn: nothing,
    setRefreshes: nothing,
    saveKey: nothing,
    removeKey: nothing,
    test: nothing,
  };
}
