import { describe, expect, it } from 'vitest';
import { arxiv } from '../../../../lib/sources/arxiv.ts';
import { SourceProblem } from '../../../../lib/sources/types.ts';
import { textOf } from '../../profiles/services/read.ts';
import { fakeAsk, now } from './fake-ask.ts';

const api = 'https://export.arxiv.org/api/query';
const sought = { arxivId: '2401.01234', title: 'Sparse Attention' };

describe('a paper', () => {
  it('is asked for by its id, and is the one that was asked for', async () => {
    const { ask, urls } = fakeAsk({ [api]: textOf('arxiv-query.atom') });
    expect(await arxiv.paper?.(sought, ask, now)).toMatchObject({
      arxivId: '2401.01234',
      source: { format: 'arxiv-atom', label: 'arXiv', url: 'https://arxiv.org/abs/2401.01234v3', observedAt: now },
    });
    expect(await arxiv.paper?.({ ...sought, arxivId: 'hep-th/9901001' }, ask, now)).toBeNull();
    expect(urls()).toEqual([
      `${api}?id_list=2401.01234&max_results=1`,
      `${api}?id_list=hep-th%2F9901001&max_results=1`,
    ]);
  });

  it('is not asked for without an id', async () => {
    const { ask, asked } = fakeAsk();
    expect(await arxiv.paper?.({ doi: '10.5555/x', title: 'A Title' }, ask, now)).toBeNull();
    expect(asked).toEqual([]);
  });

  it.each([
    ['Rate exceeded.', 'over-quota', 'too often'],
    ['<html><body>Sorry</body></html>', 'changed', 'no Atom feed'],
    [textOf('arxiv-error.atom'), 'bad-question', '“incorrect id format for nonsense”'],
  ])('that is refused is trouble: %s', async (text, trouble, words) => {
    const { ask } = fakeAsk({ [api]: text });
    const answer = arxiv.paper?.(sought, ask, now);
    await expect(answer).rejects.toBeInstanceOf(SourceProblem);
    await expect(answer).rejects.toMatchObject({ trouble, message: expect.stringContaining(words) });
  });
});

describe('an author', () => {
  it('is asked for by the page they have claimed', async () => {
    const { ask, urls } = fakeAsk({ 'https://arxiv.org/a/ilves_m_1.atom2': textOf('arxiv-author.atom2') });
    const profile = await arxiv.author?.({ arxivAuthor: 'ilves_m_1', orcid: '0009-0001-0002-0007' }, ask, now);
    expect(profile).toMatchObject({ name: 'Mara Ilves', source: { url: 'https://arxiv.org/a/ilves_m_1' } });
    expect(profile?.papers.map(({ record }) => record.source.url)).toEqual([
      'https://arxiv.org/abs/2401.01234v3',
      'https://arxiv.org/abs/hep-th/9901001v1',
    ]);
    await arxiv.author?.({ orcid: '0009-0001-0002-0007' }, ask, now);
    expect(urls().at(-1)).toBe('https://arxiv.org/a/0009-0001-0002-0007.atom2');
  });

  it('of whom nobody has claimed a page is nobody, and not trouble', async () => {
    const { ask } = fakeAsk({
      'https://arxiv.org/a/ilves_m_1.atom2': new SourceProblem('bad-question', 'Bad request.'),
    });
    expect(await arxiv.author?.({ arxivAuthor: 'ilves_m_1' }, ask, now)).toBeNull();
    const down = fakeAsk({ 'https://arxiv.org/a/ilves_m_1.atom2': new SourceProblem('down', 'No connection.') });
    await expect(arxiv.author?.({ arxivAuthor: 'ilves_m_1' }, down.ask, now)).rejects.toMatchObject({
      trouble: 'down',
    });
  });

  it.each([{}, { arxivAuthor: '../abs/2401.01234' }, { arxivAuthor: 'Ilves_M' }, { openAlex: 'A5100000001' }])(
    'is not known by %j',
    async (ids) => {
      const { ask, asked } = fakeAsk();
      expect(arxiv.knows?.(ids)).toBe(false);
      expect(await arxiv.author?.(ids, ask, now)).toBeNull();
      expect(asked).toEqual([]);
    },
  );

  it('is not looked for by name', () => {
    expect(arxiv.findAuthors).toBeUndefined();
  });
});

it('is asked once in three seconds, on one connection, and thanked', () => {
  expect(arxiv.pace(false)).toEqual({ burst: 1, everyMs: 3_000, connections: 1 });
  expect(arxiv.about.credit).toBe('Thank you to arXiv for use of its open access interoperability.');
});
