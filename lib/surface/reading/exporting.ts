import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ExportScope, ExportView, ReadingListActions } from '../../../components/reading/types.ts';
import { citationHtml } from '../../export/citation/citation-html.ts';
import { citationRuns, citationStyles, formatCitations } from '../../export/citation/format-citations.ts';
import { exporterOf, exporters } from '../../export/index.ts';
import { markdown, paperNotes } from '../../export/markdown.ts';
import type { Exporter } from '../../export/types.ts';
import { type ExportedPaper, papersToExport } from '../../resolve/export-papers.ts';
import type { Store } from '../../store/db.ts';
import { count } from '../../view/words.ts';
import { saveAs } from '../save-as.ts';
import { canWriteNotes, writeNotes } from './note-folder.ts';
import { createZoteroSending } from './zotero-sending.ts';

type Leaving = Pick<ReadingListActions, 'exportFile' | 'copyExport' | 'copyCitation' | 'sendToZotero'>;

/** The ways out of the list: a file, the clipboard, a citation, a running Zotero. */
export function createExporting(
  store: Store,
  idsOf: (scope: ExportScope) => number[],
  attempt: (work: Promise<unknown>) => void,
): { exporting: ReadonlySignal<ExportView>; actions: Leaving } {
  const news = signal<string | null>(null);
  const papersWith = (ids: readonly number[]) => papersToExport(store, ids, new Date().toISOString());
  const papersOf = (scope: ExportScope) => papersWith(idsOf(scope));
  const zotero = createZoteroSending(idsOf, papersWith, attempt);
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
    exporting: computed(() => ({
      formats: formatsHere(),
      styles: [...citationStyles],
      zotero: zotero.view.value,
      news: news.value,
    })),
    actions: {
      exportFile: (scope, format) =>
        saying(format === notes.id ? toFolder(papersOf(scope)) : toFile(papersOf(scope), known(format))),
      copyExport: (scope, format) => {
        const { label, print } = known(format);
        const now = new Date().toISOString();
        // The byte order mark is for programs that open a file.
        saying(
          copy(papersOf(scope), label, {
            'text/plain': (papers) => [...print(papers, now)].join('').replace(/^\uFEFF/, ''),
          }),
        );
      },
      copyCitation: (scope, asked) => {
        const style = citationStyles.find(({ id }) => id === asked);
        if (!style) return;
        const kinds = {
          'text/plain': (papers: ExportedPaper[]) => formatCitations(papers, style.id).join('\n\n'),
          'text/html': (papers: ExportedPaper[]) => citationHtml(citationRuns(papers, style.id)),
        };
        saying(copy(papersOf(scope), style.label, kinds));
      },
      sendToZotero: zotero.send,
    },
  };
}

/** Markdown again, as a folder of notes: properties may only open a file. */
const notes = { id: 'notes', label: 'Markdown, a note for each', isFolder: true };
const formats = exporters.map(({ id, label }) => ({ id, label }));

function formatsHere() {
  return canWriteNotes() ? [...formats, notes] : formats;
}

async function toFile(asked: Promise<ExportedPaper[]>, { label, mime, extension, print }: Exporter): Promise<string> {
  const papers = await asked;
  const now = new Date().toISOString();
  saveAs(new Blob([...print(papers, now)], { type: mime }), `reading-list-${now.slice(0, 10)}.${extension}`);
  return `${count(papers.length, 'paper')} saved as ${label}.`;
}

async function toFolder(asked: Promise<ExportedPaper[]>): Promise<string> {
  const came = await writeNotes(asked.then(paperNotes));
  if (!came) return 'No folder was chosen.';
  const said = `${count(came.written, 'note')} written.`;
  return came.kept > 0
    ? `${said} ${count(came.kept, 'note')} there already: left as ${came.kept === 1 ? 'it is' : 'they are'}.`
    : said;
}

/** The clipboard is asked for at the press, and waits for the papers: some browsers give it only then. */
async function copy(
  asked: Promise<ExportedPaper[]>,
  what: string,
  kinds: Record<string, (papers: ExportedPaper[]) => string>,
): Promise<string> {
  const blobs = Object.entries(kinds).map(
    ([type, print]) => [type, asked.then((papers) => new Blob([print(papers)], { type }))] as const,
  );
  const item = new ClipboardItem(Object.fromEntries(blobs));
  const [papers] = await Promise.all([asked, navigator.clipboard.write([item])]);
  return `${count(papers.length, 'paper')} copied as ${what}.`;
}

function known(format: string): Exporter {
  const exporter = format === notes.id ? markdown : exporterOf(format);
  if (!exporter) throw new Error(`Byline cannot export to “${format}”.`);
  return exporter;
}
