import { storage } from 'wxt/utils/storage';
import { type Capture, captureSchema } from '../model/capture.ts';

// In memory, until the browser is closed: what was read off a page is kept only by an import.
const item = storage.defineItem<unknown>('session:capture');

/** Where the library shows what was read. */
export const captureAnchor = '#import=capture';

/** Keeps what was read off a page for the import screen, in place of what was read before. */
export async function saveCapture(capture: Capture): Promise<void> {
  await item.setValue(capture);
}

/** What the popup read last; null where it read nothing since the browser started. */
export async function loadCapture(): Promise<Capture | null> {
  return captureSchema.safeParse(await item.getValue()).data ?? null;
}

/** Forgets it: it was imported, or is not wanted. */
export async function forgetCapture(): Promise<void> {
  await item.removeValue();
}
