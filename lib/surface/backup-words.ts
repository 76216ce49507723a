import type { RestorePreview, SnapshotLine } from '../../components/backup/types.ts';
import type { BackupHeader } from '../backup/header.ts';
import type { CountedTable, ReplacePreview } from '../store/backup/preview-replace.ts';
import { beforeRestore, type SnapshotFacts } from '../store/backup/snapshots.ts';
import type { StagedBackup } from '../store/backup/stage.ts';
import type { MergeReport } from '../store/merge/types.ts';
import { momentText } from '../view/format.ts';
import { count } from '../view/words.ts';
import { bytesText } from './storage-health.ts';

const scopeWords: Record<BackupHeader['scope'], string> = {
  everything: 'It holds the whole library, the corpus too.',
  'without corpus': 'It holds the whole library; the corpus is built anew from it.',
  'reading list': 'It holds the reading list alone; everything else stays as it is.',
};

const tableWords: Record<CountedTable, string> = {
  reading: 'On the reading list',
  papers: 'Papers',
  authors: 'Authors',
  decisions: 'Corrections',
  imports: 'Imports',
  judgements: 'Answers of your judge',
  people: 'Authors with groups or a note',
  comparisons: 'Kept comparisons',
};

// A day of the list is restored by edits of now, which other machines take over.
const folderSentence =
  'The synced folder will bring back what other machines changed or deleted since this backup. Forget the folder first if it should not.';

/** @param usesFolder whether other machines' files are merged into this library */
export function restorePreview(
  staged: StagedBackup,
  merge: MergeReport,
  replace: ReplacePreview,
  usesFolder: boolean,
): RestorePreview {
  const { header, leftOut } = staged;
  const missing = count(replace.missing, 'paper');
  return {
    title: `Backup of ${momentText(header.at)}`,
    about: [scopeWords[header.scope], ...leftOut.map(({ message }) => message)],
    merge: mergeSentences(merge),
    examples: merge.examples,
    replace: replace.tables.map(({ table, now, after }) => ({ label: tableWords[table], now, after })),
    missing: replace.missing > 0 ? `${missing} on your list now would no longer be on it.` : '',
    missingTitles: replace.missingTitles,
    afterReplacing: usesFolder && header.scope !== 'reading list' ? folderSentence : '',
  };
}

/** What a merging does or did, a sentence for each thing that there is. */
export function mergeSentences(report: MergeReport): string[] {
  const said: [number, (n: number) => string][] = [
    [report.entriesAdded, (n) => `${count(n, 'paper')} added to the reading list`],
    [report.entriesChanged, (n) => `${count(n, 'paper')} of the reading list changed`],
    [report.entriesRemoved, (n) => `${count(n, 'paper')} taken off the list, as on the other side`],
    [report.keptDeleted, (n) => `${count(n, 'paper')} kept deleted although edited on one side`],
    [report.notesJoined, (n) => `${count(n, 'note')} written on both sides, now one after the other`],
    [report.papersAdded, (n) => `${count(n, 'paper')} added to the library`],
    [report.authorsAdded, (n) => `${count(n, 'author')} added`],
    [report.authorsChanged, (n) => `${count(n, 'author')} changed`],
    [report.authorsErased, (n) => `${count(n, 'author')} erased, as on the other side`],
    [report.decisionsAdded, (n) => `${count(n, 'correction')} added`],
    [report.decisionsGone, (n) => `${count(n, 'correction')} taken back, as on the other side`],
    [report.peopleChanged, (n) => `groups or note of ${count(n, 'author')} changed`],
    [report.comparisonsChanged, (n) => `${count(n, 'kept comparison')} changed`],
    [report.marksAdded, (n) => `${count(n, 'entry', 'entries')} of listings marked as seen`],
  ];
  const lines = said.flatMap(([n, words]) => (n > 0 ? [words(n)] : []));
  return lines.length > 0 ? lines : ['Nothing that is not here already'];
}

export function snapshotLine({ id, at, entries, size }: SnapshotFacts): SnapshotLine {
  const what = id === beforeRestore ? 'the whole library, before the last restore' : count(entries, 'paper');
  return { id, when: momentText(at), about: `${what}, ${bytesText(size)}` };
}
