import { ReadingList } from '../../../components/reading/reading-list.tsx';
import { createReadingList } from './index.ts';
import type { ListView } from './lazy-list.ts';

/** The reading list as something to be drawn; it begins to be read when it is made. */
export function createListView(...asked: Parameters<typeof createReadingList>): ListView {
  const { state, actions } = createReadingList(...asked);
  return function View({ layout }) {
    return <ReadingList layout={layout} state={state.value} actions={actions} />;
  };
}
