import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { bibtex } from '../../../../lib/profiles/bibtex.ts';
import { cslJson } from '../../../../lib/profiles/csl-json.ts';
import { csv } from '../../../../lib/profiles/csv.ts';
import { ris } from '../../../../lib/profiles/ris.ts';
import { zoteroJson } from '../../../../lib/profiles/zotero-json.ts';
import { read } from './read.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  'https://example.org/library.bib',
  '10.5555/tides',
  'Q42',
  '@misc{https://example.org/a.bib, title = {https://example.org/b.bib}, url = {https://example.org/c.bib}}',
  'TY  - JOUR\nTI  - https://example.org/\nDO  - 10.5555/x\nER  - ',
  '[{"id": "https://example.org/", "title": "https://example.org/", "type": "book", "itemType": "book"}]',
  'title,url\nhttps://example.org/,https://example.org/\n',
])('nothing is fetched for %s', (text) => {
  const fetched = vi.fn(() => {
    throw new Error('fetched');
  });
  for (const name of ['fetch', 'XMLHttpRequest', 'Worker', 'WebSocket']) vi.stubGlobal(name, fetched);
  for (const importer of [bibtex, ris, cslJson, zoteroJson, csv]) read(importer, text);
  expect(fetched).not.toHaveBeenCalled();
});

test('no code of @citation-js is in it, only its table of TeX commands', () => {
  const folder = join(import.meta.dirname, '../../../../lib/profiles');
  const imports = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/from '@citation-js[^']*'/g) ?? []);
  expect(imports).toEqual(["from '@citation-js/plugin-bibtex/lib-mjs/input/unicode.json'"]);
});
