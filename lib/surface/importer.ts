import { signal } from '@preact/signals';
import type { ImportActions } from '../../components/import-panel.tsx';
import sampleText from '../../seeds/lin-guo.profile.txt?raw';
import { refreshPages } from '../messages.ts';
import { report as reportError } from '../report.ts';
import { derive } from '../resolve/derive.ts';
import { type ImportResult, importText } from '../resolve/import-text.ts';
import type { Store } from '../store/db.ts';
import { undoImport } from '../store/undo-import.ts';
import { importSummary } from '../view/import-view.ts';
import type { ImportReportView } from '../view/types.ts';

/** The day the sample was copied from its page: its own date, not that of the reader's import. */
const sampleCapturedAt = '2026-11-23T00:00:00Z';
const sampleLabel = 'lin-guo.profile.txt';

/** Importing, as the welcome page and the library offer it. */
export function createImporter(store: Store): ImportActions {
  const report = signal<ImportReportView | null>(null);
  const busy = signal(false);
  const run = async (work: () => Promise<ImportReportView | null>) => {
    busy.value = true;
    try {
      report.value = await work();
      await refreshPages();
    } catch (error) {
      reportError(error, 'an import');
      report.value = { importId: null, summary: '', problems: [storeProblem(error)] };
    } finally {
      busy.value = false;
    }
  };
  const read = async (text: string, label: string, capturedAt = new Date().toISOString()) =>
    reportView(await importText(store, text, { label, capturedAt }));
  return {
    report,
    busy,
    importText: (text, label) => void run(() => read(text, label)),
    importFile: (file) => void run(async () => read(await file.text(), file.name)),
    loadSample: () => void run(() => read(sampleText, sampleLabel, sampleCapturedAt)),
    undo: (importId) =>
      void run(async () => {
        await undoImport(store, importId, derive);
        return null;
      }),
  };
}

function reportView(result: ImportResult): ImportReportView {
  if ('refused' in result) return { importId: null, summary: '', problems: result.refused };
  const { id, counts, problems } = result.import;
  return { importId: id, summary: importSummary(counts), problems };
}

function storeProblem(error: unknown): ImportReportView['problems'][number] {
  const said = error instanceof Error ? error.message : String(error);
  return {
    code: 'store-failed',
    severity: 'error',
    message: 'The browser could not write the store; nothing was changed.',
    said,
    todo: 'Free some disk space and try again.',
  };
}
