import { expect, it } from 'vitest';
import { compareView } from '../../../lib/view/compare-view.ts';
import { anInput, aPaper, aSource, somebody } from './comparing.ts';

const warnings = (...asked: Parameters<typeof anInput>) => compareView(anInput(...asked)).warnings;
const notFor =
  'These numbers are for looking further. They are not for hiring, promotion or funding decisions (DORA, Leiden manifesto).';
const papers = [1, 2, 3, 4].map((id) => aPaper(id, ['Ada Brook', 'Wei Lin']));
const places = (place: number) => papers.map(({ id }): [number, number] => [id, place]);
const [ada, wei] = [somebody(1, 'Ada Brook', places(1)), somebody(2, 'Wei Lin', places(2))];

it('what the numbers are not for is said always, and last', () => {
  expect(warnings([ada, wei], papers)).toEqual([notFor]);
  expect(warnings([{ ...ada, people: 3 }, wei], papers).at(-1)).toBe(notFor);
});

it('mixed profiles and contradictions come first', () => {
  expect(
    warnings(
      [
        { ...ada, people: 3 },
        { ...wei, doubts: ['h-index-above-papers'] },
      ],
      papers,
    ),
  ).toEqual([
    'The profile of Ada Brook looks like 3 people: split it before you read its numbers.',
    'Numbers of Wei Lin contradict each other: see the marks.',
    notFor,
  ]);
});

it('rows in which sources or days differ are named', () => {
  const from = (label: string) => ({ source: aSource(label, label, '2026-11-01', `https://${label}/1`) });
  const one = somebody(1, 'Ada Brook', [], [{ ...from('a.org'), claims: { hIndex: 3, citations: 90 } }]);
  const two = somebody(2, 'Wei Lin', [], [{ ...from('b.org'), claims: { hIndex: 4 } }]);
  expect(warnings([one, two], [])[0]).toBe(
    'Sources or days differ for h-index: cells marked “not comparable” do not stand beside the others.',
  );
});

it('careers of other lengths and other fields are told, from twice the age and five years on', () => {
  const years = (first: string, field: string) => [aPaper(1, ['A'], { year: first, categories: [field] })];
  const said = (first: string, field = 'cs.LG') =>
    warnings(
      [somebody(1, 'Ada Brook', [[1, 1]]), somebody(2, 'Wei Lin', [[2, 1]])],
      [...years(first, 'cs.LG'), aPaper(2, ['B'], { year: '2022', categories: [field] })],
    );
  // From 2022 to 2026 are five years; from 2017, ten; from 2018, nine.
  expect(said('2017')[0]).toContain('Careers differ in length (5 and 10 years');
  expect(said('2018')).toEqual([notFor]);
  expect(said('2022', 'hep-th')[0]).toContain('They publish in different fields (cs and hep-th)');
  expect(said('2022', 'cs.CV')).toEqual([notFor]);
});

it('alphabetical and cut author lists are told, with whose they are', () => {
  const sorted = [1, 2, 3].map((id) => aPaper(id, ['Ada Brook', 'Carl Elm', 'Dora Field', 'Emil Gray']));
  const own = sorted.map(({ id }): [number, number] => [id, 1]);
  expect(warnings([somebody(1, 'Ada Brook', own), somebody(2, 'Wei Lin')], sorted)[0]).toBe(
    'Author lists of Ada Brook are alphabetical: first and last place say nothing and are left out.',
  );
  const cut = papers.map((paper) => ({
    ...paper,
    records: paper.records.map((record) => ({ ...record, hiddenAuthors: paper.id <= 2 ? null : 0 })),
  }));
  expect(warnings([ada, wei], cut)[0]).toBe(
    'Author lists of Ada Brook and Wei Lin are cut in your store: coauthors and joint papers may be missing.',
  );
});

it('scores that are switched off are said to be left out', () => {
  expect(warnings([ada, wei], papers, { showsScores: false })).toEqual([
    'Scores are switched off: reported ones and estimates are left out.',
    notFor,
  ]);
});
