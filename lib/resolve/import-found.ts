import { newId } from '../ids/new-id.ts';
import type { Import } from '../model/import.ts';
import type { Found } from '../profiles/types.ts';
import type { Store } from '../store/db.ts';
import { saveChunk } from '../store/save-chunk.ts';
import { derive } from './derive.ts';
import { Gathering, mostImportant } from './import/gather.ts';

/** What an import is called. */
export interface FoundLabel {
  format: string;
  label: string;
  /** ISO 8601, UTC. */
  at: string;
}

/**
 * Saves a few finds that are at hand (what a service answered, what the reader picked) as one import: all or nothing.
 * @param options.appendsToLabel add them to the import of this format and label where there is one
 */
export async function importFound(
  store: Store,
  finds: readonly Found[],
  { format, label, at }: FoundLabel,
  options: { appendsToLabel?: boolean } = {},
): Promise<Import> {
  const gathering = new Gathering({ toReadingList: false, capturedAt: at });
  for (const found of finds) gathering.add(found);
  const isTheSame = (row: Import) => row.format === format && row.label === label && row.state === 'done';
  const before = options.appendsToLabel ? (await store.imports.toArray()).find(isTheSame) : undefined;
  const row = before ?? { id: newId(), format, label, at, counts: noCounts, problems: [], state: 'done' as const };
  const problems = mostImportant([...row.problems, ...gathering.problems]);
  const saved = await saveChunk(store, { ...row, problems }, gathering.portion, gathering.problems, derive);
  return saved.row;
}

const noCounts = { authors: 0, knownAuthors: 0, papers: 0, knownPapers: 0, claims: 0, refused: 0, passedOver: 0 };
