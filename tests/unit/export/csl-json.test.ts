import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { cslJson } from '../../../lib/export/csl-json.ts';
import { cslJson as importer } from '../../../lib/profiles/csl-json.ts';
import { read } from '../profiles/bibliography/read.ts';
import { cslItem } from './csl-item.ts';
import { at, author, bare, paper, whole } from './things.ts';

// A busy machine takes a while for hundreds of texts.
vi.setConfig({ testTimeout: 60_000 });

const print = (things: Parameters<typeof cslJson.print>[0]) => [...cslJson.print(things, at)].join('');
const items = (things: Parameters<typeof cslJson.print>[0]) => z.array(cslItem).parse(JSON.parse(print(things)));

it('gives each fact its field', () => {
  expect(items([whole, author, bare])).toEqual([
    {
      id: 'ash2023bert',
      type: 'article',
      'citation-key': 'ash2023bert',
      title: 'BERT$_{\\rm BASE}$ & friends: $65\\%$ less for {all}',
      author: [
        { family: 'Ash', given: 'Ann Mary' },
        { family: 'van der Birch', given: 'Laurens' },
        { literal: 'The Rivers Collaboration' },
        { literal: '郭林' },
        { family: 'Elm', given: 'John A.', suffix: 'Jr.' },
        { literal: 'others' },
      ],
      issued: { 'date-parts': [[2023, 9, 25]] },
      publisher: 'arXiv',
      number: 'arXiv:2309.13681',
      DOI: '10.5555/tides_1',
      URL: 'https://arxiv.org/abs/2309.13681',
      abstract: 'We measure 100% of C# & F_1 {sic} ~ 3^2 \\ more.',
      keyword: 'deep learning, C#, 2023',
      annote: 'Read *twice*.\n\n- costs $5 & 10%\n- a < b',
      note: 'arXiv: 2309.13681 [cs.LG, stat.ML]\ntex.comments: 12 pages, 3 figures',
    },
    { id: 'anonuber', type: 'document', 'citation-key': 'anonuber', title: 'Über Gezeiten' },
  ]);
});

it('an inferred year is about so', () => {
  const [item] = items([paper({ date: { value: '2020-03', isYearInferred: true } })]);
  expect(item?.issued).toEqual({ 'date-parts': [[2020, 3]], circa: true });
});

it('nothing is an empty list', () => {
  expect(items([author])).toEqual([]);
});

it('comes back through an import', () => {
  const { records, shelves } = read(importer, print([whole]));
  expect(records[0]).toMatchObject({
    arxivId: '2309.13681',
    categories: ['cs.LG', 'stat.ML'],
    bylines: whole.records[0]?.bylines,
    hiddenAuthors: null,
    date: { value: '2023-09-25' },
  });
  expect(records[0]?.venue).toBeUndefined();
  expect(shelves[0]).toMatchObject({ tags: whole.reading?.tags, note: whole.reading?.note });
});

it('any text is a valid item', () => {
  const any = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(any, any, any, (a, b, c) => {
      const told = { title: `x${a}`, bylines: [b, c], abstract: c, venue: a, comments: b };
      expect(items([paper(told, { tags: [a], note: b })]).length).toBe(1);
    }),
  );
});
