import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Listing } from '../../../lib/overlay/triage/listing.ts';

const { window } = parseHTML('<html></html>');

beforeEach(() => {
  vi.stubGlobal('HTMLElement', window.HTMLElement);
  vi.stubGlobal('Element', window.Element);
  vi.stubGlobal('innerHeight', 800);
  vi.stubGlobal('CSS', { escape: (text: string) => text });
});
afterEach(() => vi.unstubAllGlobals());

const entry = (id: number) =>
  `<dt><a name="item${id}">[${id}]</a> <a href="/abs/2611.0000${id}">arXiv</a></dt>\n  <dd>Title ${id}</dd>\n`;
const own = `<dl>\n<h3>New</h3>\n${[1, 2, 3].map(entry).join('')}<h3>Cross</h3>\n${[4, 5].map(entry).join('')}</dl>\n<p>foot</p>`;

/** A page of two parts, of three entries and of two. */
function aPage(html = own) {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const slots = [...document.querySelectorAll('dt, li')].filter((slot) => !slot.hasAttribute('data-unread'));
  const listing = new Listing(slots.map((paperSlot) => ({ paperSlot, bylines: [] })));
  const ids = () => [...document.querySelectorAll('h3, dt')].map((node) => node.textContent?.replace(/\s+arXiv$/, ''));
  return { document, listing, ids, html: () => document.body.innerHTML };
}

test('entries change places within their part, each with its own second half', async () => {
  const { listing, ids, document } = aPage();
  await listing.place([4, 2, 0, 3, 1]);
  expect(ids()).toEqual(['New', '[3]', '[1]', '[2]', 'Cross', '[5]', '[4]']);
  for (const dt of document.querySelectorAll('dt'))
    expect(dt.nextElementSibling?.textContent).toBe(`Title ${dt.textContent?.match(/\d/)?.[0]}`);
  expect(listing.visible()).toEqual([2, 0, 1, 4, 3]);
});

test('arXiv’s order again is arXiv’s page again, to the letter', async () => {
  const { listing, html } = aPage();
  const before = html();
  await listing.place([4, 3, 2, 1, 0]);
  listing.show((index) => (['plain', 'dim', 'hidden'] as const)[index % 3] ?? 'plain');
  expect(html()).not.toBe(before);
  await listing.place([0, 1, 2, 3, 4]);
  listing.show(() => 'plain');
  expect(html()).toBe(before);

  await listing.place([4, 3, 2, 1, 0]);
  listing.show(() => 'hidden');
  listing.restore();
  expect(html()).toBe(before);
});

test('an order that is taken back before all of it stands leaves nothing behind', async () => {
  const many = `<dl>${Array.from({ length: 200 }, (_, at) => entry(at)).join('')}</dl>`;
  const { listing, html } = aPage(many);
  const before = html();
  const backwards = Array.from({ length: 200 }, (_, at) => 199 - at);
  const first = listing.place(backwards);
  await listing.place(backwards.toReversed());
  await first;
  expect(html()).toBe(before);
});

test('an order that is asked for again before all of it stands comes to stand', async () => {
  const { listing, document } = aPage(`<dl>${Array.from({ length: 200 }, (_, at) => entry(at)).join('')}</dl>`);
  const backwards = Array.from({ length: 200 }, (_, at) => 199 - at);
  const first = listing.place(backwards);
  await listing.place(backwards);
  await first;
  const ids = [...document.querySelectorAll('a[name]')].map((link) => Number(link.getAttribute('name')?.slice(4)));
  expect(ids).toEqual(backwards);
});

test('what is hidden is no longer among those seen, and its style goes with it', () => {
  const { listing, document } = aPage();
  listing.show((index) => (index === 1 ? 'hidden' : index === 2 ? 'dim' : 'plain'));
  expect(listing.visible()).toEqual([0, 2, 3, 4]);
  const styles = [...document.querySelectorAll('dt')].map((dt) => dt.getAttribute('style') ?? '');
  expect(styles[0]).toBe('');
  expect(styles[1]).toContain('none');
  expect(styles[2]).toContain('0.4');
  listing.show(() => 'plain');
  expect(document.querySelectorAll('[style]')).toHaveLength(0);
});

test('a link to a part leads to its heading once its first entry stands elsewhere', async () => {
  const { listing } = aPage();
  expect(listing.headingFor('item4')).toBeNull();
  await listing.place([0, 1, 2, 4, 3]);
  expect(listing.headingFor('item4')?.textContent).toBe('Cross');
  // Another entry's link means the entry, and the first part stands as it was.
  expect(listing.headingFor('item5')).toBeNull();
  expect(listing.headingFor('item1')).toBeNull();
  listing.show((index) => (index === 0 ? 'hidden' : 'plain'));
  expect(listing.headingFor('item1')?.textContent).toBe('New');
});

test('an entry that was not read stays where it is, and nothing crosses it', async () => {
  const unread = '<dt data-unread>?</dt><dd>?</dd>';
  const { listing, document } = aPage(`<dl>${entry(1)}${entry(2)}${unread}${entry(3)}${entry(4)}</dl>`);
  await listing.place([3, 2, 1, 0]);
  expect([...document.querySelectorAll('dt')].map((dt) => dt.textContent?.match(/\d|\?/)?.[0])).toEqual([
    ...['2', '1', '?', '4', '3'],
  ]);
});

test('results of a search are items of a list', async () => {
  const item = (id: number) => `<li class="arxiv-result"><p><a href="/abs/${id}">${id}</a></p></li>`;
  const { listing, document } = aPage(`<ol>${[1, 2, 3].map(item).join('\n')}</ol>`);
  await listing.place([2, 0, 1]);
  expect([...document.querySelectorAll('li')].map((li) => li.textContent)).toEqual(['3', '1', '2']);
  expect(listing.linkOf(2)?.getAttribute('href')).toBe('/abs/3');
  expect([...document.querySelectorAll('li')].map((li) => li.getAttribute('value'))).toEqual(['3', '1', '2']);
  const inside = document.querySelector('a[href="/abs/1"]');
  expect(inside && listing.indexOf(inside)).toBe(0);
});

test('a result keeps its number when it is moved or others are hidden, and is left without a mark of ours', async () => {
  const item = (id: number) => `<li><p><a href="/abs/${id}">${id}</a></p></li>`;
  const unread = '<li data-unread>?</li>';
  const { listing, document, html } = aPage(`<ol start="51">${item(1)}${item(2)}${unread}${item(3)}</ol>`);
  const before = html();
  const numbers = () =>
    [...document.querySelectorAll('li')].map((li) => `${li.textContent}:${li.getAttribute('value') ?? ''}`);
  listing.show((index) => (index === 0 ? 'dim' : 'plain'));
  expect(numbers()).toEqual(['1:', '2:', '?:', '3:']);
  listing.show((index) => (index === 0 ? 'hidden' : 'plain'));
  expect(numbers()).toEqual(['1:51', '2:52', '?:53', '3:54']);
  listing.show(() => 'plain');
  expect(html()).toBe(before);
  await listing.place([1, 0, 2]);
  expect(numbers()).toEqual(['2:52', '1:51', '?:53', '3:54']);
  listing.restore();
  expect(html()).toBe(before);
});
