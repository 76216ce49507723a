import type { AddressView } from '../lib/view/reading-types.ts';
import { statusWord } from '../lib/view/words.ts';
import { TexText } from './tex-text.tsx';

interface PopupAddressProps {
  address: AddressView;
  onSave: () => void;
  onUnsave: () => void;
}

/** A paper of which the tab shows the PDF or the HTML: known by its address alone, and can be saved all the same. */
export function PopupAddress({ address, onSave, onUnsave }: PopupAddressProps) {
  const isSaved = address.saved !== null;
  return (
    <article class="popup-paper">
      <h2>
        <a href={address.url} target="_blank" rel="noreferrer">
          <TexText text={address.title ?? `arXiv:${address.arxivId}`} />
        </a>
      </h2>
      <p class="muted small">
        {address.title === null
          ? 'Known by its address alone: its abstract page, once visited, completes it.'
          : `arXiv:${address.arxivId}, as the library knows it.`}
      </p>
      <p class="popup-paper-actions">
        <button type="button" class="button" aria-pressed={isSaved} onClick={isSaved ? onUnsave : onSave}>
          {isSaved ? 'Saved' : 'Save'}
        </button>
        {address.saved !== null && <span class="muted small">{statusWord[address.saved.status]}</span>}
      </p>
    </article>
  );
}
