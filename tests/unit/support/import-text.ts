import { recognise } from '../../../lib/profiles/index.ts';
import { derive } from '../../../lib/resolve/derive.ts';
import { type ImportOutcome, runImport } from '../../../lib/resolve/import/run-import.ts';
import type { Store } from '../../../lib/store/db.ts';

/** Imports a text as the import screen does, in whichever format it is. */
export function importText(
  store: Store,
  text: string,
  { label, capturedAt }: { label: string; capturedAt: string },
): Promise<ImportOutcome> {
  const importer = recognise(text)[0]?.importer.id ?? 'profile-text';
  const options = { importer, capturedAt, toReadingList: false };
  return runImport({ store, derive }, { blob: new Blob([text]), name: label }, options);
}
