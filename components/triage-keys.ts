import type { TriageKey } from '../lib/view/triage-types.ts';

/** Every key of a listing, as `KeyboardEvent.key` has it; the sheet is this table, so that it cannot say anything else. */
export const triageKeys: readonly { action: TriageKey; key: string; about: string }[] = [
  { action: 'next', key: 'j', about: 'Next entry' },
  { action: 'previous', key: 'k', about: 'Previous entry' },
  { action: 'save', key: 's', about: 'Save it to the reading list, or take it off' },
  { action: 'open', key: 'o', about: 'Open it in a new tab' },
  { action: 'seen', key: 'x', about: 'Seen: it is dimmed from now on; again to take it back' },
  { action: 'compare', key: 'c', about: 'Compare its known authors' },
  { action: 'filter', key: 'f', about: 'Filters' },
  { action: 'help', key: '?', about: 'Show these keys' },
  { action: 'close', key: 'Escape', about: 'Close what is open; then leave the entry' },
];
