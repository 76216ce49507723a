import { signal } from '@preact/signals';
import sampleText from '../../seeds/lin-guo.profile.txt?raw';
import { refreshPages } from '../messages.ts';
import type { ImportOptions } from '../model/import.ts';
import { report as reportError } from '../report.ts';
import { mergeAuthors } from '../resolve/correct.ts';
import type { OpenedInput } from '../resolve/import/open-input.ts';
import type { ImportInput } from '../resolve/import/run-import.ts';
import type { ImportErrand } from '../resolve/import/worker-messages.ts';
import type { Store } from '../store/db.ts';
import type { ImportInputView, ImportStage } from '../view/import-types.ts';
import { importProgress, importReport, sizeText } from '../view/import-view.ts';
import { forgetCapture, loadCapture } from './capture.ts';
import { dayNoted } from './day-noted.ts';
import type { ImportActions } from './import-actions.ts';
import { downloadReport } from './import-report-file.ts';
import { createImportWorker, type ImportAnswer } from './import-worker.ts';

/** The day the sample was copied from its page: its own date, not that of the reader's import. */
const sampleCapturedAt = '2026-11-23T00:00:00Z';
const sampleLabel = 'lin-guo.profile.txt';

/** What is open on the screen. */
interface Open {
  input: ImportInput;
  opened: OpenedInput;
  options: ImportOptions;
  /** Papers of it that stand for themselves, as the last preview counted them. */
  loosePapers: number;
}

/** Importing, as the welcome page and the library offer it. */
export function createImporter(store: Store): ImportActions {
  const stage = signal<ImportStage>({ kind: 'empty' });
  const importing = new Importing(store, stage);
  const guarded = (work: () => Promise<void>) => () => {
    work().catch((error: unknown) => {
      reportError(error, 'the import screen');
      stage.value = { kind: 'refused', input: null, problems: [failed(error)] };
    });
  };
  const open = (blob: Blob, name: string, from: From = {}) => guarded(() => importing.open({ blob, name }, from))();
  return {
    stage,
    openText: (text, label) => open(new Blob([text]), label),
    openFile: (file) => open(file, file.name),
    openSample: () => open(new Blob([sampleText]), sampleLabel, { capturedAt: sampleCapturedAt }),
    openCapture: guarded(() => importing.openCapture()),
    chooseFormat: (importer) => guarded(() => importing.reread({ importer }))(),
    setColumns: (columns) => guarded(() => importing.reread({ columns }))(),
    setFilter: (filter) => guarded(() => importing.reread({ filter }))(),
    setToReadingList: (toReadingList) => importing.setToReadingList(toReadingList),
    start: guarded(() => importing.run()),
    cancel: guarded(() => importing.cancel()),
    resume: (importId, file) => guarded(() => importing.resume(importId, file))(),
    undo: (importId) => guarded(() => importing.undo(importId))(),
    merge: (authorId, otherId) => guarded(() => importing.merge(authorId, otherId))(),
    downloadReport: (importId) => guarded(() => downloadReport(store, importId))(),
    close: () => importing.close(),
  };
}

type From = Partial<Pick<ImportOptions, 'capturedAt' | 'url' | 'importer'>>;

class Importing {
  readonly #store: Store;
  readonly #stage: { value: ImportStage };
  readonly #worker = createImportWorker();
  #open: Open | null = null;
  /** The import under way; its row is there once a portion is written. */
  #importId: number | null = null;

  constructor(store: Store, stage: { value: ImportStage }) {
    this.#store = store;
    this.#stage = stage;
  }

  async open(input: ImportInput, from: From): Promise<void> {
    this.#open = null;
    this.#stage.value = { kind: 'reading', input: inputView(input, null) };
    const answer = await this.#worker.ask({ do: 'open', input });
    if (!answer) return;
    const opened = answer.kind === 'opened' || answer.kind === 'refused' ? answer.opened : null;
    if (opened) {
      const importer = from.importer ?? opened.formats[0]?.id ?? '';
      const options = { capturedAt: new Date().toISOString(), ...from, importer, toReadingList: false };
      this.#open = { input, opened, options, loosePapers: 0 };
    }
    if (answer.kind === 'opened') await this.reread({});
    else this.#refuse(answer);
  }

  /** Opens what the popup read off a page. */
  async openCapture(): Promise<void> {
    const capture = await loadCapture();
    // Importers are large, and the import screen leaves them to its worker.
    const { readCapture } = await import('../resolve/read-capture.ts');
    const read = capture && readCapture(capture);
    if (!read) {
      this.#stage.value = { kind: 'refused', input: null, problems: [captureGone] };
      return;
    }
    const { text, label, url, capturedAt, importerId } = read;
    await this.open({ blob: new Blob([text]), name: label }, { url, capturedAt, importer: importerId });
  }

  /** Reads what is open anew, in another way. */
  async reread(change: Partial<ImportOptions>): Promise<void> {
    if (!this.#open) return;
    const open = { ...this.#open, options: withDefaults({ ...this.#open.options, ...change }, this.#open.opened) };
    this.#open = open;
    if (open.options.columns && !isExplained(open.options.columns)) {
      this.#stage.value = { kind: 'ready', input: inputView(open.input, open), preview: null };
      return;
    }
    this.#stage.value = { kind: 'reading', input: inputView(open.input, open) };
    const answer = await this.#worker.ask({ do: 'preview', input: open.input, options: open.options });
    if (!answer || this.#open !== open) return;
    if (answer.kind !== 'previewed') return this.#refuse(answer);
    this.#open = { ...open, loosePapers: answer.loosePapers };
    this.#stage.value = { kind: 'ready', input: inputView(open.input, this.#open), preview: answer.preview };
  }

  setToReadingList(toReadingList: boolean): void {
    const stage = this.#stage.value;
    if (!this.#open || stage.kind !== 'ready') return;
    this.#open = { ...this.#open, options: { ...this.#open.options, toReadingList } };
    this.#stage.value = { ...stage, input: inputView(this.#open.input, this.#open) };
  }

  async run(): Promise<void> {
    const open = this.#open;
    if (!open || this.#stage.value.kind !== 'ready') return;
    await this.#import({ do: 'run', input: open.input, options: open.options, resumed: null }, open.input.name);
  }

  async resume(importId: number, file: File): Promise<void> {
    const label = (await this.#store.imports.get(importId))?.label ?? file.name;
    this.#open = null;
    await this.#import({ do: 'run', input: { blob: file, name: file.name }, options: null, resumed: importId }, label);
  }

  async #import(errand: Extract<ImportErrand, { do: 'run' }>, label: string): Promise<void> {
    const input = this.#open && inputView(this.#open.input, this.#open);
    this.#importId = errand.resumed;
    const began = performance.now();
    let before: { fraction: number; done: number } | undefined;
    this.#stage.value = { kind: 'running', input, label, progress: null };
    // It may put papers on the list.
    await dayNoted();
    const answer = await this.#worker.ask(errand, (news) => {
      if (news.kind !== 'progress') return;
      const { counts, fraction, importId } = news.progress;
      this.#importId = importId;
      before ??= { fraction: fraction ?? 0, done: counts.authors + counts.papers };
      const progress = importProgress(news.progress, { takenMs: performance.now() - began, ...before });
      this.#stage.value = { kind: 'running', input, label, progress };
    });
    if (!answer) return;
    if (answer.kind === 'ended') {
      if (input?.url) await forgetCapture();
      await this.#showReport(answer.importId, null, answer.samePeople);
    }
    if (answer.kind === 'failed') await this.#stopped(sentenceOf(answer));
    if (answer.kind === 'refused') this.#refuse(answer);
    await refreshPages();
  }

  async cancel(): Promise<void> {
    const { kind } = this.#stage.value;
    this.#worker.end();
    if (kind === 'running') await this.#stopped('You stopped it.');
    else this.close();
  }

  /** What is in the store of an import that stopped; nothing may be. */
  async #stopped(because: string): Promise<void> {
    const row = this.#importId === null ? undefined : await this.#store.imports.get(this.#importId);
    if (row) await this.#showReport(row.id, because, []);
    else this.#stage.value = { kind: 'refused', input: null, problems: [nothingKept(because)] };
    await refreshPages();
  }

  async #showReport(importId: number, because: string | null, samePeople: SamePeople): Promise<void> {
    const row = await this.#store.imports.get(importId);
    this.#open = null;
    this.#stage.value = row
      ? { kind: 'ended', report: importReport(row, samePeople, because) }
      : { kind: 'refused', input: null, problems: [nothingKept('The import is not there any more.')] };
  }

  async undo(importId: number): Promise<void> {
    const label = (await this.#store.imports.get(importId))?.label ?? 'the import';
    this.#stage.value = { kind: 'undoing', label, progress: null };
    await dayNoted();
    const answer = await this.#worker.ask({ do: 'undo', importId }, (news) => {
      if (news.kind !== 'undoing') return;
      const progress = { fraction: news.fraction, done: '', rate: '', left: null };
      this.#stage.value = { kind: 'undoing', label, progress };
    });
    if (answer?.kind === 'failed')
      await this.#showReport(importId, `It is not taken back yet. ${sentenceOf(answer)}`, []);
    else this.#stage.value = { kind: 'empty' };
    await refreshPages();
  }

  async merge(authorId: number, otherId: number): Promise<void> {
    await mergeAuthors(this.#store, authorId, otherId);
    const stage = this.#stage.value;
    if (stage.kind !== 'ended') return;
    const samePeople = stage.report.samePeople.filter(({ merge }) => merge?.otherId !== otherId);
    this.#stage.value = { kind: 'ended', report: { ...stage.report, samePeople } };
    await refreshPages();
  }

  close(): void {
    if (this.#stage.value.kind === 'running' || this.#stage.value.kind === 'undoing') return;
    this.#worker.end();
    this.#open = null;
    this.#stage.value = { kind: 'empty' };
  }

  #refuse(answer: ImportAnswer): void {
    const problems = answer.kind === 'refused' ? answer.problems : [];
    const said = answer.kind === 'failed' ? [nothingKept(sentenceOf(answer))] : [];
    const input = this.#open && inputView(this.#open.input, this.#open);
    this.#stage.value = { kind: 'refused', input, problems: [...problems, ...said] };
  }
}

type SamePeople = Extract<ImportAnswer, { kind: 'ended' }>['samePeople'];

/** What the chosen format asks is answered as well as can be guessed, until the reader says otherwise. */
function withDefaults(options: ImportOptions, { asking, table }: OpenedInput): ImportOptions {
  const { columns: _columns, filter: _filter, ...rest } = options;
  const asks = asking[options.importer];
  if (asks === 'columns') return { ...rest, columns: options.columns ?? table?.columns ?? {} };
  if (asks === 'filter') return { ...rest, filter: options.filter ?? { categories: [] } };
  return rest;
}

/** A table is of papers by their title, or of authors by their name. */
function isExplained(columns: NonNullable<ImportOptions['columns']>): boolean {
  return columns.title !== undefined || columns.name !== undefined;
}

function inputView({ blob, name }: ImportInput, open: Open | null): ImportInputView {
  const { options, opened, loosePapers = 0 } = open ?? {};
  const table = options?.columns && opened?.table;
  return {
    name,
    size: sizeText(blob.size),
    url: options?.url ?? null,
    formats: opened?.formats ?? [],
    chosen: options?.importer ?? '',
    table: table ? { ...table, columns: options.columns ?? {} } : null,
    filter: options?.filter ?? null,
    toReadingList: options && loosePapers > 0 ? options.toReadingList : null,
  };
}

function sentenceOf({ why, isFull }: Extract<ImportAnswer, { kind: 'failed' }>): string {
  if (isFull) return 'The disk, or the room the browser gives to Byline, is full.';
  return why.endsWith('.') ? why : `${why}.`;
}

function nothingKept(because: string) {
  return {
    code: 'import-stopped',
    severity: 'error' as const,
    message: `${because} Nothing was imported.`,
    todo: 'Try again; where the disk is full, free some room first.',
  };
}

const captureGone = {
  code: 'capture-gone',
  severity: 'error' as const,
  message: 'What was read off the page is no longer there: it was imported, or the browser was closed since.',
  todo: 'Open the page again, and press “Add this profile” in the popup.',
};

function failed(error: unknown) {
  const said = error instanceof Error ? error.message : String(error);
  return { ...nothingKept('Something gave way in Byline.'), said };
}
