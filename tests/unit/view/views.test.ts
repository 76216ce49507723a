import { expect, test } from 'vitest';
import { defaultSettings, settingsSchema } from '../../../lib/model/settings.ts';
import { resolvePage } from '../../../lib/resolve/resolve-page.ts';
import { loadAuthors } from '../../../lib/store/authors.ts';
import { authorView } from '../../../lib/view/author-view.ts';
import { isOff } from '../../../lib/view/is-off.ts';
import { pageView, withoutHidden } from '../../../lib/view/page-view.ts';
import { aPage, aPaperReading, aProfile } from '../support/builders.ts';
import { aStore, save } from '../support/store.ts';

const joint = { title: 'A paper that both of them list', names: ['Ada Byron', 'Emmy Noether'] };

test('a page shows confirmed people with their number, possible ones as "?", and nobody else', async () => {
  const store = await aStore();
  await save(store, aProfile('Ada Byron', [joint], { hIndex: 7 }), aProfile('Tao Wei'));
  const page = aPage(aPaperReading('2401.00001', joint.title, ['Ada Byron', 'Emmy Noether', 'Tao Wei']));
  const { rows, matches } = await resolvePage(store, page);
  const [paper] = pageView(page, matches, rows).papers;
  expect(paper?.bylines.map(({ position, chip }) => [position, chip.text])).toEqual([
    [1, 'h 7'],
    [3, '?'],
  ]);
  expect(paper?.team).toBe('1 of 3 authors known · max h 7');
  expect(paper?.bylines[1]?.chip.label).not.toMatch(/\d/);
});

test('a known author without an h-index is "known", never 0', async () => {
  const store = await aStore();
  await save(store, aProfile('Ada Byron', [joint]));
  const page = aPage(aPaperReading('2401.00001', joint.title, joint.names));
  const { rows, matches } = await resolvePage(store, page);
  const view = pageView(page, matches, rows);
  expect(view.papers[0]?.bylines[0]?.chip.text).toBe('known');
  expect(view.papers[0]?.team).toBe('1 of 2 authors known');
});

test('what the reader switched off is not in the view', async () => {
  const store = await aStore();
  await save(store, aProfile('Ada Byron', [joint]), aProfile('Tao Wei'));
  const page = aPage(aPaperReading('2401.00001', joint.title, ['Ada Byron', 'Tao Wei']));
  const { rows, matches } = await resolvePage(store, page);
  const view = pageView(page, matches, rows);
  const shown = (change: object) => withoutHidden(view, { ...defaultSettings, ...change }).papers[0]?.bylines.length;
  expect([shown({}), shown({ showPossible: false }), shown({ showAuthors: false })]).toEqual([2, 1, 0]);
});

test('two sources’ numbers stay two claims', async () => {
  const store = await aStore();
  const first = aProfile('Ada Byron', [joint], { hIndex: 7 });
  const { authorIds } = await save(store, first);
  await save(store, { ...first, source: { ...first.source, label: 'Another source' } });
  const { authors, papers } = await loadAuthors(store, authorIds);
  expect(authors.map((author) => authorView(author, papers).metrics.map(({ source }) => source))).toEqual([
    ['A test', 'Another source'],
  ]);
});

test('a page is off by itself or with its site, whatever its query', () => {
  const settings = { ...defaultSettings, offPages: ['arxiv.org/list/cs.LG/new'] };
  expect(isOff(settings, 'https://arxiv.org/list/cs.LG/new?skip=50')).toBe('page');
  expect(isOff(settings, 'https://arxiv.org/list/cs.LG/recent')).toBeNull();
  expect(isOff({ ...settings, offHosts: ['arxiv.org'] }, 'https://arxiv.org/abs/2401.00001')).toBe('site');
});

test('one unreadable setting falls back alone', () => {
  expect(settingsSchema.parse({ showAuthors: 'maybe', colourScheme: 'dark' })).toEqual({
    ...defaultSettings,
    colourScheme: 'dark',
  });
});
