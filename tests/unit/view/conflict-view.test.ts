import { expect, test } from 'vitest';
import { findConflicts } from '../../../lib/compare/conflicts.ts';
import { comparedPapers, comparedPerson } from '../../../lib/compare/to-compared.ts';
import type { ConflictParty } from '../../../lib/compare/types.ts';
import { conflictMarkdown } from '../../../lib/export/comparison/conflicts.ts';
import { mostNames, pastedNames } from '../../../lib/view/conflict-names.ts';
import { type ConflictInput, conflictView } from '../../../lib/view/conflict-view.ts';
import { aPaper, somebody } from './comparing.ts';

const now = '2026-11-24T09:00:00Z';
const rows = [
  aPaper(1, ['Ada Brook', 'Wei Lin'], { title: 'On *sheep*', year: '2025-03-01' }),
  aPaper(2, ['Ada Brook', 'Noa Field'], { title: 'On wool', year: '2024' }),
  aPaper(3, ['Ada Brook', 'Wei Lin'], { title: 'On goats', year: '', hiddenAuthors: null }),
  aPaper(4, ['Ada Brook', 'Wei Lin'], { title: 'On old sheep', year: '2010' }),
];
const papers = new Map(rows.map((paper) => [paper.id, paper]));
const read = comparedPapers(papers);

function known(id: number, name: string, ...places: [paper: number, position: number][]): ConflictParty {
  return { key: `#${id}`, name, person: comparedPerson(somebody(id, name, places), name, read) };
}
const named = (name: string): ConflictParty => ({ key: name, name });
const ada = known(1, 'Ada Brook', [1, 1], [2, 1], [3, 1], [4, 1]);
const wei = known(2, 'Wei Lin', [1, 2], [3, 2], [4, 2]);

function answerTo(those: ConflictParty[], more: Partial<ConflictInput> = {}) {
  const these = [ada];
  const found = findConflicts(these, those, { years: 3, at: now });
  return conflictView({ these, those, found, papers, leftOut: 0, cutOnList: 0, years: 3, now, ...more });
}

test('a conflict is told with its papers, and what it rests on', () => {
  const { summary, conflicts, undated } = answerTo([wei, named('Noa Field')]);
  // Paper 4 is older than 24 Nov 2023; paper 3 has no date.
  expect(summary).toBe('2 conflicts among 1 × 2 people, papers since 24 Nov 2023.');
  expect(
    conflicts.map(({ those, basis, text, papers: shared }) => [those, basis, text, shared.map((one) => one.title)]),
  ).toEqual([
    ['Wei Lin', 'person', '1 shared paper', ['On *sheep*']],
    ['Noa Field', 'name', '1 paper with that name beside theirs', ['On wool']],
  ]);
  expect(undated.map(({ those, papers: shared }) => [those, shared.map((one) => one.title)])).toEqual([
    ['Wei Lin', ['On goats']],
  ]);
});

test('none is none in the store, never none at all', () => {
  const { summary, conflicts, caveats } = answerTo([named('Eve Tate')]);
  expect(conflicts).toEqual([]);
  expect(summary).toBe('No conflict found in your store among 1 × 1 person, papers since 24 Nov 2023.');
  expect(caveats.at(-1)).toContain('Only papers in your store');
  expect(answerTo([])).toEqual({ summary: 'Nobody is on this list.', conflicts: [], undated: [], caveats: [] });
});

test('what the check cannot know is said, each where it is so', () => {
  const those = [wei, named('Noa Field'), named('W. Lin'), named('Brook, Ada'), known(7, 'Hidden Person')];
  const caveats = answerTo(those, { leftOut: 2, cutOnList: 1 }).caveats.join('\n');
  expect(caveats).toContain('namesake');
  expect(caveats).toContain('“Brook, Ada” on the list is also the name of a chosen author');
  expect(caveats).toContain('1 shared paper without a date');
  expect(caveats).toContain('1 paper of theirs with a cut author list');
  expect(caveats).toContain('Your store has no paper of Hidden Person');
  expect(caveats).toContain('Initials alone are not looked for: W. Lin.');
  expect(caveats).toContain('2 names beyond the first 1,000 left out.');
  expect(caveats).toContain('1 paper on the list with a cut author list');
  const clean = answerTo([known(8, 'Eve Tate', [2, 2])]).caveats.join('\n');
  for (const word of ['namesake', 'Initials', 'no paper of', 'beyond', 'Names alone'])
    expect(clean).not.toContain(word);
});

test('one person on both lists needs no paper', () => {
  expect(answerTo([ada]).conflicts).toMatchObject([
    { basis: 'same-person', text: 'the same person, on both lists', papers: [] },
  ]);
});

test('pasted names lose what is no name, and come once', () => {
  const text = '1. Ada Brook (Bergen)\r\n- Lin, Wei <wei@example.org>\n\n* Noa Field, noa@example.org\nAda Brook\n---';
  expect(pastedNames(text)).toEqual({ names: ['Ada Brook', 'Lin, Wei', 'Noa Field'], leftOut: 0 });
  const table =
    '1\tAda Brook\tMIT\nNoa\tField\tnoa@example.org\nWei Lin | Bergen\nBo Chen – Oslo; "Cy Dale"\nJean-Luc Roy\n';
  expect(pastedNames(table).names).toEqual([
    'Ada Brook, MIT',
    'Noa Field',
    'Wei Lin, Bergen',
    'Bo Chen, Oslo',
    'Cy Dale',
    'Jean-Luc Roy',
  ]);
  const many = Array.from({ length: mostNames + 3 }, (_, at) => `Person${at} Name`).join('\n');
  expect(pastedNames(many)).toMatchObject({ leftOut: 3 });
});

test('a name with a place beside it has been looked for, and is no initials alone', () => {
  const { conflicts, caveats } = answerTo([named('Noa Field, MIT'), named('Ada Brook, University of Bergen')]);
  expect(conflicts).toMatchObject([{ those: 'Noa Field, MIT', basis: 'name' }]);
  expect(caveats.join('\n')).not.toContain('Initials');
  expect(caveats.join('\n')).toContain('is also the name of a chosen author');
});

test('as Markdown nothing of a title is markup, and the caveats go along', () => {
  const text = conflictMarkdown(answerTo([wei]));
  expect(text.split('\n').slice(0, 6)).toEqual([
    '# Conflict check',
    '',
    '1 conflict among 1 × 1 person, papers since 24 Nov 2023.',
    '',
    '- Ada Brook and Wei Lin: 1 shared paper',
    '  - On \\*sheep\\*, 1 Mar 2025',
  ]);
  expect(text).toContain('## Without a date');
  expect(text).toContain('- Only papers in your store');
});
