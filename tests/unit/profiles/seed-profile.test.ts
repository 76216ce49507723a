import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importText, profileOf } from './import-text.ts';

const seed = readFileSync(new URL('../../../seeds/lin-guo.profile.txt', import.meta.url), 'utf8');
const linGuo = profileOf(seed);

it('the seed profile is read by the profile text importer without a problem', () => {
  expect(importText(seed)).toMatchObject({
    importer: { id: 'profile-text', label: 'Profile text' },
    problems: [],
  });
});

it('the seed profile is one author, Lin Guo, of the field LG, and says where that comes from', () => {
  const source = { format: 'profile-text', label: 'Pasted text', observedAt: '2026-05-01T12:00:00Z' };
  expect(linGuo).toMatchObject({ name: 'Lin Guo', field: 'LG', externalIds: {}, source });
  expect(linGuo.papers.every(({ record }) => record.source.observedAt === source.observedAt)).toBe(true);
});

it('the seed profile claims five numbers, as labelled on the page', () => {
  const basis = 'reported';
  expect(linGuo.claims).toEqual([
    { metric: 'hIndex', value: 35, label: 'h-index', unit: 'count', basis },
    { metric: 'papers', value: 10, label: 'papers', unit: 'count', basis },
    { metric: 'citations', value: 50, label: 'citations', unit: 'count', basis },
    { metric: 'novelty', value: 48, label: 'Novelty', unit: 'percent', basis },
    { metric: 'aiScore', value: 45, label: 'AI Score', unit: 'points', basis },
  ]);
});

it('the seed profile lists ten papers with date, badge, category and the place of Lin Guo, who is hidden on four', () => {
  const facts = linGuo.papers.map(({ record: { date, badge, categories }, position }) =>
    [date?.value, badge, categories.join(), position].join(' '),
  );
  expect(facts).toEqual([
    '2023-09-24 LG cs.LG ',
    '2025-10-30 CV cs.CV 1',
    '2025-11-11 LG cs.LG 2',
    '2026-04-25 IR cs.IR ',
    '2025-03-06 MED-PH physics.med-ph 2',
    '2024-03-14 IV eess.IV 3',
    '2022-11-26 CL cs.CL ',
    '2019-07-12 LG cs.LG 2',
    '2018-06-22 ML stat.ML 1',
    '2016-02-15 IR cs.IR ',
  ]);
});

it('the seed profile has one date without a year, which is the year of capture', () => {
  expect(linGuo.papers.map(({ record }) => record.date?.isYearInferred)).toEqual(
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((index) => index === 3),
  );
  expect(profileOf(seed, '2027-01-09T00:00:00Z').papers[3]?.record.date?.value).toBe('2027-04-25');
});

it('the seed profile prints three authors of each paper and hides an unknown number', () => {
  expect(linGuo.papers.map(({ record }) => record.bylines.join(' | '))).toEqual([
    'Guo-qing Jiang | Jinlong Liu | Zixiang Ding',
    'Lin Guo | Xiaoqing Luo | Wei Xie',
    'Xiaoyu Fan | Lin Guo | Ruizhen Jia',
    'Tian He | Chen Yang | Jiawei Zhang',
    'Meijin Lin | Lin Guo | Dicheng Chen',
    'Hanyu Chen | Zhixiu Hao | Lin Guo',
    'Zixiang Ding | Guoqing Jiang | Shuai Zhang',
    'Zheng Gao | Lin Guo | Chi Ma',
    'Lin Guo | Hui Ye | Wenbo Su',
    'Viet Ha-Thuc | Ganesh Venkataraman | Mario Rodriguez',
  ]);
  expect(linGuo.papers.every(({ record }) => record.hiddenAuthors === null)).toBe(true);
});

it('the seed profile keeps titles and abstracts as they stand, TeX and all', () => {
  const lines = new Set(seed.split('\n'));
  for (const { record } of linGuo.papers) {
    expect(lines).toContain(record.title);
    expect(lines).toContain(record.abstract);
  }
  const abstracts = linGuo.papers.map(({ record }) => record.abstract ?? '');
  expect(abstracts[0]).toContain(String.raw`($1\sim 2 \times$)`);
  expect(abstracts[0]).toContain(String.raw`over $65\%$.`);
  expect(abstracts[6]).toContain(String.raw`a BERT$_{\rm BASE}$ model by 40%`);
  expect(abstracts[9]).toContain(String.raw`{\it skills}`);
  expect(linGuo.papers.at(-1)?.record.abstract).toMatch(/ as well as LinkedIn recruiter\.$/);
});
