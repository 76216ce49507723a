import { expect, test } from 'vitest';
import { authorView } from '../../../lib/view/author-view.ts';
import { cardAuthor } from '../../../lib/view/card-view.ts';
import { evidenceViews } from '../../../lib/view/evidence-view.ts';
import { kinOf, namesakeKeys, namesakesOf, personOption } from '../../../lib/view/person-option.ts';
import { mixedWords, totalWords, weightText, weightWords } from '../../../lib/view/words.ts';
import { anAuthor, anchors, papersById } from './people.ts';

const papers = papersById(
  [1, 'Large batches', ['Lin Guo', 'Ann Lee'], '2022'],
  [2, 'Distilling BERT', ['L. Guo', 'Ann Lee', 'Bo Chen'], '2026'],
);

test('somebody is told from their namesakes by papers, years and the coauthor that comes again', () => {
  expect(personOption(anAuthor(1, 'Lin Guo', [1, 2]), papers).about).toBe('2 papers, 2022–2026, with Ann Lee');
  expect(personOption(anAuthor(1, 'Lin Guo', [1], { partOf: 3 }), papers).about).toBe(
    '1 paper, 2022, with Ann Lee, split off',
  );
  expect(personOption(anAuthor(1, 'Lin Guo', [7, 8]), papers).about).toBe('2 papers');
});

test('namesakes are those who could carry the printed name, but not the author', () => {
  const people = [
    anAuthor(1, 'Lin Guo', [1]),
    anAuthor(2, 'Lin Guo', [1, 2]),
    anAuthor(3, 'Li Guo'),
    anAuthor(4, 'L. Guo'),
  ];
  const byline = { name: 'Lin Guo' };
  const candidates = new Map(namesakeKeys(byline).map((key) => [key, [1, 2, 3, 4]]));
  const authors = new Map(people.map((author) => [author.id, author]));
  const found = namesakesOf(byline, people[0] ?? null, { candidates, authors });
  expect(found.map(({ id }) => id)).toEqual([2, 4]);
});

test('parent and parts name each other', () => {
  const parent = anAuthor(1, 'Lin Guo', [1]);
  const part = anAuthor(2, 'L. Guo', [2], { partOf: 1 });
  expect(kinOf(part, [parent], papers)).toEqual({
    partOf: { authorId: 1, name: 'Lin Guo' },
    parts: [],
    about: '1 paper, 2026, with Ann Lee',
  });
  expect(kinOf(parent, [part], papers).parts).toMatchObject([{ authorId: 2, name: 'L. Guo' }]);
});

test('every number of a profile that looks like several people is in doubt', () => {
  const claims = [
    { metric: 'hIndex' as const, value: 9, label: 'h-index', unit: 'count' as const, basis: 'reported' as const },
  ];
  const author = anAuthor(1, 'Lin Guo', [1, 2], { people: 5 });
  const [profile] = author.profiles;
  if (profile) profile.claims = claims;
  const view = authorView(author, papers);
  expect(view.looksMixed).toBe(true);
  expect(view.metrics[0]?.doubts).toContain('The papers look like 5 people.');
  expect(mixedWords(view)).toBe('looks like 5 people');
});

test('papers are those that count as theirs, whatever a profile lists', () => {
  const author = anAuthor(1, 'Lin Guo', [1, 2], { papers: [{ paper: 2, position: 1 }] });
  expect(authorView(author, papers).papers.map(({ title }) => title)).toEqual(['Distilling BERT']);
});

test('what decides alone stays so in a message, which carries no Infinity', () => {
  const no = { id: 'own-paper', bits: Number.NEGATIVE_INFINITY, isHard: true, because: () => 'No.' };
  const [sent] = JSON.parse(JSON.stringify(evidenceViews([no])));
  expect(weightWords(sent)).toBe('decides alone, against');
});

test.each([
  [4.13, '+4.1', '+4.1 bits, for'],
  [-1, '−1', '−1 bits, against'],
  [0.02, '0', '0 bits, for'],
])('%f bits read %s', (bits, seen, heard) => {
  expect([weightText({ bits, isHard: false }), weightWords({ bits, isHard: false })]).toEqual([seen, heard]);
});

test('reasons add up, unless one decides', () => {
  const soft = [5.8, -1.55].map((bits) => ({ bits, isHard: false }));
  expect(totalWords(soft)).toBe('+4.3 bits in all');
  expect(totalWords([...soft, { bits: 100, isHard: true }])).toBe('settled');
  expect(totalWords([])).toBe('');
});

test('a card follows the byline to whom it belongs, but stays where the reader just said no', () => {
  const [asked, other] = [anAuthor(1, 'Lin Guo'), anAuthor(2, 'Lin Guo')];
  const stored = papers.get(1);
  const no = {
    ...anchors([1, 'Lin Guo']),
    id: 'byline|1|1|1',
    kind: 'byline' as const,
    verdict: 'different' as const,
    author: 1,
    paper: 1,
    name: 'Lin Guo',
    position: 1,
  };
  const at = { stored, position: 1 };
  expect(cardAuthor(asked, { author: other }, at, [])?.id).toBe(2);
  expect(cardAuthor(undefined, { author: other }, at, [])?.id).toBe(2);
  expect(cardAuthor(asked, { author: null }, at, [])?.id).toBe(1);
  expect(cardAuthor(asked, { author: other }, at, [no])?.id).toBe(1);
  expect(cardAuthor(undefined, { author: null }, at, [])).toBeUndefined();
});
