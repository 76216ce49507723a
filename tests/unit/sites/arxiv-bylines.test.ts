import { describe, expect, it } from 'vitest';
import { hiddenAuthors, printedAuthors, toBylines } from '../../../lib/sites/arxiv-bylines.ts';
import { first } from '../../../lib/sites/dom.ts';
import { toDocument } from './load.ts';

/** Names of an author line; [Lin Guo] stands for a link to an author search. */
function namesOf(line: string): string[] {
  const html = line.replace(/\[(.+?)\]/g, '<a href="https://arxiv.org/search/cs?searchtype=author&amp;query=x">$1</a>');
  return printedAuthors(first(toDocument(`<body><p>${html}</p></body>`), 'p')).map(({ name }) => name);
}

describe('an author line', () => {
  it.each([
    ['[Lin Guo], [Wei Lin]', ['Lin Guo', 'Wei Lin']],
    ['[A. Ash] (1 and 2), [B. Birch] (2) ((1) Elm, (2) UBX, (3) UBY)', ['A. Ash', 'B. Birch']],
    ['[A. Ash]\n (MIT, UCL), [B. Birch] (ETH)', ['A. Ash', 'B. Birch']],
    ['[A. Ash] (for the ELM Collaboration)', ['A. Ash']],
    ['[A. Ash] (see <a href="https://elm.example">this https URL</a>)', ['A. Ash']],
    ['[A. Ash] (MIT, <a href="https://elm.example">this https URL</a>, UCL), and [B. Birch]', ['A. Ash', 'B. Birch']],
    ['[John Ash], III, [Bo Birch], Jr.', ['John Ash', 'Bo Birch']],
    ['[A. Ash], 季川, [B. Birch]', ['A. Ash', '季川', 'B. Birch']],
    ['H1, [ZEUS Collaborations]: [A. Ash], et al', ['H1', 'ZEUS Collaborations', 'A. Ash']],
    ['[Elm Collaboration], [:], [A. Ash]', ['Elm Collaboration', 'A. Ash']],
    ['for the [Elm Collaboration]', ['Elm Collaboration']],
    ['[A. Ash], et al. (5 additional authors not shown)', ['A. Ash']],
    ['(author list is unavailable)', []],
  ])('%s', (line, names) => {
    expect(namesOf(line)).toEqual(names);
  });
});

describe('collaborations', () => {
  it.each([
    [
      ['Elm Collaboration', 'A. Ash'],
      [true, false],
    ],
    [['the ALESS consortium'], [true]],
    [
      ['Elm Burst Monitor Team', 'Team Birch', 'Elm Working Group'],
      [true, true, true],
    ],
    [['M. Ash on behalf of the Elm Collaboration'], [false]],
    [['Filip Ash for the Elm collaboration'], [false]],
    [
      ['A. Ash', 'ELM', 'BIRCH Collaborations', 'Sudha'],
      [false, true, true, false],
    ],
    [
      ['Sudha', 'Elm Collaboration'],
      [false, true],
    ],
    [
      ['Hu Team-Lee', 'Ann Teamer', 'Collaboration Smith'],
      [false, false, false],
    ],
  ])('%j', (names, expected) => {
    const { bylines } = toBylines(names.map((name) => ({ name, link: null })));
    expect(bylines.map(({ isCollaboration = false }) => isCollaboration)).toEqual(expected);
    expect(bylines.map(({ position }) => position)).toEqual(names.map((_, index) => index + 1));
  });

  it('have no family name', () => {
    const { bylines } = toBylines([{ name: 'Elm Team', family: 'Team', given: 'Elm', link: null }]);
    expect(bylines).toEqual([{ name: 'Elm Team', position: 1, isCollaboration: true }]);
  });
});

it('counts the authors that a page keeps back', () => {
  expect(hiddenAuthors('A. Ash, et al. (1105 additional authors not shown)')).toBe(1105);
  expect(hiddenAuthors('A. Ash, et al. (1 additional author not shown)')).toBe(1);
  expect(hiddenAuthors('A. Ash (12), et al.')).toBe(0);
});
