/** What a key does to the list. */
export type KeyAction =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'open'
  | 'details'
  | 'status'
  | 'tags'
  | 'note'
  | 'select'
  | 'selectRange'
  | 'selectAll'
  | 'remove'
  | 'undo'
  | 'search'
  | 'clear'
  | 'sheet';

/** One line of the sheet of keys. */
export interface KeyLine {
  action: KeyAction;
  /** As `KeyboardEvent.key` has them. */
  keys: readonly string[];
  about: string;
}

/** Every key of the list; the sheet is this table, so that it cannot say anything else. */
export const keyLines: readonly KeyLine[] = [
  { action: 'next', keys: ['j', 'ArrowDown'], about: 'Next paper' },
  { action: 'previous', keys: ['k', 'ArrowUp'], about: 'Previous paper' },
  { action: 'first', keys: ['Home'], about: 'First paper' },
  { action: 'last', keys: ['End'], about: 'Last paper' },
  { action: 'open', keys: ['o', 'Enter'], about: 'Open the paper' },
  { action: 'details', keys: ['e'], about: 'Show or hide its details' },
  { action: 'status', keys: ['s'], about: 'Next status' },
  { action: 'tags', keys: ['t'], about: 'Edit its tags' },
  { action: 'note', keys: ['n'], about: 'Edit its note' },
  { action: 'select', keys: ['x'], about: 'Select it, or not' },
  { action: 'selectRange', keys: ['X'], about: 'Select from the last one selected to here' },
  { action: 'selectAll', keys: ['*'], about: 'Select all papers found' },
  { action: 'remove', keys: ['#', 'Delete'], about: 'Delete; the selected papers, where there are any' },
  { action: 'undo', keys: ['u'], about: 'Undo what was just done' },
  { action: 'search', keys: ['/'], about: 'Search' },
  { action: 'clear', keys: ['Escape'], about: 'Close the details, then clear the selection' },
  { action: 'sheet', keys: ['?'], about: 'Show these keys' },
];

const actions = new Map(keyLines.flatMap(({ action, keys }) => keys.map((key) => [key, action] as const)));

/** What a key pressed means; null where it means nothing here, as every key does with Ctrl, Alt or Meta. */
export function keyOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): KeyAction | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  return actions.get(event.key) ?? null;
}

/** What goes on while its key is held down; of anything else once is enough. */
export const repeated: ReadonlySet<KeyAction> = new Set(['next', 'previous']);

const keyNames: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc', X: 'Shift + X' };

/** A key as the sheet prints it. */
export function keyName(key: string): string {
  return keyNames[key] ?? key;
}
