import type { CompareActions, CompareState } from '../../components/compare/types.ts';
import type { CompareCell, CompareRow, CompareView } from '../../lib/view/compare-types.ts';
import { linGuo, maya, papers } from './invented.ts';

const nothing = () => {};
const third = { authorId: 3, name: 'Theodora Papadimitriou-Vandenberghe', looksMixed: false, people: 1 };

function cell(text: string | null, rest: Partial<CompareCell> = {}): CompareCell {
  const known = { source: 'OpenAlex', observedOn: '2026-11-23' };
  return {
    text,
    ...(text === null ? { source: null, observedOn: null } : known),
    n: null,
    notComparable: null,
    doubts: [],
    ...rest,
  };
}

const own = { source: 'the papers in your store', observedOn: '2026-11-24' };
const ids = papers.map(({ paperId }) => paperId);

function row(id: string, label: string, ...cells: CompareCell[]): CompareRow {
  return { id, label, about: `What ${label} is, and why it might be wrong.`, cells };
}

const joint = ids.slice(0, 2);
const nobody = { isKnown: true, coauthorsText: null, sharedCoauthors: [], topicText: '0.12' };

export const compareView: CompareView = {
  people: [linGuo, maya, third].map(({ authorId, name, looksMixed, people }) => ({
    authorId,
    name,
    looksMixed,
    people,
    followed: false,
  })),
  groups: [
    {
      id: 'identity',
      heading: 'Who they are',
      rows: [
        row(
          'identity:match',
          'Is it them?',
          cell('confirmed on this paper'),
          cell('likely on this paper'),
          cell('chosen by you'),
        ),
      ],
    },
    {
      id: 'reported',
      heading: 'Reported by sources',
      note: 'Each number as its source gave it; Byline worked out none of them.',
      rows: [
        row(
          'reported:hIndex',
          'h-index',
          cell('35', {
            source: 'lin-guo.profile.txt',
            notComparable: 'not comparable: by lin-guo.profile.txt, the others by OpenAlex',
            doubts: ['h-index 35 is more than its 10 papers'],
          }),
          cell('21'),
          cell(null, { why: 'not reported' }),
        ),
      ],
    },
    {
      id: 'papers',
      heading: 'From the papers in your store',
      rows: [
        row(
          'papers:papers',
          'Papers in your store',
          cell('10', { ...own, n: '10 papers', paperIds: ids }),
          cell('4', { ...own, n: '4 papers', paperIds: ids.slice(0, 4) }),
          cell('1', { ...own, n: '1 paper', paperIds: ids.slice(0, 1) }),
        ),
        row(
          'papers:firstShare',
          'First author',
          cell('40%', { ...own, n: '10 papers' }),
          cell(null, { why: 'author lists are alphabetical in this field' }),
          cell(null, { why: 'fewer than 5 papers tell it' }),
        ),
      ],
    },
  ],
  pairs: [
    {
      a: 1,
      b: 2,
      joint,
      isKnown: true,
      jointText: '2 papers, 2023–2025; 20% of Lin Guo’s, 50% of Maya’s in your store',
      coauthorsText: '1 shared coauthor of 9, Jaccard 0.11',
      sharedCoauthors: ['Wei Lin'],
      topicText: '0.61',
      path: { kind: 'joint', text: 'They wrote together.', steps: [] },
    },
    {
      a: 1,
      b: 3,
      joint: [],
      jointText: 'none in your store',
      ...nobody,
      path: {
        kind: 'path',
        text: '2 steps over joint papers in your store. Papers of more than 25 authors are left out.',
        steps: [
          { authorId: 1, name: linGuo.name, paper: papers[0] ?? null },
          { authorId: 9, name: 'Wei Lin', paper: papers[1] ?? null },
          { authorId: 3, name: third.name, paper: null },
        ],
      },
    },
    {
      a: 2,
      b: 3,
      joint: ids.slice(0, 1),
      jointText: '1 paper, 2024',
      ...nobody,
      path: { kind: 'joint', text: 'They wrote together.', steps: [] },
    },
  ],
  years: {
    from: 2017,
    to: 2026,
    series: [
      { authorId: 1, name: linGuo.name, counts: [1, null, 2, 1, null, null, 4, 1, null, 1], undated: 0 },
      { authorId: 2, name: maya.name, counts: [null, null, null, 1, 1, null, 1, null, 1, null], undated: 1 },
      { authorId: 3, name: third.name, counts: [null, null, null, null, null, null, null, 1, null, null], undated: 0 },
    ],
  },
  doubts: [{ name: linGuo.name, doubts: linGuo.doubts }],
  warnings: [
    'The profile of Lin Guo looks like 5 people: split it before you read its numbers.',
    'These numbers are for looking further. They are not for hiring, promotion or funding decisions (DORA, Leiden manifesto).',
  ],
  papers: Object.fromEntries(papers.map((paper) => [paper.paperId, paper])),
  madeOn: '2026-11-24',
};

/** Comparing, as popup and library show it. */
export function aComparison(isEmpty: boolean): CompareState {
  return {
    view: isEmpty ? null : compareView,
    isEstimating: false,
    chosen: isEmpty ? [] : compareView.people,
    text: isEmpty ? 'lin' : '',
    results: [linGuo, maya],
    most: 8,
    candidates: isEmpty
      ? []
      : [
          { authorId: 1, name: linGuo.name, outcome: 'confirmed' },
          { authorId: 4, name: 'Ada Brook', outcome: 'likely' },
        ],
    saved: isEmpty
      ? []
      : [{ id: 1, name: 'The fusion people', authorIds: [1, 2], whom: 'Lin Guo and Maya', savedOn: '3 Nov 2026' }],
    open: isEmpty
      ? null
      : { id: 1, name: 'The fusion people', since: '3 Nov 2026', changes: ['h-index of Lin Guo: 34 → 35'] },
    undoMessage: null,
  };
}

export const compareActions: CompareActions = {
  onText: nothing,
  onAdd: nothing,
  onRemove: nothing,
  onMove: nothing,
  onSave: nothing,
  onOpen: nothing,
  onRename: nothing,
  onDelete: nothing,
  onUndo: nothing,
  onExport: nothing,
  onPicture: nothing,
};
