import { describe, expect, it } from 'vitest';
import { authorOrder, isAlphabetical, placeShares } from '../../../lib/compare/author-order.ts';
import type { ComparedPaper } from '../../../lib/compare/types.ts';
import { aPaper, aPerson } from './people.ts';

const inOrder = ['Zoe Abel', 'Yan Brook', 'Xu Cook', 'Wim Dale'];
const outOfOrder = ['Zoe Abel', 'Xu Cook', 'Yan Brook', 'Wim Dale'];

const lists = (...all: (readonly string[])[]) => all.map((bylines, at) => aPaper(at + 1, { bylines }));
const order = (...all: (readonly string[])[]) => authorOrder(aPerson(1, lists(...all)));

describe('a list', () => {
  it.each([
    ['of family names in order', inOrder, true],
    ['with two of them swapped', outOfOrder, false],
    ['whose given names are in order', ['Ada Zorn', 'Bo Young', 'Cy Xu'], false],
    ['printed with the family name first', ['Abel, Zoe', 'Brook, Yan', 'Cook, Xu'], true],
    ['with initials', ['Z. Abel', 'Y. B. Brook', 'X. Cook'], true],
    ['with an accent in it', ['Zoe Zeman', 'Ann Žižka', 'Bo Zorn'], true],
    ['with an apostrophe out of place', ['Ada Dixon', "Gio D'Appollonio", 'Emil Dudas'], false],
    ['with an apostrophe at its place', ['Ada Cole', "Gio D'Appollonio", 'Emil Dudas'], true],
    ['with a hyphen read over', ['Bo Perezan', 'Ana Perez-Gomez', 'Cy Quinn'], true],
    ['of one family name', ['Bo Li', 'Ada Li', 'Cy Li', 'Ed Li'], true],
    ['with a suffix', ['Sam Abel Jr.', 'Ann Brook', 'Bo Cook III'], true],
    ['with particles under V', ['Ann Cook', 'Eve Tate', 'Bo van der Maaten', 'Cy Wood'], true],
    ['with particles under M', ['Ann Cook', 'Bo van der Maaten', 'Cy Norris', 'Eve Tate'], true],
    ['with particles that fit nowhere', ['Ann Cook', 'Eve Tate', 'Bo van der Maaten', 'Cy Norris'], false],
  ])('%s: %s is %s', (_, bylines, expected) => {
    expect(isAlphabetical(bylines)).toBe(expected);
  });
});

describe('the order of the lists of a person', () => {
  it('is alphabetical where more than half of three or more are', () => {
    // By chance one of 4! is: 3/24.
    expect(order(inOrder, outOfOrder, inOrder)).toEqual({
      lists: 3,
      alphabetical: 2,
      expected: 0.125,
      isAlphabetical: true,
    });
  });

  it('is not where just half are', () => {
    expect(order(inOrder, outOfOrder, inOrder, outOfOrder)).toMatchObject({ alphabetical: 2, isAlphabetical: false });
  });

  it('is not known of two', () => {
    expect(order(inOrder, inOrder)).toMatchObject({ lists: 2, alphabetical: 2, isAlphabetical: false });
  });

  it('is read off whole lists of four or more', () => {
    const three = inOrder.slice(0, 3);
    expect(order(three, three, three)).toEqual({ lists: 0, alphabetical: 0, expected: 0, isAlphabetical: false });
    const cut = [0, 1, null].map((hiddenAuthors, id) => aPaper(id, { bylines: inOrder, hiddenAuthors }));
    expect(authorOrder(aPerson(1, cut)).lists).toBe(1);
  });

  it('is next to never so by chance in long lists', () => {
    const many = Array.from({ length: 200 }, (_, at) => `Ada ${String.fromCharCode(65 + (at % 26))}lder`);
    // 1/5! and as good as nothing.
    expect(order([...inOrder, 'Vic Esk'], many).expected).toBeCloseTo(1 / 120, 12);
  });

  it('of nobody is not known', () => {
    expect(order()).toEqual({ lists: 0, alphabetical: 0, expected: 0, isAlphabetical: false });
  });
});

const never = { lists: 0, alphabetical: 0, expected: 0, isAlphabetical: false };
const shares = (papers: readonly (readonly [ComparedPaper, number | null])[], of = never) =>
  placeShares(aPerson(1, papers), of);
const team = (id: number, size: number, hiddenAuthors: number | null = 0) =>
  aPaper(id, { bylines: Array.from({ length: size }, (_, at) => `Ada ${'XYZW'[at]}`), hiddenAuthors });

describe('places', () => {
  it('are counted among the papers that tell them', () => {
    const found = shares([
      [team(1, 3), 1],
      [team(2, 3), 3],
      [team(3, 3), 2],
      [team(4, 2), 1],
      [team(5, 1), 1],
      [team(6, 1, null), 1],
      [team(7, 2), null],
    ]);
    // First: papers 1, 4 and 6 of 1 to 4 and 6; nobody is first of one, and the place on 7 is not known.
    expect(found.first).toMatchObject({ value: 3 / 5, n: 5, of: 7, paperIds: [1, 2, 3, 4, 6] });
    // Last of three or more: 1, 2 and 3 are too few.
    expect(found.last).toEqual({ kind: 'none', why: 'few-papers', n: 3, of: 7 });
    // Alone: paper 5 of all whole lists, 1 to 5 and 7.
    expect(found.solo).toMatchObject({ value: 1 / 6, n: 6, of: 7, paperIds: [1, 2, 3, 4, 5, 7] });
  });

  it('last means last of the whole list', () => {
    const five = [1, 2, 3, 4, 5].map((id) => team(id, 4));
    const found = shares(five.map((paper, at) => [paper, at < 2 ? 4 : 2]));
    expect(found.last).toMatchObject({ value: 2 / 5, n: 5 });
    expect(found.first).toMatchObject({ value: 0, n: 5 });
    // Where some are hidden behind the last one printed, nobody knows.
    expect(shares(five.map((paper) => [{ ...paper, hiddenAuthors: 1 }, 4])).last).toMatchObject({
      why: 'hidden-authors',
      n: 0,
    });
  });

  it('first and last are left out where the order is alphabetical; alone is not', () => {
    const papers = [1, 2, 3, 4, 5].map((id) => [team(id, 4), 1] as const);
    const found = shares([...papers, [team(6, 1), 1]], { ...never, isAlphabetical: true });
    expect(found.first).toEqual({ kind: 'none', why: 'alphabetical', n: 5, of: 6 });
    expect(found.last).toEqual({ kind: 'none', why: 'alphabetical', n: 5, of: 6 });
    expect(found.solo).toMatchObject({ value: 1 / 6, n: 6 });
  });

  it('whoever only writes alone has few papers with others, but no hidden ones', () => {
    const found = shares([1, 2, 3, 4, 5].map((id) => [team(id, 1), 1] as const));
    expect(found.first).toEqual({ kind: 'none', why: 'few-papers', n: 0, of: 5 });
    expect(found.last).toEqual({ kind: 'none', why: 'few-papers', n: 0, of: 5 });
    expect(found.solo).toMatchObject({ value: 1, n: 5 });
  });

  it('are not known without a place, a list or a paper', () => {
    const hidden = shares([1, 2, 3, 4, 5].map((id) => [aPaper(id), null] as const));
    expect([hidden.first, hidden.last, hidden.solo]).toEqual(
      Array(3).fill({ kind: 'none', why: 'hidden-authors', n: 0, of: 5 }),
    );
    const none = shares([]);
    expect([none.first, none.last, none.solo]).toEqual(Array(3).fill({ kind: 'none', why: 'no-papers', n: 0, of: 0 }));
  });
});
