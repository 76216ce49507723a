import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { AddProfileStage } from '../../components/add-profile.tsx';
import { type Capture, captureSchema } from '../../lib/model/capture.ts';
import type { PageReading } from '../../lib/model/page-reading.ts';
import { report } from '../../lib/report.ts';
import { captureAnchor, saveCapture } from '../../lib/surface/capture.ts';
import { openLibrary } from '../../lib/surface/open-library.ts';
import type { PopupState } from './app-state.ts';

type CapturePart = Pick<PopupState, 'addProfileStage' | 'addProfile'>;

/**
 * The part of the popup that reads a profile off the page it stands over, when the reader asks for it.
 * @param reading what the content script knows of the page; null where there is none
 */
export async function createCapture(tabId: number | undefined, reading: PageReading | null): Promise<CapturePart> {
  const stage = signal<AddProfileStage>('hidden');
  const mayCarryOne = reading === null || reading.kind === 'author';
  if (tabId !== undefined && mayCarryOne && (await isWebPage(tabId))) stage.value = 'offered';
  const add = async (id: number) => {
    stage.value = 'reading';
    stage.value = await capture(id);
  };
  return {
    addProfileStage: stage,
    addProfile: () => {
      if (tabId === undefined || stage.value === 'reading') return;
      add(tabId).catch((error: unknown) => {
        stage.value = 'refused';
        report(error, 'reading a profile off a page');
      });
    },
  };
}

/** The address is known to the popup of a tab that it was opened over, and of hosts that Byline reads anyway. */
async function isWebPage(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return /^https?:/.test(tab?.url ?? '');
}

/** Reads the page, and opens the library where somebody is found. */
async function capture(tabId: number): Promise<AddProfileStage> {
  const read = await readTab(tabId);
  if (!read) return 'refused';
  // Importers are large, and most popups never need them.
  const { readCapture } = await import('../../lib/resolve/read-capture.ts');
  if (!readCapture(read)) return 'nothing';
  const isKept = await saveCapture(read).then(
    () => true,
    // The browser keeps some megabytes of a session.
    () => false,
  );
  if (!isKept) return 'too-much';
  await openLibrary(captureAnchor);
  return 'offered';
}

/** What the script read there; null where the browser refuses: its own pages, its shop, a page that is gone. */
async function readTab(tabId: number): Promise<Capture | null> {
  const results = await browser.scripting
    .executeScript({ target: { tabId }, files: ['/read-profile.js'] })
    .catch(() => []);
  return captureSchema.safeParse(results[0]?.result).data ?? null;
}
