import type { ReadingEntry } from '../model/reading-entry.ts';
import type { EntryChange } from './edit-entry.ts';

/** An entry before it was changed, and after. */
export interface ChangedEntry {
  before: ReadingEntry;
  after: ReadingEntry;
}

const fields = ['status', 'priority', 'note', 'versionSeen'] as const;

/** What takes a change back in an entry as it is now; what was changed otherwise since stays. */
export function takenBack({ before, after }: ChangedEntry, now: ReadingEntry): EntryChange {
  const toSet = fields.filter((field) => before[field] !== after[field] && now[field] === after[field]);
  return {
    ...Object.fromEntries(toSet.map((field) => [field, before[field]])),
    addTags: before.tags.filter((tag) => !after.tags.includes(tag)),
    removeTags: after.tags.filter((tag) => !before.tags.includes(tag)),
  };
}
