import { useEffect, useState } from 'preact/hooks';
import type { LibraryState } from './app-state.ts';

/** What the table and its filters need; a window that is smaller, or enlarged a lot, has lines. */
const roomForTable = '(min-width: 800px)';

/** The reading list in full width. */
export function ListTab({ state }: { state: LibraryState }) {
  const List = state.reading().value;
  const isWide = useMedia(roomForTable);
  return List && <List layout={isWide ? 'wide' : 'narrow'} />;
}

function useMedia(query: string): boolean {
  const [isTrue, setIsTrue] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const onChange = () => setIsTrue(list.matches);
    list.addEventListener('change', onChange);
    return () => list.removeEventListener('change', onChange);
  }, [query]);
  return isTrue;
}
