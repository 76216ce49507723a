import type { Import } from '../model/import.ts';
import { momentText } from './format.ts';
import type { ImportProgressView, ImportReportView, ImportView, SamePersonView } from './import-types.ts';
import { count } from './words.ts';

/** An import as the library lists it. `isRunning`: in this window or another. */
export function importView(row: Import, isRunning: boolean): ImportView {
  const { id, label, format, at, counts, problems, state, resume } = row;
  const isLeft = state === 'unfinished' && !isRunning;
  return {
    importId: id,
    label,
    format,
    at: momentText(at),
    summary: importSummary(counts),
    state: state === 'unfinished' && isRunning ? 'running' : state,
    needs: isLeft && resume?.mark.isFile ? `${resume.mark.name}, ${sizeText(resume.mark.size)}` : null,
    problems,
    refused: counts.refused,
  };
}

/** "1 author and 10 papers (2 papers known before); 3 entries refused". */
export function importSummary(counts: Import['counts']): string {
  const { authors, knownAuthors, papers, knownPapers, refused, passedOver } = counts;
  const came = [authors > 0 ? count(authors, 'author') : '', papers > 0 ? count(papers, 'paper') : ''].filter(Boolean);
  const known = [
    ...(knownAuthors > 0 ? [`${count(knownAuthors, 'author')} known before`] : []),
    ...(knownPapers > 0 ? [`${count(knownPapers, 'paper')} known before`] : []),
  ];
  const left = [
    ...(refused > 0 ? [`${count(refused, 'entry', 'entries')} refused`] : []),
    ...(passedOver > 0 ? [`${count(passedOver, 'entry', 'entries')} passed over`] : []),
  ];
  const what =
    came.length > 0 ? `${came.join(' and ')}${known.length > 0 ? ` (${known.join(', ')})` : ''}` : 'nothing new';
  return [what, ...left].join('; ');
}

/** What became of an import that is in the store, whole or in part. */
export function importReport(row: Import, samePeople: SamePersonView[], because: string | null): ImportReportView {
  return {
    importId: row.id,
    summary: importSummary(row.counts),
    state: row.state === 'done' ? 'done' : 'stopped',
    because,
    problems: row.problems,
    refused: row.counts.refused,
    samePeople,
  };
}

/** How an import is coming along. @param takenMs since it began or went on, with what had been done by then */
export function importProgress(
  { fraction, counts }: { fraction: number | null; counts: Pick<Import['counts'], 'authors' | 'papers'> },
  since: { takenMs: number; fraction: number; done: number },
): ImportProgressView {
  const { authors, papers } = counts;
  const seconds = since.takenMs / 1_000;
  const rate = seconds > 0.5 ? Math.round((authors + papers - since.done) / seconds) : 0;
  const share = fraction === null ? 0 : fraction - since.fraction;
  const left = share > 0 && seconds > 1 ? (seconds / share) * (1 - (fraction ?? 0)) : null;
  const done = [authors > 0 ? count(authors, 'author') : '', papers > 0 ? count(papers, 'paper') : ''];
  return {
    fraction,
    done: done.filter(Boolean).join(' and ') || 'nothing yet',
    rate: rate > 0 ? `${rate.toLocaleString('en')} a second` : '',
    left: left === null ? null : leftText(left),
  };
}

function leftText(seconds: number): string {
  if (seconds < 5) return 'a few seconds left';
  if (seconds < 90) return `about ${Math.round(seconds / 5) * 5} seconds left`;
  return `about ${count(Math.round(seconds / 60), 'minute')} left`;
}

/** "812 bytes", "12.3 MB". */
export function sizeText(bytes: number): string {
  if (bytes < 1_000) return count(bytes, 'byte');
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
  return `${value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 1 : 0 })} ${unit}`;
}
