import { useEffect, useRef } from 'preact/hooks';
import { afterRemoval } from './selecting.ts';

/**
 * The line the keys speak of: the one given while it is listed, else the nearest of those that stayed when it went, else
 * the first.
 */
export function useCurrent(
  ids: readonly number[],
  currentId: number | null,
  setCurrent: (id: number) => void,
): number | null {
  const before = useRef(ids);
  const isListed = currentId !== null && ids.includes(currentId);
  const current = isListed ? currentId : nearest(before.current, ids, currentId);
  useEffect(() => {
    before.current = ids;
    if (!isListed && currentId !== null && current !== null) setCurrent(current);
  });
  return current;
}

function nearest(before: readonly number[], ids: readonly number[], currentId: number | null): number | null {
  const first = ids[0] ?? null;
  if (currentId === null || before === ids || !before.includes(currentId)) return first;
  const stayed = new Set(ids);
  return afterRemoval(before, new Set(before.filter((id) => !stayed.has(id))), currentId) ?? first;
}
