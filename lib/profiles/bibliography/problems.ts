import type { Problem } from '../../model/problem.ts';
import { cleanText } from '../services/plain-text.ts';
import { shorten } from '../shorten.ts';
import { limits } from './limits.ts';

/** Where in a file an entry stands, and what the file calls it. */
export interface Place {
  line: number;
  /** May be empty. */
  key: string;
}

const isLeftOut = 'The entry was left out.';

/** Everything that the importers of bibliographies have to say, in words. */
export const problems = {
  textTooLong: (length: number): Problem => ({
    code: 'text-too-long',
    severity: 'error',
    message: `The input has ${length.toLocaleString('en')} characters; at most ${limits.text.toLocaleString('en')} can be read at once. Nothing of it was imported.`,
    todo: 'Import it in parts.',
  }),
  noEntries: (what: string): Problem => ({
    code: 'no-entries',
    severity: 'error',
    message: `There is no ${what} in it; nothing was imported.`,
    todo: 'Check that this is the file you meant, and that it was saved to its end.',
  }),
  unreadable: (place: Place, because: string, said: string, todo: string) =>
    about('error', 'unreadable-entry', place, `${because}. ${isLeftOut}`, { said, todo }),
  missingTitle: (place: Place) =>
    about('error', 'missing-title', place, `it has no title. ${isLeftOut}`, {
      todo: 'Give it a title where it comes from, and import it again.',
    }),
  tooLong: (place: Place, what: 'title' | 'list of authors', limit: number, unit = 'characters') =>
    about('error', 'entry-too-long', place, `its ${what} has more than ${number(limit)} ${unit}. ${isLeftOut}`, {
      todo: 'Check for a missing bracket or quotation mark, and import it again.',
    }),
  impossible: (place: Place, because: string) =>
    about('error', 'impossible-entry', place, `it cannot be kept: ${because}. ${isLeftOut}`, {
      todo: 'Mend it where it comes from, and import it again.',
    }),

  dateNotRead: (place: Place, said: string) =>
    about('warning', 'invalid-date', place, 'its date cannot be read; the paper is kept without one.', { said }),
  dateReadInPart: (place: Place, said: string, kept: string) =>
    about('warning', 'invalid-date', place, `its date names no day or month that there is; ${kept} is kept.`, { said }),
  leftOut: (place: Place, what: string, limit: number) =>
    about('warning', 'part-left-out', place, `its ${what} has more than ${number(limit)} characters and was left out.`),
  unknownString: (place: Place, name: string) =>
    about(
      'warning',
      'unknown-string',
      place,
      `the file has no @string “${shorten(cleanText(name))}”; the word stands for itself.`,
    ),
  besides: (count: number): Problem => ({
    code: 'no-works',
    severity: 'note',
    message: `${count.toLocaleString('en')} notes and files that stand by themselves were left out: they are no papers.`,
  }),
  joinedAuthors: (place: Place, said: string) =>
    about(
      'warning',
      'joined-authors',
      place,
      'its authors are not separated by “and”; they were told apart by commas.',
      {
        said,
        todo: 'Check the authors of this paper.',
      },
    ),
};

/** The same remark about an entry, in the words of this format. */
export function about(
  severity: Problem['severity'],
  code: string,
  { line, key }: Place,
  what: string,
  { said, todo }: { said?: string; todo?: string } = {},
): Problem {
  const name = key ? `, entry “${shorten(cleanText(key))}”` : '';
  const quoted = said && shorten(cleanText(said.slice(0, 1_000)));
  const message = `Line ${line}${name}: ${what}`;
  return { code, severity, line, message, ...(quoted && { said: quoted }), ...(todo && { todo }) };
}

function number(value: number): string {
  return value.toLocaleString('en');
}
