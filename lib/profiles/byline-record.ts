import type { z } from 'zod';
import {
  type BylineAuthor,
  type BylineListedPaper,
  type BylinePaper,
  bylineAuthorSchema,
  bylinePaperSchema,
} from '../model/byline-record.ts';
import type { Profile } from '../model/profile.ts';
import { personIds } from './byline/person-ids.ts';
import { type Place, problems as words } from './byline/problems.ts';
import { reasons } from './byline/reasons.ts';
import { type RecordSource, type RefuseId, toClaim, toRecord, toShelf, toSource } from './byline/to-record.ts';
import { addUnknownFields } from './byline/unknown-fields.ts';
import { oneLine, oneLineOrNone } from './one-line.ts';
import { positionsOf } from './profile-text/own-position.ts';
import type { Found, ImportContext } from './types.ts';

/** Warnings listed one by one for each piece of an input. */
const mostWarnings = 200;

/** Reads records of Byline's own format, and remembers what there is to say of all of them together. */
export interface RecordReader {
  /** Each record is kept whole or refused whole. */
  author(data: unknown, place: Place): Iterable<Found>;
  paper(data: unknown, place: Place): Iterable<Found>;
  /** Notes the fields of what stands around the records. */
  onlyKnown(data: object, shape: object): void;
  /** What was left out of the records so far. */
  remarks(): Iterable<Found>;
}

/** @param format the importer that reads */
export function createRecordReader(format: string, { label, url, capturedAt }: ImportContext): RecordReader {
  const source: RecordSource = { format, label, ...(url && { url }), observedAt: capturedAt };
  const unknown = new Set<string>();
  let warnings = 0;

  /** Warnings first, then what they are about. */
  function* kept(place: Place, make: (refuse: RefuseId) => Found): Generator<Found> {
    const remarks: Found[] = [];
    const found = make((said, what) => {
      warnings += 1;
      if (warnings <= mostWarnings) remarks.push(remark(words.noId(place, said, what)));
    });
    yield* remarks;
    yield found;
  }
  return {
    *author(data, place) {
      const author = yield* checked(bylineAuthorSchema, data, place);
      if (!author) return;
      addUnknownFields(data, author, 'author', unknown);
      yield* kept(place, (refuse) => ({ kind: 'profile', profile: toProfile(author, source, refuse) }));
    },
    *paper(data, place) {
      const paper = yield* checked(bylinePaperSchema, data, place);
      if (!paper) return;
      addUnknownFields(data, paper, 'paper', unknown);
      yield* kept(place, (refuse) => toPaper(paper, source, refuse));
    },
    onlyKnown(data, shape) {
      for (const name of Object.keys(data)) if (!Object.hasOwn(shape, name)) unknown.add(name);
    },
    *remarks() {
      if (unknown.size > 0) yield remark(words.unknownFields([...unknown]));
      if (warnings > mostWarnings) yield remark(words.moreWarnings(warnings - mostWarnings));
    },
  };
}

/** The record, or null after saying why it is none. */
function* checked<T>(schema: z.ZodType<T>, data: unknown, place: Place): Generator<Found, T | null> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  yield refusal(words.wrongRecord(place, reasons(result.error)));
  return null;
}

function toProfile(author: BylineAuthor, around: RecordSource, refuse: RefuseId): Profile {
  const source = toSource(author.source, around);
  const name = oneLine(author.name);
  return {
    source,
    name,
    field: oneLineOrNone(author.field),
    externalIds: author.ids ? personIds(author.ids, refuse) : {},
    claims: (author.claims ?? []).map(toClaim),
    ...(author.isPartial && { isPartial: true }),
    papers: (author.papers ?? []).map((paper) => {
      const record = toRecord(paper, source, refuse);
      return { record, position: ownPosition(paper, name, record.bylines) };
    }),
  };
}

/** As told, else the only place where this name stands. */
function ownPosition({ position }: BylineListedPaper, name: string, bylines: readonly string[]): number | null {
  if (position !== undefined) return position;
  const places = positionsOf(name, bylines);
  return places.length === 1 ? (places[0] ?? null) : null;
}

function toPaper(paper: BylinePaper, around: RecordSource, refuse: RefuseId): Found {
  const record = toRecord(paper, around, refuse);
  return { kind: 'paper', record, ...(paper.reading && { shelf: toShelf(paper.reading) }) };
}

function remark(problem: ReturnType<typeof words.moreWarnings>): Found {
  return { kind: 'problem', problem, isRefusal: false };
}

function refusal(problem: ReturnType<typeof words.moreWarnings>): Found {
  return { kind: 'problem', problem, isRefusal: true };
}
