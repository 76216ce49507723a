import { h } from 'preact';
import { expect, test } from 'vitest';
import { AuthorEntry } from '../../../components/author-entry.tsx';
import { pagePalette, printSvg } from '../../../components/compare/svg.ts';
import { AuthorFilterSelect } from '../../../components/people/author-filter.tsx';
import { CoauthorList } from '../../../components/people/coauthor-list.tsx';
import { ConflictPanel } from '../../../components/people/conflict-panel.tsx';
import { GroupsManager } from '../../../components/people/groups-manager.tsx';
import { NumberSeries } from '../../../components/people/number-series.tsx';
import { seriesChart } from '../../../components/people/series-chart.ts';
import { TickedBar } from '../../../components/people/ticked-bar.tsx';
import type { ConflictState } from '../../../components/people/types.ts';
import { linGuo } from '../../gallery/invented.ts';
import { draw } from '../support/draw.ts';

const nothing = () => {};
const text = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();
const button = (root: HTMLElement, name: string) =>
  [...root.querySelectorAll('button')].find((one) => text(one)?.startsWith(name));
const groups = [
  { name: 'Committee', people: 2 },
  { name: 'Old lab', people: 1 },
];

function ticked(n: number, calls: unknown[] = []): HTMLElement {
  return draw(
    h(TickedBar, {
      ticked: n,
      comparable: { least: 2, most: 8 },
      groups,
      onCompare: () => calls.push('compare'),
      onAddTo: (group) => calls.push(group),
      onFollow: () => calls.push('follow'),
      onUntick: () => calls.push('untick'),
    }),
  );
}

test('two to eight can be compared, and the button says so where they cannot', () => {
  const asked = [1, 2, 8, 9].map((n) => button(ticked(n), 'Compare'));
  expect(asked.map((one) => [text(one), one?.hasAttribute('disabled')])).toEqual([
    ['Compare (2 to 8)', true],
    ['Compare', false],
    ['Compare', false],
    ['Compare (2 to 8)', true],
  ]);
  expect(ticked(0).childElementCount).toBe(0);
  const calls: unknown[] = [];
  const bar = ticked(3, calls);
  for (const name of ['Compare', 'Follow', 'Untick all']) button(bar, name)?.click();
  expect(calls).toEqual(['compare', 'follow', 'untick']);
  expect(text(bar.querySelector('[role="status"]'))).toBe('3 authors ticked');
});

test('a line of the list is ticked by name, says what is kept, and links to its page', () => {
  const entry = draw(
    h(AuthorEntry, {
      author: linGuo,
      groups: ['Committee'],
      hasNote: true,
      isTicked: true,
      onTick: nothing,
      isOpen: false,
      isSought: false,
      onFound: nothing,
      onToggle: nothing,
      scores: [],
      history: [],
      details: null,
      // Nothing of it is used while the line is closed.
      actions: {} as never,
    }),
  );
  expect(entry.querySelector('input')?.getAttribute('aria-label')).toBe('Tick Lin Guo');
  expect([...entry.querySelectorAll('.author-entry-note')].map(text)).toEqual(['Following', 'Committee', 'Note']);
  const link = entry.querySelector('a');
  expect([link?.getAttribute('href'), link?.getAttribute('aria-label')]).toEqual(['#person=1', 'Page of Lin Guo']);
});

test('the filter offers everybody, those followed, and each group', () => {
  const select = draw(h(AuthorFilterSelect, { filter: { kind: 'all' }, groups, onFilter: nothing }));
  expect([...select.querySelectorAll('option')].map((one) => [one.getAttribute('value'), text(one)])).toEqual([
    ['all', 'All'],
    ['followed', 'Followed'],
    ['group:Committee', 'Committee (2)'],
    ['group:Old lab', 'Old lab (1)'],
  ]);
  expect(select.querySelector('select')?.getAttribute('aria-label')).toBe('Which authors');
});

test('each group is dissolved by a button that names it; none, no list', () => {
  const gone: string[] = [];
  const manager = draw(
    h(GroupsManager, { groups, onRename: nothing, onShow: nothing, onDissolve: (name) => gone.push(name) }),
  );
  button(manager, 'Dissolve Old lab')?.click();
  expect(gone).toEqual(['Old lab']);
  const none = draw(h(GroupsManager, { groups: [], onRename: nothing, onShow: nothing, onDissolve: nothing }));
  expect(none.childElementCount).toBe(0);
});

const point = (at: string, value: number) => ({ at, value, text: String(value) });
const often = { label: 'h-index', source: 'OpenAlex', points: [point('2026-01-01', 30), point('2026-01-11', 40)] };
const once = { label: 'Papers', source: 'wool.txt', points: [point('2026-01-05', 7)] };

test('what was seen once is no line, but stands in the table', () => {
  const root = draw(h(NumberSeries, { series: [often, once], name: 'Ada Brook' }));
  expect(root.querySelectorAll('polyline')).toHaveLength(1);
  expect(root.querySelector('svg')?.getAttribute('aria-label')).toBe(
    'Reported numbers of Ada Brook over time: h-index by OpenAlex. The numbers are in the table below.',
  );
  const rows = [...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map(text));
  expect(rows).toEqual([
    ['h-index', 'OpenAlex', '2026-01-01', '30'],
    ['h-index', 'OpenAlex', '2026-01-11', '40'],
    ['Papers', 'wool.txt', '2026-01-05', '7'],
  ]);
  expect(draw(h(NumberSeries, { series: [once], name: 'Ada' })).querySelector('svg')).toBeNull();
  expect(text(draw(h(NumberSeries, { series: [], name: 'Ada' })))).toBe('No source reported a number.');
});

test('the chart: first day left, last day right, lowest value below, highest above', () => {
  const drawn = printSvg(seriesChart([often], pagePalette).node);
  // Left edge 12; 380 − 64 right; strip of 62 with its base at 50, lines 26 high.
  expect(/points="([^"]*)"/.exec(drawn)?.[1]).toBe('12,50 316,24');
  expect(drawn).toContain('h-index, OpenAlex: 30 to 40');
  const flat = printSvg(
    seriesChart([{ ...often, points: [point('2026-01-01', 3), point('2026-02-01', 3)] }], pagePalette).node,
  );
  // Neither up nor down: in the middle, 50 − 13.
  expect(/points="([^"]*)"/.exec(flat)?.[1]).toBe('12,37 316,37');
});

test('whom the store knows is linked; a namesake of theirs is not, and says so', () => {
  const papers = [{ paperId: 1, title: 'On sheep' }];
  const list = draw(
    h(CoauthorList, {
      coauthors: [
        { name: 'Wei Lin', authorId: 2, papers },
        { name: 'Wei Lin', authorId: null, papers },
        { name: 'Noa Field', authorId: null, papers },
      ],
      leftOut: { moreThan: 25, papers: 1 },
    }),
  );
  const lines = [...list.querySelectorAll('.person-coauthors > li')];
  expect(lines.map((line) => line.querySelector('a')?.getAttribute('href') ?? null)).toEqual(['#person=2', null, null]);
  expect(lines.map((line) => text(line)?.includes('maybe another'))).toEqual([false, true, false]);
  expect(text(list)).toContain('1 paper with more than 25 authors left out.');
});

const asked: ConflictState = {
  chosen: 2,
  choices: [
    { key: 'names', label: 'Names you paste', section: 'People', list: { kind: 'names', text: '' } },
    { key: 'group:Committee', label: 'Committee (2)', section: 'Groups', list: { kind: 'group', group: 'Committee' } },
  ],
  list: 'names',
  years: 3,
  names: '',
  isChecking: false,
  answer: null,
  news: null,
};
const panel = (state: Partial<ConflictState>) =>
  draw(
    h(ConflictPanel, {
      state: { ...asked, ...state },
      actions: { onList: nothing, onYears: nothing, onNames: nothing, onCheck: nothing, onCopy: nothing },
    }),
  );

test('names have a field where names are asked about, and nothing is checked without any', () => {
  expect(panel({}).querySelectorAll('textarea')).toHaveLength(1);
  expect(panel({ list: 'group:Committee' }).querySelectorAll('textarea')).toHaveLength(0);
  const canCheck = (state: Partial<ConflictState>) => !button(panel(state), 'Check')?.hasAttribute('disabled');
  expect([{}, { names: 'Wei Lin' }, { list: null }, { list: 'group:Committee' }].map(canCheck)).toEqual([
    false,
    true,
    false,
    true,
  ]);
  for (const field of panel({}).querySelectorAll('select, textarea'))
    expect(panel({}).querySelector(`label[for="${field.id}"]`)).not.toBeNull();
});

test('the answer is read aloud, a mere name is marked in words, and what cannot be known stands with it', () => {
  const conflict = { these: 'Ada Brook', those: 'Wei Lin', papers: [{ paperId: 1, title: 'On sheep' }] };
  const root = panel({
    answer: {
      summary: '2 conflicts among 2 × 2 people.',
      conflicts: [
        { ...conflict, basis: 'person', text: '1 shared paper' },
        { ...conflict, basis: 'name', text: '1 paper with that name beside theirs' },
      ],
      undated: [],
      caveats: ['Only papers in your store.'],
    },
  });
  expect(text(root.querySelector('[role="status"]'))).toBe('2 conflicts among 2 × 2 people.');
  expect([...root.querySelectorAll('.conflicts-list > li > p')].map(text)).toEqual([
    'Ada Brook and Wei Lin: 1 shared paper',
    'Ada Brook and Wei Lin: 1 paper with that name beside theirs (name only)',
  ]);
  expect(text(root.querySelector('[aria-label="Read with this answer"]'))).toBe('Only papers in your store.');
  expect(text(panel({ isChecking: true }).querySelector('[role="status"]'))).toBe('Checking…');
});
