import { TexText } from './tex-text.tsx';

/** What was just done, and the way back. The status region stays, so that a screen reader hears what enters it. */
export function UndoBar({ message, onUndo }: { message: string | null; onUndo: () => void }) {
  return (
    <div class="undo-bar" role="status" data-empty={message === null}>
      {message !== null && (
        <>
          <span title={message}>
            <TexText text={message} />
          </span>
          <button type="button" class="button" onClick={onUndo}>
            Undo
          </button>
        </>
      )}
    </div>
  );
}
