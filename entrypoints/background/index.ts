import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openStore } from '../../lib/store/db.ts';
import { createAnswers } from './answers.ts';
import { listen } from './listen.ts';

export default defineBackground(() => {
  // Opened on the first question, and anew if the browser closed it.
  let opened: ReturnType<typeof openStore> | undefined;
  const store = () => {
    opened ??= openStore().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  listen(createAnswers(store));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});
