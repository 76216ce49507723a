import { useMemo } from 'preact/hooks';
import type { ReadingRowView } from '../../lib/view/reading-types.ts';
import { TexText } from '../tex-text.tsx';
import type { ReadingListActions } from './types.ts';

/** One drawn line, as its parts need it. */
export interface LineProps {
  row: ReadingRowView;
  /** Parts of the line the keys speak of can be reached by Tab; those of the others by way of their line. */
  tabIndex: 0 | -1;
  isSelected: boolean;
  isOpen: boolean;
  /** Ticks the line; with `isRange` all from the last one ticked. */
  onSelect: (isRange: boolean) => void;
  actions: ReadingListActions;
}

/** Ids of the texts by which a screen reader calls a line. */
export const titleId = (id: number) => `reading-title-${id}`;
export const aboutId = (id: number) => `reading-about-${id}`;

/** The tick of a line. */
export function LineTick({ row, tabIndex, isSelected, onSelect }: LineProps) {
  return (
    <td class="reading-tick">
      <input
        type="checkbox"
        aria-label="Select"
        aria-describedby={titleId(row.paperId)}
        tabIndex={tabIndex}
        checked={isSelected}
        onClick={(event) => onSelect(event.shiftKey)}
      />
    </td>
  );
}

/** The title, which leads to the paper where it is known where that is. */
export function LineTitle({ row, tabIndex }: Pick<LineProps, 'row' | 'tabIndex'>) {
  // Drawn once: formulas take longer than all the rest of a line.
  const title = useMemo(() => <TexText text={row.title} />, [row.title]);
  return (
    <span class="reading-title" id={titleId(row.paperId)} data-withdrawn={row.isWithdrawn}>
      {row.url === undefined ? (
        title
      ) : (
        <a href={row.url} target="_blank" rel="noreferrer" tabIndex={tabIndex}>
          {title}
        </a>
      )}
    </span>
  );
}

/** What has become of the paper since it was saved: withdrawn, or a newer version. */
export function LineNews({ row, tabIndex, actions }: Pick<LineProps, 'row' | 'tabIndex' | 'actions'>) {
  // "You saved v1, this is v3.": the version that would be marked.
  const newest = row.versionNote?.match(/v\d+/g)?.at(-1) ?? 'the newest version';
  if (!row.isWithdrawn && row.versionNote === null) return null;
  return (
    <span class="reading-news">
      {row.isWithdrawn && <strong>Withdrawn</strong>}
      {row.versionNote !== null && (
        <>
          <span>{row.versionNote}</span>{' '}
          <button type="button" class="link-button" tabIndex={tabIndex} onClick={() => actions.markSeen([row.paperId])}>
            Mark {newest} as seen
          </button>
        </>
      )}
    </span>
  );
}

/** The tags, as words. */
export function LineTags({ tags }: { tags: readonly string[] }) {
  return (
    <>
      {tags.map((tag) => (
        <span key={tag} class="reading-tag">
          {tag}
        </span>
      ))}
    </>
  );
}

/** The button that unfolds the details. */
export function LineDetails({ row, tabIndex, isOpen, actions }: LineProps) {
  return (
    <td class="reading-unfold">
      <button
        type="button"
        class="button button-quiet"
        aria-label="Details"
        aria-describedby={titleId(row.paperId)}
        aria-expanded={isOpen}
        tabIndex={tabIndex}
        onClick={() => actions.setOpen(isOpen ? null : row.paperId)}
      >
        <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
      </button>
    </td>
  );
}

interface NumberProps {
  value: number | null;
  /** What it is, where no column's head says it. */
  label?: string;
}

/** An estimated percentile: dashed below and with ≈, as everywhere. */
export function Estimate({ value, label }: NumberProps) {
  if (value === null) return label === undefined ? <NoNumber /> : null;
  return (
    <span class="reading-estimate" title="Percentile, estimated by Byline from title and abstract">
      {label} ≈{Math.round(value)}
    </span>
  );
}

/** A number somebody reported. */
export function Reported({ value, label }: NumberProps) {
  if (value === null) return label === undefined ? <NoNumber /> : null;
  return (
    <span title="Highest reported h-index among its known authors">
      {label} {value.toLocaleString('en')}
    </span>
  );
}

/** Missing is not zero. */
function NoNumber() {
  return (
    <span class="muted" title="No number">
      <span aria-hidden="true">–</span>
      <span class="visually-hidden">no number</span>
    </span>
  );
}
