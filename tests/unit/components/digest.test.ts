import { h } from 'preact';
import { expect, test } from 'vitest';
import { DigestPage } from '../../../components/digest/digest-page.tsx';
import type { DigestActions, DigestState } from '../../../components/digest/types.ts';
import type { DigestLine } from '../../../lib/view/digest-types.ts';
import { draw } from '../support/draw.ts';

const line: DigestLine = {
  arxivId: '2411.00001',
  title: 'Counting sheep <b>',
  url: 'https://arxiv.org/abs/2411.00001',
  category: 'cs.LG',
  bylines: ['Ada Quill', 'Bo Tern'],
  hiddenAuthors: 3,
  why: '31% alike: “Of goats”, saved 3 Nov 2026',
  saved: false,
  isSeen: true,
  near: { paperId: 7, title: 'Of goats', url: 'https://arxiv.org/abs/2309.00001' },
};
const state: DigestState = {
  view: {
    day: 'Tue 24 Nov 2026',
    days: [
      { id: '2026-11-24', label: 'Tue 24 Nov 2026' },
      { id: '2026-11-21', label: 'Sat 21 Nov 2026' },
    ],
    met: '612 papers on cs.LG and cs.CL',
    parts: [
      { id: 'followed', heading: 'By authors you follow', about: '', lines: [], empty: 'You follow nobody yet.' },
      { id: 'close', heading: 'Close to what you saved', about: '', lines: [line], empty: 'None.' },
    ],
  },
  isEmpty: false,
  day: '2026-11-21',
  isBlind: false,
  keepsVisits: true,
  undoMessage: null,
  news: '',
};

function aDigest(now: DigestState) {
  const done: unknown[][] = [];
  const actions = new Proxy({} as DigestActions, {
    get:
      (_, name) =>
      (...given: unknown[]) =>
        done.push([name, ...given]),
  });
  const root = draw(h(DigestPage, { state: now, actions }));
  const button = (name: string) =>
    [...root.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  return { root, done, button };
}

test('each part has a heading it is named by, and lines or why there are none', () => {
  const { root } = aDigest(state);
  for (const section of root.querySelectorAll('.digest-part')) {
    const heading = section.querySelector('h2');
    expect(section.getAttribute('aria-labelledby')).toBe(heading?.getAttribute('id'));
  }
  expect([...root.querySelectorAll('h2')].map((one) => one.textContent?.trim())).toEqual([
    'By authors you follow',
    'Close to what you saved (1)',
  ]);
  expect(root.querySelector('.digest-empty')?.textContent).toBe('You follow nobody yet.');
  expect(root.textContent).not.toContain('None.');
});

test('a line leads to the paper and to the one it is close to; what a title holds is text', () => {
  const { root } = aDigest(state);
  const item = root.querySelector('li');
  const links = [...(item?.querySelectorAll('a') ?? [])];
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Counting sheep <b>', line.url],
    ['Of goats', 'https://arxiv.org/abs/2309.00001'],
  ]);
  expect(item?.querySelector('b')).toBeNull();
  expect(item?.textContent).toContain('Ada Quill, Bo Tern and 3 more');
  expect(item?.textContent).toContain('31% alike: “Of goats”, saved 3 Nov 2026');
});

test('buttons say of which paper they are and how it stands, and do the one thing', () => {
  const { done, button } = aDigest(state);
  const [save, seen] = [button('Save: Counting sheep <b>'), button('Seen: Counting sheep <b>')];
  expect([save?.getAttribute('aria-pressed'), seen?.getAttribute('aria-pressed')]).toEqual(['false', 'true']);
  save?.click();
  seen?.click();
  expect(done).toEqual([
    ['onSave', line],
    ['onSeen', '2411.00001', false],
  ]);
  const saved = { ...line, saved: true };
  const [followed, close] = state.view?.parts ?? [];
  if (!state.view || !followed || !close) throw new Error('There are two parts.');
  const after = aDigest({ ...state, view: { ...state.view, parts: [followed, { ...close, lines: [saved] }] } });
  expect(after.button('Saved: Counting sheep <b>')?.getAttribute('aria-pressed')).toBe('true');
  after.button('Saved: Counting sheep <b>')?.click();
  expect(after.done).toEqual([['onUnsave', saved]]);
});

test('the day shown is chosen among the days there are', () => {
  const { root, done } = aDigest(state);
  const select = root.querySelector('select');
  expect([...(select?.querySelectorAll('option') ?? [])].map((one) => one.textContent)).toEqual([
    'Tue 24 Nov 2026',
    'Sat 21 Nov 2026',
  ]);
  expect(root.querySelector('label')?.textContent).toContain('Day');
  expect(done).toEqual([]);
});

test('forgetting asks once more, hidden authors are shown when asked', () => {
  const { done, button } = aDigest({ ...state, isBlind: true });
  button('Forget what I visited')?.click();
  expect(done).toEqual([]);
  button('Show authors')?.click();
  expect(done.map(([name]) => name)).toEqual(['onShowAuthors']);
  expect(aDigest(state).button('Show authors')).toBeUndefined();
});

test('with nothing met it is said what to do; with visits not kept, that and how to keep them', () => {
  const nothing = { ...state, view: null, isEmpty: true, day: null };
  expect(aDigest(nothing).root.textContent).toContain('Nothing was met yet.');
  const off = aDigest({ ...nothing, keepsVisits: false });
  expect(off.root.textContent).toContain('Visits are not kept');
  expect(off.root.textContent).not.toContain('Nothing was met yet.');
  off.button('Keep visits')?.click();
  expect(off.done.map(([name]) => name)).toEqual(['onKeepVisits']);
  // Until it is known what was met, nothing is said of it.
  expect(aDigest({ ...nothing, isEmpty: false }).root.textContent?.trim()).toBe('');
  // What was kept before can still be looked at.
  expect(aDigest({ ...state, keepsVisits: false }).root.querySelectorAll('li')).toHaveLength(1);
});
