import { describe, expect, it, vi } from 'vitest';
import { pageReadingSchema } from '../../../lib/model/page-reading.ts';
import type { SiteReading } from '../../../lib/sites/types.ts';
import { loadAdapterFiles, loadFixture, toDocument } from './load.ts';

// The largest pages take a busy machine a while.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const files = await loadAdapterFiles();
const fixtures = files.flatMap(({ adapter, examples }) =>
  examples.flatMap(({ url, fixture }) => (fixture ? [{ adapter, url: new URL(url), fixture }] : [])),
);
const anyPage = new URL('https://arxiv.org/abs/2309.13681');

/** What must hold for whatever an adapter makes of a page. */
function expectSound({ reading, anchors }: SiteReading): void {
  expect(pageReadingSchema.safeParse(reading).error).toBeUndefined();
  expect(anchors.length).toBe(reading.papers.length);
  reading.papers.forEach(({ bylines }, index) => {
    expect(anchors[index]?.bylines.length).toBe(bylines.length);
    expect(bylines.map(({ position }) => position)).toEqual(bylines.map((_, at) => at + 1));
    expect(anchors[index]?.paperSlot.nodeType).toBe(1);
  });
}

describe.each(files)('$name, given a page that makes no sense', ({ adapter }) => {
  it.each([
    ['nothing', ''],
    ['no body', '<html><head></head></html>'],
    ['plain text', 'Rate exceeded.'],
    ['tags cut in two', '<div class="authors"><a href="?searchtype=author'],
    [
      'empty pieces',
      '<dl id="articles"><dt></dt><dd></dd><dt></dt></dl><li class="arxiv-result"></li><div class="authors">',
    ],
    [
      'metas without content',
      '<meta name="citation_author"><meta name="citation_date"><meta name="citation_arxiv_id">',
    ],
    ['a list in a list', `${'<dl id="articles"><dt><a title="Abstract">2309.13681</a></dt><dd>'.repeat(300)}`],
    ['no bottom', `<div class="authors"><h1 class="title">${'<b>'.repeat(20_000)}`],
  ])('%s', (_, html) => {
    const reading = adapter.read(toDocument(html), anyPage);
    expectSound(reading);
    expect(reading.reading.papers.flatMap(({ bylines }) => bylines)).toEqual([]);
    expect(reading.reading.problem).toBe('layout-changed');
  });
});

describe.each(fixtures)('$fixture, mutilated', ({ adapter, url, fixture }) => {
  const html = loadFixture(`${fixture}.html`) ?? '';

  it('breaks off anywhere', () => {
    for (let end = 0; end < html.length; end += 331) expectSound(adapter.read(toDocument(html.slice(0, end)), url));
  });

  it('loses any of its tags', () => {
    const tags = html.match(/<[^>]+>/g) ?? [];
    for (const tag of new Set(tags)) expectSound(adapter.read(toDocument(html.replaceAll(tag, '')), url));
  });

  it('says far too much', () => {
    const tiresome = html
      .replace(/>([^<]*[a-z]{2}[^<]*)</g, (_, words: string) => `>${words} ${'very '.repeat(12_000)}<`)
      .replace(/content="[^"]*/g, (start) => start + ' long'.repeat(1_000));
    expectSound(adapter.read(toDocument(tiresome), url));
  });
});

describe('limits', () => {
  const link = (name: string) => `<a href="?searchtype=author">${name}</a>`;

  it.each(files)('$name shortens a name of 2,000 characters', ({ adapter }) => {
    const name = `Ann ${'x'.repeat(1_996)}`;
    const html =
      `<h1 class="title">T</h1><div class="authors">${link(name)}</div>` +
      `<dl id="articles"><dt><a title="Abstract">2309.13681</a><dd><p class="list-authors">${link(name)}</p></dd></dl>` +
      `<li class="arxiv-result"><p class="list-title"><a>2309.13681</a></p><p class="authors">${link(name)}</p></li>`;
    const reading = adapter.read(toDocument(html), anyPage);
    expectSound(reading);
    expect(reading.reading.papers[0]?.bylines).toEqual([{ name: name.slice(0, 500), position: 1 }]);
  });

  it.each(files)('$name stops at 10,000 authors, 5,000 papers and 50 categories', ({ adapter }) => {
    const names = `${link('Ann Ash')}, `.repeat(10_003);
    const subjects = 'Rings (math.RA); '.repeat(60);
    const html =
      `<h1 class="title">T</h1><div class="authors">${names}</div><table><tr><td class="subjects">${subjects}</table>` +
      `<dl id="articles"><dt><a title="Abstract">2309.13681</a><dd><p class="list-authors">${names}</p>` +
      `<p class="list-subjects">${subjects}</p></dd>${'<dt><a title="Abstract">2309.13682</a></dt>'.repeat(5_001)}</dl>` +
      `<li class="arxiv-result"><p class="list-title"><a>2309.13681</a></p><p class="authors">${names}</p>` +
      `${'<b class="tag" data-tooltip="x">math.RA</b>'.repeat(60)}</li>` +
      `${'<li class="arxiv-result"><p class="list-title"><a>2309.13682</a></p></li>'.repeat(5_001)}`;
    const reading = adapter.read(toDocument(html), anyPage);
    expectSound(reading);
    expect(reading.reading.papers[0]?.bylines.length).toBe(10_000);
    expect(reading.reading.papers[0]?.hiddenAuthors).toBe(3);
    expect(reading.reading.papers[0]?.categories.length).toBe(50);
  });

  it('hold for what stands in metas alone', () => {
    const long = 'x'.repeat(2_000);
    const metas = `<meta name="citation_author" content="${long}, ${long}"><meta name="citation_doi" content="10.5555/${long}">`;
    const page = toDocument(`<head>${metas}</head><body></body>`);
    const abstract = files.find(({ name }) => name === 'arxiv-abstract')?.adapter.read(page, anyPage);
    const short = long.slice(0, 500);
    expect(abstract?.reading.papers[0]?.bylines).toEqual([{ name: short, family: short, given: short, position: 1 }]);
    expect(abstract?.reading.papers[0]?.doi).toBeUndefined();
  });

  it.each([
    'https://arxiv.org/abs/2309.13681v0',
    'https://arxiv.org/abs/2309.13681v99999999999999999999',
    `https://arxiv.org/abs/${'a'.repeat(60)}/9901001`,
    `https://arxiv.org/abs/2309.13681?${'x'.repeat(5_000)}`,
    'https://arxiv.org/list/cs/new?skip=-1',
    'https://arxiv.org/a/%E0%A4%A',
  ])('whatever the address: %s', (address) => {
    const doc = toDocument(`<h1 class="title">T</h1><div class="authors">${link('Ann Ash')}</div>`);
    for (const { adapter } of files) expectSound(adapter.read(doc, new URL(address)));
  });
});

describe('an empty page is no problem where arXiv says so', () => {
  const read = (id: string, html: string, url = anyPage.href) =>
    files.find(({ name }) => name === id)?.adapter.read(toDocument(html), new URL(url)).reading.problem;
  const total = '<div id="dlpage"><h1>Rings</h1><div class="paging">Total of 300 entries</div></div>';

  it.each([
    ['arxiv-listing', '<div id="dlpage"><dl id="articles"><p>No updates for this time period.</p></dl></div>'],
    ['arxiv-listing', '<div id="dlpage"><div>No further updates for Mon, 05 May 2025</div></div>'],
    ['arxiv-listing', '<div id="dlpage"><div class="paging">Total of 0 entries</div></div>'],
    ['arxiv-author', '<div id="dlpage"><dl id="articles"><p>No updates for this time period.</p></dl></div>'],
    ['arxiv-search', '<h1 class="title is-clearfix">Advanced Search</h1>'],
    ['arxiv-abstract', '<title>[9999.99999] Article identifier not recognized</title>'],
  ])('%s: %s', (id, html) => {
    expect(read(id, html)).toBeUndefined();
  });

  it('nor behind the last paper of a listing, only before it', () => {
    expect(read('arxiv-listing', total, 'https://arxiv.org/list/cs/recent?skip=300')).toBeUndefined();
    expect(read('arxiv-listing', total, 'https://arxiv.org/list/cs/recent?skip=299')).toBe('layout-changed');
  });
});
