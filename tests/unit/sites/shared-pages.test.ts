/** Holds every page of ../shared/pages against a second reading of its source. The folder stays outside the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { pageReadingSchema } from '../../../lib/model/page-reading.ts';
import { fold } from '../../../lib/sites/dom.ts';
import { adapterFor } from '../../../lib/sites/index.ts';
import type { PaperReading, SiteReading } from '../../../lib/sites/types.ts';
import { toDocument } from './load.ts';
import { capture, type RawPaper, rawEntries, rawMetas, rawResults } from './raw-page.ts';

// The largest pages take a busy machine a while.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const root = new URL('../../../../shared/pages/', import.meta.url);
const isThere = existsSync(root);
if (!isThere) console.warn(`SKIPPED: no pages in ${root.pathname}; the adapters are tested on our own fixtures only`);
const files = isThere
  ? readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .sort()
  : [];

/** The address a file was made for: `arxiv/list/cs.LG_recent_2000.html` is /list/cs.LG/recent?show=2000. */
function addressOf(file: string): URL {
  const [folder = '', name = ''] = file
    .replace(/\.html$/, '')
    .split('/')
    .slice(1);
  const [first = '', second = '', show = ''] = name.split('_');
  const paths: Record<string, string> = {
    abs: `/abs/${name.replace('_', '/')}`,
    live: `/abs/${name}`,
    list: `/list/${first}/${second}${show && `?show=${show}`}`,
    author: `/a/${name}`,
    search: `/search/?searchtype=author&query=${second || first}`,
  };
  return new URL(paths[folder] ?? '/', 'https://arxiv.org');
}

function readPage(file: string): { html: string; result: SiteReading } {
  const html = readFileSync(new URL(file, root), 'utf8');
  const url = addressOf(file);
  const adapter = adapterFor(url);
  if (!adapter) throw new Error(`no adapter owns ${url}, made of ${file}: fix addressOf, or an adapter's matches`);
  return { html, result: adapter.read(toDocument(html), url) };
}

/** What holds on every kind of page. */
function expectSound({ reading, anchors }: SiteReading): void {
  expect(pageReadingSchema.safeParse(reading).error).toBeUndefined();
  expect(reading.problem).toBeUndefined();
  expect(anchors.length).toBe(reading.papers.length);
  reading.papers.forEach((paper, index) => {
    const places = anchors[index]?.bylines ?? [];
    const printed = places.map((place, at) => (place ? fold(place.textContent ?? '') : paper.bylines[at]?.name));
    expect(printed).toEqual(paper.bylines.map(({ name }) => name));
    expect(paper.bylines.map(({ position }) => position)).toEqual(places.map((_, at) => at + 1));
    for (const category of paper.categories) expect(category).toMatch(/^[a-z]+(-[a-z]+)?(\.[A-Za-z-]+)?$/);
  });
}

function expectPaper(paper: PaperReading | undefined, raw: RawPaper, places: (Element | null)[] = []): void {
  // Ids are kept without version and without the subject class of old ones: math.AP/9701214v1.
  expect(paper?.arxivId).toBe(raw.id.replace(/v\d+$/, '').replace(/\.[A-Z]{2}\//, '/'));
  expect(paper?.title).toBe(raw.title);
  expect(paper?.bylines.filter((_, at) => places[at]).map(({ name }) => name)).toEqual(raw.links);
  // Without a link: names too short for one.
  for (const { name } of paper?.bylines.filter((_, at) => !places[at]) ?? []) expect(name.length).toBeLessThan(4);
  expect(paper?.hiddenAuthors).toBe(raw.hidden);
  expect(paper?.categories).toEqual(raw.categories);
}

const headings = { new: 'New', cross: 'Cross', replaced: 'Replacement' };
const kind = (pattern: RegExp) => files.filter((file) => pattern.test(file));
const abstracts = kind(/\/(abs|live)\//);
const lists = kind(/\/(list|author)\//);
const searches = kind(/\/search\//);

describe.skipIf(!isThere)('the shared pages', () => {
  it('are 86, each of a kind that is tested here', () => {
    expect(files.length).toBe(86);
    expect([...abstracts, ...lists, ...searches].sort()).toEqual(files);
  });
});

describe.skipIf(!isThere).each(abstracts)('abstract page %s', (file) => {
  let html = '';
  let result: SiteReading;
  beforeAll(() => {
    ({ html, result } = readPage(file));
  });

  it('is sound, and about one paper', () => {
    expectSound(result);
    expect(result.reading.papers.length).toBe(1);
    expect(result.anchors[0]?.paperSlot.className).toBe('dateline');
  });

  it('has the paper of its metas', () => {
    const paper = result.reading.papers[0];
    expect([paper?.arxivId]).toEqual(rawMetas(html, 'citation_arxiv_id'));
    expect([withLetters(paper?.title ?? '')]).toEqual(rawMetas(html, 'citation_title').map(withLetters));
    expect([paper?.date?.value.replaceAll('-', '/')]).toEqual(rawMetas(html, 'citation_date'));
    const dois = rawMetas(html, 'citation_doi').map((doi) => doi.replace('doi:', '').toLowerCase());
    expect(paper?.doi ? [paper.doi] : []).toEqual(dois);
    expect(paper?.abstract).toBe(capture(html, /<span class="descriptor">Abstract:<\/span>([\s\S]*?)<\/blockquote>/));
    expect(paper?.categories[0]).toBe(capture(html, /<span class="primary-subject">[^<]*\(([\w.-]+)\)<\/span>/));
    const shown = capture(html, /<td class="tablecell arxividv">([\s\S]*?)for this version/);
    expect(paper?.version).toBe(Number(/v(\d+)/.exec(shown)?.[1]));
  });

  it('has the authors of its metas, in order', () => {
    const metas = rawMetas(html, 'citation_author').filter((name) => /\p{L}/u.test(name));
    const bylines = result.reading.papers[0]?.bylines ?? [];
    expect(bylines.map(({ name }) => lettersOf(name))).toEqual(metas.map(lettersOf));
    bylines.forEach(({ family, given, isCollaboration }, at) => {
      if (!isCollaboration)
        expect([family, given].filter(Boolean).join(', ')).toBe(metas[at]?.replace(/ (?:[JS]r\.?|I+),/, ','));
    });
  });

  it('costs less than 50 ms to read', () => {
    const url = addressOf(file);
    const doc = toDocument(html);
    const times = Array.from({ length: 8 }, () => {
      const start = performance.now();
      adapterFor(url)?.read(doc, url);
      return performance.now() - start;
    });
    // The first warms up.
    expect(times.slice(1).sort((a, b) => a - b)[3]).toBeLessThan(50);
  });
});

describe.skipIf(!isThere).each(lists)('list %s', (file) => {
  it('has the papers of its source, with their authors', () => {
    const { html, result } = readPage(file);
    const raw = rawEntries(html);
    expectSound(result);
    expect(result.reading.papers.length).toBe(raw.length);
    raw.forEach((paper, at) => {
      expectPaper(result.reading.papers[at], paper, result.anchors[at]?.bylines);
      expect(result.anchors[at]?.paperSlot.localName).toBe('dt');
      expect(result.reading.papers[at]?.date).toBeUndefined();
    });
    for (const [section, heading] of Object.entries(headings)) {
      const announced = Number(capture(html, new RegExp(`${heading} submissions \\(showing (\\d+)`)));
      expect(result.reading.papers.filter((paper) => paper.section === section).length).toBe(announced);
    }
  });
});

describe.skipIf(!isThere).each(kind(/\/author\//))('author page %s', (file) => {
  it('is its owner’s, by name and ids', () => {
    const { html, result } = readPage(file);
    const orcid = capture(html, />https:\/\/orcid\.org\/([\dX-]+)</);
    expect(result.reading.owner).toEqual({
      name: capture(html, /<h1>(.*?)&[#\w;]*s articles on arXiv<\/h1>/),
      // One page has a placeholder of zeros, which no check digit confirms.
      externalIds: { arxivAuthor: addressOf(file).pathname.slice(3), ...(/[1-9]/.test(orcid) && { orcid }) },
    });
  });
});

describe.skipIf(!isThere).each(searches)('search %s', (file) => {
  it('has the papers of its source, with their authors', () => {
    const { html, result } = readPage(file);
    const raw = rawResults(html);
    expectSound(result);
    expect(result.reading.papers.length).toBe(raw.length);
    raw.forEach((paper, at) => {
      expectPaper(result.reading.papers[at], paper, result.anchors[at]?.bylines);
      expect(result.reading.papers[at]?.date?.value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      // The chip ends the line of identifier and categories: nothing of that line may follow it.
      const slot = result.anchors[at]?.paperSlot;
      expect(
        slot?.closest('.is-marginless')?.lastElementChild?.contains(slot) || slot?.className === 'is-marginless',
      ).toBe(true);
    });
  });
});

/** arXiv prints Greek commands of a title as letters, its metas keep them. */
function withLetters(title: string): string {
  return title
    .replaceAll('\\mu', 'μ')
    .replace(/\\["'`^~=.]\{?(\p{L})\}?/gu, '$1')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
}

/** A name's letters in alphabetical order: "A.N.Ash" and "Ash, A. N." have the same. */
function lettersOf(name: string): string {
  return [...name.replace(/\bthe\b/gi, '').replace(/\P{L}/gu, '')].sort().join('');
}
