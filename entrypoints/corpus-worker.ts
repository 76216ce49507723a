import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type FeedProgress, feedFromStore } from '../lib/resolve/corpus-from-store.ts';
import { openStore } from '../lib/store/db.ts';

/** What the worker tells the library page. */
export type CorpusNews =
  | { kind: 'progress'; progress: FeedProgress }
  | { kind: 'ended' }
  | { kind: 'failed'; why: string };

/** A worker of the library page: feeds the corpus with what the store holds, tells how far it is, and ends. */
export default defineUnlistedScript(async () => {
  const tell = (news: CorpusNews) => self.postMessage(news);
  try {
    const onProgress = (progress: FeedProgress) => tell({ kind: 'progress', progress });
    await feedFromStore(await openStore(), { onProgress });
    tell({ kind: 'ended' });
  } catch (error) {
    tell({ kind: 'failed', why: error instanceof Error ? error.message : String(error) });
  }
});
