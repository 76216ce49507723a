import { describe, expect, it } from 'vitest';
import { coauthorsOf, jointPapers, mostAuthors, placesOf, sharedCoauthors } from '../../../lib/compare/joint.ts';
import type { ComparedPerson } from '../../../lib/compare/types.ts';
import { aPaper, aPerson } from './people.ts';

describe('joint papers', () => {
  const [old, recent, alone, undated] = [
    aPaper(1, { date: '2019' }),
    aPaper(2, { date: '2024-05-01' }),
    aPaper(3, { date: '2025' }),
    aPaper(4),
  ];

  it('are counted among those of each and of both', () => {
    // Three of four and of three; three of 4 + 3 − 3 = 4.
    expect(jointPapers(aPerson(1, [old, recent, alone, undated]), aPerson(2, [undated, recent, old]))).toEqual({
      papers: [recent, old, undated],
      shareOfA: 0.75,
      shareOfB: 1,
      jaccard: 0.75,
      firstYear: 2019,
      lastYear: 2024,
    });
  });

  it('may be none, or of no known year', () => {
    const none = { papers: [], shareOfA: 0, shareOfB: 0, jaccard: 0, firstYear: null, lastYear: null };
    expect(jointPapers(aPerson(1, [old]), aPerson(2, [recent]))).toEqual(none);
    expect(jointPapers(aPerson(1, []), aPerson(2, []))).toEqual(none);
    expect(jointPapers(aPerson(1, [undated]), aPerson(2, [undated]))).toMatchObject({ jaccard: 1, firstYear: null });
  });
});

const names = (count: number) => Array.from({ length: count }, (_, at) => `Ada ${letters(at)}son`);
const letters = (at: number) =>
  `${String.fromCharCode(65 + Math.floor(at / 26))}${String.fromCharCode(97 + (at % 26))}`;

function coauthors(person: ComparedPerson, ...others: ComparedPerson[]) {
  return coauthorsOf(person, placesOf([person, ...others]));
}

describe('coauthors', () => {
  it('are everybody printed beside a person, most joint papers first, then by name', () => {
    const person = aPerson(1, [
      [aPaper(1, { bylines: ['Ada Brook', 'Wei Lin', 'Zed Young'] }), 1],
      [aPaper(2, { bylines: ['Young, Zed', 'Ada Brook'] }), 2],
    ]);
    expect(coauthors(person)).toEqual({
      people: [
        { key: 'young|zed', name: 'Zed Young', authorId: null, paperIds: [1, 2] },
        { key: 'lin|wei', name: 'Wei Lin', authorId: null, paperIds: [1] },
      ],
      leftOut: 0,
      cut: 0,
    });
  });

  it('are left out of papers of more than 25 authors, hidden ones too', () => {
    expect(mostAuthors).toBe(25);
    const one = (size: number, hiddenAuthors: number | null) =>
      coauthors(aPerson(1, [[aPaper(1, { bylines: names(size), hiddenAuthors }), 1]]));
    expect(one(25, 0)).toMatchObject({ people: { length: 24 }, leftOut: 0, cut: 0 });
    expect(one(26, 0)).toEqual({ people: [], leftOut: 1, cut: 0 });
    expect(one(20, 5)).toMatchObject({ people: { length: 19 }, leftOut: 0, cut: 1 });
    expect(one(20, 6)).toEqual({ people: [], leftOut: 1, cut: 1 });
    expect(one(20, null)).toMatchObject({ people: { length: 19 }, leftOut: 0, cut: 1 });
  });

  it('whom the store knows count once, by whatever name they print', () => {
    const [first, second] = [
      aPaper(1, { bylines: ['Ada Brook', 'L. Guo'] }),
      aPaper(2, { bylines: ['Lin Guo', 'Ada Brook'] }),
    ];
    const ada = aPerson(
      1,
      [
        [first, 1],
        [second, 2],
      ],
      'Ada Brook',
    );
    const lin = aPerson(
      2,
      [
        [first, 2],
        [second, 1],
      ],
      'Lin Guo',
    );
    expect(coauthors(ada, lin).people).toEqual([{ key: '#2', name: 'Lin Guo', authorId: 2, paperIds: [1, 2] }]);
    expect(coauthors(ada).people.map(({ key }) => key)).toEqual(['guo|l', 'guo|lin']);
  });

  it('count a paper once that prints a name twice', () => {
    const paper = aPaper(1, { bylines: ['Ada Brook', 'Wei Lin', 'Lin, Wei'] });
    expect(coauthors(aPerson(1, [[paper, 1]])).people).toMatchObject([{ name: 'Wei Lin', paperIds: [1] }]);
  });

  it('never are oneself, whatever the place prints', () => {
    const paper = aPaper(1, { bylines: ['A. B. Smith', 'Wei Lin'] });
    const person = aPerson(1, [[paper, 1]], 'Ada Brook');
    for (const places of [placesOf([person]), new Map()])
      expect(coauthorsOf(person, places).people.map(({ name }) => name)).toEqual(['Wei Lin']);
  });

  it('never are oneself, where the own place is not known either', () => {
    const paper = aPaper(1, { bylines: ['Ada Brook', 'Wei Lin'] });
    expect(coauthors(aPerson(1, [paper], 'Ada Brook')).people.map(({ name }) => name)).toEqual(['Wei Lin']);
    // At a known place, somebody else may well have the same name.
    expect(coauthors(aPerson(1, [[aPaper(1, { bylines: ['Wei Lin', 'Wei Lin'] }), 1]], 'Wei Lin')).people).toHaveLength(
      1,
    );
  });

  it('are none of whoever writes alone or has no paper', () => {
    expect(coauthors(aPerson(1, [[aPaper(1, { bylines: ['Ada Brook'] }), 1]])).people).toEqual([]);
    expect(coauthors(aPerson(1, []))).toEqual({ people: [], leftOut: 0, cut: 0 });
  });
});

describe('shared coauthors', () => {
  function shared(ofA: string[][], ofB: string[][]) {
    const a = aPerson(
      1,
      ofA.map((bylines, at) => [aPaper(10 + at, { bylines }), 1] as const),
      'Ada Brook',
    );
    const b = aPerson(
      2,
      ofB.map((bylines, at) => [aPaper(20 + at, { bylines }), 1] as const),
      'Bo Cook',
    );
    const places = placesOf([a, b]);
    const found = sharedCoauthors(
      { person: a, coauthors: coauthorsOf(a, places) },
      { person: b, coauthors: coauthorsOf(b, places) },
    );
    return { ...found, shared: found.shared.map(({ name }) => name) };
  }

  it('are those of both among those of either', () => {
    // {Lin, Ray, Fox} and {Ray, Lin, Orr, Poe}: two of five.
    expect(
      shared(
        [
          ['Ada Brook', 'Wei Lin', 'Al Ray'],
          ['Ada Brook', 'Di Fox'],
        ],
        [['Bo Cook', 'Al Ray', 'Lin, Wei', 'Ed Orr', 'Flo Poe']],
      ),
    ).toEqual({ shared: ['Al Ray', 'Wei Lin'], union: 5, jaccard: 0.4 });
  });

  it('do not count the two themselves, as printed or by their place', () => {
    expect(shared([['Ada Brook', 'Bo Cook', 'Wei Lin']], [['Bo Cook', 'Ada Brook', 'Wei Lin']])).toEqual({
      shared: ['Wei Lin'],
      union: 1,
      jaccard: 1,
    });
  });

  it('do not count the two where their place prints another name', () => {
    const paper = aPaper(1, { bylines: ['Ada Brook', 'B. Smith', 'Wei Lin'] });
    const other = aPaper(2, { bylines: ['Bo Cook', 'Wei Lin'] });
    const a = aPerson(1, [[paper, 1]], 'Ada Brook');
    const b = aPerson(
      2,
      [
        [paper, 2],
        [other, 1],
      ],
      'Bo Cook',
    );
    const [ofA, ofB] = [coauthors(a, b), coauthors(b, a)];
    expect(sharedCoauthors({ person: a, coauthors: ofA }, { person: b, coauthors: ofB })).toMatchObject({
      union: 1,
      jaccard: 1,
    });
  });

  it('are persons: under another name one, of the same name two, a name alone the person known by it', () => {
    const cy = { id: 7, name: 'Cy Dale' };
    const [first, second, third] = [
      aPaper(1, { bylines: ['Ada Brook', 'Cy Dale', 'Di Elm'] }),
      aPaper(2, { bylines: ['Bo Cook', 'C. Dale', 'Di Elm'] }),
      aPaper(3, { bylines: ['Bo Cook', 'Cy Dale'] }),
    ];
    const [a, b] = [
      aPerson(1, [[first, 1]], 'Ada Brook'),
      aPerson(
        2,
        [
          [second, 1],
          [third, 1],
        ],
        'Bo Cook',
      ),
    ];
    const sharedWith = (...known: [string, { id: number; name: string }][]) => {
      const places = new Map(known);
      const found = sharedCoauthors(
        { person: a, coauthors: coauthorsOf(a, places) },
        { person: b, coauthors: coauthorsOf(b, places) },
      );
      return [found.union, ...found.shared.map(({ name, papersOfA, papersOfB }) => [name, papersOfA, papersOfB])];
    };
    // Cy and Di; “C. Dale” beside them.
    expect(sharedWith()).toEqual([3, ['Cy Dale', [1], [3]], ['Di Elm', [1], [2]]]);
    expect(sharedWith(['2|2', cy])).toEqual([2, ['Cy Dale', [1], [2, 3]], ['Di Elm', [1], [2]]]);
    expect(sharedWith(['1|2', cy], ['2|2', cy], ['2|3', { id: 8, name: 'Di Elm' }])).toEqual([
      2,
      ['Cy Dale', [1], [2, 3]],
      ['Di Elm', [1], [2]],
    ]);
    // Two people called Cy Dale: the name alone on the third paper is neither.
    expect(sharedWith(['1|2', cy], ['2|2', { id: 9, name: 'Cy Dale' }])).toEqual([4, ['Di Elm', [1], [2]]]);
  });

  it('may be none, which is zero where those of both are known, and else not known', () => {
    expect(shared([['Ada Brook', 'Wei Lin']], [['Bo Cook', 'Al Ray']])).toEqual({ shared: [], union: 2, jaccard: 0 });
    expect(shared([['Ada Brook', 'Wei Lin']], [])).toEqual({ shared: [], union: 1, jaccard: null });
    expect(shared([['Ada Brook', 'Bo Cook']], [['Bo Cook', 'Ada Brook']])).toEqual({
      shared: [],
      union: 0,
      jaccard: null,
    });
  });

  it('are not read off papers of more than 25 authors', () => {
    const [small, large] = [names(24), names(25)];
    expect(shared([['Ada Brook', ...small]], [['Bo Cook', ...small]])).toMatchObject({ union: 24, jaccard: 1 });
    expect(shared([['Ada Brook', ...large]], [['Bo Cook', ...large]])).toMatchObject({ union: 0, jaccard: null });
  });
});
