import { useMemo } from 'preact/hooks';
import type { ReadingDetailsView, ReadingRowView } from '../../lib/view/reading-types.ts';
import { TexText } from '../tex-text.tsx';
import { NoteField } from './note-field.tsx';
import type { WantedField } from './rows.tsx';
import { TagsField } from './tags-field.tsx';
import { ThenAndToday } from './then-today.tsx';
import type { ReadingListProps } from './types.ts';
import { PrioritySelect, StatusSelect } from './word-select.tsx';

interface DetailsProps extends ReadingListProps {
  row: ReadingRowView;
  wanted: WantedField | null;
  exportOne: (id: number) => void;
  /** Escape in a field: back to the line. */
  onLeaveField: () => void;
}

/** What opens below a line: the paper, what the reader says of it, and what the numbers were when it was saved. */
export function Details(props: DetailsProps) {
  const { row, state, onLeaveField } = props;
  const wanted = props.wanted?.paperId === row.paperId ? props.wanted : null;
  const details = state.details?.paperId === row.paperId ? state.details : null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    onLeaveField();
  };
  return (
    <td class="reading-details" onKeyDown={onKeyDown}>
      {details === null ? <p class="muted">Being read…</p> : <About details={details} />}
      <Controls {...props} known={details?.known ?? []} />
      <TagsField
        tags={row.tags}
        knownTags={state.knownTags}
        isWanted={wanted?.name === 'tags' ? wanted : null}
        onAdd={(tags) => props.actions.addTags([row.paperId], tags)}
        onRemove={(tag) => props.actions.removeTags([row.paperId], [tag])}
      />
      <NoteField
        note={row.note}
        isWanted={wanted?.name === 'note' ? wanted : null}
        onNote={(text) => props.actions.setNote(row.paperId, text)}
      />
      {details !== null && <ThenAndToday details={details} />}
    </td>
  );
}

function About({ details }: { details: ReadingDetailsView }) {
  const { authors, hiddenAuthors, abstract, venue, doi } = details;
  const drawn = useMemo(() => abstract !== null && <TexText text={abstract} />, [abstract]);
  const more =
    hiddenAuthors === null ? ' et al.' : hiddenAuthors > 0 ? ` and ${hiddenAuthors.toLocaleString('en')} more` : '';
  return (
    <>
      {authors.length > 0 && (
        <p>
          {authors.join(', ')}
          {more}
        </p>
      )}
      <p class="muted">{[venue, doi && `doi:${doi}`, savedWords(details)].filter(Boolean).join(' · ')}</p>
      {abstract === null ? <p class="muted">No abstract known.</p> : <p class="reading-abstract">{drawn}</p>}
    </>
  );
}

/** "saved on 23 Nov 2026 from arxiv.org/abs/2309.13681 as v1". */
function savedWords({ savedOn, savedFrom, versionSeen }: ReadingDetailsView): string {
  const from = savedFrom === null ? '' : ` from ${savedFrom.replace(/^https?:\/\//, '')}`;
  return `saved on ${savedOn}${from}${versionSeen === null ? '' : ` as v${versionSeen}`}`;
}

function Controls({ row, actions, exportOne, known }: DetailsProps & { known: number[] }) {
  const id = row.paperId;
  return (
    <div class="reading-controls">
      <StatusSelect label="Status" value={row.status} onChoose={(status) => actions.setStatus([id], status)} />
      <PrioritySelect
        label="Priority"
        value={row.priority}
        onChoose={(priority) => actions.setPriority([id], priority)}
      />
      {row.url !== undefined && (
        <button type="button" class="button" onClick={() => actions.openPaper(id)}>
          Open
        </button>
      )}
      {known.length > 1 && (
        <button type="button" class="button" onClick={() => actions.compareAuthors(known)}>
          Compare these authors
        </button>
      )}
      <button type="button" class="button" aria-haspopup="dialog" onClick={() => exportOne(id)}>
        Export this…
      </button>
      <button type="button" class="button button-quiet" onClick={() => actions.remove([id])}>
        Delete
      </button>
    </div>
  );
}
