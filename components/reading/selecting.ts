/** The selection with one paper ticked, or not. */
export function toggled(selection: ReadonlySet<number>, id: number): Set<number> {
  const next = new Set(selection);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** The selection with all papers between two of the list, both included; only `to` where `from` is not listed. */
export function withRange(
  selection: ReadonlySet<number>,
  ids: readonly number[],
  from: number | null,
  to: number,
): Set<number> {
  const end = ids.indexOf(to);
  const start = from === null ? -1 : ids.indexOf(from);
  if (end < 0) return new Set(selection);
  const range = start < 0 ? [to] : ids.slice(Math.min(start, end), Math.max(start, end) + 1);
  return new Set([...selection, ...range]);
}

/** Where one stands once papers are gone: on the nearest below that stays, else above; null where none stays. */
export function afterRemoval(
  ids: readonly number[],
  removed: ReadonlySet<number>,
  current: number | null,
): number | null {
  const at = current === null ? 0 : Math.max(0, ids.indexOf(current));
  const below = ids.slice(at).find((id) => !removed.has(id));
  return below ?? ids.slice(0, at).findLast((id) => !removed.has(id)) ?? null;
}

/** Those selected in the order of the list, then those that the search does not find now. */
export function inListOrder(selection: ReadonlySet<number>, ids: readonly number[]): number[] {
  const found = ids.filter((id) => selection.has(id));
  return [...new Set([...found, ...selection])];
}
