import { priorityWord, statusWord } from '../../lib/view/words.ts';
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

/** A paper in two or three lines. */
export function LineNarrow(props: LineProps) {
  const { row } = props;
  return (
    <>
      <LineTick {...props} />
      <td class="reading-main">
        <LineTitle row={row} tabIndex={props.tabIndex} />
        <span class="reading-about" id={aboutId(row.paperId)}>
          {[row.authors, row.date].filter(Boolean).join(' · ')}
        </span>
        <span class="reading-facts">
          <span class="reading-status" data-status={row.status}>
            {statusWord[row.status]}
          </span>
          {row.priority !== 'normal' && (
            <span class="reading-priority" data-priority={row.priority}>
              {priorityWord[row.priority]} priority
            </span>
          )}
          <Estimate value={row.novelty} label="novelty" />
          <Estimate value={row.attention} label="attention" />
          <Reported value={row.hIndex} label="h" />
          <LineTags tags={row.tags} />
          {row.note.trim() !== '' && <span>has a note</span>}
        </span>
        <LineNews {...props} />
      </td>
      <LineDetails {...props} />
    </>
  );
}
