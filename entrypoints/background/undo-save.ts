import { browser } from 'wxt/browser';
import { z } from 'zod';
import { mergeRecords } from '../../lib/papers/merge-records.ts';
import { shorten } from '../../lib/profiles/shorten.ts';
import type { Store } from '../../lib/store/db.ts';
import { removeReading } from '../../lib/store/reading-list.ts';

/** The entry of the toolbar button's menu that takes back what was saved outside of our pages. */
export const undoMenu = 'undo-save';

// The worker may be stopped between the saving and the undo.
const rememberedSchema = z.object({ savedLast: z.number().int() });

/** Made with the other menus; there is nothing to take back yet. */
export function makeUndoMenu(): void {
  browser.contextMenus.create({ id: undoMenu, title: 'Undo saving', contexts: ['action'], visible: false });
}

/** Offers to take this paper off the list again, in place of the one before. */
export async function offerUndo(store: Store, paper: number): Promise<void> {
  const row = await store.papers.get(paper);
  await browser.storage.session.set({ savedLast: paper });
  // In a menu one & underlines what follows it, and %s stands for what is selected.
  const title = (row ? shorten(mergeRecords(row).title) : 'the paper').replace(/&/g, '&&').replace(/%s/g, '% s');
  await browser.contextMenus.update(undoMenu, { title: `Undo saving “${title}”`, visible: true });
}

/** Takes the paper off the list that was saved last. Returns whether there was one. */
export async function undoSave(store: Store, now: string): Promise<boolean> {
  const remembered = rememberedSchema.safeParse(await browser.storage.session.get('savedLast')).data;
  await browser.storage.session.remove('savedLast');
  await browser.contextMenus.update(undoMenu, { visible: false });
  return remembered !== undefined && (await removeReading(store, [remembered.savedLast], now)).length > 0;
}
