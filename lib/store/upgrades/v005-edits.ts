import type { Transaction } from 'dexie';
import { newMachine } from '../machine.ts';

/** An entry as version 4 kept it. */
interface PlainEntry {
  paper: number;
  status: string;
  tags: string[];
  note: string;
  savedAt: string;
  versionSeen?: number;
  snapshot?: object[];
}

/** Every entry comes to know since when it is as it is, and what was deleted from the list becomes an entry again. */
export async function toEdits(transaction: Transaction): Promise<void> {
  const { id, value } = newMachine();
  await transaction.table('meta').put({ id, value });
  const machine = value.toString(36);
  const reading = transaction.table('reading');
  const entries: PlainEntry[] = await reading.toArray();
  const upgraded = entries.map((entry, at) => withEdits(entry, machine, at + 1));
  await reading.bulkPut(upgraded);
  await keepDeleted(transaction, machine, entries.length);
  await transaction
    .table('importChunks')
    .toCollection()
    .modify((chunk: { reading: PlainEntry[] }) => {
      // As they stand on the list, so that an undo finds them untouched; what the reader changed since it leaves alone.
      chunk.reading = chunk.reading.map((entry) => {
        const now = entries.findIndex(({ paper }) => paper === entry.paper);
        const isUntouched = JSON.stringify(entries[now]) === JSON.stringify(entry);
        return isUntouched ? (upgraded[now] ?? withEdits(entry, machine, 0)) : withEdits(entry, machine, 0);
      });
    });
}

/** What was edited when is not known; when it was saved is. */
function withEdits(entry: PlainEntry, machine: string, changed: number) {
  const time = new Date(Date.parse(entry.savedAt)).toISOString();
  const stamp = `${time}~${machine}`;
  return {
    ...entry,
    snapshot: entry.snapshot ?? [],
    priority: 'normal',
    changed,
    edits: {
      saved: stamp,
      ...(entry.status !== 'to read' && { status: stamp }),
      ...(entry.versionSeen !== undefined && { versionSeen: stamp }),
      tags: Object.fromEntries(entry.tags.map((tag) => [tag, { isOn: true, at: stamp }])),
      notes: entry.note === '' ? [] : [{ text: entry.note, at: stamp }],
      notesSeen: entry.note === '' ? {} : { [machine]: time },
    },
  };
}

/** Tombstones of the list held a row's id alone, which says nothing to another machine. */
async function keepDeleted(transaction: Transaction, machine: string, changed: number): Promise<void> {
  const tombstones = transaction.table<{ id: string; at: string }, string>('tombstones');
  const ours = await tombstones.filter(({ id }) => id.startsWith('reading:')).toArray();
  for (const [index, { id, at }] of ours.entries()) {
    const paper = Number(id.slice('reading:'.length));
    const isKnown = (await transaction.table('papers').get(paper)) !== undefined;
    if (isKnown && (await transaction.table('reading').get(paper)) === undefined) {
      const bare = { paper, status: 'to read', tags: [], note: '', savedAt: at, snapshot: [] };
      await transaction.table('reading').add({ ...withEdits(bare, machine, changed + index + 1), removedAt: at });
    }
    await tombstones.delete(id);
  }
}
