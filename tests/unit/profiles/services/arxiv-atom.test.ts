import { describe, expect, it } from 'vitest';
import { arxivAtom } from '../../../../lib/profiles/arxiv-atom.ts';
import { paperOf, profileOf, read, secondsOf, textOf } from './read.ts';

const query = textOf('arxiv-query.atom');
const page = textOf('arxiv-author.atom2');

describe('the answer to a query', () => {
  it('is papers, dated by their first version', () => {
    expect(paperOf(arxivAtom, query)).toEqual({
      source: { format: 'arxiv-atom', label: 'a-file.json', observedAt: '2026-05-01T12:00:00Z' },
      title: 'Sparse Attention & Its Limits',
      arxivId: '2401.01234',
      version: 3,
      doi: '10.5555/invented.1',
      date: { value: '2024-01-02', isYearInferred: false },
      categories: ['cs.LG', 'stat.ML'],
      bylines: ['Tomas Quell', 'Mara Ilves'],
      hiddenAuthors: 0,
      abstract: 'We attend where a < b and attend again.',
      comments: '12 pages',
      venue: 'J. Invented Results 7 (2024)',
    });
  });

  it('has a comma in a name where arXiv prints one', () => {
    const one = query
      .replace('<author><name>Tomas Quell</name></author>', '')
      .replace('Mara Ilves<', 'Mara Ilves, Jr.<');
    expect(paperOf(arxivAtom, one).bylines).toEqual(['Mara Ilves, Jr.']);
  });

  it('without entries says so', () => {
    const empty = query.replace(/<entry>[\s\S]*<\/entry>/, '');
    expect(read(arxivAtom, empty)).toMatchObject({ papers: [], refusals: [], remarks: [{ code: 'no-records' }] });
  });

  it('that is a refusal is one, in the words of arXiv', () => {
    const { papers, refusals } = read(arxivAtom, textOf('arxiv-error.atom'));
    expect(papers).toEqual([]);
    expect(refusals[0]?.message).toContain('“incorrect id format for nonsense”');
  });

  it('that is cut off keeps what is whole, and says that more may be missing', () => {
    const two = query.replace('</feed>', '<entry><id>http://arxiv.org/abs/2402.00001v1</id><title>Cut');
    const { papers, refusals, remarks } = read(arxivAtom, two);
    expect(papers.map(({ arxivId }) => arxivId)).toContain('2401.01234');
    expect(remarks.map(({ code }) => code)).toEqual(['cut-off']);
    expect(papers.length + refusals.length).toBe(2);
  });

  it.each([
    ['id', query.replace('<id>http://arxiv.org/abs/2401.01234v3</id>', '<id>http://example.org/</id>')],
    ['title', query.replace(/<title>Sparse[^<]*<\/title>/, '')],
  ])('with a wrong %s in an entry refuses that entry', (field, feed) => {
    const { papers, refusals } = read(arxivAtom, feed);
    expect(papers).toEqual([]);
    expect(refusals[0]?.message).toContain(`“${field}”`);
  });
});

describe('the page of an author', () => {
  it('is a profile with the ids that its address and links name', () => {
    expect(profileOf(arxivAtom, page)).toMatchObject({
      name: 'Mara Ilves',
      externalIds: { orcid: '0009-0001-0002-0007', arxivAuthor: 'ilves_m_1' },
      claims: [],
    });
  });

  it('has the authors of a paper in one name, and its own author where that is clear', () => {
    const [first, second] = profileOf(arxivAtom, page).papers;
    expect(first).toMatchObject({
      position: 2,
      record: {
        arxivId: '2401.01234',
        version: 3,
        date: { value: '2024-01-02' },
        bylines: ['Tomas Quell', 'Mara J. Ilves'],
      },
    });
    expect(second).toMatchObject({
      position: null,
      record: { arxivId: 'hep-th/9901001', bylines: ['M. Ilves', 'Mart Ilves'] },
    });
  });

  it('may be called by its old title, and by an ORCID iD alone', () => {
    const old = page
      .replace('<title>Mara Ilves</title>', '<title>Mara Ilves&apos;s articles on arXiv</title>')
      .replaceAll('ilves_m_1', '0009-0001-0002-0007');
    expect(profileOf(arxivAtom, old)).toMatchObject({
      name: 'Mara Ilves',
      externalIds: { orcid: '0009-0001-0002-0007' },
    });
  });

  it('is not what a search for a name answers', () => {
    expect(read(arxivAtom, query.replace('/api/aB_1', '/api/ilves_m_1')).profiles).toEqual([]);
    expect(
      read(arxivAtom, query.replace('https://arxiv.org/api/aB_1', 'https://evil.org/a/ilves_m_1')).profiles,
    ).toEqual([]);
  });
});

describe('entities', () => {
  const laughing = (declared: string) =>
    query.replace("<?xml version='1.0' encoding='UTF-8'?>", (head) => `${head}${declared}`);

  it('that a document declares are not expanded, and cost nothing', () => {
    const levels = Array.from({ length: 12 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
    const bomb = laughing(`<!DOCTYPE feed [<!ENTITY l0 "ha">${levels}]>`).replace('12 pages', '&l12;');
    expect(secondsOf(() => read(arxivAtom, bomb))).toBeLessThan(1);
    const { papers, refusals } = read(arxivAtom, bomb);
    expect(JSON.stringify([papers, refusals]).length).toBeLessThan(5_000);
    expect(papers[0]?.comments).toBe('&l12;');
  });

  it('that name a file are not fetched', () => {
    const outer = laughing('<!DOCTYPE feed [<!ENTITY file SYSTEM "file:///etc/passwd">]>').replace(
      '12 pages',
      '&file;',
    );
    expect(JSON.stringify(read(arxivAtom, outer))).not.toContain('root:');
  });

  it('of XML and of numbers stand for their character, once', () => {
    const marked = query.replace('12 pages', '&#233;&#xe9; &amp;lt; &#0; &#x110000; &nope;');
    expect(paperOf(arxivAtom, marked).comments).toBe('éé &lt; &#0; &#x110000; &nope;');
  });
});

it.each([
  ['nothing', ''],
  ['words', 'Rate exceeded.'],
  ['a page', '<!doctype html><html><body>Sorry</body></html>'],
  ['a prototype', '<feed><__proto__>x</__proto__></feed>'],
  ['a tag without end', `${'<feed '.repeat(1_000)}`],
  ['elements within elements', '<feed>'.repeat(200_000)],
])('what is no feed is refused: %s', (_, text) => {
  expect(secondsOf(() => read(arxivAtom, text))).toBeLessThan(2);
  const { profiles, papers, refusals } = read(arxivAtom, text);
  expect([...profiles, ...papers]).toEqual([]);
  expect(refusals.map(({ code }) => code)).toEqual(['no-feed']);
});
