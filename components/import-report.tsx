import type { Problem } from '../lib/model/problem.ts';
import type { ImportReportView } from '../lib/view/types.ts';
import { problemSentence } from '../lib/view/words.ts';
import { ProblemList } from './problem-list.tsx';

interface ImportReportProps {
  report: ImportReportView | null;
  busy: boolean;
  onUndo: (importId: number) => void;
}

/** The problem for which nothing was imported. */
function refusal({ problems }: ImportReportView): Problem | undefined {
  return problems.find((problem) => problem.severity === 'error') ?? problems[0];
}

function reportSentence(report: ImportReportView): string {
  if (report.importId !== null) return `Imported ${report.summary}.`;
  const error = refusal(report);
  return error === undefined ? 'Nothing was imported.' : `Nothing was imported: ${problemSentence(error)}`;
}

function ReportBody({ report, onUndo }: { report: ImportReportView; onUndo: (importId: number) => void }) {
  const { importId } = report;
  const told = importId === null ? refusal(report) : undefined;
  return (
    <>
      <p class={importId === null ? 'import-report-failed' : 'import-report-done'}>
        <span class="import-report-sentence">
          <span aria-hidden="true">{importId === null ? '✕' : '✓'}</span> {reportSentence(report)}
        </span>
        {importId !== null && (
          <button type="button" class="button" onClick={() => onUndo(importId)}>
            Undo
          </button>
        )}
      </p>
      {told?.todo !== undefined && <p class="muted">{told.todo}</p>}
      <ProblemList problems={report.problems.filter((problem) => problem !== told)} />
    </>
  );
}

/** What became of the import just made. The region is always there, so that a screen reader hears what enters it. */
export function ImportReport({ report, busy, onUndo }: ImportReportProps) {
  return (
    <div class="import-report" role="status">
      {busy && <p class="muted">Reading…</p>}
      {!busy && report !== null && <ReportBody report={report} onUndo={onUndo} />}
    </div>
  );
}
