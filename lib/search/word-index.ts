/** What a word is worth by where it stands. A bit each, so that one number says all the places. */
export const places = { title: 1, author: 2, own: 4, abstract: 8 } as const;
const worth: readonly [bit: number, worth: number][] = [
  [places.title, 8],
  [places.author, 6],
  [places.own, 5],
  [places.abstract, 2],
];
const placeBits = 4;
const allPlaces = (1 << placeBits) - 1;
const worthOf = Array.from({ length: allPlaces + 1 }, (_, bits) =>
  worth.reduce((sum, [bit, points]) => sum + (bits & bit ? points : 0), 0),
);
const exact = 4;
const begun = 3;

/** The words of one text of a document, and where it stands. */
export interface PlacedText {
  place: number;
  words: readonly string[];
}

/** Per slot, what a word was worth there; 0 where it does not stand. */
export type Worths = Uint8Array;

/**
 * Which words stand in which slots, and where in them. A posting is one small integer, words are found by their first two
 * letters, and a single letter finds what begins titles' and authors' words: so the costliest keystroke stays cheap.
 */
export class WordIndex {
  readonly #numbers = new Map<string, number>();
  // Number 0 is no word: it stands between two texts.
  readonly #words: string[] = [''];
  readonly #postings: number[][] = [[]];
  /** Numbers of the words by their first two letters. */
  readonly #groups = new Map<string, number[]>();
  /** Slots with a word of title or authors that begins with this letter. */
  readonly #initials = new Map<string, number[]>();

  /** Takes in the texts of a slot. Returns the numbers of their words in order, for phrases. */
  add(slot: number, texts: readonly PlacedText[]): Uint32Array {
    const sequence: number[] = [];
    for (const { place, words } of texts) {
      for (const word of words) {
        const number = this.#numberOf(word);
        push(this.#postings[number] ?? [], slot, place);
        if (place <= places.author) push(at(this.#initials, word[0] ?? ''), slot, place);
        sequence.push(number);
      }
      sequence.push(0);
    }
    return new Uint32Array(sequence);
  }

  /** Whether a sequence holds a phrase: these words one behind the other, the last one perhaps only begun. */
  phrase(words: readonly string[], isOpen: boolean): (sequence: Uint32Array) => boolean {
    const whole = isOpen ? words.slice(0, -1) : words;
    const begun = isOpen ? (words.at(-1) ?? '') : '';
    const numbers = whole.map((word) => this.#numbers.get(word) ?? -1);
    const goesOn = (number = 0): boolean => begun === '' || (this.#words[number] ?? '').startsWith(begun);
    const holdsAt = (sequence: Uint32Array, start: number): boolean =>
      numbers.every((number, index) => sequence[start + index] === number) && goesOn(sequence[start + numbers.length]);
    const rarest = numbers.indexOf(this.#rarestOf(numbers));
    const anchor = numbers[rarest] ?? -1;
    return (sequence) => {
      for (let place = sequence.indexOf(anchor); place >= 0; place = sequence.indexOf(anchor, place + 1)) {
        if (holdsAt(sequence, place - rarest)) return true;
      }
      return false;
    };
  }

  /** Forgets slots, so that they can be given to others. */
  sweep(isKept: (slot: number) => boolean): void {
    for (const lists of [this.#postings, this.#initials.values()]) {
      for (const list of lists) keepOnly(list, isKept);
    }
  }

  /** Marks the slots in which the word stands, or, if it is open, one that begins with it. */
  mark(word: string, isOpen: boolean, worths: Worths): void {
    const number = this.#numbers.get(word);
    if (number !== undefined) raise(worths, this.#postings[number] ?? [], exact);
    if (!isOpen) return;
    if (word.length === 1) raise(worths, this.#initials.get(word) ?? [], begun);
    else {
      for (const other of this.#groups.get(word.slice(0, 2)) ?? []) {
        if (other !== number && this.#words[other]?.startsWith(word)) raise(worths, this.#postings[other] ?? [], begun);
      }
    }
  }

  /** Every word that begins with this letter, of any document there ever was. */
  *wordsFrom(letter: string): Generator<string> {
    for (const [start, numbers] of this.#groups) {
      if (start[0] === letter) for (const number of numbers) yield this.#words[number] ?? '';
    }
  }

  #rarestOf(numbers: readonly number[]): number {
    const count = (number: number): number => this.#postings[number]?.length ?? 0;
    return numbers.reduce((rarest, number) => (count(number) < count(rarest) ? number : rarest), numbers[0] ?? -1);
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.push(word) - 1;
    this.#numbers.set(word, number);
    this.#postings.push([]);
    at(this.#groups, word.slice(0, 2)).push(number);
    return number;
  }
}

function at(lists: Map<string, number[]>, key: string): number[] {
  let list = lists.get(key);
  if (!list) {
    list = [];
    lists.set(key, list);
  }
  return list;
}

/** A document's words come one document after the other: its posting, if it has one, is the last. */
function push(list: number[], slot: number, place: number): void {
  const last = list.at(-1);
  if (last !== undefined && last >> placeBits === slot) list[list.length - 1] = last | place;
  else list.push((slot << placeBits) | place);
}

function raise(worths: Worths, postings: readonly number[], times: number): void {
  for (const posting of postings) {
    const slot = posting >> placeBits;
    const points = (worthOf[posting & allPlaces] ?? 0) * times;
    if (points > (worths[slot] ?? 0)) worths[slot] = points;
  }
}

function keepOnly(list: number[], isKept: (slot: number) => boolean): void {
  let kept = 0;
  for (const posting of list) {
    if (isKept(posting >> placeBits)) {
      list[kept] = posting;
      kept += 1;
    }
  }
  list.length = kept;
}
