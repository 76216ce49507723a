import { bylineJsonLines } from '../export/byline-json-lines.ts';
import { exportStore } from '../resolve/export-store.ts';
import type { Store } from '../store/db.ts';
import { saveAs } from './save-as.ts';

/** Saves the whole store as a file in Byline's own lines, named by the day. */
export async function saveExport(store: Store): Promise<void> {
  const at = new Date().toISOString();
  const { id, extension, mime } = bylineJsonLines;
  const parts = await exportStore(store, id, at);
  saveAs(new Blob(parts, { type: mime }), `library-${at.slice(0, 10)}.${extension}`);
}
