/**
 * To add a page: write tests/fixtures/pages/<name>.html in the site's markup, with people and sentences of your own; write
 * <name>.expected.json by hand; name the fixture in the adapter's examples.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examples as abstract } from '../../../lib/sites/arxiv-abstract.ts';
import { examples as author } from '../../../lib/sites/arxiv-author.ts';
import { examples as listing } from '../../../lib/sites/arxiv-listing.ts';
import { examples as search } from '../../../lib/sites/arxiv-search.ts';
import { fold } from '../../../lib/sites/dom.ts';
import { adapterFor } from '../../../lib/sites/index.ts';
import type { PaperAnchors } from '../../../lib/sites/types.ts';
import { pageReadingSchema } from '../../../lib/model/page-reading.ts';
import { loadFixture, toDocument } from './load.ts';

const examples = [...abstract, ...author, ...listing, ...search].flatMap(({ url, fixture }) =>
  fixture ? [{ url, fixture }] : [],
);

describe('each fixture is read as written down', () => {
  it.each(examples)('$fixture', ({ url, fixture }) => {
    const html = loadFixture(`${fixture}.html`);
    const expected = loadFixture(`${fixture}.expected.json`);
    if (html === null || expected === null) throw new Error(`write tests/fixtures/pages/${fixture}.html and .expected.json`);
    const doc = toDocument(html);
    const before = doc.toString();
    const reading = adapterFor(new URL(url))?.read(doc, new URL(url));
    expect({ reading: reading?.reading, anchors: reading?.anchors.map(inWords) }).toEqual(JSON.parse(expected));
    expect(pageReadingSchema.parse(reading?.reading)).toEqual(reading?.reading);
    expect(doc.toString(), 'reading writes nothing to the page').toBe(before);
  });

  it('and none lies about unused', () => {
    const folder = new URL('../../fixtures/pages/', import.meta.url);
    const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
    expect(pages.sort()).toEqual(examples.map(({ fixture }) => `${fixture}.html`).sort());
  });
});

/** Elements as a hand can write them: "div.dateline", and the text of each byline's element. */
function inWords({ paperSlot, bylines }: PaperAnchors) {
  return {
    paperSlot: [paperSlot.localName, ...paperSlot.classList].join('.'),
    bylines: bylines.map((element) => element && fold(element.textContent ?? '')),
  };
}
