import { expect, test } from 'vitest';
import { importers, recognise } from '../../../../lib/profiles/index.ts';
import { fixture } from './read.ts';

const samples = {
  bibtex: fixture('library.bib'),
  ris: fixture('library.ris'),
  'csl-json': fixture('library.csl-json.txt'),
  'zotero-json': fixture('library.zotero.json'),
  csv: fixture('papers.csv'),
};
const ids = Object.keys(samples);

test.each(Object.entries(samples))('%s is known for what it is, and for nothing else of these', (id, text) => {
  const known = recognise(text);
  expect(known[0]?.importer.id).toBe(id);
  expect(known.map(({ importer }) => importer.id).filter((one) => one !== id && ids.includes(one))).toEqual([]);
  expect(known[0]?.because).not.toBe('');
});

test('a beginning may end anywhere', () => {
  const mine = importers.filter(({ id }) => ids.includes(id));
  for (const [id, text] of Object.entries(samples)) {
    for (let end = 0; end < text.length; end += 5) {
      for (const importer of mine) {
        const certainty = importer.sniff(text.slice(0, end))?.certainty ?? 0;
        expect(certainty).toBeGreaterThanOrEqual(0);
        // A comment may say anything until the first entry comes.
        if (importer.id !== id && importer.id !== 'csv') expect(certainty).toBe(0);
      }
    }
  }
}, 60_000);

test.each([
  '{"results": [{"id": "https://openalex.org/W1", "type": "article", "title": "T", "authorships": [], "display_name": "T"}]}',
  '{"data": [{"paperId": "a", "title": "T", "type": "article", "authors": []}]}',
  'Dear reader,\nthis is a letter, and no table.\n',
  'Ann Ash\nLG\nh-index12\n',
  '<feed xmlns="http://www.w3.org/2005/Atom"></feed>',
])('none of these knows %s', (text) => {
  expect(recognise(text).filter(({ importer }) => ids.includes(importer.id))).toEqual([]);
});
