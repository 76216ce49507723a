import type { FormatView, ImportInputView } from '../lib/view/import-types.ts';
import type { ImportCallbacks } from './import-callbacks.ts';

interface FormatSelectProps extends Pick<ImportCallbacks, 'chooseFormat'> {
  label: string;
  formats: FormatView[];
  /** null where none is chosen that could be. */
  chosen: string | null;
}

function Options({ formats }: { formats: FormatView[] }) {
  return formats.map(({ id, label, brings }) => (
    <option key={id} value={id} title={brings}>
      {label}
    </option>
  ));
}

/** Another format to read the input as; those that were recognised stand first. */
export function FormatSelect({ label, formats, chosen, chooseFormat }: FormatSelectProps) {
  const recognised = formats.filter(({ because }) => because !== null);
  const others = formats.filter(({ because }) => because === null);
  return (
    <label class="import-labelled">
      <span>{label}</span>
      <select class="field" value={chosen ?? ''} onChange={(event) => chooseFormat(event.currentTarget.value)}>
        {chosen === null && (
          <option value="" disabled>
            Choose
          </option>
        )}
        {recognised.length > 0 && (
          <optgroup label="Recognised">
            <Options formats={recognised} />
          </optgroup>
        )}
        {others.length > 0 && (
          <optgroup label="Others">
            <Options formats={others} />
          </optgroup>
        )}
      </select>
    </label>
  );
}

/** What the input was recognised as, why, and the choice of another format. */
export function ImportFormat({
  input,
  chooseFormat,
}: { input: ImportInputView } & Pick<ImportCallbacks, 'chooseFormat'>) {
  const chosen = input.formats.find(({ id }) => id === input.chosen);
  return (
    <div class="import-format">
      {chosen && (
        <p>
          <strong>{chosen.label}</strong>
          {chosen.because === null ? ', as you chose.' : `, because ${chosen.because}.`}{' '}
          <span class="muted">Brings {lowerFirst(chosen.brings)}.</span>
        </p>
      )}
      {input.formats.length > 1 && (
        <FormatSelect label="Read it as" formats={input.formats} chosen={input.chosen} chooseFormat={chooseFormat} />
      )}
    </div>
  );
}

/** "Papers with venue" goes on as "papers with venue"; "DBLP keys" stays. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
