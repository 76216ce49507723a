import type { Problem } from '../model/problem.ts';

/** A backup that is not read: thrown out of the stream of its rows, with what to tell the reader. */
export class BackupRefused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.name = 'BackupRefused';
    this.problem = problem;
  }
}

const unchanged = 'Nothing was changed.';
const another = 'Use another copy of this backup, or an older one.';

function refuse(code: string, message: string, todo: string, line?: number): BackupRefused {
  const where = line === undefined ? {} : { line };
  return new BackupRefused({ code, severity: 'error', message: `${message} ${unchanged}`, todo, ...where });
}

/** Why a file is refused, each in words for people. */
export const refusals = {
  notABackup: () =>
    refuse('not-a-backup', 'This is not a backup of Byline.', 'Choose a file whose name ends in .bylinebackup.'),
  newerFormat: () =>
    refuse('newer-format', 'This backup was made by a newer Byline.', 'Update the extension, then restore it.'),
  newerSchema: (schema: number, known: number) =>
    refuse(
      'newer-schema',
      `This backup was made by a newer Byline: its store is of version ${schema}, and this Byline knows up to ${known}.`,
      'Update the extension, then restore it.',
    ),
  cutShort: (line: number) =>
    refuse(
      'cut-short',
      `This backup is cut short: it ends after line ${line}.`,
      'Where it lies in a synced folder, wait until it has arrived. Otherwise use another copy.',
      line || undefined,
    ),
  damaged: (line: number) =>
    refuse(
      'damaged',
      `This backup is damaged or cut short: it can be read up to line ${line}.`,
      another,
      line || undefined,
    ),
  wrongChecksum: (line: number) =>
    refuse('wrong-checksum', 'This backup is damaged: its contents do not match its checksum.', another, line),
  wrongCount: (table: string, said: number, found: number) =>
    refuse(
      'wrong-count',
      `This backup is damaged: it announces ${said} rows of “${table}” and holds ${found}.`,
      another,
    ),
  afterEnd: (line: number) => refuse('after-end', 'This backup is damaged: something follows its end.', another, line),
  unknownTable: (line: number, table: string) =>
    refuse(
      'unknown-table',
      `This backup holds rows of “${table.slice(0, 40)}”, which a Byline of its version does not have.`,
      another,
      line,
    ),
  badRow: (line: number) => refuse('bad-row', `Line ${line} of this backup is not a row.`, another, line),
  longLine: (line: number) =>
    refuse('long-line', `Line ${line} of this backup is longer than any that Byline writes.`, another, line),
};
