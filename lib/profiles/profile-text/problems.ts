import type { Claim } from '../../model/claim.ts';
import type { Problem } from '../../model/problem.ts';
import type { Line } from '../lines.ts';
import { shorten } from '../shorten.ts';
import { limits } from './limits.ts';

const copyAgain = 'Copy the author page from the name at its top to the end of the last paper, and import again.';

/** Everything the importer has to say, in words. */
export const problems = {
  emptyText: () => error('empty-text', { number: 1, text: '' }, 'There is no text to import.', copyAgain),
  textTooLong: (length: number) =>
    error(
      'text-too-long',
      { number: 1, text: '' },
      `The text has ${length.toLocaleString('en')} characters; at most ${limits.text.toLocaleString('en')} can be imported at once.`,
      'Import it in parts.',
    ),
  missingName: (line: Line) =>
    error('missing-name', line, `Line ${line.number}: expected the author's name, which opens a profile.`, copyAgain),
  nameAlone: (line: Line) =>
    error(
      'name-alone',
      line,
      `Line ${line.number}: expected numbers (“h-index35”) or papers (“LGSep 24, 2023”) after this name.`,
      copyAgain,
    ),
  unknownLine: (line: Line, name: string) =>
    error(
      'unknown-line',
      line,
      `Line ${line.number}: expected a number of ${shorten(name)} (“h-index35”, “10papers”, “50citations”, “Novelty48%”, “AI Score45”), the field (“LG”) or the first paper (“LGSep 24, 2023”).`,
      'Delete the line if it is no part of the profile, and import again.',
    ),
  numberTwice: (line: Line, earlier: Claim) =>
    error(
      'number-twice',
      line,
      `Line ${line.number}: ${earlier.label} stands here a second time, and was ${earlier.value} before.`,
      'Keep the right one of the two, and import again.',
    ),
  missingTitle: (line: Line) =>
    error('missing-title', line, `Line ${line.number}: expected a title in the line after this date.`, copyAgain),
  tooLong: (part: 'name' | 'title' | 'abstract', line: Line, limit: number) =>
    error(
      `${part}-too-long`,
      line,
      `Line ${line.number}: expected ${part === 'abstract' ? 'an' : 'a'} ${part} of at most ${limit.toLocaleString('en')} characters.`,
      'Check that nothing else of the page was copied with it, and import again.',
    ),
  impossibleProfile: (number: number, name: string, because: string) =>
    error('impossible-profile', { number, text: name }, `This profile cannot be kept: ${because}.`, copyAgain),

  invalidDate: (line: Line, said: string) =>
    warning('invalid-date', line, `There is no day “${said}”; the paper is kept without a date.`),
  notAmongAuthors: (line: Line, name: string) =>
    warning(
      'author-not-listed',
      line,
      `${shorten(name)} is not among the authors printed here, and the line hides none; the paper is kept, the author's place in it is not known.`,
      'Check that this paper belongs to the profile.',
    ),
  nameTwice: (line: Line, name: string) =>
    warning(
      'name-printed-twice',
      line,
      `${shorten(name)} is printed more than once here; the paper is kept, the author's place in it is not known.`,
    ),
  paperTwice: (line: Line, firstLine: number) =>
    warning('paper-twice', line, `This paper stands in line ${firstLine} already; it is kept once, as printed there.`),

  dateAhead: (line: Line, said: string, value: string) =>
    note(
      'date-ahead-of-capture',
      line,
      `“${said}” has no year. It is kept as ${value}, in the year of capture, which is later than the capture itself.`,
      'If the text was copied in an earlier year, import it with the date it was copied on.',
    ),
  paperCountsDiffer: (line: Line, first: number, second: number) =>
    note('paper-counts-differ', line, `The page counts ${first} papers and then ${second}; ${first} is kept.`),
  invisibleMarks: (number: number) =>
    note(
      'invisible-marks',
      { number, text: '' },
      `The text holds invisible characters, first in line ${number}; they are left out.`,
    ),
  moreProblems: (count: number) =>
    note('more-problems', { number: 1, text: '' }, `${count} more remarks of this kind are not listed.`),
};

const error = saying('error');
const warning = saying('warning');
const note = saying('note');

function saying(severity: Problem['severity']) {
  return (code: string, line: Pick<Line, 'number' | 'text'>, message: string, todo?: string): Problem => ({
    code,
    severity,
    line: line.number,
    message,
    ...(line.text && { said: shorten(line.text) }),
    ...(todo && { todo }),
  });
}
