import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { refreshPages } from '../../lib/messages.ts';
import { report } from '../../lib/report.ts';
import { derive } from '../../lib/resolve/derive.ts';
import { loadTopics } from '../../lib/resolve/load-topics.ts';
import { createScorer } from '../../lib/resolve/score-papers.ts';
import { markStore } from '../../lib/store/backup/mark.ts';
import { loadBundled } from '../../lib/store/bundled.ts';
import { openStore } from '../../lib/store/db.ts';
import { renewDerived } from '../../lib/store/renew-derived.ts';
import { noteToday } from '../../lib/surface/note-today.ts';
import { createAnswers } from './answers.ts';
import { createListSearch } from './list-search.ts';
import { listen } from './listen.ts';
import { createLookingUp } from './looking-up.ts';
import { listenToAlarms, lookupWorld } from './lookup-world.ts';
import { listenToOmnibox } from './omnibox.ts';
import { forgetOldLater } from './triage.ts';
import { listenToWaysIn } from './ways-in.ts';

export default defineBackground(() => {
  // Opened on the first question, and anew if the browser closed it.
  let opened: ReturnType<typeof openStore> | undefined;
  const store = () => {
    opened ??= Promise.all([openStore(), loadTopics(loadBundled)]).then(
      ([store]) => {
        void noteToday(store);
        forgetOldLater(store);
        markStore(store).catch((error: unknown) => report(error, 'background: marking the store'));
        renewDerived(store, derive)
          .then((isNew) => (isNew ? refreshPages() : undefined))
          .catch((error: unknown) => report(error, 'background: renewing'));
        return store;
      },
      (error: unknown) => {
        opened = undefined;
        throw error;
      },
    );
    return opened;
  };
  const lookingUp = createLookingUp(lookupWorld(store));
  const scorer = createScorer(store, loadBundled);
  listen(createAnswers(store, lookingUp, scorer));
  listenToAlarms(lookingUp);
  listenToWaysIn(store, scorer);
  listenToOmnibox(createListSearch(store));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});
