import { describe, expect, it } from 'vitest';
import { openAlex } from '../../../../lib/profiles/openalex.ts';
import { jsonOf, paperOf, profileOf, read } from './read.ts';

const author = () => jsonOf('openalex-author.json');
const [attention, survey, stranger] = jsonOf('openalex-works.json').results;

describe('an author', () => {
  it('is a profile with the numbers in the words of OpenAlex', () => {
    expect(profileOf(openAlex, author())).toEqual({
      source: { format: 'openalex', label: 'a-file.json', observedAt: '2026-05-01T12:00:00Z' },
      name: 'Mara Ilves',
      externalIds: { orcid: '0009-0001-0002-0007', openAlex: 'A5100000001' },
      claims: [
        { metric: 'papers', value: 42, label: 'Works count', unit: 'count', basis: 'reported' },
        { metric: 'citations', value: 1234, label: 'Cited by count', unit: 'count', basis: 'reported' },
        { metric: 'hIndex', value: 17, label: 'h-index', unit: 'count', basis: 'reported' },
        { metric: 'i10', value: 21, label: 'i10-index', unit: 'count', basis: 'reported' },
      ],
      isPartial: true,
      papers: [],
    });
  });

  it('claims nothing that is missing: it is not zero', () => {
    const { claims } = profileOf(openAlex, { ...author(), works_count: null, cited_by_count: -1, summary_stats: null });
    expect(claims).toEqual([]);
  });

  it('keeps no ORCID iD whose check digit is wrong', () => {
    const wrong = { ...author(), orcid: 'https://orcid.org/0009-0001-0002-0008', ids: {} };
    expect(profileOf(openAlex, wrong).externalIds).toEqual({ openAlex: 'A5100000001' });
  });

  it.each([
    ['id', { id: 7 }],
    ['display_name', { display_name: null }],
    ['display_name', { display_name: ' \u200b ' }],
  ])('is refused by the name of the field that is wrong: %s', (field, change) => {
    const { profiles, refusals } = read(openAlex, { ...author(), ...change });
    expect(profiles).toEqual([]);
    expect(refusals.map(({ code }) => code)).toEqual(['wrong-field']);
    expect(refusals[0]?.message).toContain(`“${field}”`);
  });
});

describe('a work', () => {
  it('is a paper in plain text, on arXiv by its DOI, with whom OpenAlex names', () => {
    expect(paperOf(openAlex, attention)).toEqual({
      source: { format: 'openalex', label: 'a-file.json', observedAt: '2026-05-01T12:00:00Z' },
      title: 'Sparse Attention & Its Limits in H2O',
      arxivId: '2401.01234',
      date: { value: '2024-01-02', isYearInferred: false },
      categories: [],
      bylines: ['Tomas Quell', 'M. Ilves'],
      bylineIds: [{ openAlex: 'A5100000002' }, { orcid: '0009-0001-0002-0007', openAlex: 'A5100000001' }],
      hiddenAuthors: 0,
      abstract: 'We attend and attend again.',
      claims: [{ metric: 'citations', value: 7, label: 'Cited by count', unit: 'count', basis: 'reported' }],
    });
  });

  it('finds its arXiv id among its locations, and takes the first of January for the year', () => {
    const paper = paperOf(openAlex, survey);
    expect(paper).toMatchObject({
      arxivId: '1812.00001',
      doi: '10.5555/invented.2',
      venue: 'Journal of Invented Results',
      date: { value: '2019' },
      bylines: ['Mara Ilves', 'Pim Zand'],
      bylineIds: [{ openAlex: 'A5100000001' }, null],
    });
    expect(paper).not.toHaveProperty('claims');
    expect(paper).not.toHaveProperty('abstract');
  });

  it('says that authors are hidden where the list was cut', () => {
    const authorships = (length: number) =>
      Array.from({ length }, (_, index) => ({ raw_author_name: `Ada Number${index}`, author: null }));
    expect(paperOf(openAlex, survey).hiddenAuthors).toBeNull();
    expect(paperOf(openAlex, { ...stranger, authorships: authorships(100) }).hiddenAuthors).toBeNull();
    expect(paperOf(openAlex, { ...stranger, authorships: authorships(99) }).hiddenAuthors).toBe(0);
    expect(paperOf(openAlex, { ...stranger, authorships: authorships(250) }).hiddenAuthors).toBe(0);
    expect(paperOf(openAlex, { ...stranger, authorships: [] }).hiddenAuthors).toBeNull();
  });

  it('stops naming authors where one is not understood, so that places stay right', () => {
    const authorships = [...attention.authorships.slice(0, 1), 7, ...attention.authorships.slice(1)];
    const paper = paperOf(openAlex, { ...attention, authorships });
    expect(paper.bylines).toEqual(['Tomas Quell']);
    expect(paper.hiddenAuthors).toBeNull();
  });

  it('takes no place for an arXiv id that is none', () => {
    const locations = [
      { landing_page_url: 'https://example.org/2401.01234' },
      { pdf_url: 'https://evilarxiv.org/pdf/2401.01234' },
    ];
    expect(paperOf(openAlex, { ...stranger, locations })).not.toHaveProperty('arxivId');
  });

  it('is refused without a title', () => {
    expect(read(openAlex, { ...attention, title: '', display_name: '<i></i>' }).refusals[0]?.message).toBe(
      'Record 1: the field “title” is missing or empty. The record was left out.',
    );
  });

  it('may call its title by the other name alone', () => {
    const { title, ...rest } = attention;
    expect(paperOf(openAlex, { ...rest, display_name: title }).title).toBe('Sparse Attention & Its Limits in H2O');
  });
});

describe('a file', () => {
  it('puts works to the authors it names in them, and leaves others alone', () => {
    const { profiles, papers, refusals } = read(openAlex, [jsonOf('openalex-works.json'), author()]);
    expect(refusals).toEqual([]);
    expect(papers.map(({ title }) => title)).toEqual(["Somebody Else's Paper"]);
    expect(profiles.map(({ papers }) => papers.map(({ record, position }) => [record.title, position]))).toEqual([
      [
        ['Sparse Attention & Its Limits in H2O', 2],
        ['A Survey of Nothing in Particular', 1],
      ],
    ]);
  });

  it('puts a work of two of its authors to both', () => {
    const other = {
      ...author(),
      id: 'https://openalex.org/A5100000002',
      display_name: 'Tomas Quell',
      orcid: null,
      ids: {},
    };
    const { profiles, papers } = read(openAlex, [author(), attention, other, attention]);
    expect(papers).toEqual([]);
    expect(profiles.map(({ name, papers }) => [name, papers.map(({ position }) => position)])).toEqual([
      ['Mara Ilves', [2]],
      ['Tomas Quell', [1]],
    ]);
  });

  it('of lines names the line of what is wrong', () => {
    const lines = [
      JSON.stringify(author()),
      '',
      '{"id":"https://openalex.org/W1"',
      JSON.stringify({ ...stranger, title: null }),
    ];
    const { profiles, refusals } = read(openAlex, lines.join('\r\n'));
    expect(profiles).toHaveLength(1);
    expect(refusals.map(({ line, code }) => [line, code])).toEqual([
      [3, 'no-json-line'],
      [4, 'wrong-field'],
    ]);
  });

  it('that is a refusal says what OpenAlex says', () => {
    const { refusals } = read(openAlex, { error: 'Invalid query', message: 'nonsense is not a valid field.' });
    expect(refusals[0]?.message).toContain('“nonsense is not a valid field.”');
  });
});
