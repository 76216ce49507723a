import type { Problem } from '../../model/problem.ts';
import { linesOf } from '../lines.ts';
import { problems } from './problems.ts';

/** A JSON object of a service, with no word yet on whether it is understood. */
export interface JsonObject {
  readonly [field: string]: unknown;
}

/** Where in an input a record stands. */
export interface Place {
  /** 1-based, among the records of the input. */
  number: number;
  /** Where every line is a value of its own. */
  line?: number | undefined;
}

/** One record of an input, or why there is none at its place. */
export type JsonRecord = { place: Place; record: JsonObject } | { problem: Problem; isRefusal: boolean };

/** Under which names the pages of an API keep their records; `hits` twice, one within the other. */
const pageFields = ['results', 'result', 'data', 'hits', 'recommendedPapers', 'expanded-result'];
/** What wraps one record in a list of citations or references. */
const wrapperFields = ['citingPaper', 'citedPaper'];

/** The records of a JSON text: an object, a list, a page of results, or any of these on each line. */
export function* recordsOf(text: string): Generator<JsonRecord> {
  const numbers = { last: 0 };
  for (const value of valuesOf(text)) {
    if ('problem' in value) yield value;
    else yield* unwrapped(value.json, value.line, numbers, 0);
  }
}

type JsonValue = { json: unknown; line?: number } | { problem: Problem; isRefusal: true };

function* valuesOf(text: string): Generator<JsonValue> {
  const whole = parsed(text.replace(/^\uFEFF/, ''));
  if ('json' in whole) return yield whole;
  let isByLine = false;
  for (const { number, start, end } of lineRanges(text)) {
    const line = text.slice(start, end);
    if (!line.trim()) continue;
    const value = parsed(line);
    isByLine ||= 'json' in value && isObject(value.json);
    if (!isByLine) return yield { problem: problems.noJson(whole.because, firstLineOf(text)), isRefusal: true };
    if ('json' in value) yield { json: value.json, line: number };
    else yield { problem: problems.noJsonLine(number, value.because, line), isRefusal: true };
  }
}

function* unwrapped(
  value: unknown,
  line: number | undefined,
  numbers: { last: number },
  depth: number,
): Generator<JsonRecord> {
  const items = depth < 5 ? itemsOf(value) : null;
  if (items) {
    for (const item of items) yield* unwrapped(item, line, numbers, depth + 1);
    return;
  }
  numbers.last += 1;
  const place = { number: numbers.last, line };
  if (isObject(value)) yield { place, record: value };
  else if (value === null) yield { problem: problems.emptyRecord(place), isRefusal: false };
  else yield { problem: problems.noRecord(place, value), isRefusal: true };
}

/** What a list or a page holds; null where the value is a record itself. */
function itemsOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return null;
  const wrapped = wrapperFields.find((field) => isObject(value[field]));
  if (wrapped) return [value[wrapped]];
  for (const field of pageFields) {
    const items = value[field];
    if (Array.isArray(items)) return items;
    if (field === 'hits' && isObject(items) && Array.isArray(items.hits)) return items.hits;
  }
  return isEmptyPage(value) ? [] : null;
}

/** A page without results may leave the list out: `{"total": 0, "offset": 0}`, `{"result": null, "num-found": 0}`. */
function isEmptyPage(value: JsonObject): boolean {
  return value.total === 0 || value['num-found'] === 0;
}

function parsed(text: string): { json: unknown } | { because: string } {
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    return { because: error instanceof Error ? error.message : String(error) };
  }
}

function* lineRanges(text: string): Generator<{ number: number; start: number; end: number }> {
  for (let start = 0, number = 1; start < text.length; number += 1) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    yield { number, start, end };
    start = end + 1;
  }
}

function firstLineOf(text: string): string {
  return linesOf(text.slice(0, 1_000)).next().value?.text ?? '';
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
