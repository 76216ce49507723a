import type { Lookup } from '../model/lookup.ts';
import type { LookupSourceView } from './lookup-types.ts';
import { count } from './words.ts';

/** A look-up's id without the service: the same for everybody who is asked the same. */
export function questionKey({ id }: Pick<Lookup, 'id'>): string {
  return id.slice(id.indexOf('|') + 1);
}

/** How far a service is, in a sentence or less. */
export function lookupSourceView(lookup: Lookup, source: string, now: Date): LookupSourceView {
  return { id: lookup.id, source, state: lookup.state, text: textOf(lookup, now) };
}

function textOf(lookup: Lookup, now: Date): string {
  const { state, because } = lookup;
  if (state === 'answered') return [answerWords(lookup), because].filter(Boolean).join(' ');
  if (state === 'stopped') return because ?? 'It stopped, and nobody said why.';
  const until = whenWords(lookup.notBefore, now);
  const waits = until === null ? 'Being asked, or next in turn.' : `Waits until ${until}.`;
  return because === undefined ? waits : `${because} ${waits}`;
}

function answerWords({ question, answer }: Lookup): string {
  const [people, papers] = [answer?.profiles.length ?? 0, answer?.papers.length ?? 0];
  switch (question.kind) {
    case 'find-author':
      return people === 0 ? 'Knows nobody for this byline.' : `Names ${count(people, 'person', 'people')}.`;
    case 'author':
      return people === 0 ? 'Does not know this author.' : 'Refreshed.';
    case 'paper':
      return papers === 0 ? 'Does not know this paper.' : 'Knows this paper.';
  }
}

/** "14:05", "2026-11-25, 00:05", in the reader's time; null where that is over. */
function whenWords(notBefore: string | undefined, now: Date): string | null {
  const when = new Date(notBefore ?? 0);
  if (when <= now) return null;
  const time = `${twoDigits(when.getHours())}:${twoDigits(when.getMinutes())}`;
  if (when.toDateString() === now.toDateString()) return time;
  const day = [when.getFullYear(), when.getMonth() + 1, when.getDate()].map(twoDigits).join('-');
  return `${day}, ${time}`;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}
