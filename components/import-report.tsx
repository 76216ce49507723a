import type { ImportReportView, ImportStage } from '../lib/view/import-types.ts';
import { problemSentence } from '../lib/view/words.ts';
import type { ImportCallbacks } from './import-callbacks.ts';
import { ImportFileButton } from './import-file-button.tsx';
import { mainProblem } from './import-main-problem.ts';
import { ImportRemarks } from './import-remarks.tsx';
import { SamePeople } from './import-same-people.tsx';
import { type HeadingRef, StageHeading } from './import-stage-heading.tsx';

type ReportCallbacks = Pick<ImportCallbacks, 'resume' | 'undo' | 'merge' | 'downloadReport' | 'close'>;
type ImportReportProps = Extract<ImportStage, { kind: 'ended' }> & ReportCallbacks & { heading: HeadingRef };

const titles: Record<ImportReportView['state'], { glyph: string; words: string }> = {
  done: { glyph: '✓', words: 'It is in' },
  stopped: { glyph: '‖', words: 'Stopped before the end' },
  refused: { glyph: '✕', words: 'Nothing was imported' },
};

function sentence({ importId, state, summary, problems }: ImportReportView): string {
  if (importId !== null && state !== 'refused') {
    if (summary === '')
      return state === 'done' ? 'Imported nothing: there was nothing new in it.' : 'Nothing is in so far.';
    return state === 'done' ? `Imported ${summary}.` : `Imported ${summary} so far.`;
  }
  const reason = mainProblem(problems);
  return reason ? problemSentence(reason) : 'Nothing came of it.';
}

function GoOn({ report, resume }: { report: ImportReportView } & Pick<ReportCallbacks, 'resume'>) {
  const { importId } = report;
  if (report.state !== 'stopped' || importId === null) return null;
  return (
    <div class="import-go-on">
      <p>
        To go on where it stopped, choose the same file again, now or later. To have none of it, take back what is in.
      </p>
      <ImportFileButton label="Go on with the same file" isMain onFile={(file) => resume(importId, file)} />
    </div>
  );
}

function Ways({ report, undo, downloadReport, close }: { report: ImportReportView } & Omit<ReportCallbacks, 'resume'>) {
  const { importId, state, refused, problems } = report;
  const isIn = importId !== null && state !== 'refused';
  return (
    <div class="import-buttons">
      {isIn && (
        <button type="button" class="button" onClick={() => undo(importId)}>
          {state === 'stopped' ? 'Undo: take back what is in' : 'Undo'}
        </button>
      )}
      <button type="button" class="button" onClick={close}>
        Import something else
      </button>
      {importId !== null && (refused > 0 || problems.length > 0) && (
        <button type="button" class="button button-quiet" onClick={() => downloadReport(importId)}>
          Download the report
        </button>
      )}
    </div>
  );
}

/** What became of an import: what is in, what was refused, who may be one person, and the way back. */
export function ImportReport({ report, heading, ...actions }: ImportReportProps) {
  const { glyph, words } = titles[report.state];
  const reason = report.state === 'refused' ? mainProblem(report.problems) : undefined;
  return (
    <section class={`import-stage import-report-${report.state}`}>
      <StageHeading heading={heading}>
        <span class="import-outcome" aria-hidden="true">
          {glyph}
        </span>{' '}
        {words}
      </StageHeading>
      <div role="status">
        <p>{sentence(report)}</p>
        {report.because !== null && <p>{report.because}</p>}
        {reason?.todo !== undefined && <p class="muted">{reason.todo}</p>}
      </div>
      <GoOn report={report} resume={actions.resume} />
      <Ways report={report} {...actions} />
      <SamePeople people={report.samePeople} onMerge={actions.merge} />
      <ImportRemarks problems={report.problems.filter((problem) => problem !== reason)} />
    </section>
  );
}
