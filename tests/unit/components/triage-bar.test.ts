import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import { TriageBar, type TriageBarActions, type TriagePanel } from '../../../components/triage-bar.tsx';
import type { TriageBarView } from '../../../lib/view/triage-types.ts';
import { draw } from '../support/draw.ts';

const option = <Id extends string>(id: Id, more: Partial<TriageBarView['only'][number]> = {}) => ({
  ...{ label: id, entries: 3, isOn: false, whyNot: null, ...more },
  id,
});
const view: TriageBarView = {
  says: '12 of 600 entries',
  news: '41 new since Mon 23 Nov, 09:12',
  sorts: [option('arxiv'), option('novelty', { isOn: true }), option('topics', { whyNot: 'needs 10 saved papers' })],
  only: [option('known', { isOn: true }), option('saved', { entries: 0, whyNot: 'none here' })],
  sections: [option('new'), option('cross')],
  categories: [option('cs.LG<b>')],
  words: 'flow',
  isDimming: true,
  active: 2,
  isPlain: false,
  isStale: true,
  isOffered: false,
  topicTerms: { towards: ['flow'], away: ['survey'] },
};

function aBar(panel: TriagePanel | null, more: Partial<TriageBarView> = {}) {
  const names = ['onSort', 'onOnly', 'onSection', 'onCategory', 'onWords', 'onDimming', 'onReset', 'onAgain'] as const;
  const spies = Object.fromEntries([...names, 'onAsBefore', 'onPanel'].map((name) => [name, vi.fn()]));
  const actions = spies as unknown as TriageBarActions;
  const root = draw(h(TriageBar, { view: { ...view, ...more }, panel, said: 'Seen', actions }));
  const buttons = [...root.querySelectorAll('button')];
  const press = (text: string) => buttons.find(({ textContent }) => textContent?.startsWith(text))?.click();
  return { root, spies, press, texts: buttons.map(({ textContent }) => textContent) };
}

test('the bar is a named region that says what is shown, and offers what there is to do', () => {
  const { root, texts, press, spies } = aBar(null);
  expect(root.querySelector('section')?.getAttribute('aria-label')).toBe('Byline: sort and filter this listing');
  const [count, said] = root.querySelectorAll('[role="status"]');
  expect(count?.textContent).toBe('12 of 600 entries · 41 new since Mon 23 Nov, 09:12');
  expect(said?.textContent).toBe('Seen');
  expect(texts).toEqual(['Filter (2)', 'arXiv’s order, all entries', 'Arrange again', '?']);
  press('arXiv’s order');
  press('Arrange again');
  press('Filter');
  expect([spies.onReset?.mock.calls.length, spies.onAgain?.mock.calls.length]).toEqual([1, 1]);
  expect(spies.onPanel?.mock.calls).toEqual([['filter']]);
  const plain = aBar(null, { isPlain: true, isStale: false, isOffered: true, active: 0, news: null });
  expect(plain.texts).toEqual(['Filter', 'As you left it', '?']);
});

test('a sort that cannot be chosen says why in its own words', () => {
  const options = [...aBar(null).root.querySelectorAll('option')];
  expect(options.map(({ textContent }) => textContent)).toEqual(['arxiv', 'novelty', 'topics: needs 10 saved papers']);
  expect(options.map((one) => one.hasAttribute('disabled'))).toEqual([false, false, true]);
});

test('filters are toggles with their numbers, in named groups', () => {
  const { root, press, spies } = aBar('filter');
  const opener = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Filter (2)');
  expect(opener?.getAttribute('aria-expanded')).toBe('true');
  expect([...root.querySelectorAll('legend')].map(({ textContent }) => textContent)).toEqual([
    ...['Only', 'Parts', 'Categories'],
  ]);
  const known = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'known 3');
  const saved = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'saved 0');
  expect(known?.getAttribute('aria-pressed')).toBe('true');
  expect(saved?.hasAttribute('disabled')).toBe(true);
  expect(saved?.getAttribute('title')).toBe('none here');
  press('known');
  press('cs.LG');
  press('cross');
  expect(spies.onOnly?.mock.calls).toEqual([['known', false]]);
  expect(spies.onCategory?.mock.calls).toEqual([['cs.LG<b>', true]]);
  expect(spies.onSection?.mock.calls).toEqual([['cross', true]]);
  expect(root.querySelector('b')?.textContent).toBe('flow');
  expect(root.textContent).toContain('away from survey');
});

test('the help names every key', () => {
  const keys = [...aBar('help').root.querySelectorAll('kbd')].map(({ textContent }) => textContent);
  expect(keys).toEqual(['j', 'k', 's', 'o', 'x', 'c', 'f', '?', 'Esc']);
});
