import { useState } from 'preact/hooks';
import type { ImportCallbacks } from './import-callbacks.ts';
import { ImportFileButton } from './import-file-button.tsx';
import { type HeadingRef, StageHeading } from './import-stage-heading.tsx';

/** What is being pasted, kept by whoever outlives this stage. */
export interface Draft {
  text: string;
  setText: (text: string) => void;
}

interface ImportOpenProps extends Pick<ImportCallbacks, 'openText' | 'openFile' | 'openSample'> {
  draft: Draft;
  heading: HeadingRef;
}

function PasteField({ draft: { text, setText }, openText }: Pick<ImportOpenProps, 'draft' | 'openText'>) {
  return (
    <div class="import-paste">
      <label for="import-paste">Paste text</label>
      <textarea
        id="import-paste"
        class="field"
        rows={5}
        spellcheck={false}
        placeholder="The text of an author page, a BibTeX entry, what an API answered"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button
        type="button"
        class="button button-main"
        disabled={text.trim() === ''}
        onClick={() => openText(text, 'Pasted text')}
      >
        Read
      </button>
    </div>
  );
}

/** What is dropped on the whole area: one file, since each import is seen and decided by itself. */
function useDrop(openFile: (file: File) => void) {
  const [isOver, setIsOver] = useState(false);
  const [refused, setRefused] = useState('');
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const files = event.dataTransfer?.files;
    const file = files?.[0];
    if (file && files.length === 1) openFile(file);
    else setRefused(file ? `${files.length} files were dropped. Drop one at a time.` : 'That was no file.');
  };
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  return { isOver, refused, handlers: { onDrop, onDragOver, onDragLeave: () => setIsOver(false) } };
}

/** The ways in: drop, choose, paste, or try the sample. */
export function ImportOpen({ draft, openText, openFile, openSample, heading }: ImportOpenProps) {
  const { isOver, refused, handlers } = useDrop(openFile);
  return (
    <section class="import-open" aria-label="Choose what to import" data-over={isOver} {...handlers}>
      <StageHeading heading={heading}>Drop a file here</StageHeading>
      <p class="muted small">
        Profile text, Byline JSON, OpenAlex, Semantic Scholar, arXiv, ORCID, INSPIRE, BibTeX, RIS, CSL-JSON, Zotero or
        CSV. You see what is in it before anything is kept.
      </p>
      <div class="import-ways">
        <ImportFileButton label="Choose a file" isMain onFile={openFile} />
        <button type="button" class="button" onClick={openSample}>
          Load the sample
        </button>
      </div>
      <p class="import-open-refused" role="status">
        {refused}
      </p>
      <PasteField draft={draft} openText={openText} />
    </section>
  );
}
