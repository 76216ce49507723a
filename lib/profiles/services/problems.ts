import type { Problem } from '../../model/problem.ts';
import { shorten } from '../shorten.ts';
import type { Place } from './json-records.ts';
import { limits } from './limits.ts';
import { cleanText } from './plain-text.ts';

/** Everything that importers of what services answer have to say, in words. */
export const problems = {
  textTooLong: (length: number) =>
    problem('error', 'text-too-long', {
      message: `The input has ${length.toLocaleString('en')} characters; at most ${limits.text.toLocaleString('en')} can be read at once. Nothing of it was imported.`,
      todo: 'Import it in parts.',
    }),
  noJson: (because: string, firstLine: string) =>
    problem('error', 'no-json', {
      line: 1,
      message: `This is no whole JSON (${shorten(cleanText(because))}), nor is each line of it. Nothing of it was imported.`,
      said: firstLine,
      todo: 'Check that the file was saved to its end, and import it again.',
    }),
  noJsonLine: (line: number, because: string, said: string) =>
    problem('error', 'no-json-line', {
      line,
      message: `Line ${line} is no JSON (${shorten(cleanText(because))}). It was left out.`,
      said: said.slice(0, 1_000),
    }),
  emptyRecord: (place: Place) =>
    problem('note', 'empty-record', {
      ...lineOf(place),
      message: `${nameOf(place)} is empty: the service knows nothing by the identifier that was asked for.`,
    }),
  noRecord: (place: Place, value: unknown) =>
    problem('error', 'no-record', {
      ...lineOf(place),
      message: `${nameOf(place)} is ${typeof value === 'object' ? 'a list' : `a ${typeof value}`} where an object was expected. It was left out.`,
      // Lists within lists are not printed: they may go deeper than a program can follow.
      ...(typeof value !== 'object' && { said: String(value).slice(0, 1_000) }),
    }),
  noRecords: (service: string) =>
    problem('note', 'no-records', { message: `There is no author and no paper in this answer of ${service}.` }),
  unknownRecord: (service: string, place: Place, fields: string[]) =>
    problem('error', 'unknown-record', {
      ...lineOf(place),
      message: `${nameOf(place)} is no author and no paper as ${service} describes them. It was left out.`,
      said: `It has the fields ${fields.slice(0, 10).join(', ') || '(none)'}`,
    }),
  wrongField: (place: Place, field: string, because: string) =>
    problem('error', 'wrong-field', {
      ...lineOf(place),
      message: `${nameOf(place)}: the field “${shorten(field)}” ${because}. The record was left out.`,
    }),
  serviceRefused: (service: string, place: Place, words: string) =>
    problem('error', 'service-refused', {
      ...lineOf(place),
      message: `${service} did not answer what was asked, and says: “${shorten(cleanText(words))}”.`,
    }),
  untitledPapers: (place: Place, name: string, untitled: number) =>
    problem('warning', 'untitled-papers', {
      ...lineOf(place),
      message: `${untitled} of the papers of ${shorten(name)} ${untitled === 1 ? 'has' : 'have'} no title, and ${untitled === 1 ? 'was' : 'were'} left out.`,
    }),
  listWithoutName: (place: Place, papers: number) =>
    problem('warning', 'list-without-name', {
      ...lineOf(place),
      message: `${nameOf(place)} is a list of works and does not say whose; its ${papers} papers are kept without an author.`,
      todo: 'Import the whole record instead: it names the person.',
    }),
  cutOff: (service: string) =>
    problem('warning', 'cut-off', {
      message: `The feed does not end as ${service} ends it: papers may be missing.`,
      todo: 'Check that the file was saved to its end, and import it again.',
    }),
  noFeed: (because: string) =>
    problem('error', 'no-feed', {
      line: 1,
      message: `This is no Atom feed of arXiv that can be read (${shorten(cleanText(because))}). Nothing of it was imported.`,
    }),
  moreProblems: (count: number) =>
    problem('note', 'more-problems', { message: `${count} more remarks are not listed.` }),
};

function problem(
  severity: Problem['severity'],
  code: string,
  { said, ...rest }: Pick<Problem, 'message' | 'line' | 'said' | 'todo'>,
): Problem {
  return { code, severity, ...rest, ...(said && { said: shorten(cleanText(said)) }) };
}

function nameOf({ number, line }: Place): string {
  return line === undefined ? `Record ${number}` : `Line ${line} (record ${number})`;
}

function lineOf({ line }: Place): { line?: number } {
  return line === undefined ? {} : { line };
}
