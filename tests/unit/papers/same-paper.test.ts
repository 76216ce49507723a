import { expect, it } from 'vitest';
import { isPaperOf, isSamePaper, type PaperIdentity } from '../../../lib/papers/same-paper.ts';

const title = 'On the colouring of random graphs';
const year = (value: string) => ({ value, isYearInferred: false });
const paper = (rest: Partial<PaperIdentity>): PaperIdentity => ({ title, ...rest });

it.each<[string, Partial<PaperIdentity>, Partial<PaperIdentity>, boolean]>([
  ['the same arXiv id', { arxivId: '2401.00001' }, { arxivId: '2401.00001', title: 'Renamed since then' }, true],
  ['other arXiv ids', { arxivId: '2401.00001' }, { arxivId: '2401.00002' }, false],
  ['the same DOI', { doi: '10.1/a' }, { doi: '10.1/a', title: 'Another title altogether' }, true],
  ['a title and no authors', {}, { bylines: ['Ada Brook'] }, true],
  ['a title and the same first author', { bylines: ['Ada Brook', 'Bo Wu'] }, { bylines: ['A. Brook', 'B. Wu'] }, true],
  [
    'the first author, printed further down',
    { bylines: ['Ada Brook', 'Bo Wu'] },
    { bylines: ['Bo Wu', 'Ada Brook'] },
    true,
  ],
  ['family name first', { bylines: ['Ada Brook'] }, { bylines: ['Brook, Ada'] }, true],
  ['a title by somebody else', { bylines: ['Ada Brook'] }, { bylines: ['Cleo Dunn'] }, false],
  ['a title by a namesake of another first name', { bylines: ['Ada Brook'] }, { bylines: ['Carl Brook'] }, false],
  ['years apart', { date: year('2001') }, { date: year('2019-04') }, false],
  ['a year apart', { date: year('2018') }, { date: year('2019-04') }, true],
])('%s', (_, a, b, same) => {
  expect(isSamePaper(paper(a), paper(b))).toBe(same);
  expect(isSamePaper(paper(b), paper(a))).toBe(same);
});

it('a title of a word or two names no paper', () => {
  expect(isSamePaper({ title: 'Introduction' }, { title: 'Introduction' })).toBe(false);
});

it('one record with another arXiv id is enough to tell two papers apart', () => {
  const records = [paper({ bylines: ['Ada Brook'] }), paper({ arxivId: '2401.00001' })];
  expect(isPaperOf(records, paper({ arxivId: '2401.00002' }))).toBe(false);
  expect(isPaperOf(records, paper({ bylines: ['Ada Brook'] }))).toBe(true);
});
