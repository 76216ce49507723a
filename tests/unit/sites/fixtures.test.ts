/**
 * To add a page: write tests/fixtures/pages/<name>.html in the site's markup, with people and sentences of your own; write
 * <name>.expected.json by hand; name the fixture in the adapter's examples.
 */
import { describe, expect, it } from 'vitest';
import { pageReadingSchema } from '../../../lib/model/page-reading.ts';
import { fold } from '../../../lib/sites/dom.ts';
import type { PaperAnchors } from '../../../lib/sites/types.ts';
import { fixtureFiles, loadAdapterFiles, loadFixture, toDocument } from './load.ts';

const examples = (await loadAdapterFiles()).flatMap(({ adapter, examples }) =>
  examples.flatMap(({ url, fixture }) => (fixture ? [{ adapter, url, fixture }] : [])),
);

describe('each fixture is read as written down', () => {
  it.each(examples)('$fixture', ({ adapter, url, fixture }) => {
    const html = loadFixture(`${fixture}.html`);
    const expected = loadFixture(`${fixture}.expected.json`);
    if (html === null || expected === null)
      throw new Error(`write tests/fixtures/pages/${fixture}.html and .expected.json`);
    const doc = toDocument(html);
    const before = doc.toString();
    const reading = adapter.read(doc, new URL(url));
    expect({ reading: reading.reading, anchors: reading.anchors.map(inWords) }).toEqual(JSON.parse(expected));
    expect(pageReadingSchema.parse(reading.reading)).toEqual(reading.reading);
    expect(doc.toString(), 'reading writes nothing to the page').toBe(before);
  });

  it('and no expectation waits for a page that nobody reads', () => {
    const written = fixtureFiles().filter((file) => file.endsWith('.expected.json'));
    expect(written.sort()).toEqual(examples.map(({ fixture }) => `${fixture}.expected.json`).sort());
  });
});

/** Elements as a hand can write them: "div.dateline", and the text of each byline's element. */
function inWords({ paperSlot, bylines }: PaperAnchors) {
  return {
    paperSlot: [paperSlot.localName, ...paperSlot.classList].join('.'),
    bylines: bylines.map((element) => element && fold(element.textContent ?? '')),
  };
}
