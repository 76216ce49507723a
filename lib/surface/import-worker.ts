import { browser } from 'wxt/browser';
import type { ImportErrand, ImportNews } from '../resolve/import/worker-messages.ts';

/** News on the way, before the answer. */
type OnTheWay = Extract<ImportNews, { kind: 'progress' | 'undoing' }>;
/** What an errand ends with. */
export type ImportAnswer = Exclude<ImportNews, OnTheWay>;

/** The worker that imports, started when it is needed. */
export interface ImportWorker {
  /** Sends an errand; one that is under way is ended for it. null: it was itself ended for another, or by `end`. */
  ask(errand: ImportErrand, onTheWay?: (news: OnTheWay) => void): Promise<ImportAnswer | null>;
  /** Ends what is under way, at once: what is half written is not written. */
  end(): void;
}

export function createImportWorker(): ImportWorker {
  let worker: Worker | undefined;
  let underWay: ((answer: ImportAnswer | null) => void) | undefined;
  const end = () => {
    worker?.terminate();
    worker = undefined;
    underWay?.(null);
    underWay = undefined;
  };
  return {
    end,
    ask(errand, onTheWay) {
      if (underWay) end();
      worker ??= new Worker(browser.runtime.getURL('/import-worker.js'));
      const own = worker;
      return new Promise<ImportAnswer | null>((resolve) => {
        const answer = (news: ImportAnswer | null) => {
          underWay = undefined;
          resolve(news);
        };
        underWay = answer;
        own.onmessage = ({ data }: MessageEvent<ImportNews>) => {
          if (data.kind === 'progress' || data.kind === 'undoing') onTheWay?.(data);
          else answer(data);
        };
        own.onerror = ({ message }) => answer({ kind: 'failed', why: message, isFull: false });
        own.postMessage(errand);
      });
    },
  };
}
