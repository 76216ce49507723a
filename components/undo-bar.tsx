import { useEffect, useRef } from 'preact/hooks';
import { TexText } from './tex-text.tsx';

interface UndoBarProps {
  message: string | null;
  onUndo: () => void;
  /** The button that was pressed is gone: the way back gets the focus. */
  takesFocus?: boolean;
}

/** What was just done, and the way back. The status region stays, so that a screen reader hears what enters it. */
export function UndoBar({ message, onUndo, takesFocus = false }: UndoBarProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus({ preventScroll: true });
  }, [message, takesFocus]);
  return (
    <div class="undo-bar" role="status" data-empty={message === null}>
      {message !== null && (
        <>
          <span title={message}>
            <TexText text={message} />
          </span>
          <button ref={button} type="button" class="button" onClick={onUndo}>
            Undo
          </button>
        </>
      )}
    </div>
  );
}
