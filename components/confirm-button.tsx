import { useState } from 'preact/hooks';

interface ConfirmButtonProps {
  label: string;
  /** What will happen, as a question. */
  question: string;
  /** The button that does it. */
  confirmLabel: string;
  onConfirm: () => void;
}

/** A button for what cannot be undone: it asks once more. */
export function ConfirmButton({ label, question, confirmLabel, onConfirm }: ConfirmButtonProps) {
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking) {
    return (
      <button type="button" class="button button-danger" onClick={() => setIsAsking(true)}>
        {label}
      </button>
    );
  }
  const confirm = () => {
    setIsAsking(false);
    onConfirm();
  };
  return (
    <fieldset class="confirm">
      <legend class="visually-hidden">{label}</legend>
      <span role="status">{question}</span>
      <button type="button" class="button button-danger" onClick={confirm}>
        {confirmLabel}
      </button>
      <button type="button" class="button" ref={(button) => button?.focus()} onClick={() => setIsAsking(false)}>
        Keep
      </button>
    </fieldset>
  );
}
