import { expect, test } from 'vitest';
import { found, now, paper, searchOf } from './papers.ts';

const search = searchOf(
  paper(1, {
    title: 'Deep learning on graphs',
    authors: ['Lin Guo', 'Björk Ångström'],
    abstract: 'We study learning that is deep. The state-of-the-art is beaten.',
    savedAt: '2026-01-01T00:00:00.000Z',
    arxivId: '2309.13681',
  }),
  paper(2, {
    title: 'Shallow methods',
    abstract: 'Against deep learning: an $\\alpha$-divergence of {\\it graphons}.',
    doi: '10.1234/abc.5',
    savedAt: '2026-03-01T00:00:00.000Z',
  }),
  paper(3, {
    title: '图神经网络的研究',
    authors: ['李明'],
    note: 'Ask Ana about section 3',
    tags: ['to discuss'],
    savedAt: '2026-02-01T00:00:00.000Z',
  }),
);

test.each<[string, number[]]>([
  ['deep', [1, 2]],
  ['DEE', [1, 2]],
  ['deep graphs', [1]],
  ['graph', [1, 2]],
  ['"deep learning"', [1, 2]],
  ['"learning deep"', []],
  ['"graphs lin', []],
  ['"learning on gra', [1]],
  ['"learning on gra"', []],
  ['"learning o', [1]],
  ['angstrom', [1]],
  ['ÅNGSTRÖM', [1]],
  ['alpha divergence', [2]],
  ['alpha-div', [2]],
  ['$\\alpha$-divergence', [2]],
  ['state-of-the-art', [1]],
  ['of-the-a', [1]],
  ['图神经', [3]],
  ['网络', [3]],
  ['络网', []],
  ['网', [3]],
  ['李', [3]],
  ['明', [3]],
  ['section', [3]],
  ['discuss', [3]],
  ['2309.13681', [1]],
  ['2309', [1]],
  ['2309.13681v7', [1]],
  ['https://arxiv.org/abs/2309.13681v2', [1]],
  ['https://doi.org/10.1234/ABC.5', [2]],
  ['https://doi.org/10.48550/arXiv.2309.13681', [1]],
  ['l', [1]],
  ['s', [2]],
  ['-deep', [3]],
  ['-dee', [1, 2, 3]],
  ['deep -graphs', [2]],
  ['-"deep learning"', [3]],
  ['deep s:"to read" -a:guo', []],
  ['deep a:guo', [1]],
])('%s finds %j', (text, ids) => {
  expect(found(search, text)).toEqual(ids);
});

test('without words what was saved last comes first', () => {
  expect(search.find('', now).ids).toEqual([2, 3, 1]);
  expect(search.find('s:toread', now).ids).toEqual([2, 3, 1]);
  expect(search.find('-zzz', now).ids).toEqual([2, 3, 1]);
});

test('with words a title outweighs an abstract, and a whole word one that only begins so', () => {
  expect(search.find('deep', now).ids).toEqual([1, 2]);
  const close = searchOf(paper(1, { title: 'Graph' }), paper(2, { title: 'Graphs' }), paper(3, { abstract: 'graph' }));
  expect(close.find('graph', now).ids).toEqual([1, 2, 3]);
});

test('of the same moment the newest paper comes first', () => {
  expect(searchOf(paper(1), paper(3), paper(2)).find('', now).ids).toEqual([3, 2, 1]);
});

test('a word that stands nowhere is read as the nearest, and said; a quoted one never', () => {
  expect(found(search, 'lerning')).toEqual([1, 2]);
  expect(search.find('lerning', now).problems).toEqual([
    'No saved paper holds “lerning”: shown is what comes near it.',
  ]);
  expect(found(search, 'grpah')).toEqual([1, 2]);
  expect(found(search, '"lerning"')).toEqual([]);
  expect(found(search, '-lerning')).toEqual([1, 2, 3]);
  expect(search.find('zzzzzz', now)).toEqual({
    ids: [],
    isRanked: true,
    count: 0,
    problems: ['No saved paper holds “zzzzzz”.'],
  });
});

test('numbers are never read as near ones', () => {
  expect(found(search, '2308')).toEqual([]);
});

test('what is put again replaces, and an edit of the status keeps everything else', () => {
  const own = searchOf(paper(1, { title: 'Old words' }), paper(2, { title: 'Old friends' }));
  own.put([paper(1, { title: 'New words' })]);
  expect(found(own, 'old')).toEqual([2]);
  expect(found(own, 'new')).toEqual([1]);
  own.put([paper(2, { title: 'Old friends', status: 'read', savedAt: '2026-11-20T00:00:00.000Z' })]);
  expect(found(own, 'old s:read')).toEqual([2]);
  expect(own.find('', now).ids).toEqual([2, 1]);
  own.remove([2, 99]);
  expect(found(own, '')).toEqual([1]);
  expect([...own.documents.keys()]).toEqual([1]);
});

test('slots of papers that went are given to others', () => {
  const many = Array.from({ length: 3_000 }, (_, index) => paper(index + 1, { title: `common word${index}` }));
  const own = searchOf(...many);
  own.remove(many.slice(0, 2_900).map(({ id }) => id));
  own.put(Array.from({ length: 50 }, (_, index) => paper(10_000 + index, { title: 'fresh' })));
  expect(own.find('common', now).count).toBe(100);
  expect(own.find('fresh', now).count).toBe(50);
  expect(found(own, 'word17')).toEqual([]);
  expect(found(own, 'word2950')).toEqual([2951]);
});

test.each<[string, boolean]>([
  ['', false],
  ['deep', true],
  ['"deep learning"', true],
  ['-deep', false],
  ['s:"to read"', false],
  ['t:"to discuss" y:2024', false],
  ['foo:bar', true],
  ['s:"to read" deep', true],
])('%j is answered by relevance: %s', (text, isRanked) => {
  expect(search.find(text, now).isRanked).toBe(isRanked);
});
