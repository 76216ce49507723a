import { type ComponentChild, render } from 'preact';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { report } from '../report.ts';
import { loadTopics } from '../resolve/load-topics.ts';
import { loadBundled } from '../store/bundled.ts';
import { openStore, type Store } from '../store/db.ts';
import { keepFocus } from './keep-focus.ts';
import { followScheme } from './scheme.ts';

/** Opens the store and shows a surface of the extension; where the store cannot be opened, says why. */
export async function mount(view: (store: Store) => ComponentChild | Promise<ComponentChild>): Promise<void> {
  const root = document.querySelector('#app');
  if (!root) throw new Error('This page has no place for its app.');
  keepFocus(root);
  await followScheme(document.documentElement);
  try {
    const [store] = await Promise.all([openStore(), loadTopics(loadBundled)]);
    render(await view(store), root);
  } catch (error) {
    report(error, document.title);
    const message = error instanceof Error ? error.message : 'The store could not be opened.';
    render(<ErrorNotice message={message} />, root);
  }
}
