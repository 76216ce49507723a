import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkProfile } from '../../../lib/metrics/checks/index.ts';
import { profileFacts } from '../../../lib/metrics/checks/profile-facts.ts';
import { readText } from '../../../lib/profiles/index.ts';

const seed = readFileSync(new URL('../../../seeds/lin-guo.profile.txt', import.meta.url), 'utf8');

function findings(text: string) {
  const { profiles } = readText(text, { label: 'Pasted text', capturedAt: '2026-05-01T12:00:00Z' });
  return profiles.flatMap((profile) => checkProfile(profileFacts(profile, '2026-05-01T12:00:00Z')));
}

it('the seed profile contradicts itself twice and looks like several people', () => {
  expect(findings(seed).map(({ level, code, message }) => `${level} ${code}: ${message}`)).toEqual([
    'impossible H_GT_N: An h-index of 35 needs at least 35 papers, and the profile counts 10.',
    'impossible H_SQ_GT_C: An h-index of 35 needs at least 1,225 citations, and the profile counts 50, enough for at most 7.',
    'unusual FIELD_SPREAD: The 10 listed papers fall into 9 groups that share no coauthor, in 7 fields; only the first three authors of each are known.',
  ]);
});

it('the seed profile without its last paper counts another number than it lists', () => {
  const cut = seed.slice(0, seed.lastIndexOf('IRFeb 15, 2016'));
  expect(findings(cut).map(({ id }) => id)).toContain('listed-papers-differ');
});

it('a profile with possible numbers and coauthors who come again raises nothing', () => {
  const papers = ['LG', 'CL', 'CV', 'RO', 'IR'].map(
    (badge) => `${badge}May 7, 2020\nA Paper about ${badge}\nAda Brook, Bo Heron`,
  );
  expect(findings(`Ada Brook\nh-index3\n5papers\n50citations\nNovelty33%\n${papers.join('\n')}`)).toEqual([]);
});
