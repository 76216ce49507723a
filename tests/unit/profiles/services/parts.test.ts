import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bylinesOf } from '../../../../lib/profiles/services/bylines.ts';
import { doiOf, venueOf } from '../../../../lib/profiles/services/fields.ts';
import { recordsOf } from '../../../../lib/profiles/services/json-records.ts';
import { isSame, mayBeSame } from '../../../../lib/profiles/services/loose-name.ts';
import { filledDate, paperDate, paperDateOf } from '../../../../lib/profiles/services/paper-date.ts';
import { personId } from '../../../../lib/profiles/services/person-ids.ts';
import { plainText } from '../../../../lib/profiles/services/plain-text.ts';
import { asPrinted } from '../../../../lib/profiles/services/printed-name.ts';

it.each([
  ['A <i>B</i> of H<sub>2</sub>O', 'A B of H2O'],
  ['<p>One.</p><p>Two.</p>', 'One. Two.'],
  ['<jats:title>Abstract</jats:title><jats:p>We do.</jats:p>', 'Abstract We do.'],
  ['&lt;i&gt;B. subtilis&lt;/i&gt; &amp; others', 'B. subtilis & others'],
  ['if a < b and c > d then List<String> is i<n>', 'if a < b and c > d then List<String> is i<n>'],
  ['<math><semantics><mi>N</mi><annotation encoding="TeX">N</annotation></semantics></math>-body', 'N-body'],
  ['<script>alert(1)</script><img src=x>', '<script>alert(1)</script><img src=x>'],
  ['two\n  lines\u200b and a\u202e turn', 'two lines and a turn'],
  ['&amp;amp; &#x1F600; &bogus; &', '&amp; 😀 &bogus; &'],
])('%s becomes plain', (markup, plain) => {
  expect(plainText(markup)).toBe(plain);
});

it('what is plain stays as it is', () => {
  const plain = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '$', '\\', '{', '}', '^', '中', '.') });
  fc.assert(
    fc.property(plain, (text) => {
      expect(plainText(text)).toBe(text.replace(/ +/g, ' ').trim());
    }),
  );
});

it.each([
  ['Guo, Lin', 'Lin Guo'],
  ['Lin Guo', 'Lin Guo'],
  ['Smith, John, Jr.', 'John Smith Jr.'],
  ['John Smith, PhD', 'John Smith, PhD'],
  [',LAGEP, Lyon', ',LAGEP, Lyon'],
  ['A, B, C', 'A, B, C'],
  ['Guo,', 'Guo,'],
])('the name %s is printed %s', (name, printed) => {
  expect(asPrinted(name)).toBe(printed);
});

it.each([
  ['Lin Guo', 'L. Guo', true],
  ['Lin Guo', 'Guo Lin', true],
  ['José Núñez', 'Jose Nunez', true],
  ['John Smith Jr.', 'J. Smith', true],
  ['Lin Guo', 'Wei Guo', false],
  ['Lin Guo', 'Lin Wang', false],
  ['Alan Turing', 'Turing Institute', false],
  ['Guo', 'Lin Guo', true],
  ['', 'Lin Guo', false],
])('%s and %s may be the same: %s', (one, other, may) => {
  expect(mayBeSame(one, other)).toBe(may);
  expect(mayBeSame(other, one)).toBe(may);
});

it('a name is the same in any order and case', () => {
  expect(isSame('GUO Lin', 'Lin Guo')).toBe(true);
  expect(isSame('L. Guo', 'Lin Guo')).toBe(false);
  expect(isSame('', '')).toBe(false);
});

describe('a date', () => {
  it.each([
    ['2023-09-24T01:02:03Z', '2023-09-24'],
    ['2023-09-24 01:02:03+00:00', '2023-09-24'],
    ['2023-9-4', '2023-09-04'],
    ['2023-09', '2023-09'],
    ['2023', '2023'],
    [2023, '2023'],
    ['2023-02-30', '2023-02'],
    ['2024-02-29', '2024-02-29'],
    ['2023-13-01', '2023'],
    ['2023-00-00', '2023'],
    ['0023-01-01', undefined],
    ['20231', undefined],
    ['', undefined],
    [undefined, undefined],
    [-5, undefined],
  ])('%s is %s', (said, value) => {
    expect(paperDate(said)?.value).toBe(value);
  });

  it('that a source fills in is the year, where it is the first of January', () => {
    expect(filledDate('2019-01-01')?.value).toBe('2019');
    expect(filledDate('2019-01-02')?.value).toBe('2019-01-02');
    expect(filledDate('2019-11-01')?.value).toBe('2019-11-01');
  });

  it('of parts is as precise as they are', () => {
    expect(paperDateOf('2019', undefined, '07')?.value).toBe('2019');
    expect(paperDateOf('2019', '7', 'x')?.value).toBe('2019-07');
    expect(paperDateOf('19', '7')).toBeUndefined();
  });
});

it('a DOI of arXiv is an arXiv id', () => {
  expect(doiOf('https://doi.org/10.48550/arXiv.hep-th/9901001')).toEqual({ arxivId: 'hep-th/9901001' });
  expect(doiOf('10.48550/arxiv.nonsense')).toEqual({ doi: '10.48550/arxiv.nonsense' });
  expect(doiOf('10.5555/A.1')).toEqual({ doi: '10.5555/a.1' });
  expect(doiOf('10.5555/A<i>.1</i>')).toEqual({});
  const old = '10.5555/(sici)1234-5678(199911)2:1<3::aid-tide3>3.0.co;2-#';
  expect(doiOf(old)).toEqual({ doi: old });
  expect(doiOf(undefined)).toEqual({});
});

it('arXiv is no venue', () => {
  expect([venueOf('arXiv.org'), venueOf('arXiv (Cornell University)'), venueOf('')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(venueOf('Archiv der Mathematik')).toBe('Archiv der Mathematik');
});

it.each([
  ['openAlex', 'https://openalex.org/A5023888391', 'A5023888391'],
  ['openAlex', 'https://openalex.org/A9999999999', undefined],
  ['openAlex', 'https://openalex.org/W5023888391', undefined],
  ['inspire', 'L.Guo.1', 'L.Guo.1'],
  ['inspire', "G.'t.Hooft.1", "G.'t.Hooft.1"],
  ['inspire', 'INSPIRE-00140145', undefined],
  ['inspire', 'L.Guo.1 or a E.Witten.1', undefined],
  ['arxivAuthor', 'guo_l_1', 'guo_l_1'],
  ['arxivAuthor', '../guo_l_1', undefined],
  ['semanticScholar', '1741101', '1741101'],
  ['semanticScholar', '1741101/papers', undefined],
  ['orcid', 'https://orcid.org/0009-0001-0002-004x', '0009-0001-0002-004X'],
] as const)('%s: %s is %s', (kind, text, id) => {
  expect(personId(kind, text)).toBe(id);
});

it('bylines end before a gap', () => {
  const named = (name: string | undefined) => ({ name, ids: {} });
  expect(bylinesOf([named('A'), named(undefined), named('C')], 0)).toEqual({ bylines: ['A'], hiddenAuthors: null });
  expect(bylinesOf([named('A'), null], 3)).toEqual({ bylines: ['A'], hiddenAuthors: null });
  expect(bylinesOf([named('A')], 3)).toEqual({ bylines: ['A'], hiddenAuthors: 3 });
});

describe('records of a JSON text', () => {
  const records = (text: string) =>
    [...recordsOf(text)].map((item) =>
      'problem' in item ? item.problem.code : [item.place.number, item.place.line, item.record.n],
    );

  it.each([
    ['{"n":1}', [[1, undefined, 1]]],
    [
      '[{"n":1},{"n":2}]',
      [
        [1, undefined, 1],
        [2, undefined, 2],
      ],
    ],
    ['\uFEFF {"results":[{"n":1}],"meta":{}}', [[1, undefined, 1]]],
    [
      '[{"data":[{"n":1}]},{"hits":{"hits":[{"n":2}]}}]',
      [
        [1, undefined, 1],
        [2, undefined, 2],
      ],
    ],
    [
      '{"n":1}\n\n{"n":2}\r\n',
      [
        [1, 1, 1],
        [2, 3, 2],
      ],
    ],
    ['{"n":1}\n[{"n":2},{"n":3}]\nnonsense', [[1, 1, 1], [2, 2, 2], [3, 2, 3], 'no-json-line']],
    ['{\n"n":1,\n', ['no-json']],
    ['nonsense\n{"n":1}', ['no-json']],
    ['7', ['no-record']],
    ['[null,"x",{"n":1}]', ['empty-record', 'no-record', [3, undefined, 1]]],
    ['[]', []],
    ['{"total":0,"offset":0}', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(records(text)).toEqual(expected);
  });
});
