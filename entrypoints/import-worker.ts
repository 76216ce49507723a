import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { derive } from '../lib/resolve/derive.ts';
import { openInput } from '../lib/resolve/import/open-input.ts';
import { previewImport, proposeAfter } from '../lib/resolve/import/preview-import.ts';
import { type ImportWorld, runImport } from '../lib/resolve/import/run-import.ts';
import { type ImportErrand, type ImportNews, importLock } from '../lib/resolve/import/worker-messages.ts';
import { loadTopics } from '../lib/resolve/load-topics.ts';
import { loadBundled } from '../lib/store/bundled.ts';
import { openStore } from '../lib/store/db.ts';
import { undoImport } from '../lib/store/undo-import.ts';

/** Reads and imports away from the page, which stays usable; to end it is safe at any moment. */
export default defineUnlistedScript(() => {
  self.onmessage = ({ data }: MessageEvent<ImportErrand>) => {
    carryOut(data).then(tell, (error: unknown) => tell(failure(error)));
  };
});

async function carryOut(errand: ImportErrand): Promise<ImportNews> {
  switch (errand.do) {
    case 'open': {
      const opened = await openInput(errand.input.blob);
      return 'refused' in opened
        ? { kind: 'refused', problems: [opened.refused], opened: opened.opened }
        : { kind: 'opened', opened };
    }
    case 'preview': {
      const read = await previewImport(await openWorld(), errand.input, errand.options);
      return 'refused' in read
        ? { kind: 'refused', problems: read.refused, opened: null }
        : { kind: 'previewed', ...read };
    }
    case 'run':
      return alone(() => run(errand));
    case 'undo':
      return alone(async () => {
        const { store } = await openWorld();
        await undoImport(store, errand.importId, derive, (fraction) => tell({ kind: 'undoing', fraction }));
        return { kind: 'undone' };
      });
  }
}

async function run({ input, options, resumed }: Extract<ImportErrand, { do: 'run' }>): Promise<ImportNews> {
  const world = await openWorld();
  const row = resumed === null ? undefined : await world.store.imports.get(resumed);
  const as = row?.resume?.options ?? options;
  if (!as) throw new Error('This import is no longer there to go on');
  const outcome = await runImport(world, input, as, row);
  if ('refused' in outcome) return { kind: 'refused', problems: outcome.refused, opened: null };
  const importId = outcome.import.id;
  return { kind: 'ended', importId, samePeople: await proposeAfter(world, importId) };
}

/** One at a time: two imports would each look for what the other is about to write. */
function alone(work: () => Promise<ImportNews>): Promise<ImportNews> {
  return navigator.locks.request(importLock, { ifAvailable: true }, (lock) => {
    if (lock) return work();
    return { kind: 'failed', why: 'Another import is running in another window. Wait for its end.', isFull: false };
  });
}

async function openWorld(): Promise<ImportWorld> {
  const [store] = await Promise.all([openStore(), loadTopics(loadBundled)]);
  return { store, derive, onProgress: (progress) => tell({ kind: 'progress', progress }) };
}

function failure(error: unknown): ImportNews {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  // Dexie wraps what the browser throws, and keeps its name within.
  return { kind: 'failed', why: message, isFull: `${name} ${message}`.includes('QuotaExceeded') };
}

function tell(news: ImportNews): void {
  self.postMessage(news);
}
