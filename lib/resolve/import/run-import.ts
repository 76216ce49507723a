import { newId } from '../../ids/new-id.ts';
import type { Checkpoint, Import, ImportOptions } from '../../model/import.ts';
import type { Problem } from '../../model/problem.ts';
import { importerOf } from '../../profiles/index.ts';
import type { ImportContext, Importer } from '../../profiles/types.ts';
import type { Store } from '../../store/db.ts';
import type { Derive } from '../../store/derive.ts';
import { saveChunk } from '../../store/save-chunk.ts';
import { Gathering, mostImportant } from './gather.ts';
import { isSameInput, markOf } from './mark.ts';
import { guessedEncoding, type Piece, piecesOf, start } from './pieces.ts';

/** What is imported: a file, or a text as if it were one. */
export interface ImportInput {
  blob: Blob;
  /** A file's name, "Pasted text". */
  name: string;
}

/** How far an import has come. */
export interface ImportProgress {
  /** It has a row in the store once its first portion is written. */
  importId: number;
  /** Of the input, 0 to 1; null where it is read as a whole. */
  fraction: number | null;
  counts: Import['counts'];
}

/** What importing needs. */
export interface ImportWorld {
  store: Store;
  derive: Derive;
  onProgress?: (progress: ImportProgress) => void;
  /** How much is read and written in one go, where it is not the usual. */
  sizes?: { piece: number; portion: number };
}

/** What became of an input: an import, or the reasons why nothing was stored. */
export type ImportOutcome = { import: Import } | { refused: Problem[] };

/**
 * Authors and papers written in one transaction: few at first, so that something is seen soon, then more and more, for
 * each transaction writes the look-up tables anew (lib/store/key-index.ts).
 */
const portionSize = { first: 2_500, most: 20_000 } as const;

/**
 * Imports an input portion by portion, each in one transaction with the place up to which it was read. What fits into
 * one portion comes in whole or not at all; of more, whatever stops it, the store holds the portions before that, and
 * `resumed` goes on after them. Throws where the store cannot be written.
 * @param resumed an unfinished import of the same input
 */
export async function runImport(
  world: ImportWorld,
  input: ImportInput,
  options: ImportOptions,
  resumed?: Import,
): Promise<ImportOutcome> {
  const importer = importerOf(options.importer);
  if (!importer) return { refused: [unknownImporter] };
  const mark = await markOf(input.blob, input.name);
  const before = resumed?.resume;
  if (before && !isSameInput(before.mark, mark)) return { refused: [otherInput(before.mark.name)] };
  const running = new Running(world, importer, options, { mark, row: resumed ?? newRow(importer, input, options) });
  const from = before?.checkpoint ?? start;
  world.onProgress?.(running.progress(importer.input === 'lines' ? from.bytes / input.blob.size : null));
  for await (const piece of piecesOf(input.blob, importer.input, from, world.sizes?.piece)) {
    await running.read(piece, piece.from.bytes === from.bytes ? from.found : 0);
    if (importer.input === 'lines') world.onProgress?.(running.progress(piece.to.bytes / input.blob.size));
  }
  return running.end();
}

class Running {
  readonly #world: ImportWorld;
  readonly #importer: Importer;
  readonly #options: ImportOptions;
  readonly #mark: NonNullable<Import['resume']>['mark'];
  readonly #problems: Problem[];
  #row: Import;
  #isWritten: boolean;
  #portion: number;
  readonly #mostPortion: number;
  #gathering: Gathering;

  constructor(world: ImportWorld, importer: Importer, options: ImportOptions, { mark, row }: Begun) {
    this.#world = world;
    this.#importer = importer;
    this.#options = options;
    this.#portion = world.sizes?.portion ?? portionSize.first;
    this.#mostPortion = world.sizes?.portion ?? portionSize.most;
    this.#mark = mark;
    this.#row = row;
    this.#problems = [...row.problems];
    this.#isWritten = row.resume !== undefined;
    this.#gathering = new Gathering(options);
  }

  /** @param skip finds of the piece that are in the store already */
  async read({ text, from, to, isGuessed }: Piece, skip: number): Promise<void> {
    const { capturedAt, url, columns, filter } = this.#options;
    const context: ImportContext = { label: this.#row.label, capturedAt, url, columns, filter };
    if (isGuessed) this.#gathering.problems.push(guessedEncoding);
    let found = 0;
    for (const one of this.#importer.read(text, { ...context, firstLine: from.lines + 1 })) {
      found += 1;
      if (found <= skip) continue;
      if (this.#gathering.size >= this.#portion) await this.#write({ ...from, found: found - 1 });
      this.#gathering.add(one);
    }
    // A piece of lines is done with; what is read as a whole is done with at the end.
    if (this.#importer.input === 'lines' && this.#gathering.size >= this.#portion) await this.#write(to);
  }

  progress(fraction: number | null): ImportProgress {
    return { importId: this.#row.id, fraction, counts: this.#row.counts };
  }

  async end(): Promise<ImportOutcome> {
    const { size, problems } = this.#gathering;
    if (!this.#isWritten && size === 0) return { refused: mostImportant(problems.length > 0 ? problems : [nothing]) };
    await this.#write(null);
    return { import: this.#row };
  }

  /** @param checkpoint where the import goes on; null: it is at its end */
  async #write(checkpoint: Checkpoint | null): Promise<void> {
    const { portion, problems, refused, passedOver } = this.#gathering;
    this.#gathering = new Gathering(this.#options);
    this.#problems.push(...problems);
    const { resume: _, ...row } = this.#row;
    const { counts } = row;
    const after: Import = {
      ...row,
      counts: { ...counts, refused: counts.refused + refused, passedOver: counts.passedOver + passedOver },
      problems: mostImportant(this.#problems),
      state: checkpoint ? 'unfinished' : 'done',
      ...(checkpoint && { resume: { checkpoint, mark: this.#mark, options: this.#options } }),
    };
    const { store, derive, onProgress } = this.#world;
    this.#row = (await saveChunk(store, after, portion, problems, derive)).row;
    this.#isWritten = true;
    this.#portion = Math.min(this.#mostPortion, this.#portion * 2);
    onProgress?.(this.progress(null));
  }
}

interface Begun {
  mark: NonNullable<Import['resume']>['mark'];
  row: Import;
}

function newRow({ id }: Importer, { name }: ImportInput, { capturedAt }: ImportOptions): Import {
  const counts = { authors: 0, knownAuthors: 0, papers: 0, knownPapers: 0, claims: 0, refused: 0, passedOver: 0 };
  return { id: newId(), format: id, label: name, at: capturedAt, counts, problems: [], state: 'unfinished' };
}

const nothing: Problem = {
  code: 'nothing-found',
  severity: 'error',
  message: 'Nothing in it is an author or a paper. Nothing was imported.',
  todo: 'Check that it is the right file, or read it as another format.',
};

const unknownImporter: Problem = {
  code: 'unknown-format',
  severity: 'error',
  message: 'Byline has no importer of this name any more. Nothing was imported.',
  todo: 'Take the import back, and begin anew.',
};

function otherInput(name: string): Problem {
  return {
    code: 'other-input',
    severity: 'error',
    message: `This is another file than the one the import began with (${name}), or it changed since. Nothing was imported.`,
    todo: 'Choose the same file, or take the import back and begin anew.',
  };
}
