import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ExportScope, ExportView, ReadingListActions } from '../../../components/reading/types.ts';
import { citationStyles, formatCitations } from '../../export/citation/format-citations.ts';
import { exporterOf, exporters } from '../../export/index.ts';
import type { Exporter } from '../../export/types.ts';
import { type ExportedPaper, papersToExport } from '../../resolve/export-papers.ts';
import type { Store } from '../../store/db.ts';
import { count } from '../../view/words.ts';
import { saveAs } from '../save-as.ts';
import { createZoteroSending } from './zotero-sending.ts';

type Leaving = Pick<ReadingListActions, 'exportFile' | 'copyExport' | 'copyCitation' | 'sendToZotero'>;

/** The ways out of the list: a file, the clipboard, a citation, a running Zotero. */
export function createExporting(
  store: Store,
  idsOf: (scope: ExportScope) => number[],
  attempt: (work: Promise<unknown>) => void,
): { exporting: ReadonlySignal<ExportView>; actions: Leaving } {
  const news = signal<string | null>(null);
  const papersOf = (scope: ExportScope) => papersToExport(store, idsOf(scope), new Date().toISOString());
  const zotero = createZoteroSending(papersOf, attempt);
  const saying = (work: Promise<string>) =>
    attempt(
      work.then(
        (said) => {
          news.value = said;
        },
        (error: unknown) => {
          news.value = `That did not work, and nothing was exported: ${error instanceof Error ? error.message : String(error)}`;
          throw error;
        },
      ),
    );
  return {
    exporting: computed(() => ({ formats, styles: [...citationStyles], zotero: zotero.view.value, news: news.value })),
    actions: {
      exportFile: (scope, format) => saying(toFile(papersOf(scope), known(format))),
      copyExport: (scope, format) => {
        const { label, print } = known(format);
        saying(copy(papersOf(scope), label, (papers) => [...print(papers, new Date().toISOString())].join('')));
      },
      copyCitation: (scope, asked) => {
        const style = citationStyles.find(({ id }) => id === asked);
        if (style)
          saying(copy(papersOf(scope), style.label, (papers) => formatCitations(papers, style.id).join('\n\n')));
      },
      sendToZotero: zotero.send,
    },
  };
}

const formats = exporters.map(({ id, label }) => ({ id, label }));

async function toFile(asked: Promise<ExportedPaper[]>, { label, mime, extension, print }: Exporter): Promise<string> {
  const papers = await asked;
  const now = new Date().toISOString();
  saveAs(new Blob([...print(papers, now)], { type: mime }), `reading-list-${now.slice(0, 10)}.${extension}`);
  return `${count(papers.length, 'paper')} saved as ${label}.`;
}

async function copy(
  asked: Promise<ExportedPaper[]>,
  what: string,
  print: (papers: ExportedPaper[]) => string,
): Promise<string> {
  const papers = await asked;
  await navigator.clipboard.writeText(print(papers));
  return `${count(papers.length, 'paper')} copied as ${what}.`;
}

function known(format: string): Exporter {
  const exporter = exporterOf(format);
  if (!exporter) throw new Error(`Byline cannot export to “${format}”.`);
  return exporter;
}
