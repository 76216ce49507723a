import { describe, expect, it } from 'vitest';
import { type FoundConflicts, findConflicts } from '../../../lib/compare/conflicts.ts';
import type { ComparedPaper, ConflictParty } from '../../../lib/compare/types.ts';
import { aPaper, aPerson } from './people.ts';

const at = '2026-11-24T12:00:00Z';
const check = (these: ConflictParty[], those: ConflictParty[], years = 3) => findConflicts(these, those, { years, at });

/** Somebody of the store: their place on each paper, or null. */
function known(id: number, name: string, ...papers: (readonly [ComparedPaper, number | null])[]): ConflictParty {
  return { key: `#${id}`, name, person: aPerson(id, papers, name) };
}
const named = (name: string): ConflictParty => ({ key: name, name });

const brief = (found: FoundConflicts['conflicts']) =>
  found.map(({ these, those, basis, papers }) => [these.name, those.name, basis, papers.map(({ id }) => id)]);

const joint = aPaper(1, { date: '2025-03-01', bylines: ['Ada Brook', 'Wei Lin'] });
const older = aPaper(2, { date: '2024-03-01', bylines: ['Wei Lin', 'Ada Brook'] });

describe('on what a conflict rests', () => {
  it('the store knows both on the papers: newest first', () => {
    const found = check([known(1, 'Ada Brook', [older, 2], [joint, 1])], [known(2, 'Wei Lin', [joint, 2], [older, 1])]);
    expect(brief(found.conflicts)).toEqual([['Ada Brook', 'Wei Lin', 'person', [1, 2]]]);
    expect(found).toMatchObject({ undated: [], withoutPapers: [], cut: 0, large: 0 });
  });

  it('a name alone, whichever side has it', () => {
    const ada = known(1, 'Ada Brook', [joint, 1]);
    expect(brief(check([ada], [named('Lin, Wei')]).conflicts)).toEqual([['Ada Brook', 'Lin, Wei', 'name', [1]]]);
    expect(brief(check([named('Wei Lin')], [ada]).conflicts)).toEqual([['Wei Lin', 'Ada Brook', 'name', [1]]]);
  });

  it('a name alone where both are known, but not on this paper', () => {
    const found = check([known(1, 'Ada Brook', [joint, 1])], [known(2, 'Wei Lin', [aPaper(9, { date: '2025' }), 1])]);
    expect(brief(found.conflicts)).toEqual([['Ada Brook', 'Wei Lin', 'name', [1]]]);
  });

  it('an old paper of both does not hide a new one that prints the name', () => {
    const old = aPaper(3, { date: '2010', bylines: ['Ada Brook', 'Wei Lin'] });
    const found = check([known(1, 'Ada Brook', [old, 1], [joint, 1])], [known(2, 'Wei Lin', [old, 2])]);
    expect(brief(found.conflicts)).toEqual([['Ada Brook', 'Wei Lin', 'name', [1]]]);
  });

  it('each paper stands under one head only', () => {
    const found = check([known(1, 'Ada Brook', [older, 2], [joint, 1])], [known(2, 'Wei Lin', [joint, 2])]);
    expect(brief(found.conflicts)).toEqual([
      ['Ada Brook', 'Wei Lin', 'person', [1]],
      ['Ada Brook', 'Wei Lin', 'name', [2]],
    ]);
  });

  it('initials never suffice, on either side', () => {
    const printed = aPaper(1, { date: '2025', bylines: ['Ada Brook', 'W. Lin'] });
    const ada = (paper: ComparedPaper) => known(1, 'Ada Brook', [paper, 1]);
    expect(check([ada(printed)], [named('Wei Lin')]).conflicts).toEqual([]);
    expect(check([ada(printed)], [named('W. Lin')]).conflicts).toEqual([]);
    expect(check([ada(joint)], [named('W. Lin')]).conflicts).toEqual([]);
    expect(check([ada(joint)], [named('W. Q. Lin')]).conflicts).toEqual([]);
    expect(check([ada(joint)], [named('Lin')]).conflicts).toEqual([]);
    expect(check([ada(joint)], [named('Wen Lin')]).conflicts).toEqual([]);
  });

  it.each([
    'Wei Lin, Bergen',
    'Wei Lin, University of Bergen',
    'Noa Field, Wei Lin, Tim Ash',
    'Noa Field and Wei Lin',
    'Lin, Wei, Bergen',
  ])('a line of a list that names more than somebody: %s', (line) => {
    const ada = known(1, 'Ada Brook', [joint, 1]);
    expect(brief(check([ada], [named(line)]).conflicts)).toEqual([['Ada Brook', line, 'name', [1]]]);
  });

  it('a double family name before a comma is one person’s', () => {
    const printed = aPaper(1, { date: '2025', bylines: ['Ada Brook', 'Gabriel García Márquez'] });
    const ada = known(1, 'Ada Brook', [printed, 1]);
    expect(check([ada], [named('García Márquez, Gabriel')]).conflicts).toHaveLength(1);
    expect(check([ada], [named('García Márquez, Jorge')]).conflicts).toEqual([]);
  });

  it('nor a single name or a collaboration’s', () => {
    const printed = aPaper(1, { date: '2025', bylines: ['Ada Brook', 'Suharto', 'ATLAS Collaboration'] });
    const ada = known(1, 'Ada Brook', [printed, 1]);
    expect(check([ada], [named('Suharto'), named('ATLAS Collaboration')]).conflicts).toEqual([]);
  });

  it('papers of one day come by their ids', () => {
    const [one, two] = [5, 4].map((id) => aPaper(id, { date: '2025-03-01', bylines: ['Ada Brook', 'Wei Lin'] }));
    const ada = known(1, 'Ada Brook', ...[one, two].flatMap((paper) => (paper ? [[paper, 1] as const] : [])));
    expect(brief(check([ada], [named('Wei Lin')]).conflicts)).toEqual([['Ada Brook', 'Wei Lin', 'name', [4, 5]]]);
  });

  it('one and the same person needs no paper', () => {
    const ada = known(1, 'Ada Brook', [joint, 1]);
    const again = { ...known(1, 'A. Brook'), key: 'other' };
    expect(brief(check([ada], [ada]).conflicts)).toEqual([['Ada Brook', 'Ada Brook', 'same-person', []]]);
    expect(brief(check([ada], [again]).conflicts)).toEqual([['Ada Brook', 'A. Brook', 'same-person', []]]);
    expect(brief(check([named('Eve Tate')], [named('Eve Tate')]).conflicts)).toEqual([
      ['Eve Tate', 'Eve Tate', 'same-person', []],
    ]);
  });

  it('two who are on both lists have one conflict, not two', () => {
    const [ada, wei, noa] = [known(1, 'Ada Brook', [joint, 1]), known(2, 'Wei Lin', [joint, 2]), known(3, 'Noa Field')];
    expect(brief(check([ada, wei], [noa, wei, ada]).conflicts)).toEqual([
      ['Ada Brook', 'Ada Brook', 'same-person', []],
      ['Wei Lin', 'Wei Lin', 'same-person', []],
      ['Ada Brook', 'Wei Lin', 'person', [1]],
    ]);
    expect(brief(check([wei, noa], [ada, wei]).conflicts)).toContainEqual(['Wei Lin', 'Ada Brook', 'person', [1]]);
  });

  it('their own name on their own paper is no namesake’s', () => {
    const alone = aPaper(1, { date: '2025', bylines: ['Ada Brook'] });
    expect(check([known(1, 'Ada Brook', [alone, null])], [known(2, 'Ada Brook')]).conflicts).toEqual([]);
    // Printed under a name she had before: at her own place it is hers.
    expect(check([known(1, 'Ada Smith', [alone, 1])], [named('Ada Brook')]).conflicts).toEqual([]);
    expect(check([known(1, 'Ada Smith', [alone, null])], [named('Ada Brook')]).conflicts).toHaveLength(1);
  });
});

describe('how far back', () => {
  const of = (date: string | null, years = 3) => {
    const paper = aPaper(1, { date, bylines: ['Ada Brook', 'Wei Lin'] });
    const found = check([known(1, 'Ada Brook', [paper, 1])], [known(2, 'Wei Lin', [paper, 2])], years);
    return [found.conflicts.length, found.undated.length];
  };

  it.each([
    // Three years before 24 November 2026.
    ['2023-11-24', [1, 0]],
    ['2023-11-23', [0, 0]],
    ['2023-11', [1, 0]],
    ['2023-10', [0, 0]],
    ['2023', [1, 0]],
    ['2022', [0, 0]],
    // In print already, if not yet out.
    ['2027', [1, 0]],
    [null, [0, 1]],
  ])('%s', (date, expected) => {
    expect(of(date)).toEqual(expected);
  });

  it('is as the reader says', () => {
    expect(of('2025-11-23', 1)).toEqual([0, 0]);
    expect(of('2025-11-24', 1)).toEqual([1, 0]);
    expect(of('2016-11-24', 10)).toEqual([1, 0]);
  });

  it('papers without a date stand apart from those with one', () => {
    const undated = aPaper(7, { bylines: ['Ada Brook', 'Wei Lin'] });
    const found = check(
      [known(1, 'Ada Brook', [undated, 1], [joint, 1])],
      [known(2, 'Wei Lin', [joint, 2], [undated, 2])],
    );
    expect(brief(found.conflicts)).toEqual([['Ada Brook', 'Wei Lin', 'person', [1]]]);
    expect(brief(found.undated)).toEqual([['Ada Brook', 'Wei Lin', 'person', [7]]]);
  });
});

describe('what cannot be said', () => {
  it('of people without papers nothing, each named once', () => {
    const eve = named('Eve Tate');
    const found = check([known(1, 'Ada Brook', [joint, 1]), eve], [known(2, 'Bo Cook'), eve, named('Al Ray')]);
    expect(found.withoutPapers.map(({ name }) => name)).toEqual(['Eve Tate', 'Bo Cook', 'Al Ray']);
  });

  it('cut lists are counted once, whoever has them, but not old ones', () => {
    const cut = aPaper(3, { date: '2025', bylines: ['Ada Brook'], hiddenAuthors: 4 });
    const unknown = aPaper(4, { date: '2025', hiddenAuthors: null });
    const these = [known(1, 'Ada Brook', [cut, 1], [joint, 1]), known(2, 'Wei Lin', [cut, null], [unknown, null])];
    expect(check(these, [named('Al Ray')]).cut).toBe(2);
    const theirs = aPaper(5, { date: '2024', bylines: ['Bo Cook'], hiddenAuthors: null });
    const old = aPaper(6, { date: '2010', bylines: ['Bo Cook'], hiddenAuthors: null });
    expect(check(these, [known(3, 'Bo Cook', [cut, null], [theirs, 1], [old, 1])]).cut).toBe(3);
  });

  it('shared papers of more than 25 authors count, and are told', () => {
    const large = (id: number, hiddenAuthors: number | null) =>
      aPaper(id, { date: '2025', bylines: ['Ada Brook', 'Wei Lin'], hiddenAuthors });
    const papers = [large(1, 23), large(2, 24), large(3, null)] as const;
    const found = check(
      [known(1, 'Ada Brook', ...papers.map((one) => [one, 1] as const))],
      [known(2, 'Wei Lin', ...papers.map((one) => [one, 2] as const)), named('Wei Lin')],
    );
    expect(brief(found.conflicts)).toEqual([
      ['Ada Brook', 'Wei Lin', 'person', [1, 2, 3]],
      ['Ada Brook', 'Wei Lin', 'name', [1, 2, 3]],
    ]);
    expect(found.large).toBe(1);
  });

  it('nothing is found between nobody', () => {
    const nothing = { conflicts: [], undated: [], withoutPapers: [], cut: 0, large: 0 };
    expect(check([], [])).toEqual(nothing);
    expect(check([known(1, 'Ada Brook', [joint, 1])], [])).toEqual(nothing);
  });
});
