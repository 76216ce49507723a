import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { ris } from '../../../lib/export/ris.ts';
import { ris as importer } from '../../../lib/profiles/ris.ts';
import { read } from '../profiles/bibliography/read.ts';
import { parseRis } from './parse-ris.ts';
import { at, author, bare, paper, whole } from './things.ts';

vi.setConfig({ testTimeout: 60_000 });

const print = (things: Parameters<typeof ris.print>[0]) => [...ris.print(things, at)].join('');

it('prints a line for each value', () => {
  expect(print([whole, author, bare]).split('\r\n')).toEqual([
    'TY  - UNPB',
    'ID  - ash2023bert',
    'TI  - BERT$_{\\rm BASE}$ & friends: $65\\%$ less for {all}',
    'AU  - Ash, Ann Mary',
    'AU  - van der Birch, Laurens',
    'AU  - The Rivers Collaboration',
    'AU  - 郭林',
    'AU  - Elm, John A., Jr.',
    'AU  - others',
    'PY  - 2023',
    'DA  - 2023/09/25/',
    'PB  - arXiv',
    'AN  - arXiv:2309.13681 [cs.LG, stat.ML]',
    'DO  - 10.5555/tides_1',
    'UR  - https://arxiv.org/abs/2309.13681',
    'AB  - We measure 100% of C# & F_1 {sic} ~ 3^2 \\ more.',
    'KW  - deep learning',
    'KW  - C#',
    'KW  - 2023',
    'C1  - 12 pages, 3 figures',
    'N1  - Read *twice*.<br/><br/>- costs $5 &amp; 10%<br/>- a &lt; b',
    'C2  - Byline: Authors left out behind the first 5: 3.',
    'ER  - ',
    '',
    'TY  - GEN',
    'ID  - anonuber',
    'TI  - Über Gezeiten',
    'ER  - ',
    '',
    '',
  ]);
});

it.each([
  [{ venue: 'Journal of Tides' }, 'JOUR'],
  [{ venue: 'Workshop on Tides' }, 'CPAPER'],
])('%j is a %s', (told, type) => {
  const [record] = parseRis(print([paper(told)]));
  expect(record?.get('TY')).toEqual([type]);
  expect(record?.get('T2')).toEqual([told.venue]);
});

it('comes back through an import, with notes, tags and whose names they are', () => {
  const { records, shelves } = read(importer, print([whole]));
  expect(records[0]).toMatchObject({
    arxivId: '2309.13681',
    categories: ['cs.LG', 'stat.ML'],
    doi: '10.5555/tides_1',
    date: { value: '2023-09-25' },
    bylines: ['Ann Mary Ash', 'Laurens van der Birch', 'The Rivers Collaboration', '郭林', 'John A. Elm Jr.'],
    hiddenAuthors: null,
  });
  expect(shelves[0]).toMatchObject({ tags: whole.reading?.tags, note: whole.reading?.note });
});

it('a note is HTML to programs, of one line too', () => {
  const note = 'if a < b && b > c, see §3';
  const marked = paper({ title: 'Tides' }, { note });
  expect(print([marked])).toContain('N1  - if a &lt; b &amp;&amp; b &gt; c, see §3\r\n');
  expect(read(importer, print([marked])).shelves[0]).toMatchObject({ note });
});

it('no text becomes a line of its own', () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom('\r\n', '\n', '\r', '\u2028', 'ER  - ', 'TY  - JOUR', '  - '),
        fc.string({ unit: 'binary' }),
      ),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(fc.tuple(hostile, hostile, hostile)), (texts) => {
      const papers = texts.map(([a, b, c]) =>
        paper({ title: `x${a}`, bylines: [b], abstract: c, venue: a, doi: `10.5555/${b}` }, { tags: [c], note: a }),
      );
      const records = parseRis(print(papers));
      expect(records.length).toBe(papers.length);
      for (const record of records) expect(record.get('TI')?.length).toBe(1);
    }),
    { numRuns: 200 },
  );
});

it('another program reads it', async () => {
  vi.stubGlobal('fetch', () => {
    throw new Error('fetched');
  });
  const { plugins } = await import('@citation-js/core' as string);
  await import('@citation-js/plugin-ris' as string);
  const [item] = plugins.input.chain(print([whole]), { generateGraph: false });
  expect(item).toMatchObject({
    title: 'BERT$_{\\rm BASE}$ & friends: $65\\%$ less for {all}',
    type: 'manuscript',
    issued: { 'date-parts': [[2023, 9, 25]] },
    author: [
      { family: 'Ash', given: 'Ann Mary' },
      { family: 'van der Birch', given: 'Laurens' },
      { literal: 'The Rivers Collaboration' },
      { family: '郭林' },
      { family: 'Elm', given: 'John A.', suffix: 'Jr.' },
      { family: 'others' },
    ],
  });
  vi.unstubAllGlobals();
});
