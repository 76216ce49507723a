import { DigestPage } from '../../components/digest/digest-page.tsx';
import type { LibraryState } from './app-state.ts';

/** What the reader met on listings, a day at a time. */
export function DigestTab({ state }: { state: LibraryState }) {
  const { state: shown, actions } = state.digest();
  return <DigestPage state={shown.value} actions={actions} />;
}
