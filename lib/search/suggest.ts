import { filterOfPrefix, filters } from './filters/index.ts';
import { fold } from './fold.ts';
import { fragmentOf } from './fragment.ts';
import { type Piece, scanQuery } from './scan-query.ts';
import type { Tallies, Tally } from './tallies.ts';
import type { SearchFilter, Suggestion } from './types.ts';

const most = 8;
const shortestWord = 2;

/** A suggestion before it is put into the text. */
interface Completion {
  fragment: string;
  about: string;
  count: number | null;
  /** A prefix waits for its value; a value is followed by the next word. */
  isWhole: boolean;
}

/** Completions of the word before the caret: prefixes with what they mean, and the values there are, most frequent first. */
export function suggest(text: string, caret: number, tallies: Tallies): Suggestion[] {
  const at = Math.max(0, Math.min(text.length, Math.trunc(caret) || 0));
  const last = scanQuery(text.slice(0, at)).at(-1);
  const piece = last && last.end === at ? last : undefined;
  if (piece?.quotes === 'closed') return [];
  const completions = piece ? completionsOf(piece, tallies) : filters.map(ofPrefix);
  return completions.slice(0, most).map((completion) => inPlace(text, at, piece, completion));
}

function completionsOf(piece: Piece, tallies: Tallies): Completion[] {
  if (piece.prefix !== null) {
    const filter = filterOfPrefix(piece.prefix);
    return filter ? valuesFor(filter, piece.value, tallies) : [];
  }
  if (piece.quotes !== 'none') return [];
  const typed = fold(piece.value);
  const prefixes = filters.filter(({ prefix, name }) => prefix.startsWith(typed) || fold(name).startsWith(typed));
  const worded = typed.length < shortestWord ? [] : filters.filter(({ completesWords }) => completesWords);
  const values = worded.flatMap((filter) => tallies.top(filter, typed, most).map((tally) => ofValue(filter, tally)));
  return [...prefixes.map(ofPrefix), ...values.sort((one, other) => (other.count ?? 0) - (one.count ?? 0))];
}

function valuesFor(filter: SearchFilter, typed: string, tallies: Tallies): Completion[] {
  const known = tallies.top(filter, typed, most);
  const needle = ` ${fold(typed)}`;
  const examples = filter.examples.filter(
    (value) => !known.some((tally) => tally.value === value) && ` ${value}`.includes(needle),
  );
  return [...known, ...examples.map((value) => ({ value, count: null }))].map((tally) => ofValue(filter, tally));
}

function ofPrefix(filter: SearchFilter): Completion {
  return { fragment: `${filter.prefix}:`, about: filter.about, count: null, isWhole: false };
}

function ofValue(filter: SearchFilter, { value, count }: Pick<Tally, 'value'> & { count: number | null }): Completion {
  const reading = filter.parse({ text: value, isQuoted: true });
  const about = 'words' in reading ? reading.words : filter.about;
  return { fragment: fragmentOf(filter.prefix, value), about, count, isWhole: true };
}

/** Puts a completion in the place of the whole word under the caret, and keeps what stands around it. */
function inPlace(text: string, at: number, piece: Piece | undefined, completion: Completion): Suggestion {
  const { about, count, isWhole } = completion;
  const start = piece?.start ?? at;
  const end = piece ? (scanQuery(text).find((one) => one.start === start)?.end ?? at) : at;
  const label = `${piece?.isNegated ? '-' : ''}${completion.fragment}`;
  const rest = text.slice(end);
  const isSpaced = isWhole && !/^\s/.test(rest);
  const before = `${text.slice(0, start)}${label}${isSpaced ? ' ' : ''}`;
  return { text: `${before}${rest}`, caret: before.length + (isWhole && !isSpaced ? 1 : 0), label, about, count };
}
