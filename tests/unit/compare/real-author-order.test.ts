/** How often people of a field are said to list authors by name, on real lists and on the same ones shuffled. */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { authorOrder, isAlphabetical } from '../../../lib/compare/author-order.ts';
import { primaryCategory, readPapers, sameRandoms } from '../../tools/learn/read-papers.ts';
import { aPaper, aPerson } from './people.ts';
import { isHere, needing, pathOf } from './real-papers.ts';

// Reading the file takes seconds where others run at the same time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const file = 'arxiv-1993-2019';
const most = 700;

const fields: Record<string, (category: string) => boolean> = {
  combinatorics: (category) => ['math.CO', 'math.PR'].includes(category),
  theory: (category) => ['cs.CC', 'cs.CG', 'cs.DS', 'cs.DM'].includes(category),
  math: (category) => category.startsWith('math.'),
  cs: (category) => category.startsWith('cs.'),
  vision: (category) => category === 'cs.CV',
  language: (category) => category === 'cs.CL',
  robotics: (category) => category === 'cs.RO',
};

type Lists = readonly (readonly string[])[];

/** Of each field people with three lists or more of 4 to 25 authors, from all over the file. */
function peopleOfFields(): Map<string, Lists[]> {
  const byField = new Map(Object.keys(fields).map((field) => [field, new Map<string, string[][]>()]));
  readPapers(pathOf(file), (line) => {
    if (line.authors.length < 4 || line.authors.length > 25) return;
    const category = primaryCategory(line) ?? '';
    for (const [field, lists] of byField)
      if (fields[field]?.(category))
        for (const name of new Set(line.authors)) lists.set(name, [...(lists.get(name) ?? []), line.authors]);
  });
  return new Map(
    [...byField].map(([field, lists]) => {
      const people = [...lists.values()].filter(({ length }) => length >= 3);
      const step = Math.max(1, people.length / most);
      return [field, people.filter((_, at) => Math.floor((at + 1) / step) > Math.floor(at / step))];
    }),
  );
}

const orderOf = (lists: Lists) =>
  authorOrder(
    aPerson(
      1,
      lists.map((bylines, id) => aPaper(id, { bylines })),
    ),
  );

/** What is said of some people: the share of them, and how many of their lists are in order, by chance and in truth. */
function said(people: readonly Lists[]) {
  const orders = people.map(orderOf);
  const sum = (of: (order: (typeof orders)[number]) => number) => orders.reduce((all, order) => all + of(order), 0);
  const lists = sum((order) => order.lists);
  return {
    people: people.length,
    share: sum(({ isAlphabetical }) => (isAlphabetical ? 1 : 0)) / people.length,
    inOrder: sum(({ alphabetical }) => alphabetical) / lists,
    byChance: sum(({ expected }) => expected) / lists,
  };
}

function shuffled(list: readonly string[], random: () => number): string[] {
  const names = [...list];
  for (let at = names.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [names[at], names[other]] = [names[other] ?? '', names[at] ?? ''];
  }
  return names;
}

function permutations(names: readonly string[]): string[][] {
  if (names.length < 2) return [[...names]];
  return names.flatMap((name, at) => permutations(names.toSpliced(at, 1)).map((rest) => [name, ...rest]));
}

describe('by chance', () => {
  const four = ['Ada Abel', 'Bo Brook', 'Cy Cook', 'Di Dale'];
  const inOrder = (names: readonly string[]) => permutations(names).filter(isAlphabetical).length;

  it('one order of 24 is alphabetical, one of 120, and two where two are called the same', () => {
    expect([inOrder(four), inOrder([...four, 'Eve Esk'])]).toEqual([1, 1]);
    expect(inOrder(['Ada Li', 'Bo Li', 'Cy Cook', 'Di Dale'])).toBe(2);
  });

  it('one person of 200 with three lists of four is called alphabetical', () => {
    // Two or three of three: 3 · 23 / 24³ + 1 / 24³ = 70 / 13,824 = 0.5 %; ten of 2,000.
    const random = sameRandoms(11);
    const people = Array.from({ length: 2_000 }, () => [1, 2, 3].map(() => shuffled(four, random)));
    const called = said(people).share * 2_000;
    expect(called).toBeGreaterThan(2);
    expect(called).toBeLessThan(22);
  });
});

describe.skipIf(!isHere(file))(needing(file, 'on real author lists'), () => {
  let people = new Map<string, Lists[]>();
  const of = (field: string) => said(people.get(field) ?? []);
  beforeAll(() => {
    people = peopleOfFields();
  });

  it.each([
    // Measured on this file: 86 % and 84 %.
    ['combinatorics', 0.78],
    ['theory', 0.78],
  ])('most people of %s list authors by name', (field, least) => {
    const found = of(field);
    expect(found.people).toBeGreaterThan(150);
    expect(found.share).toBeGreaterThan(least);
    expect(found.inOrder / found.byChance).toBeGreaterThan(15);
  });

  it.each(['vision', 'language', 'robotics'])('next to nobody of %s does', (field) => {
    const found = of(field);
    expect(found.people).toBeGreaterThan(500);
    // Measured on this file: 1.1, 1.4 and 1.1 %.
    expect(found.share).toBeLessThan(0.03);
    expect(found.inOrder).toBeLessThan(0.05);
  });

  it('half of those of math do, and one of seven of cs: the archive does not tell, the lists do', () => {
    // Measured on this file: 49 % and 14 %.
    const [math, cs] = [of('math').share, of('cs').share];
    expect(math).toBeGreaterThan(0.4);
    expect(math).toBeLessThan(0.6);
    expect(cs).toBeGreaterThan(0.1);
    expect(cs).toBeLessThan(0.2);
  });

  it('of the same lists shuffled, next to nobody’s are called so', () => {
    const random = sameRandoms(7);
    const all = [...people.values()].flat().filter((_, at) => at % 2 === 0);
    const found = said(all.map((lists) => lists.map((list) => shuffled(list, random))));
    expect(found.people).toBeGreaterThan(1_500);
    // Measured on this file: 0.14 %.
    expect(found.share).toBeLessThan(0.005);
    // Equal family names come in order by themselves, so that a few more lists are than 1/a! says.
    expect(found.inOrder / found.byChance).toBeGreaterThan(0.8);
    expect(found.inOrder / found.byChance).toBeLessThan(1.5);
  });
});
