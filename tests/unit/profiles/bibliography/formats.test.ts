import { expect, test } from 'vitest';
import { cslJson } from '../../../../lib/profiles/csl-json.ts';
import { ris } from '../../../../lib/profiles/ris.ts';
import { zoteroJson } from '../../../../lib/profiles/zotero-json.ts';
import { fixture, linesAndCodes, read } from './read.ts';

test('RIS: records with and without an end, the editors of a book among them', () => {
  const { records, shelves, refusals, remarks } = read(ris, fixture('library.ris'));
  expect(records[0]).toEqual({
    source: { format: 'ris', label: 'invented', observedAt: '2026-05-01T12:00:00Z' },
    title: 'Tides of Étretat',
    doi: '10.5555/tides.2021',
    date: { value: '2021-03-05', isYearInferred: false },
    categories: [],
    bylines: ['Ann Ash', 'Dirk van der Elm Jr.'],
    hiddenAuthors: 0,
    abstract: 'First line of an abstract.',
    venue: 'Journal of Invented Studies',
  });
  expect(shelves[0]).toEqual({ tags: ['tides', 'waves'], note: 'Read **twice**.' });
  expect(records[1]).toMatchObject({ bylines: ['Bo Birch'], hiddenAuthors: null, arxivId: '2004.01234', version: 2 });
  expect(records[2]).toMatchObject({ title: 'A book of many', bylines: [] });
  expect(linesAndCodes(refusals)).toEqual(['17 missing-title']);
  expect(linesAndCodes(remarks)).toEqual(['21 invalid-date']);
});

test('CSL JSON: a broken item takes no others with it', () => {
  const { records, shelves, refusals } = read(cslJson, fixture('library.csl-json.txt'));
  expect(records[0]).toMatchObject({
    title: 'Tides of Étretat & elsewhere',
    bylines: ['Ann Ash', 'Dirk van der Elm Jr.', 'The Tidal Group'],
    bylineIds: [{ orcid: '0000-0002-1825-0097' }, null, null],
    date: { value: '2021-03-05' },
    arxivId: '2004.01234',
    version: 2,
    categories: ['cs.LG'],
    venue: 'Journal of Invented Studies',
  });
  expect(shelves[0]).toEqual({ tags: ['tides', 'waves'], note: 'Read twice.' });
  expect(records[1]).toMatchObject({
    title: 'Nets that grow',
    bylines: ['Birch'],
    hiddenAuthors: null,
    date: { value: '2020-05' },
  });
  expect(linesAndCodes(refusals)).toEqual(['18 unreadable-entry', '19 missing-title']);
});

test('Zotero JSON: works with their notes, files left out', () => {
  const { records, shelves, refusals, remarks } = read(zoteroJson, fixture('library.zotero.json'));
  expect(records[0]).toMatchObject({
    title: 'Tides',
    bylines: ['Ann Ash', 'The Tidal Group'],
    date: { value: '2021-03-05' },
    arxivId: '2004.01234',
    categories: ['cs.LG'],
  });
  expect(shelves[0]).toEqual({
    tags: ['tides', 'waves'],
    note: 'Read **twice**.\n\n- slowly',
    savedAt: '2022-01-02T03:04:05Z',
  });
  expect(records[1]).toMatchObject({ title: 'Growing', bylines: ['Bo Birch'] });
  expect(linesAndCodes(refusals)).toEqual(['32 impossible-entry']);
  expect(remarks.map(({ code }) => code)).toEqual(['no-works']);
});

test('a file that ends too early loses its last item alone', () => {
  const text = fixture('library.zotero.json');
  const { records, refusals } = read(zoteroJson, text.slice(0, text.indexOf('"programmer"')));
  expect(records).toHaveLength(1);
  expect(linesAndCodes(refusals)).toEqual(['22 unreadable-entry']);
});
