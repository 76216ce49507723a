import type { ReadingStatus } from '../../lib/model/reading-entry.ts';
import { statusWord } from '../../lib/view/words.ts';
import type { KeyAction } from './keys.ts';
import type { ReadingListActions, ReadingListState } from './types.ts';

const statuses = Object.keys(statusWord) as ReadingStatus[];

/** What the keys need beside the list's own state and actions. */
export interface CommandContext {
  state: ReadingListState;
  actions: ReadingListActions;
  currentId: number | null;
  /** Gives the current line the focus. */
  askFocus: () => void;
  select: (id: number, isRange: boolean) => void;
  /** Opens the details at one field. */
  edit: (id: number, name: 'tags' | 'note') => void;
  clearSelection: () => void;
  search: () => void;
  showSheet: () => void;
}

/** Does what a key means; see keys.ts. */
export function runCommand(action: KeyAction, context: CommandContext) {
  const { actions, currentId } = context;
  if (action === 'undo') actions.undo();
  else if (action === 'search') context.search();
  else if (action === 'sheet') context.showSheet();
  else if (action === 'selectAll') actions.setSelection(new Set(context.state.ids));
  else if (action === 'clear') clear(context);
  else if (currentId !== null) runOnLine(action, currentId, context);
}

function runOnLine(action: KeyAction, id: number, context: CommandContext) {
  const { state, actions } = context;
  switch (action) {
    case 'open':
      return actions.openPaper(id);
    case 'details':
      return actions.setOpen(state.openId === id ? null : id);
    case 'status':
      return actions.setStatus([id], nextStatus(state.rowOf(id)?.status));
    case 'tags':
    case 'note':
      return context.edit(id, action);
    case 'select':
      return context.select(id, false);
    case 'selectRange':
      return context.select(id, true);
    case 'remove':
      return actions.remove(state.selection.size > 0 ? [...state.selection] : [id]);
    default:
      return move(action, id, context);
  }
}

function move(action: KeyAction, id: number, { state: { ids }, actions, askFocus }: CommandContext) {
  const at = ids.indexOf(id);
  const places: Partial<Record<KeyAction, number>> = { next: at + 1, previous: at - 1, first: 0, last: ids.length - 1 };
  const target = ids[places[action] ?? at];
  if (target !== undefined) actions.setCurrent(target);
  askFocus();
}

function clear({ state, actions, askFocus, clearSelection }: CommandContext) {
  if (state.openId !== null) {
    actions.setOpen(null);
    askFocus();
  } else clearSelection();
}

/** The status after this one; the first comes after the last. */
export function nextStatus(status: ReadingStatus | undefined): ReadingStatus {
  const at = status === undefined ? -1 : statuses.indexOf(status);
  return statuses[(at + 1) % statuses.length] ?? 'to read';
}
