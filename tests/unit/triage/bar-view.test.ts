import { expect, test } from 'vitest';
import { plainChoice } from '../../../lib/triage/arrange.ts';
import { type BarState, barView, sayEntry } from '../../../lib/triage/bar-view.ts';
import { entriesOf, knownPeople } from '../../../lib/triage/entries.ts';
import type { TriageAnswer } from '../../../lib/view/triage-types.ts';
import type { BylineView, PaperView } from '../../../lib/view/types.ts';

const byline = (authorId: number, outcome: BylineView['outcome'], position = 1): BylineView => ({
  position,
  name: 'Ada Quill',
  outcome,
  authorId,
  chip: { text: 'h 3', isDoubtful: false, label: 'Ada Quill' },
});
const view = (bylines: BylineView[], saved: PaperView['saved'] = null): PaperView => ({
  arxivId: '',
  bylines,
  team: null,
  saved,
  isHidden: false,
});

/** Three entries: one by a followed author, likely; one by somebody possible, saved; one without anything. */
function aPage() {
  const paper = (arxivId: string, title: string, section: 'new' | 'cross') => ({
    ...{ arxivId, title, section, hiddenAuthors: 0, categories: ['cs.LG'] },
    bylines: [{ name: 'Ada Quill', position: 1 }],
  });
  return {
    reading: {
      ...{ site: 'arxiv-listing', kind: 'listing' as const, url: 'https://arxiv.org/list/cs.LG/new' },
      papers: [paper('1', 'Of Flows', 'new'), paper('2', 'Of sheep', 'new'), paper('3', 'Of goats', 'cross')],
    },
    views: new Map([
      [0, view([byline(7, 'likely'), byline(7, 'confirmed', 2)])],
      [1, view([byline(8, 'possible')], { status: 'to read' })],
    ]),
    scores: new Map([[0, { basis: 'estimated' as const, parts: [], by: '', numbers: { novelty: 80 } }]]),
  };
}

const answer: TriageAnswer = {
  papers: [
    { topic: 87, why: ['flow', 'graph'], isSeen: false, isNew: true },
    { topic: null, why: [], isSeen: true, isNew: false },
    { topic: 3, why: [], isSeen: false, isNew: true },
  ],
  followed: [7],
  before: '2026-11-23T09:12:00.000Z',
  lastVisit: 'Mon 23 Nov, 09:12',
  choice: plainChoice(false),
  noTopics: null,
  topicTerms: { towards: ['flow'], away: [] },
  isBlind: false,
  colourScheme: 'auto',
};

const state = (more: Partial<BarState> = {}): BarState => ({
  entries: entriesOf(aPage(), answer),
  answer,
  choice: plainChoice(false),
  fit: 3,
  isWaiting: false,
  isStale: false,
  isOffered: false,
  ...more,
});

test('an entry has what is known of it, and null for what is not', () => {
  expect(entriesOf(aPage(), answer)).toEqual([
    {
      ...{ section: 'new', categories: ['cs.LG'], text: 'of flows\nada quill\n' },
      ...{ known: 1, isFollowed: true, novelty: 80, attention: null, topic: 87 },
      ...{ isSeen: false, isNew: true, isSaved: false },
    },
    {
      ...{ section: 'new', categories: ['cs.LG'], text: 'of sheep\nada quill\n' },
      ...{ known: 0, isFollowed: false, novelty: null, attention: null, topic: null },
      ...{ isSeen: true, isNew: false, isSaved: true },
    },
    {
      ...{ section: 'cross', categories: ['cs.LG'], text: 'of goats\nada quill\n' },
      ...{ known: 0, isFollowed: false, novelty: null, attention: null, topic: 3 },
      ...{ isSeen: false, isNew: true, isSaved: false },
    },
  ]);
  // The later byline of one author counts once; whoever is possible is not known.
  expect(knownPeople(aPage().views.get(0))).toEqual([{ authorId: 7, outcome: 'confirmed' }]);
  expect(knownPeople(aPage().views.get(1))).toEqual([]);
  expect(knownPeople(undefined)).toEqual([]);
});

test('where authors are hidden nothing can be found, counted or sorted by them', () => {
  const blind = { ...answer, isBlind: true };
  const [first] = entriesOf(aPage(), blind);
  expect([first?.text, first?.known, first?.isFollowed]).toEqual(['of flows\n', 0, false]);
  const bar = barView(state({ answer: blind, entries: entriesOf(aPage(), blind) }));
  expect(bar.sorts.map(({ id }) => id)).toEqual(['arxiv', 'novelty', 'attention', 'topics']);
  expect(bar.only.map(({ id }) => id)).not.toContain('known');
  expect(bar.only.map(({ id }) => id)).not.toContain('followed');
});

test('of very many categories the commonest are shown, and those chosen', () => {
  const names = Array.from({ length: 30 }, (_, at) => `cs.${String(at).padStart(2, '0')}`);
  // The first on all entries, the last on one.
  const entries = names.flatMap((_, at) =>
    entriesOf(aPage(), answer).map((entry) => ({ ...entry, categories: names.slice(0, 30 - at) })),
  );
  const bar = barView(state({ entries, choice: { ...plainChoice(false), categories: ['cs.29'] } }));
  expect(bar.categories.map(({ id, isOn }) => [id, isOn])).toEqual([
    ...names.slice(0, 24).map((id) => [id, false]),
    ['cs.29', true],
  ]);
});

test('the bar counts what is there, what is new, and what each filter lets through', () => {
  const bar = barView(state());
  expect([bar.says, bar.news, bar.active, bar.isPlain]).toEqual([
    '3 entries',
    '2 new since Mon 23 Nov, 09:12',
    0,
    true,
  ]);
  const counts = Object.fromEntries(bar.only.map(({ id, entries }) => [id, entries]));
  // Of one number, and of two, the upper third is one.
  expect(counts).toEqual({ followed: 1, known: 1, new: 2, unseen: 2, saved: 1, novel: 1, noticed: 0, mine: 1 });
  expect(bar.sections.map(({ label, entries }) => [label, entries])).toEqual([
    ['New submissions', 2],
    ['Cross-lists', 1],
  ]);
  expect(bar.categories).toEqual([{ id: 'cs.LG', label: 'cs.LG', entries: 3, isOn: false, whyNot: null }]);

  const choice = { ...plainChoice(true), only: ['known' as const], words: ' flow ', sort: 'novelty' as const };
  const filtered = barView(state({ choice, fit: 1, answer: { ...answer, lastVisit: null } }));
  expect([filtered.says, filtered.news, filtered.active, filtered.isPlain]).toEqual(['1 of 3 entries', null, 2, false]);
  expect(filtered.sorts.find(({ isOn }) => isOn)?.id).toBe('novelty');
  expect(filtered.only.filter(({ isOn }) => isOn).map(({ id }) => id)).toEqual(['known']);
});

test('thousands are written alike', () => {
  const entries = Array.from({ length: 2_000 }, () => ({ ...state().entries[0] })) as BarState['entries'];
  const bar = barView(state({ entries, fit: 1_234 }));
  expect([bar.says, bar.news]).toEqual(['1,234 of 2,000 entries', '2,000 new since Mon 23 Nov, 09:12']);
});

test('what cannot be chosen says why', () => {
  const whyNot = (bar: ReturnType<typeof barView>) =>
    Object.fromEntries(bar.sorts.map((sort) => [sort.id, sort.whyNot]));
  expect(whyNot(barView(state()))).toEqual({
    ...{ arxiv: null, known: null, novelty: null, topics: null },
    attention: 'no entry has a number',
  });
  const few = { ...answer, noTopics: 'needs 10 saved papers, you have 3 papers', papers: [] };
  const waiting = barView(
    state({ answer: few, entries: entriesOf({ ...aPage(), scores: new Map() }, few), isWaiting: true }),
  );
  expect(whyNot(waiting)).toEqual({
    ...{ arxiv: null, known: null },
    novelty: 'numbers are being worked out',
    attention: 'numbers are being worked out',
    topics: 'needs 10 saved papers, you have 3 papers',
  });
  expect(waiting.only.find(({ id }) => id === 'mine')?.whyNot).toBe('needs 10 saved papers, you have 3 papers');
});

test('an entry says why it stands where it stands', () => {
  const { entries } = state();
  expect([0, 1, 2, 9].map((at) => sayEntry(entries, answer, at))).toEqual([
    'My topics 87 of 100: flow, graph',
    'seen · saved',
    'My topics 3 of 100',
    null,
  ]);
});
