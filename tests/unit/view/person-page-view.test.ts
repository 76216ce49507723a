import { expect, test } from 'vitest';
import { type PersonInput, personPageView } from '../../../lib/view/person-page-view.ts';
import { aPaper, aSource, somebody } from './comparing.ts';

const openAlex = (day: string) => aSource('openalex', 'OpenAlex', day, 'https://openalex.org/A1');
const file = aSource('profile-text', 'wool.txt', '2026-05-01');

const papers = [
  aPaper(1, ['Ada Brook', 'Wei Lin'], { title: 'On sheep', year: '2019-03-01', categories: ['cs.LG'] }),
  aPaper(2, ['Wei Lin', 'Ada Brook', 'Noa Field'], { title: 'On wool', year: '2021', categories: ['cs.CV'] }),
  aPaper(3, ['Ada Brook', 'Wei Lin'], { title: 'On goats', year: '', categories: [] }),
  // 26 authors: too many to say who works with whom.
  aPaper(4, ['Ada Brook', ...Array.from({ length: 25 }, (_, at) => `Member Number${at}`)], {
    year: '2021',
    categories: ['cs.LG'],
  }),
];
const ada = somebody(
  1,
  'Ada Brook',
  [
    [1, 1],
    [2, 2],
    [3, 1],
    [4, 1],
  ],
  [
    { source: openAlex('2026-03-02'), claims: { hIndex: 34, novelty: 40 } },
    { source: openAlex('2026-11-20'), claims: { hIndex: 36, papers: 4 } },
    { source: file, claims: { hIndex: 3 } },
  ],
);
// Counts on papers 1 and 2; her place on the first is not known.
const wei = somebody(2, 'Wei Lin', [
  [1, null],
  [2, 1],
]);

function viewOf(more: Partial<PersonInput> = {}) {
  return personPageView({
    author: ada,
    person: { groups: ['Committee'], note: 'Met in Bonn.' },
    others: [wei],
    kin: [],
    papers: new Map(papers.map((paper) => [paper.id, paper])),
    decisions: [],
    showsScores: true,
    ...more,
  });
}

test('what the reader keeps stands beside what is known', () => {
  expect(viewOf()).toMatchObject({ author: { name: 'Ada Brook' }, groups: ['Committee'], note: 'Met in Bonn.' });
  expect(viewOf({ person: undefined })).toMatchObject({ groups: [], note: '' });
});

test('numbers over time: a series a source and number, oldest first, of one point too', () => {
  expect(viewOf().series).toEqual([
    {
      label: 'hIndex',
      source: 'OpenAlex',
      points: [
        { at: '2026-03-02', value: 34, text: '34' },
        { at: '2026-11-20', value: 36, text: '36' },
      ],
    },
    { label: 'hIndex', source: 'wool.txt', points: [{ at: '2026-05-01', value: 3, text: '3' }] },
    { label: 'papers', source: 'OpenAlex', points: [{ at: '2026-11-20', value: 4, text: '4' }] },
    { label: 'novelty', source: 'OpenAlex', points: [{ at: '2026-03-02', value: 40, text: '40' }] },
  ]);
});

test('two profiles that were merged are two series, and no change of one number', () => {
  const [first, second] = ada.profiles;
  if (!first || !second) throw new Error('There are profiles.');
  const author = { ...ada, profiles: [first, { ...second, mergedFrom: 7 }] };
  const { series, changes } = viewOf({ author });
  expect(series.filter(({ label }) => label === 'hIndex').map(({ points }) => points.map(({ text }) => text))).toEqual([
    ['34'],
    ['36'],
  ]);
  expect(changes).toEqual([]);
  expect(viewOf().changes).toHaveLength(1);
});

test('claims stay apart, newest first, each with its source, date, address and doubts', () => {
  const claims = viewOf().claims;
  expect(claims.map(({ source, observedOn, url, papers: listed }) => [source, observedOn, url, listed])).toEqual([
    ['OpenAlex', '2026-11-20', 'https://openalex.org/A1', 4],
    ['wool.txt', '2026-05-01', undefined, 4],
    ['OpenAlex', '2026-03-02', 'https://openalex.org/A1', 4],
  ]);
  expect(claims.map(({ metrics }) => metrics.map(({ metric, text }) => `${metric} ${text}`))).toEqual([
    ['hIndex 36', 'papers 4'],
    ['hIndex 3'],
    ['hIndex 34', 'novelty 40'],
  ]);
  // 36 papers cited 36 times each cannot be among 4.
  expect(claims[0]?.metrics[0]?.doubts).toEqual([
    'An h-index of 36 needs at least 36 papers, and the profile counts 4.',
  ]);
  expect(claims[1]?.metrics[0]?.doubts).toEqual([]);
});

test('coauthors: whom the store knows by id, hidden places too; others by name; crowded papers are left out', () => {
  const { coauthors, leftOut } = viewOf();
  // Wei counts on 1 and 2 as a person; paper 3, which is not in her list, only prints that name.
  expect(
    coauthors.map(({ name, authorId, papers: joint }) => [name, authorId, joint.map(({ title }) => title)]),
  ).toEqual([
    ['Wei Lin', 2, ['On wool', 'On sheep']],
    ['Noa Field', null, ['On wool']],
    ['Wei Lin', null, ['On goats']],
  ]);
  expect(leftOut).toEqual({ moreThan: 25, papers: 1 });
});

test('a year without a paper is a gap; a paper without a year is counted apart', () => {
  // 2019: paper 1; 2021: papers 2 and 4; paper 3 has no date.
  expect(viewOf().years).toEqual({ from: 2019, to: 2021, counts: [1, null, 2], undated: 1 });
  expect(viewOf({ author: somebody(9, 'Nobody Known') }).years).toBeNull();
});

test('topics: how many categories, and as varied as how many equal ones', () => {
  const { categories, effective } = viewOf().topics;
  expect(categories).toEqual([
    { category: 'cs.LG', papers: 2 },
    { category: 'cs.CV', papers: 1 },
  ]);
  // exp(−(2/3 ln 2/3 + 1/3 ln 1/3)) = exp(0.6365) = 1.89
  expect(effective).toBe('1.9');
  expect(viewOf({ author: somebody(9, 'Nobody Known') }).topics).toEqual({
    terms: [],
    categories: [],
    effective: null,
  });
});

test('scores go where they are switched off', () => {
  const view = viewOf({ showsScores: false });
  expect(JSON.stringify([view.series, view.claims, view.author.metrics, view.changes])).not.toContain('novelty');
  expect(JSON.stringify(viewOf().claims)).toContain('novelty');
});

test('changes are told source by source', () => {
  expect(viewOf().changes.map(({ text }) => text)).toEqual(['hIndex 34 → 36 since March 2026 (OpenAlex)']);
});
