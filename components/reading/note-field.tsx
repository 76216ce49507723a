import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Markdown } from './markdown.tsx';
import { useDraft } from './use-draft.ts';

interface NoteFieldProps {
  note: string;
  /** New each time the field is to have the focus. */
  isWanted: object | null;
  onNote: (text: string) => void;
}

/** The reader's note: Markdown, shown as it reads or as it is written. */
export function NoteField({ note, isWanted, onNote }: NoteFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useDraft(note);
  const [isPreview, setIsPreview] = useState(note.trim() !== '' && isWanted === null);
  const [asked, setAsked] = useState<object | null>(isWanted);
  useEffect(() => {
    if (isWanted === null) return;
    setIsPreview(false);
    setAsked(isWanted);
  }, [isWanted]);
  useEffect(() => {
    if (asked !== null) field.current?.focus();
  }, [asked]);
  return (
    <div class="reading-note">
      <div class="reading-note-head">
        <label class="heading" for={id}>
          Note
        </label>
        <button
          type="button"
          class="link-button small"
          onClick={() => {
            setIsPreview(!isPreview);
            setAsked(isPreview ? {} : null);
          }}
        >
          {isPreview ? 'Edit' : 'Preview'}
        </button>
      </div>
      {isPreview ? (
        <Markdown text={draft} />
      ) : (
        <textarea
          ref={field}
          id={id}
          class="field"
          rows={4}
          placeholder="Markdown, with $maths$"
          value={draft}
          onInput={(event) => {
            setDraft(event.currentTarget.value);
            onNote(event.currentTarget.value);
          }}
        />
      )}
    </div>
  );
}
