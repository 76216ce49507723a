import { recordOf, textsOf } from './record.ts';
import type { SearchDocument, SearchRecord } from './types.ts';
import { WordIndex } from './word-index.ts';

// Slots are swept when more than half of them are empty, and there are enough for it to matter.
const fewestToSweep = 1000;

/**
 * Documents in numbered slots, with the index of their words. A document whose words changed moves to a new slot; one whose
 * status or scores changed stays where it is, and no word is read again.
 */
export class DocumentTable {
  readonly documents = new Map<number, SearchDocument>();
  readonly words = new WordIndex();
  readonly records: (SearchRecord | undefined)[] = [];
  readonly #slots = new Map<number, number>();
  #free: number[] = [];
  #left: number[] = [];
  #bySaved: number[] | null = null;

  put(document: SearchDocument): void {
    const slot = this.#slots.get(document.id);
    const before = slot === undefined ? undefined : this.records[slot];
    this.documents.set(document.id, document);
    if (before?.document.savedAt !== document.savedAt) this.#bySaved = null;
    if (slot === undefined || !before) this.#enter(document);
    else if (hasSameWords(before.document, document)) {
      this.records[slot] = { ...before, document, savedAt: Date.parse(document.savedAt) };
    } else {
      this.#leave(slot);
      const place = this.#enter(document);
      if (this.#bySaved) this.#bySaved[this.#bySaved.indexOf(slot)] = place;
    }
  }

  remove(id: number): void {
    const slot = this.#slots.get(id);
    if (slot === undefined) return;
    this.#leave(slot);
    this.#slots.delete(id);
    this.documents.delete(id);
    this.#bySaved = null;
  }

  /** The slots in use: what was saved last first, of the same moment the newest paper. */
  bySaved(): readonly number[] {
    this.#bySaved ??= this.#sortBySaved();
    return this.#bySaved;
  }

  #sortBySaved(): number[] {
    const times = Float64Array.from(this.records, (record) => record?.savedAt || 0);
    const ids = Float64Array.from(this.records, (record) => record?.document.id ?? 0);
    return [...this.#slots.values()].sort(
      (one, other) => (times[other] ?? 0) - (times[one] ?? 0) || (ids[other] ?? 0) - (ids[one] ?? 0),
    );
  }

  #enter(document: SearchDocument): number {
    const slot = this.#free.pop() ?? this.records.length;
    const texts = textsOf(document);
    this.records[slot] = recordOf(document, texts, this.words.add(slot, texts));
    this.#slots.set(document.id, slot);
    return slot;
  }

  #leave(slot: number): void {
    this.records[slot] = undefined;
    this.#left.push(slot);
    if (this.#left.length < fewestToSweep || this.#left.length < this.records.length / 2) return;
    this.words.sweep((kept) => this.records[kept] !== undefined);
    this.#free = [...this.#free, ...this.#left];
    this.#left = [];
  }
}

function hasSameWords(one: SearchDocument, other: SearchDocument): boolean {
  return (
    one.title === other.title &&
    one.abstract === other.abstract &&
    one.note === other.note &&
    one.arxivId === other.arxivId &&
    one.doi === other.doi &&
    isSameList(one.authors, other.authors) &&
    isSameList(one.tags, other.tags)
  );
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
