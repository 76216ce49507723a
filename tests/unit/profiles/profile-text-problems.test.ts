import { describe, expect, it } from 'vitest';
import { profileText } from '../../../lib/profiles/profile-text.ts';
import { importText, problemsOf, profileOf } from './import-text.ts';

const withPaper = (paper: string) => `Ada Brook\nh-index1\n\n${paper}`;
const right = withPaper('LGMay 7, 2020\nThe Title of a Paper\nAda Brook\n');

describe('a text that is not in the format', () => {
  it.each([
    ['nothing at all', ' \n\n', '1 empty-text'],
    ['a letter', '\n\nDear Ada,\nhow are you?', '3 unknown-format'],
    ['a profile whose name is missing', 'h-index35\n10papers', '1 missing-name'],
    ['a paper whose profile is missing', 'LGMay 7, 2020\nA Title', '1 missing-name'],
    ['a page with its menu', 'Home\nAda Brook\nLG\nh-index1', '2 unknown-line'],
    ['a number of no known kind', 'Ada Brook\nh-index1\nRank 7', '3 unknown-line'],
    ['a novelty that is no percentage', 'Ada Brook\nh-index1\nNovelty0.48', '3 unknown-line'],
    ['a number of too many digits', `Ada Brook\n10papers\nh-index${'9'.repeat(13)}`, '3 unknown-line'],
    ['a number with a comma out of place', 'Ada Brook\nh-index1\n1,23citations', '3 unknown-line'],
    ['a number that stands twice', 'Ada Brook\nh-index1\nh-index2', '3 number-twice'],
    ['a date without a title', withPaper('LGMay 7, 2020\n\nCVMay 8, 2020\nA Title'), '4 missing-title'],
    ['a date at the end', withPaper('LGMay 7, 2020'), '4 missing-title'],
    ['a date before the next profile', withPaper('LGMay 7, 2020\nBo Heron\nh-index3'), '4 missing-title'],
    ['a name without anything', 'Ada Brook\nLG\n', '1 unknown-format'],
    ['two fields', 'Ada Brook\nLG\nCV\nh-index1', '3 unknown-line'],
    ['a name alone before a profile', 'Ada Brook\nLG\n\nBo Heron\nh-index1', '4 unknown-line'],
    ['a name of 201 characters', `${'A'.repeat(201)}\nh-index1`, '1 name-too-long'],
    ['a title of 2,001 characters', withPaper(`LGMay 7, 2020\n${'A'.repeat(2001)}`), '5 title-too-long'],
    [
      'an abstract of 20,001 characters',
      withPaper(`LGMay 7, 2020\nA Title\n${'a. '.repeat(6667)}b`),
      '6 abstract-too-long',
    ],
  ])('is refused with the line and nothing is kept: %s', (_, text, problem) => {
    const { profiles, problems } = importText(text);
    expect(profiles).toEqual([]);
    expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual([problem]);
    expect(problems[0]).toMatchObject({ severity: 'error', todo: expect.stringMatching(/\.$/) });
  });

  it('takes the right profiles before it along', () => {
    expect(importText(right).profiles).toHaveLength(1);
    const { profiles, problems } = importText(`${right}CVFeb 31, 2020\nAnother Title\nBo Heron\nh-index1\nFollow`);
    expect(profiles).toEqual([]);
    // That a paper would have been kept without its date no longer matters.
    expect(problems.map(({ code }) => code)).toEqual(['unknown-line']);
  });

  it('is answered with the line, what stands there and what was expected', () => {
    expect(importText(`Ada Brook\nh-index1\n${'Follow '.repeat(20)}`).problems[0]).toMatchObject({
      message: expect.stringMatching(/^Line 3: expected a number of Ada Brook \(“h-index35”.*first paper/),
      said: expect.stringMatching(/^Follow Follow .{65}…$/),
    });
  });

  it('is kept where it is only just short enough', () => {
    expect(profileOf(`${'A'.repeat(200)}\nh-index1`).name).toHaveLength(200);
    expect(profileOf(withPaper(`LGMay 7, 2020\n${'A'.repeat(2000)}`)).papers[0]?.record.title).toHaveLength(2000);
  });

  it('is refused by the importer itself, too, where nobody asked it first', () => {
    for (const [text, code] of Object.entries({
      '': 'empty-text',
      'Ada Brook\nLG': 'name-alone',
      'Dear\nAda': 'unknown-line',
    })) {
      const found = profileText.read(text, { label: 'Pasted text', capturedAt: '2026-05-01T12:00:00Z' });
      expect([...found]).toMatchObject([{ kind: 'problem', problem: { code, severity: 'error' }, isRefusal: true }]);
    }
  });

  it('is refused in words where the time of capture is no time', () => {
    expect(problemsOf(right, 'yesterday')).toEqual(['1 impossible-profile']);
  });
});

describe('what is odd in a text', () => {
  it('a day that no calendar has leaves the paper without a date', () => {
    for (const date of [
      'Feb 30, 2020',
      'Feb 29, 2021',
      'Feb 29, 1900',
      'Apr 31, 2020',
      'Nov 31, 2020',
      'Dec 32, 2020',
      'Jun 0, 2020',
    ]) {
      const text = withPaper(`LG${date}\nThe Title of a Paper`);
      expect(problemsOf(text)).toEqual(['4 invalid-date']);
      expect(profileOf(text).papers[0]?.record.date).toBeUndefined();
    }
    for (const date of ['Feb 29, 2020', 'Feb 29, 2000', 'Jun 30, 2021', 'Dec 31, 2021']) {
      expect(problemsOf(withPaper(`LG${date}\nThe Title of a Paper`))).toEqual([]);
    }
  });

  it('a date without a year stays in the year of capture, with a note where that is still to come', () => {
    const text = withPaper('LGMay 2\nThe Title of a Paper');
    expect(profileOf(text).papers[0]?.record.date).toEqual({ value: '2026-05-02', isYearInferred: true });
    expect(importText(text).problems).toMatchObject([{ code: 'date-ahead-of-capture', severity: 'note', line: 4 }]);
    expect(problemsOf(withPaper('LGMay 1\nThe Title of a Paper'))).toEqual([]);
    expect(problemsOf(withPaper('LGMay 2, 2026\nThe Title of a Paper'))).toEqual([]);
  });

  it('an author who is not among all those printed has no known place', () => {
    const text = withPaper('LGMay 7, 2020\nThe Title of a Paper\nBo Heron, Cy Egret');
    expect(problemsOf(text)).toEqual(['6 author-not-listed']);
    expect(profileOf(text).papers[0]?.position).toBeNull();
    expect(problemsOf(`${text} et al.`)).toEqual([]);
  });

  it('an author who is printed twice has no known place', () => {
    const text = withPaper('LGMay 7, 2020\nThe Title of a Paper\nAda Brook, Ada Brook');
    expect(problemsOf(text)).toEqual(['6 name-printed-twice']);
    expect(profileOf(text).papers[0]?.position).toBeNull();
  });

  it('a paper that stands twice is kept once, as printed first', () => {
    const text = withPaper('LGMay 7, 2020\nThe Title of a Paper\n\nCVMay 8, 2020\nThe title of a Paper.');
    expect(problemsOf(text)).toEqual(['8 paper-twice']);
    expect(profileOf(text).papers.map(({ record }) => record.badge)).toEqual(['LG']);
  });

  it('two papers called "Reply" are two papers', () => {
    expect(profileOf(withPaper('LGMay 7, 2020\nReply\n\nCVMay 8, 2021\nReply')).papers).toHaveLength(2);
  });

  it('a heading that says the number of papers again is no second number', () => {
    expect(problemsOf('Ada Brook\n10papers\n\n10 Papers')).toEqual([]);
    expect(problemsOf('Ada Brook\n10papers\n\n9 Papers')).toEqual(['4 paper-counts-differ']);
    expect(profileOf('Ada Brook\n10papers\n\n9 Papers').claims).toMatchObject([{ value: 10, label: 'papers' }]);
  });
});
