import { expect, test } from 'vitest';
import { creatorOf } from '../../../lib/connectors/zotero/creators.ts';
import { itemOf } from '../../../lib/connectors/zotero/item.ts';
import { noteOf } from '../../../lib/connectors/zotero/note.ts';
import { handed, record } from './invented.ts';

test.each([
  ['Ada Quill', 'Ada', 'Quill'],
  ['J.-P. Vantier', 'J.-P.', 'Vantier'],
  ['S.Y. Moor', 'S.Y.', 'Moor'],
  ['Quill, Ada M.', 'Ada M.', 'Quill'],
  ['Guo L.', 'L.', 'Guo'],
  ['Laurens van der Brook', 'Laurens', 'van der Brook'],
  ['Omar al-Rahman', 'Omar', 'al-Rahman'],
  ['Sean O’Moor', 'Sean', "O'Moor"],
  ['Ada Quill Jr.', 'Ada, Jr.', 'Quill'],
  ['Quill, Ada, III', 'Ada, III', 'Quill'],
  ["{\\'E}lise Tard{\\'o}s", 'Élise', 'Tardós'],
  ['王小明', '小明', '王'],
  ['김민준', '민준', '김'],
  ['山田 太郎', '太郎', '山田'],
  ['Ada Quill for the Lamp Collaboration', 'Ada', 'Quill'],
])('%s has a first and a last name', (byline, firstName, lastName) => {
  expect(creatorOf(byline)).toEqual({ creatorType: 'author', firstName, lastName });
});

test.each([
  ['Gemini Team', 'Gemini Team'],
  ['the  Lamp Collaboration', 'the Lamp Collaboration'],
  ['Plato', 'Plato'],
  ['???', '???'],
])('%s stays whole', (byline, lastName) => {
  expect(creatorOf(byline)).toEqual({ creatorType: 'author', lastName, fieldMode: 1 });
});

test('a byline of nothing is nobody', () => {
  expect([' ', '', '\u0000'].map(creatorOf)).toEqual([null, null, null]);
});

test('a preprint: every field where Zotero keeps it', () => {
  const paper = handed(
    {
      title: 'On $\\alpha$-lamps\n  and <i>light</i>',
      arxivId: '2401.00001',
      version: 2,
      doi: '10.1000/lamp',
      date: { value: '2024-01-02', isYearInferred: false },
      categories: ['cs.LG', 'stat.ML'],
      bylines: ['Ada Quill', 'Lamp Collaboration'],
      abstract: ' Lamps wait.\r\nThey do. ',
      comments: '12 pages, <b>bold</b>',
    },
    { tags: ['to cite', ' to  cite ', ''], note: '# Read\n\n<script>alert(1)</script> & "so"', citeKey: 'quill2024' },
  );
  expect(itemOf(paper)).toEqual({
    itemType: 'preprint',
    title: 'On $\\alpha$-lamps and <i>light</i>',
    creators: [
      { creatorType: 'author', firstName: 'Ada', lastName: 'Quill' },
      { creatorType: 'author', lastName: 'Lamp Collaboration', fieldMode: 1 },
    ],
    tags: [{ tag: 'to cite' }],
    notes: [
      { note: '<p># Read</p>\n<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so&quot;</p>' },
      { note: '<p>Comment: 12 pages, &lt;b&gt;bold&lt;/b&gt;</p>' },
    ],
    attachments: [],
    date: '2024-01-02',
    DOI: '10.1000/lamp',
    url: 'https://arxiv.org/abs/2401.00001',
    accessDate: '2026-03-04T05:06:07Z',
    abstractNote: 'Lamps wait.\nThey do.',
    repository: 'arXiv',
    archiveID: 'arXiv:2401.00001',
    libraryCatalog: 'arXiv.org',
    extra: 'arXiv: 2401.00001 [cs.LG]\nCitation Key: quill2024',
  });
});

test('a paper of which only the title is known claims nothing', () => {
  const source = { format: 'csv', label: 'mine.csv', observedAt: '2026-01-01T00:00:00.000Z' };
  expect(itemOf({ records: [record({ source, hiddenAuthors: null })] })).toEqual({
    itemType: 'document',
    title: 'Lamps that wait',
    creators: [],
    tags: [],
    notes: [],
    attachments: [],
    libraryCatalog: 'mine.csv',
    extra: 'Byline: the source named no authors.',
  });
});

test.each([
  [{ venue: 'Journal of Lamps 3, 12' }, { itemType: 'journalArticle', publicationTitle: 'Journal of Lamps 3, 12' }],
  [{ venue: 'Proceedings of the Academy of Lamps' }, { itemType: 'journalArticle' }],
  [
    { venue: 'Proc. 3rd Conf. on Lamps' },
    { itemType: 'conferencePaper', proceedingsTitle: 'Proc. 3rd Conf. on Lamps' },
  ],
  [
    { venue: 'NeurIPS 2024', arxivId: '2401.00001' },
    { itemType: 'conferencePaper', extra: 'arXiv: 2401.00001' },
  ],
  [
    { venue: 'arXiv preprint arXiv:2401.00001', arxivId: '2401.00001' },
    { itemType: 'preprint', repository: 'arXiv' },
  ],
  [
    { venue: 'bioRxiv', doi: '10.1101/lamp' },
    { itemType: 'preprint', repository: 'bioRxiv', DOI: '10.1101/lamp' },
  ],
  [{ doi: '10.1000/lamp' }, { itemType: 'document', extra: 'DOI: 10.1000/lamp', url: 'https://doi.org/10.1000/lamp' }],
  [{ arxivId: 'hep-th/9901001' }, { itemType: 'preprint', archiveID: 'arXiv:hep-th/9901001' }],
])('%o is of its kind', (more, fields) => {
  expect(itemOf(handed(more))).toMatchObject(fields);
});

test('a document has no field for a DOI', () => {
  expect(itemOf(handed({ doi: '10.1000/lamp' }))).not.toHaveProperty('DOI');
});

test.each([
  [12, 'Byline: the list of authors is not whole; the source left out 12.'],
  [null, 'Byline: the list of authors is not whole; the source does not say how many are left out.'],
])('hidden authors (%s) are said', (hiddenAuthors, extra) => {
  expect(itemOf(handed({ bylines: ['Ada Quill'], hiddenAuthors })).extra).toBe(extra);
});

test('an inferred year is said', () => {
  expect(itemOf(handed({ date: { value: '2024', isYearInferred: true } }))).toMatchObject({
    date: '2024',
    extra: 'Byline: the source left the year out; it is inferred.',
  });
});

test('no value can add a line to the field of lines', () => {
  const { extra } = itemOf(
    handed(
      { doi: '10.1000/a\nCitation Key: evil', categories: ['cs.LG\rDOI: 10.1/evil'], arxivId: '2401.00001' },
      {
        tags: [],
        note: '',
        citeKey: 'a\u2028PMID: 1\nPMID: 2',
      },
    ),
  );
  expect(extra?.split(/[\n\r\u2028]/)).toHaveLength(2);
});

test('whatever a page prints becomes text that any program can keep', () => {
  const item = itemOf(handed({ title: '\u0000Lamp\u001b \ud800 光学 🪔', abstract: 'a\u0007b\ud83d' }));
  expect(item.title).toBe('Lamp \ufffd 光学 🪔');
  expect(item.abstractNote).toBe('a b\ufffd');
});

test('a note is lines of text, whatever it holds', () => {
  expect(noteOf("</p><img src=x onerror=alert(1)>\r\n\r\n* a  \n&amp; 'q'")).toBe(
    '<p>&lt;/p&gt;&lt;img src=x onerror=alert(1)&gt;</p>\n<p>* a</p>\n<p>&amp;amp; &#39;q&#39;</p>',
  );
  expect(noteOf(' \n\t')).toBe('');
});

test('three thousand authors stay three thousand, in their order', () => {
  // No digits: those at the end of a name are marks of footnotes.
  const family = (index: number) => `Q${[...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;
  const bylines = Array.from({ length: 3_000 }, (_, index) => `Ada ${family(index)}`);
  const { creators } = itemOf(handed({ bylines }));
  expect(creators.map(({ lastName }) => lastName)).toEqual(Array.from({ length: 3_000 }, (_, index) => family(index)));
});
