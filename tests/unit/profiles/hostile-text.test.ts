import { expect, it } from 'vitest';
import { linesOf } from '../../../lib/profiles/lines.ts';
import { tokensOf } from '../../../lib/profiles/profile-text/tokens.ts';
import { importText, problemsOf, profileOf } from './import-text.ts';

const head = 'Ada Brook\nh-index1\n';
const paper = 'LGMay 7, 2020\nThe Title of a Paper\n';
const megabytes10 = 10_000_000;

it.each([
  ['letters without a break', 'x'.repeat(megabytes10), '1 unknown-format'],
  ['short lines', `${head}${'q\n'.repeat(megabytes10 / 2)}`, '3 unknown-line'],
  ['short lines in an abstract', `${head}${paper}${'q.\n'.repeat(megabytes10 / 3)}`, '5 abstract-too-long'],
  ['one long line in an abstract', `${head}${paper}${'q, '.repeat(megabytes10 / 3)}`, '5 abstract-too-long'],
  ['blank lines', '\r\n'.repeat(megabytes10 / 2), '1 empty-text'],
  ['carriage returns', `${head}${'\r'.repeat(megabytes10)}x`, '10000003 unknown-line'],
  ['commas', `${head}${paper}${','.repeat(megabytes10)}`, '5 abstract-too-long'],
  ['stamps', `${head}${'LGMay 7, 2020\n'.repeat(megabytes10 / 14)}`, '3 missing-title'],
  ['a text over the limit', 'x'.repeat(32 * 1024 * 1024) + head, '1 unknown-format'],
  ['a profile over the limit', head + ' '.repeat(32 * 1024 * 1024), '1 text-too-long'],
])('ten megabytes are refused in bounded time: %s', (_, text, problem) => {
  const { problems, profiles } = inSeconds(5, () => importText(text));
  expect(profiles).toEqual([]);
  expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual([problem]);
});

it('a million lines of numbers are one profile', () => {
  expect(inSeconds(5, () => profileOf(`Ada Brook\n${'h-index1\n'.repeat(1_000_000)}`)).claims).toHaveLength(1);
});

it('a hundred thousand papers are read, and their problems summed up', () => {
  const papers = Array.from({ length: 100_000 }, (_, index) => `LGFeb 30, 2020\nPaper with the number ${index}\n`);
  const { profiles, problems } = inSeconds(5, () => importText(head + papers.join('')));
  expect(profiles[0]?.papers).toHaveLength(100_000);
  expect(problems).toHaveLength(201);
  expect(problems.at(-1)?.message).toMatch(/^99800 more/);
});

it('spaces within a line are walked over once', () => {
  const text = `${head}${paper}Ada${' '.repeat(megabytes10)}Brook`;
  expect(inSeconds(5, () => profileOf(text)).papers[0]?.position).toBe(1);
});

it('a text is read no further than the line that is refused', () => {
  const tokens = tokensOf('a\n'.repeat(10));
  tokens.next();
  expect(tokens.peek(2)?.number).toBe(4);
  expect(linesOf('a\nb').next().value).toMatchObject({ number: 1, text: 'a' });
});

it('controls, halves of characters and marks that turn the direction are left out, and said', () => {
  const text =
    'A\u0000da \u202eBro\u2066ok\u200f\nh-index1\nLGMay 7, 2020\nThe \ud800Title\u0007 of a \u202dPaper\nAda Br\u200book';
  expect(problemsOf(text)).toEqual(['1 invisible-marks']);
  expect(profileOf(text)).toMatchObject({
    name: 'Ada Brook',
    papers: [{ position: 1, record: { title: 'The Title of a Paper' } }],
  });
});

it('markup is text', () => {
  const title = '<script>alert(1)</script> & <img src=x onerror=alert(1)>';
  expect(profileOf(`${head}LGMay 7, 2020\n${title}`).papers[0]?.record.title).toBe(title);
});

it('joiners and characters beyond the first plane stay', () => {
  expect(profileOf('نیک\u200cپی 𠮷野\nh-index1').name).toBe('نیک\u200cپی 𠮷野');
});

it('what a problem quotes is never half a character', () => {
  const said = importText(`${head}${'𠮷'.repeat(60)}`).problems[0]?.said ?? '';
  expect(said).toMatch(/^𠮷{39}…$/u);
});

/** The bound is generous: what it catches is time that grows faster than the text. */
function inSeconds<T>(seconds: number, work: () => T): T {
  const start = performance.now();
  const result = work();
  expect(performance.now() - start).toBeLessThan(seconds * 1000);
  return result;
}
