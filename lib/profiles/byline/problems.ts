import { bylineVersion } from '../../model/byline-record.ts';
import type { Problem } from '../../model/problem.ts';
import { shorten } from '../shorten.ts';

/** The place of a record in its input. */
export interface Place {
  /** In words, to open a sentence: “Line 3”, “Author 3”. */
  words: string;
  /** 1-based, where the input has lines. */
  line?: number;
  /** What stands there, where it is at hand as it was written. */
  said?: string;
}

/** Everything the two importers have to say, in words. */
export const problems = {
  noJson: (place: Place, because: string) =>
    saying('error', 'not-json', place, `${place.words} is not JSON: ${because}.`),
  noRecord: (place: Place) =>
    saying(
      'error',
      'not-a-record',
      place,
      `${place.words} holds neither an author nor a paper, and does not open the file.`,
      'A record is {"author": {…}} or {"paper": {…}}.',
    ),
  noDocument: (place: Place, because: string) =>
    saying(
      'error',
      'not-a-document',
      place,
      `This is no document of Byline’s: ${because}.`,
      'It begins {"byline": 1, …} and holds the lists “authors” and “papers”.',
    ),
  newer: (place: Place, version: number) =>
    saying(
      'error',
      'newer-version',
      place,
      `${place.words} was made by a newer Byline (version ${version} of the format; this one reads ${bylineVersion}). What stands from here on was not imported.`,
      'Update Byline, and import again.',
    ),
  tooLong: (place: Place, most: number) =>
    saying(
      'error',
      'text-too-long',
      place,
      `${place.words} is longer than the ${most.toLocaleString('en')} characters that can be read at once.`,
      'Write one record a line (“Byline, JSON Lines”): such a file may be of any length.',
    ),
  wrongRecord: (place: Place, because: string) =>
    saying('error', 'wrong-record', place, `${place.words} was refused: ${because}.`),

  noId: (place: Place, said: string, what: string) =>
    saying('warning', 'unreadable-id', place, `${place.words}: “${shorten(said)}” is not ${what}, and was left out.`),
  unknownFields: (names: readonly string[]) =>
    saying(
      'note',
      'unknown-fields',
      {},
      `Fields that Byline does not know were left out: ${names.slice(0, 10).map(shorten).join(', ')}${names.length > 10 ? ` and ${names.length - 10} more` : ''}.`,
    ),
  moreWarnings: (count: number): Problem =>
    saying('note', 'more-problems', {}, `${count} more remarks of this kind are not listed.`),
};

function saying(
  severity: Problem['severity'],
  code: string,
  { line, said }: Partial<Place>,
  message: string,
  todo?: string,
): Problem {
  return {
    code,
    severity,
    ...(line !== undefined && { line }),
    message,
    ...(said && { said: shorten(said) }),
    ...(todo && { todo }),
  };
}
