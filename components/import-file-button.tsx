interface ImportFileButtonProps {
  label: string;
  /** For a screen reader, where the label alone would not say which file. */
  description?: string;
  isMain?: boolean;
  onFile: (file: File) => void;
}

/** A button that opens the browser's file dialogue. The input lies over it, so that keyboard and screen reader meet it. */
export function ImportFileButton({ label, description, isMain = false, onFile }: ImportFileButtonProps) {
  return (
    <label class={`button import-file ${isMain ? 'button-main' : ''}`}>
      {label}
      <input
        type="file"
        aria-label={description}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file again is a new choice.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
