import { useReducer, useRef, useState } from 'preact/hooks';
import { runCommand } from './list-commands.ts';
import type { WantedField } from './rows.tsx';
import { afterRemoval, toggled, withRange } from './selecting.ts';
import type { ExportScope, ReadingListActions, ReadingListProps } from './types.ts';
import { useCurrent } from './use-current.ts';
import { useListKeys } from './use-list-keys.ts';

/** What is merely seen of the list: where the focus goes, which sheet is open; and its keys. */
export function useList({ state, actions: given }: ReadingListProps) {
  const root = useRef<HTMLDivElement>(null);
  const lastTicked = useRef<number | null>(null);
  const [focusAsked, askFocus] = useReducer((times: number) => times + 1, 0);
  const [wanted, setWanted] = useState<WantedField | null>(null);
  const [sheet, setSheet] = useState<'keys' | ExportScope | null>(null);
  const currentId = useCurrent(state.ids, state.currentId, given.setCurrent);
  const focusLine = () => askFocus(undefined);
  const actions: ReadingListActions = {
    ...given,
    setOpen: (id) => {
      setWanted(null);
      given.setOpen(id);
    },
    remove: (ids) => {
      leave(ids, currentId, { state, actions: given });
      focusLine();
    },
  };
  const clearSelection = () => {
    given.setSelection(new Set());
    focusLine();
  };
  const select = (id: number, isRange: boolean) => {
    given.setSelection(
      isRange ? withRange(state.selection, state.ids, lastTicked.current, id) : toggled(state.selection, id),
    );
    lastTicked.current = id;
  };
  const edit = (paperId: number, name: WantedField['name']) => {
    given.setOpen(paperId);
    setWanted({ paperId, name });
  };
  const search = () => root.current?.querySelector<HTMLInputElement>('[data-reading-search]')?.focus();
  const showSheet = () => setSheet('keys');
  const context = { state, actions, currentId, askFocus: focusLine, select, edit, clearSelection, search, showSheet };
  useListKeys(root, (action) => runCommand(action, context));
  return { ...context, root, focusAsked, wanted, sheet, setSheet };
}

/** Deletes papers: who stood on one stands on the nearest that stays, and none of them stays ticked. */
function leave(ids: number[], currentId: number | null, { state, actions }: Omit<ReadingListProps, 'layout'>) {
  const gone = new Set(ids);
  const next = afterRemoval(state.ids, gone, currentId);
  if (next !== null) actions.setCurrent(next);
  if (ids.some((id) => state.selection.has(id))) {
    actions.setSelection(new Set([...state.selection].filter((id) => !gone.has(id))));
  }
  if (state.openId !== null && gone.has(state.openId)) actions.setOpen(null);
  actions.remove(ids);
}
