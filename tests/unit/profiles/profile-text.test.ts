import { describe, expect, it } from 'vitest';
import { importFixture, importText, profileOf } from './import-text.ts';

const claimsOf = (text: string) =>
  Object.fromEntries(profileOf(`Ada Brook\n${text}`).claims.map(({ metric, value }) => [metric, value]));
const paperOf = (text: string) => profileOf(`Ada Brook\nh-index1\n${text}`).papers[0];

describe('the numbers of a profile text', () => {
  it('may be glued to their labels or stand apart', () => {
    const numbers = { hIndex: 35, papers: 10, citations: 1234, novelty: 48, aiScore: 45 };
    expect(claimsOf('h-index35\n10papers\n1,234citations\nNovelty48%\nAI Score45')).toEqual(numbers);
    expect(claimsOf('h-index: 35\n10 papers\n1,234 citations\nNovelty: 48 %\nAI Score: 45')).toEqual(numbers);
    expect(claimsOf('AI Score 45\nNovelty 48%\n1234 citations\n10 Papers\nH-index 35')).toEqual(numbers);
  });

  it('may be one of a thing, and an i10', () => {
    expect(claimsOf('1paper\n1citation\ni10-index4')).toEqual({ papers: 1, citations: 1, i10: 4 });
    expect(claimsOf('i10 4')).toEqual({ i10: 4 });
    expect(claimsOf('i10 index: 12')).toEqual({ i10: 12 });
    expect(claimsOf('g-index41')).toEqual({ gIndex: 41 });
  });

  it('are no claim where the page leaves them out, and a 0 where it says 0', () => {
    expect(claimsOf('h-index6')).toEqual({ hIndex: 6 });
    expect(claimsOf('h-index0\n0citations')).toEqual({ hIndex: 0, citations: 0 });
  });

  it('are kept where they cannot be true', () => {
    expect(claimsOf('Novelty480%\nAI Score-3')).toEqual({ novelty: 480, aiScore: -3 });
  });
});

it('the field of a profile text may be one that arXiv does not know', () => {
  expect(profileOf('Ada Brook\nXQZ\nh-index1').field).toBe('XQZ');
});

describe('the papers of a profile text', () => {
  it('keep a badge without guessing where several archives share it', () => {
    expect(paperOf('APMay 27, 2020\nOn the Weight of Feathers')?.record).toMatchObject({ badge: 'AP', categories: [] });
    expect(paperOf('XQZMay 27, 2020\nOn the Weight of Feathers')?.record).toMatchObject({
      badge: 'XQZ',
      categories: [],
    });
  });

  it('hide nobody where the authors end without "et al."', () => {
    expect(paperOf('LGMay 7, 2020\nA Title\nBo Heron, Ada Brook\n')).toMatchObject({
      position: 2,
      record: { bylines: ['Bo Heron', 'Ada Brook'], hiddenAuthors: 0 },
    });
  });

  it('find their author in spite of accents, case and spaces', () => {
    expect(paperOf('LGMay 7, 2020\nA Title\nBo Heron, ÁDA  Brook')?.position).toBe(2);
  });

  it('take sentences in the place of authors for the abstract', () => {
    for (const abstract of [
      'We weigh feathers, and find them light.',
      'Notes on the work of others, as seen by us et al.',
      'Accepted at NEST 2021',
      'Nests: A Story',
      'A'.repeat(201),
    ]) {
      expect(paperOf(`LGMay 7, 2020\nA Title\n${abstract}`)).toMatchObject({
        position: null,
        record: { bylines: [], hiddenAuthors: null, abstract },
      });
    }
  });

  it('have authors of any script, with particles, initials, suffixes and TeX', () => {
    const names = [
      'J.-P. van der Berg',
      'Martin King, Jr.',
      'danah boyd',
      '程雨',
      "N. A'Campo",
      String.raw`P. Erd\H{o}s`,
    ];
    expect(paperOf(`LGMay 7, 2020\nA Title\n${names.join(', ')} et al.`)?.record.bylines).toEqual(names);
  });

  it('have abstracts of several paragraphs, or none', () => {
    const paper = 'LGMay 7, 2020\nA Title\nAda Brook\n\n\nOne line,\nwrapped.\n\nAnother paragraph.\n';
    const { papers } = profileOf(`Ada Brook\nh-index1\n${paper}CVMay 8, 2020\nAnother Title\n`);
    expect(papers.map(({ record }) => record.abstract)).toEqual([
      'One line, wrapped.\n\nAnother paragraph.',
      undefined,
    ]);
  });

  it('may have a title that looks like a badge or a number', () => {
    expect(paperOf('LGMay 7, 2020\nBERT\nAda Brook')?.record.title).toBe('BERT');
    expect(paperOf('LGMay 7, 2020\n7 Papers\nAda Brook')?.record.title).toBe('7 Papers');
  });
});

describe('a profile after another', () => {
  const first = 'Ada Brook\nh-index1\nLGMay 7, 2020\nA Title\nAn abstract.\n';
  it.each([
    ['numbers', 'Bo Heron\nh-index3'],
    ['a field and numbers', 'Bo Heron\nLG\nh-index3'],
    ['a field and papers', 'Bo Heron\nLG\nLGMay 7, 2020\nAnother Title'],
    ['a name in capitals and numbers', 'HERON\nh-index3'],
  ])('is known by %s', (_, second) => {
    const { profiles } = importText(first + second);
    expect(profiles.map(({ name }) => name)).toEqual(['Ada Brook', second.split('\n')[0]]);
    expect(profiles[0]?.papers[0]?.record.abstract).toBe('An abstract.');
  });
});

describe('texts of other shapes', () => {
  it('a page may begin with many blank lines', () => {
    expect(profileOf(`${'\n'.repeat(10_000)}Ada Brook\nh-index1`).name).toBe('Ada Brook');
  });

  it('a profile without field, citations and scores says nothing of them', () => {
    const { profiles, problems } = importFixture('few-numbers.profile.txt');
    expect(problems).toEqual([]);
    expect(profiles[0]?.field).toBeUndefined();
    expect(profiles[0]?.claims.map(({ metric, value }) => `${metric} ${value}`)).toEqual(['hIndex 6', 'papers 2']);
    expect(profiles[0]?.papers).toMatchObject([
      {
        position: 1,
        record: {
          badge: 'NE',
          date: { value: '2021-06-03', isYearInferred: false },
          abstract: expect.stringMatching(/trimmed\.\n\nThis second/),
        },
      },
      {
        position: null,
        record: {
          title: String.raw`Counting Eelgrass with $\mathcal{O}(\sqrt{n})$ Photographs`,
          date: { value: '2026-02-09', isYearInferred: true },
          categories: ['q-bio.QM'],
        },
      },
    ]);
  });

  it('numbers before badges are left alone', () => {
    const { profiles, problems } = importFixture('scores-before-badges.profile.txt');
    expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual(['8 paper-counts-differ']);
    expect(profiles[0]?.claims.map(({ value }) => value)).toEqual([12, 31, 1234, 33, 52.5]);
    expect(profiles[0]?.papers.map(({ record }) => `${record.badge} ${record.date?.value} ${record.title}`)).toEqual([
      'RO 2026-04-17 Gulls that Grip: a Survey of Beak-Inspired Hands',
      'AP 2020-05-27 On the Weight of Feathers',
      'CL 2019-05-01 Withdrawn',
    ]);
  });

  it('several profiles in one text stay apart, with CRLF, a byte order mark and no-break spaces', () => {
    const { profiles, problems } = importFixture('two-and-one-more.profile.txt');
    expect(problems).toEqual([]);
    expect(profiles.map(({ name, field, papers }) => [name, field, papers.length])).toEqual([
      ['Wei-Ling Reed', 'CL', 1],
      ['سارا نیک‌پی', undefined, 1],
      ['Po', undefined, 0],
    ]);
    expect(profiles[0]?.papers[0]).toMatchObject({ position: 2, record: { abstract: 'Silence is annotated.' } });
    expect(profiles[1]?.papers[0]).toMatchObject({ position: 1, record: { title: '温室里的梯度', badge: 'LG' } });
  });
});
