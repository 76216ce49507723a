import { count } from '../../lib/view/words.ts';
import type { ZoteroView } from './types.ts';

/** Sends papers to Zotero on this machine, and says how it went. */
export function ZoteroSend({ zotero, onSend }: { zotero: ZoteroView; onSend: () => void }) {
  const isBusy = zotero.kind === 'asking' || zotero.kind === 'sending';
  return (
    <div class="reading-zotero">
      <button type="button" class="button" aria-disabled={isBusy} onClick={() => !isBusy && onSend()}>
        Send to Zotero
      </button>
      <span role="status">
        {zotero.kind === 'refused' ? (
          <>
            <strong>{zotero.message}</strong> {zotero.todo}
          </>
        ) : (
          zoteroWords(zotero)
        )}
      </span>
    </div>
  );
}

function zoteroWords(zotero: Exclude<ZoteroView, { kind: 'refused' }>): string {
  switch (zotero.kind) {
    case 'idle':
      return '';
    case 'asking':
      return 'Asking Zotero…';
    case 'sending':
      return `Sending ${zotero.done.toLocaleString('en')} of ${count(zotero.total, 'paper')}…`;
    case 'done':
      return `${count(zotero.papers, 'paper')} ${zotero.papers === 1 ? 'is' : 'are'} in “${zotero.library}”.`;
  }
}
