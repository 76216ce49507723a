import type { ChangeView } from '../lib/view/lookup-types.ts';

/** Lines shown before the reader asks for more. */
const first = 6;

function Lines({ changes }: { changes: ChangeView[] }) {
  return (
    <ul class="bare-list history-lines">
      {changes.map(({ key, text, seenOn }) => (
        <li key={key}>
          {text} <span class="muted small">seen {seenOn}</span>
        </li>
      ))}
    </ul>
  );
}

/** How an author's numbers changed, newest first; nothing where none did. */
export function HistoryList({ changes }: { changes: ChangeView[] }) {
  if (changes.length === 0) return null;
  return (
    <section class="history">
      <h2 class="heading">What changed</h2>
      <Lines changes={changes.slice(0, first)} />
      {changes.length > first && (
        <details class="small">
          <summary>Earlier</summary>
          <Lines changes={changes.slice(first)} />
        </details>
      )}
    </section>
  );
}
