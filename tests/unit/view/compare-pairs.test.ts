import { expect, it } from 'vitest';
import { pairsOf } from '../../../lib/view/compare-pairs.ts';
import { anInput, aPaper, somebody } from './comparing.ts';

const [ada, wei, noa] = ['Ada Brook', 'Wei Lin', 'Noa Field'];
const papers = [
  aPaper(1, [ada, wei, 'Tim Ash'], { year: '2019' }),
  aPaper(2, [wei, ada], { year: '2023-04-05' }),
  aPaper(3, [noa, 'Tim Ash', 'Uta Berg'], { year: '2020' }),
  aPaper(4, [ada], { year: '2024' }),
];
const people = [
  somebody(1, ada, [
    [1, 1],
    [2, 2],
    [4, 1],
  ]),
  somebody(2, wei, [
    [1, 2],
    [2, 1],
  ]),
  somebody(3, noa, [[3, 1]]),
];

it('every two of them once, in the reader’s order, with their papers newest first', () => {
  const pairs = pairsOf(anInput(people, papers));
  expect(pairs.map(({ a, b }) => [a, b])).toEqual([
    [1, 2],
    [1, 3],
    [2, 3],
  ]);
  // 2 of Ada's 3 is 66.7 %, told to 5 % for so few; 2 of Wei's 2.
  expect(pairs[0]).toMatchObject({
    joint: [2, 1],
    jointText: '2 papers, 2019–2023; 65% of Ada Brook’s, 100% of Wei Lin’s in your store',
    path: { kind: 'joint' },
  });
});

it('shared coauthors are counted without the two themselves', () => {
  const pairs = pairsOf(anInput(people, papers));
  // Ada's: Wei, Tim. Noa's: Tim, Uta. One of three.
  expect(pairs[1]).toMatchObject({
    joint: [],
    jointText: 'none in your store',
    coauthorsText: '1 shared coauthor of 3, Jaccard 0.33',
    sharedCoauthors: ['Tim Ash'],
  });
});

it('two who wrote with each other alone share nobody, which is known', () => {
  const two = people.map((one) => ({ ...one, papers: one.papers.filter(({ paper }) => paper === 2) })).slice(0, 2);
  expect(pairsOf(anInput(two, papers))[0]?.coauthorsText).toBe('nobody but each other');
});

it('who wrote alone has no coauthors, which is known; of long lists it is not told', () => {
  const many = Array.from({ length: 25 }, (_, at) => `Member Number${at}`);
  const more = [
    ...papers,
    aPaper(5, ['Max Lone']),
    aPaper(6, ['Max Lone', ...many]),
    aPaper(7, ['Max Lone'], { hiddenAuthors: null }),
  ];
  const textOf = (...own: number[]) => {
    const max = somebody(
      9,
      'Max Lone',
      own.map((paper) => [paper, 1]),
    );
    return people[0] && pairsOf(anInput([people[0], max], more))[0]?.coauthorsText;
  };
  expect(textOf(5)).toBe('none: Max Lone wrote alone');
  expect(textOf(5, 6)).toBe('none: Max Lone wrote alone. Papers of more than 25 authors are left out.');
  expect(textOf(6)).toBe('not told: every paper of Max Lone has more than 25 authors');
  expect(textOf(5, 7)).toBeNull();
});

it('of somebody without papers nothing is known, and nothing is made up', () => {
  const [pair] = pairsOf(anInput([somebody(1, ada, [[1, 1]]), somebody(9, 'Max Mute')], papers));
  expect(pair).toMatchObject({
    joint: [],
    isKnown: false,
    jointText: 'not known: no paper of Max Mute in your store',
    coauthorsText: null,
    topicText: 'no text to compare',
    path: { kind: 'not-searched', text: 'Not looked for.' },
  });
});

it('a path names everybody on the way and the paper that leads on, and says what was left out', () => {
  const found = {
    kind: 'path' as const,
    steps: [
      { author: 1, paper: 1 },
      { author: 7, paper: 3 },
      { author: 3, paper: null },
    ],
  };
  const names = new Map([
    [1, ada],
    [7, 'Tim Ash'],
    [3, noa],
  ]);
  const [, pair] = pairsOf(anInput(people, papers, { paths: new Map([['1|3', found]]), names }));
  expect(pair?.path.text).toBe('2 steps over joint papers in your store. Papers of more than 25 authors are left out.');
  expect(pair?.path.steps.map(({ name, paper }) => [name, paper?.title])).toEqual([
    [ada, 'Paper 1'],
    ['Tim Ash', 'Paper 3'],
    [noa, undefined],
  ]);
});

it('a name printed beside both leads from one to the other, and is told to be a name', () => {
  const paths = new Map([['1|3', { kind: 'none' as const }]]);
  const [, pair] = pairsOf(anInput(people, papers, { paths }));
  expect(pair?.path).toMatchObject({
    kind: 'name',
    text: expect.stringContaining('2 steps over a name printed on papers of both, which may be of two people.'),
  });
  expect(pair?.path.steps.map(({ authorId, name, paper }) => [authorId, name, paper?.title])).toEqual([
    [1, ada, 'Paper 1'],
    [null, 'Tim Ash', 'Paper 3'],
    [3, noa, undefined],
  ]);
});

it('no path is not the same as none there is; a search given up says so', () => {
  const pathText = (kind: 'none' | 'gave-up') =>
    pairsOf(
      anInput([...people, somebody(4, 'Eve Ford', [[5, 1]])], [...papers, aPaper(5, ['Eve Ford'])], {
        paths: new Map([['1|4', { kind }]]),
      }),
    )[2]?.path.text;
  expect(pathText('none')).toContain('which does not mean that there is none');
  expect(pathText('gave-up')).toContain('Given up');
});
