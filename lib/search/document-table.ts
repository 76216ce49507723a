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
    if (slot !== undefined && before && hasSameWords(before.document, document)) {
      if (before.document.savedAt !== document.savedAt) this.#bySaved = null;
      this.records[slot] = { ...before, document, savedAt: Date.parse(document.savedAt) };
      return;
    }
    if (slot !== undefined) this.#leave(slot);
    const place = this.#free.pop() ?? this.records.length;
    const texts = textsOf(document);
    this.records[place] = recordOf(document, texts, this.words.add(place, texts));
    this.#slots.set(document.id, place);
    this.#bySaved = null;
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
    this.#bySaved ??= [...this.#slots.values()].sort((one, other) => this.#isLater(one, other));
    return this.#bySaved;
  }

  #isLater(one: number, other: number): number {
    const [a, b] = [this.records[one], this.records[other]];
    if (!a || !b) return 0;
    return (b.savedAt || 0) - (a.savedAt || 0) || b.document.id - a.document.id;
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
