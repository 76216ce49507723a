import { newId } from '../ids/new-id.ts';
import { paperKeys } from '../ids/paper-key.ts';
import type { Decision } from '../model/decision.ts';
import type { Paper, PaperRecord } from '../model/paper.ts';
import { isPaperOf } from '../papers/same-paper.ts';
import type { Store } from './db.ts';
import { findPapers } from './find-papers.ts';
import { isEqual } from './is-equal.ts';
import { PaperMemory } from './remembered.ts';
import type { PaperChange } from './settle.ts';

/** What records make of the papers of the store. */
export interface PlannedPapers {
  /** By id: as it is stored, and as it shall be. */
  changes: Map<number, PaperChange & { after: Paper }>;
  /** For each record, the id of its paper. */
  ids: number[];
}

/** Finds the paper of each record, in the store or among the records before it, and adds the record there. */
export async function planPapers(
  store: Store,
  records: readonly PaperRecord[],
  decisions: readonly Decision[],
): Promise<PlannedPapers> {
  const stored = await findPapers(store, records);
  const memory = new PaperMemory(decisions);
  const changes: PlannedPapers['changes'] = new Map();
  const fresh = new FreshPapers();
  const ids = records.map((record, index) => {
    const row = stored[index];
    const known = row ? changes.get(row.id)?.after : fresh.find(record, changes);
    const paper = known ?? row ?? { id: memory.idOf(record) ?? newId(), records: [], authors: [] };
    const after = { ...paper, records: beforePages(paper.records, record) };
    changes.set(paper.id, { before: row ?? changes.get(paper.id)?.before, after });
    if (!row) fresh.note(record, paper.id);
    return paper.id;
  });
  return { changes, ids };
}

/** Papers that the store does not have yet, by everything they answer to. */
class FreshPapers {
  #byKey = new Map<string, Set<number>>();

  note(record: PaperRecord, id: number): void {
    for (const key of paperKeys(record)) this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(id));
  }

  find(record: PaperRecord, changes: PlannedPapers['changes']): Paper | undefined {
    for (const key of paperKeys(record)) {
      for (const id of this.#byKey.get(key) ?? []) {
        const paper = changes.get(id)?.after;
        if (paper && isPaperOf(paper.records, record)) return paper;
      }
    }
    return undefined;
  }
}

/** What pages say stands last, in whichever order it came; what one input says twice stands once. */
function beforePages(records: readonly PaperRecord[], record: PaperRecord): PaperRecord[] {
  if (records.some((one) => isEqual(one, record))) return [...records];
  const isOfPage = ({ source }: PaperRecord) => source.importId === undefined;
  return [...records.filter((one) => !isOfPage(one)), record, ...records.filter(isOfPage)];
}
