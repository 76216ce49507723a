import type { ReadingListState } from '../../components/reading/types.ts';
import type { ReadingDetailsView, ReadingRowView } from '../../lib/view/reading-types.ts';
import { papers } from './invented.ts';

const people = ['A. Quill', 'M. Okonkwo-Lindqvist', 'Lin Guo', 'T. Abernathy', 'R. van der Zee', 'Ö. Şahin'];
const statuses = ['to read', 'reading', 'read', 'set aside'] as const;
const priorities = ['normal', 'normal', 'high', 'low'] as const;
const tags = ['attention', 'long documents', 'to discuss', 'survey', 'group meeting'];

/** The nth of a list, over and over. */
const pick = <T>(list: readonly [T, ...T[]] | readonly T[], n: number): T => list[n % list.length] as T;

/** One of as many papers as one likes; the same for the same id. */
export function anEntry(id: number): ReadingRowView {
  const paper = pick(papers, id);
  return {
    paperId: id,
    title:
      id % 7 === 3 ? `${paper.title}: a longer title, as titles are, with a word or two more than needed` : paper.title,
    authors: `${pick(people, id)}, ${pick(people, id + 2)} and ${1 + (id % 5)} more`,
    date: paper.date,
    url: id % 6 === 5 ? undefined : `https://arxiv.org/abs/2309.${10_000 + id}`,
    categories: ['cs.LG'],
    status: pick(statuses, id),
    priority: pick(priorities, id),
    tags: tags.slice(id % 5, (id % 5) + (id % 3)),
    note: id % 4 === 1 ? note : '',
    savedOn: '23 Nov 2026',
    novelty: id % 3 === 2 ? null : (id * 37) % 100,
    attention: id % 4 === 3 ? null : (id * 53) % 100,
    hIndex: id % 5 === 4 ? null : (id * 7) % 60,
    versionNote: id % 9 === 4 ? 'You saved v1, this is v3.' : null,
    isWithdrawn: id % 23 === 6,
  };
}

const note = `Compare with the **2021 survey**: is $O(n\\log n)$ only for $n > 10^4$?

- [x] read the appendix
- [ ] ask [the authors](https://papers.example/contact)

> We place a second camera.

<script>alert('stays text')</script>`;

function line(label: string, before: number | null, now: number | null) {
  return { label, before, now };
}

export const openDetails: ReadingDetailsView = {
  paperId: 9,
  authors: ['Ada Quill', 'Mira Okonkwo-Lindqvist', 'Lin Guo'],
  hiddenAuthors: 2,
  abstract:
    'We count $n$ sheep in $\\mathcal{O}(\\log n)$ time. A second camera, placed at a right angle, sees those that the first one misses; what neither sees is estimated, and said to be.',
  venue: 'Journal of Invented Results 12',
  doi: '10.5555/invented.5',
  savedFrom: 'https://arxiv.org/list/cs.LG/recent',
  savedOn: '2 Mar 2026',
  versionSeen: 1,
  versionNow: 3,
  known: [1, 2],
  authorNumbers: [
    {
      authorId: 1,
      name: 'Lin Guo',
      doubt: 'looks like 5 people',
      rows: [line('h-index', 33, 35), line('Citations', null, 50)],
    },
  ],
  scores: [line('Novelty', 61, 58), line('Attention', 40, 40)],
};

const facets: ReadingListState['facets'] = [
  {
    label: 'Status',
    values: [
      { label: 'To read', count: 7431, query: 's:"to read"', isOn: false },
      { label: 'Reading', count: 120, query: 's:reading', isOn: true },
      { label: 'Read', count: 2400, query: 's:read', isOn: false },
      { label: 'Set aside', count: 49, query: 's:"set aside"', isOn: false },
    ],
  },
  {
    label: 'Tag',
    values: [...tags, 'never read', 'vision'].map((tag, at) => ({
      label: tag,
      count: 900 >> at,
      query: `t:"${tag}"`,
      isOn: false,
    })),
  },
  {
    label: 'Year',
    values: [2026, 2025, 2024].map((year) => ({ label: `${year}`, count: year, query: `y:${year}`, isOn: false })),
  },
];

/** A list of so many papers, with everything closed. */
export function aReadingList(size: number, change: Partial<ReadingListState> = {}): ReadingListState {
  return {
    ids: Array.from({ length: size }, (_, at) => at + 1),
    rowOf: anEntry,
    total: size,
    loading: null,
    text: '',
    problems: [],
    suggestions: [],
    savedSearches: [
      { name: 'For the group meeting', query: 't:"group meeting" s:"to read"' },
      { name: 'Unread and novel', query: 's:"to read" novelty:>80' },
    ],
    sort: { column: 'saved', isDescending: true },
    facets,
    selection: new Set(),
    currentId: null,
    openId: null,
    details: null,
    knownTags: tags,
    undoMessage: null,
    failure: null,
    exporting: {
      formats: ['BibTeX', 'RIS', 'CSL JSON', 'CSV'].map((label) => ({ id: label, label })),
      styles: ['APA', 'Chicago', 'IEEE', 'Nature'].map((label) => ({ id: label, label })),
      zotero: { kind: 'idle' },
      news: null,
    },
    ...change,
  };
}
