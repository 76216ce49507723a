import type { Problem } from '../../model/problem.ts';
import { isObject, type JsonObject, parseJson } from '../parse-json.ts';
import { lineCounter } from './line-counter.ts';
import { problems } from './problems.ts';

/** An item of a list in JSON, or why it is none. */
export type JsonItem = { item: JsonObject; line: number } | { problem: Problem };

const again = 'Export it again from where it comes from, and import that file.';

/**
 * The items of a JSON list, or of the list `items` of an object, each read by itself: one that is broken takes no others
 * with it. An object without that list is an item itself.
 */
export function* jsonItems(text: string, firstLine?: number): Generator<JsonItem> {
  const lineOf = lineCounter(text, firstLine);
  for (const { start, end, isWhole } of itemRanges(text)) {
    const line = lineOf(start);
    const said = text.slice(start, start + 100);
    if (!isWhole) {
      yield { problem: problems.unreadable({ line, key: '' }, 'the file ends within this entry', said, again) };
      continue;
    }
    const parsed = parseJson(text.slice(start, end));
    if (parsed.ok && isObject(parsed.value)) yield { item: parsed.value, line };
    else {
      const because = parsed.ok ? 'it is no object' : `it is no JSON: ${parsed.because}`;
      yield { problem: problems.unreadable({ line, key: '' }, because, said, again) };
    }
  }
}

interface Range {
  start: number;
  end: number;
  isWhole: boolean;
}

function* itemRanges(text: string): Generator<Range> {
  const first = text.search(/[[{]/);
  if (first < 0) return;
  const list = text[first] === '[' ? first : listNamedItems(text, first);
  if (list === null) return yield rangeAt(text, first);
  for (let at = list + 1; at < text.length; ) {
    const character = text[at] ?? '';
    if (character === ']') return;
    if (/[\s,\uFEFF]/.test(character)) at += 1;
    else {
      const range = rangeAt(text, at);
      yield range;
      at = Math.max(range.end, at + 1);
    }
  }
}

/** Where the list begins that an object keeps under `items`; null where it keeps none. */
function listNamedItems(text: string, object: number): number | null {
  for (let at = object + 1; at < text.length; ) {
    const character = text[at];
    if (character === '"') {
      const end = stringEnd(text, at);
      const opening = /\s*:\s*\[/y;
      opening.lastIndex = end;
      if (text.slice(at, end) === '"items"' && opening.test(text)) return opening.lastIndex - 1;
      at = end;
    } else if (character === '{' || character === '[') at = rangeAt(text, at).end;
    else if (character === '}') return null;
    else at += 1;
  }
  return null;
}

/** The value that begins here, up to the bracket that closes it, or to the next comma where it has none. */
function rangeAt(text: string, start: number): Range {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') at = stringEnd(text, at) - 1;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth === 0 && (character === '}' || character === ']')) return { start, end: at + 1, isWhole: true };
    if (depth < 0 || (depth === 0 && character === ',')) return { start, end: at, isWhole: true };
  }
  return { start, end: text.length, isWhole: false };
}

function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}
