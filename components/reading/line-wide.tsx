import {
  aboutId,
  Estimate,
  LineDetails,
  LineNews,
  type LineProps,
  LineTags,
  LineTick,
  LineTitle,
  Reported,
} from './line-parts.tsx';
import { PrioritySelect, StatusSelect } from './word-select.tsx';

/** A paper as a line of the table; the cells stand as the heads in head.tsx do. */
export function LineWide(props: LineProps) {
  const { row, tabIndex, actions } = props;
  return (
    <>
      <LineTick {...props} />
      <td class="reading-main">
        <LineTitle row={row} tabIndex={tabIndex} />
        <span class="reading-about" id={aboutId(row.paperId)}>
          {[row.authors, row.note.trim() !== '' && 'has a note'].filter(Boolean).join(' · ')}
        </span>
        <LineNews {...props} />
      </td>
      <td>{row.date ?? <span class="muted">not known</span>}</td>
      <td>
        <StatusSelect
          label="Status"
          value={row.status}
          tabIndex={tabIndex}
          onChoose={(status) => actions.setStatus([row.paperId], status)}
        />
      </td>
      <td class="reading-cell-priority">
        <PrioritySelect
          label="Priority"
          value={row.priority}
          tabIndex={tabIndex}
          onChoose={(priority) => actions.setPriority([row.paperId], priority)}
        />
      </td>
      <td class="reading-cell-tags">
        <LineTags tags={row.tags} />
      </td>
      <td class="reading-cell-saved">{row.savedOn}</td>
      <td class="reading-number">
        <Estimate value={row.novelty} />
      </td>
      <td class="reading-number">
        <Estimate value={row.attention} />
      </td>
      <td class="reading-number">
        <Reported value={row.hIndex} />
      </td>
      <LineDetails {...props} />
    </>
  );
}
