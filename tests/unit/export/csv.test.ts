import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it, vi } from 'vitest';
import { csv } from '../../../lib/export/csv.ts';
import { csv as importer } from '../../../lib/profiles/csv.ts';
import { read } from '../profiles/bibliography/read.ts';
import { at, author, bare, paper, whole } from './things.ts';

// A busy machine takes a while for hundreds of texts.
vi.setConfig({ testTimeout: 60_000 });

const print = (things: Parameters<typeof csv.print>[0]) => [...csv.print(things, at)].join('');
const rows = (things: Parameters<typeof csv.print>[0]) => {
  const { data, errors } = Papa.parse<Record<string, string>>(print(things).slice(1), {
    header: true,
    newline: '\r\n',
    delimiter: ',',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
};

it('opens with a byte order mark, and every line ends as RFC 4180 says', () => {
  const text = print([bare]);
  expect(text.startsWith('\uFEFFTitle,Authors,Date,')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

it('gives each fact its cell, and what is not known an empty one', () => {
  const [full, empty] = rows([whole, author, bare]);
  expect(full).toEqual({
    Title: 'BERT$_{\\rm BASE}$ & friends: $65\\%$ less for {all}',
    Authors: 'Ann Mary Ash; Laurens van der Birch; The Rivers Collaboration; 郭林; John A. Elm Jr.; et al.',
    Date: '2023-09-25',
    'Year is inferred': '',
    Venue: '',
    'arXiv ID': 'arXiv:2309.13681',
    Categories: 'cs.LG; stat.ML',
    DOI: '10.5555/tides_1',
    URL: 'https://arxiv.org/abs/2309.13681',
    'Cite key': 'ash2023bert',
    Status: 'to read',
    Priority: 'high',
    Tags: 'deep learning; C#; 2023',
    Note: 'Read *twice*.\n\n- costs $5 & 10%\n- a < b',
    'Saved at': at,
    Abstract: 'We measure 100% of C# & F_1 {sic} ~ 3^2 \\ more.',
    'About the paper': '12 pages, 3 figures',
  });
  expect(Object.values(empty ?? {}).filter(Boolean)).toEqual(['Über Gezeiten', 'anonuber']);
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\n=1'])('%j is no formula', (text) => {
  const [row] = rows([paper({ title: `x`, abstract: text }, { note: text, tags: [text] })]);
  for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(/^\s*[=+\-@＝]/);
  expect(row?.Note).toBe(`'${text.trim()}`);
});

it('comes back through an import', () => {
  const things = [whole, paper({ bylines: ['The Ash and Birch Collaboration'] })];
  const { records, shelves } = read(importer, print(things));
  expect(records[0]).toMatchObject({
    arxivId: '2309.13681',
    doi: '10.5555/tides_1',
    date: { value: '2023-09-25' },
    bylines: whole.records[0]?.bylines,
    hiddenAuthors: null,
  });
  expect(shelves[0]).toMatchObject({ tags: whole.reading?.tags, note: whole.reading?.note });
  expect(records[1]?.bylines).toEqual(['The Ash and Birch Collaboration']);
});

it('whatever stands in a cell stays in it', () => {
  const any = fc
    .array(
      fc.oneof(fc.constantFrom('"', ',', '\n', '\r\n', ';', "'", '='), fc.string({ unit: 'binary', maxLength: 4 })),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(fc.tuple(any, any), { minLength: 1 }), (texts) => {
      const papers = texts.map(([a, b]) => paper({ title: `x${a}`, bylines: [b], venue: b }, { note: b, tags: [a] }));
      const data = rows(papers);
      expect(data.length).toBe(papers.length);
      for (const row of data) expect(Object.keys(row).length).toBe(17);
    }),
  );
});
