import { expect, it } from 'vitest';
import { identityRows } from '../../../lib/view/compare-identity-rows.ts';
import { anInput, aPaper, aSource, rowOf, somebody, textsOf } from './comparing.ts';

const papers = [aPaper(1, ['Ada Brook', 'Wei Lin'])];

it('says first how sure it is that each is the person meant', () => {
  const input = anInput([somebody(1, 'Ada Brook', [[1, 1]]), somebody(2, 'Wei Lin', [[1, 2]])], papers);
  const [ada, wei] = input.people;
  if (!ada || !wei) throw new Error('There are two.');
  const rows = identityRows({ ...input, people: [{ ...ada, outcome: 'likely' }, wei] });
  expect(rows.map(({ id }) => id)).toEqual(['identity:match', 'identity:one', 'identity:ids']);
  expect(textsOf(rows, 'identity:match')).toEqual(['likely on this paper', 'chosen by you from your library']);
});

it('marks in the cell whose papers look like several people’s, and who has none to tell by', () => {
  const authors = [
    somebody(1, 'Ada Brook', [[1, 1]], undefined, { people: 3 }),
    somebody(2, 'Wei Lin', [[1, 2]]),
    somebody(3, 'Noa Field'),
  ];
  const { cells } = rowOf(identityRows(anInput(authors, papers)), 'identity:one');
  expect(cells.map(({ text }) => text)).toEqual(['probably not', 'nothing speaks against it', null]);
  expect(cells.map(({ doubts }) => doubts)).toEqual([['The papers look like 3 people.'], [], []]);
  expect(cells[2]?.why).toBe('no paper in your store to tell by');
  expect(cells[1]).toMatchObject({ n: '1 paper', paperIds: [1] });
});

it('identifiers are told with who said them and when, not with who did not', () => {
  const ada = somebody(
    1,
    'Ada Brook',
    [[1, 1]],
    [
      { source: aSource('openalex', 'OpenAlex', '2025-03-01'), claims: {} },
      { source: aSource('profile-text', 'ada.txt', '2026-11-01'), claims: {} },
    ],
  );
  const [first, second] = ada.profiles;
  if (!first || !second) throw new Error('There are two profiles.');
  const row = { ...ada, profiles: [{ ...first, externalIds: { openAlex: 'A1', orcid: '0000-0001' } }, second] };
  const { cells } = rowOf(identityRows(anInput([row, somebody(2, 'Wei Lin')], papers)), 'identity:ids');
  expect(cells[0]).toMatchObject({ text: 'OpenAlex, ORCID', source: 'OpenAlex', observedOn: '2025-03-01' });
  expect(cells[1]).toMatchObject({ text: null, why: 'none known' });
});
