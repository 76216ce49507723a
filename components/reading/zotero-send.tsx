import { useState } from 'preact/hooks';
import { count } from '../../lib/view/words.ts';
import type { ZoteroView } from './types.ts';

interface ZoteroSendProps {
  zotero: ZoteroView;
  /** Without a place, Zotero is asked for its places. */
  onSend: (place?: string) => void;
}

/** Sends papers to Zotero on this machine, into the collection chosen, and says how it went. */
export function ZoteroSend({ zotero, onSend }: ZoteroSendProps) {
  const isBusy = zotero.kind === 'asking' || zotero.kind === 'sending';
  return (
    <div class="reading-zotero">
      {zotero.kind === 'choosing' ? (
        <PlaceChoice key={zotero.open} {...zotero} onSend={onSend} />
      ) : (
        <button type="button" class="button" aria-disabled={isBusy} onClick={() => !isBusy && onSend()}>
          {zotero.kind === 'refused' ? 'Send to Zotero again' : 'Send to Zotero'}
        </button>
      )}
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

type Choosing = Extract<ZoteroView, { kind: 'choosing' }>;

function PlaceChoice({ places, open, onSend }: Choosing & Pick<ZoteroSendProps, 'onSend'>) {
  const [place, setPlace] = useState(open);
  return (
    <>
      <label>
        <span class="heading">Collection</span>
        <select class="field" value={place} onChange={(event) => setPlace(event.currentTarget.value)}>
          {places.map(({ id, name, level }) => (
            <option key={id} value={id}>
              {'\u2003'.repeat(level)}
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="button button-main" onClick={() => onSend(place)}>
        Send
      </button>
      <p class="muted small">Tags arrive as automatic ones; Zotero drops them where its settings say so.</p>
    </>
  );
}

function zoteroWords(zotero: Exclude<ZoteroView, { kind: 'refused' }>): string {
  switch (zotero.kind) {
    case 'idle':
      return '';
    case 'choosing':
      return '';
    case 'asking':
      return 'Asking Zotero…';
    case 'sending':
      return `Sending ${zotero.done.toLocaleString('en')} of ${count(zotero.total, 'paper')}…`;
    case 'done':
      return `${count(zotero.papers, 'paper')} ${zotero.papers === 1 ? 'is' : 'are'} in “${zotero.library}”.`;
  }
}
