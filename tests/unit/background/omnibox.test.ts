import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createListSearch } from '../../../entrypoints/background/list-search.ts';
import { addressOf, suggestion } from '../../../entrypoints/background/omnibox.ts';
import { savePapersFromPage } from '../../../lib/resolve/save-from-page.ts';
import { removeReading } from '../../../lib/store/reading-list.ts';
import { aPaperReading } from '../support/builders.ts';
import { aStore } from '../support/store.ts';

vi.mock('wxt/browser', () => ({
  browser: { runtime: { getURL: (path: string) => `chrome-extension://byline${path}` } },
}));

const url = 'https://arxiv.org/abs/2601.00001';

test('whatever a title holds, Chrome gets markup of ours alone, and Firefox plain text', () => {
  const hit = { title: `On $a<b$ & "c"\u0000`, url, about: "To read · Ada O'Quill" };
  expect(suggestion(hit, false)).toEqual({
    content: url,
    description: 'On $a&lt;b$ &amp; &quot;c&quot; <dim>To read · Ada O&apos;Quill</dim>',
  });
  expect(suggestion(hit, true).description).toBe(`On $a<b$ & "c" · To read · Ada O'Quill`);
  const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
  const titles = fc.oneof(units, fc.constant(`${'x'.repeat(299)}😀`));
  fc.assert(
    fc.property(titles, (title) => {
      const { description } = suggestion({ title, url, about: '' }, false);
      const text = description.replace(/<dim><\/dim>$/, '').replace(/&(?:amp|lt|gt|quot|apos);/g, '');
      return !/[<>&\p{C}]/u.test(text);
    }),
  );
});

test('a chosen paper is opened; words are searched for in the library', () => {
  expect(addressOf(url)).toBe(url);
  expect(addressOf(' t:vision #1 ')).toBe('chrome-extension://byline/options.html#list=t%3Avision%20%231');
  expect(addressOf('half \uD83D')).toMatch(/#list=half%20$/);
  expect(addressOf('javascript:alert(1)')).toMatch(/^chrome-extension:\/\/byline\/options\.html#list=javascript/);
});

test('typing finds what is on the list by every word, newest first, without accents; not what was taken off', async () => {
  const store = await aStore();
  const read = (id: string, title: string, at: string) =>
    savePapersFromPage(
      store,
      [aPaperReading(id, title, ['Zoë Quill', 'Bo Tern'])],
      url,
      `2026-11-2${at}T10:00:00.000Z`,
    );
  await read('2601.00001', 'Counting sheep with few labels', '1');
  await read('2601.00002', 'Counting goats with few labels', '2');
  const gone = await read('2601.00003', 'Counting cows with few labels', '3');
  await removeReading(store, gone, '2026-11-24T10:00:00.000Z');
  const search = createListSearch(async () => store);
  search.begin();
  const titles = async (text: string, limit = 8) => (await search.searchList(text, limit)).map(({ title }) => title);
  expect(await titles('LABELS zoe')).toEqual(['Counting goats with few labels', 'Counting sheep with few labels']);
  expect(await titles('labels', 1)).toHaveLength(1);
  expect(await titles('sheep goats')).toEqual([]);
  expect(await titles('s:read')).toEqual([]);
  expect(await search.searchList('00001', 8)).toEqual([
    { title: 'Counting sheep with few labels', url, about: 'To read · Zoë Quill et al.' },
  ]);
});
