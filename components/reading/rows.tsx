import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReadingRowView } from '../../lib/view/reading-types.ts';
import { Details } from './details.tsx';
import { Head } from './head.tsx';
import { LineNarrow } from './line-narrow.tsx';
import { aboutId, titleId } from './line-parts.tsx';
import { LineWide } from './line-wide.tsx';
import type { ReadingListProps } from './types.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

/** Height of a line before it is measured, in px. */
const estimates = { narrow: 84, wide: 56 };

/** A field of the open details that is to have the focus; a new one each time it is asked for. */
export interface WantedField {
  paperId: number;
  name: 'tags' | 'note';
}

interface RowsProps extends ReadingListProps {
  currentId: number | null;
  /** Grows each time the current line is to have the focus. */
  focusAsked: number;
  wanted: WantedField | null;
  select: (id: number, isRange: boolean) => void;
  exportOne: (id: number) => void;
  onLeaveField: () => void;
}

/** The lines of the list, of which only those in sight are in the document. */
export function Rows(props: RowsProps) {
  const { layout, state, actions, currentId } = props;
  const { ids, openId } = state;
  const scroller = useRef<HTMLTableSectionElement>(null);
  const pinned = [currentId, openId].filter((id) => id !== null);
  const { items, height, measure, scrollTo } = useVirtualRows({ ids, scroller, estimate: estimates[layout], pinned });
  useCurrentInSight(props, scroller, scrollTo);
  const headRows = layout === 'wide' ? 1 : 0;
  return (
    <table
      class="reading-grid"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid leaves the keys to the list, a table to the screen reader
      role="grid"
      aria-label="Reading list"
      aria-rowcount={ids.length + headRows}
      aria-multiselectable="true"
    >
      {layout === 'wide' && (
        <thead class="reading-heads">
          <Head sort={state.sort} setSort={actions.setSort} />
        </thead>
      )}
      <tbody class="reading-scroller" ref={scroller} style={{ '--reading-lines': `${height}px` }}>
        {items.map(({ key, index, start }) => (
          <Row
            key={key}
            {...props}
            id={ids[index] ?? 0}
            index={index}
            rowIndex={index + 1 + headRows}
            start={start}
            measure={measure}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends RowsProps {
  id: number;
  /** Its place among the papers found. */
  index: number;
  /** Its place in the table, heads included, from 1. */
  rowIndex: number;
  /** How far down it stands, in px. */
  start: number;
  measure: (element: HTMLElement | null) => void;
}

function Row({ id, index, rowIndex, start, measure, ...props }: RowProps) {
  const { state, actions, currentId } = props;
  const row = state.rowOf(id);
  const isCurrent = id === currentId;
  return (
    <tr
      ref={measure}
      class="reading-line"
      aria-rowindex={rowIndex}
      aria-selected={state.selection.has(id)}
      aria-labelledby={row && `${titleId(id)} ${aboutId(id)}`}
      aria-current={isCurrent}
      tabIndex={isCurrent ? 0 : -1}
      data-index={index}
      data-paper={id}
      style={{ transform: `translateY(${start}px)` }}
      onFocusIn={() => {
        if (!isCurrent) actions.setCurrent(id);
      }}
    >
      {row === undefined ? <td class="reading-waits">Being read…</td> : <Cells {...props} row={row} />}
    </tr>
  );
}

function Cells({ row, ...props }: RowsProps & { row: ReadingRowView }) {
  const { layout, state, actions, currentId } = props;
  const id = row.paperId;
  const isOpen = id === state.openId;
  const Line = layout === 'wide' ? LineWide : LineNarrow;
  return (
    <>
      <Line
        row={row}
        tabIndex={id === currentId ? 0 : -1}
        isSelected={state.selection.has(id)}
        isOpen={isOpen}
        onSelect={(isRange) => props.select(id, isRange)}
        actions={actions}
      />
      {isOpen && <Details {...props} row={row} />}
    </>
  );
}

/** Scrolls to the current line when it changes or unfolds, and gives it the focus when that is asked for. */
function useCurrentInSight(
  { state: { ids, openId }, currentId, focusAsked }: RowsProps,
  scroller: RefObject<HTMLElement | null>,
  scrollTo: (index: number, options?: { align: 'auto' | 'start' }) => void,
) {
  const seen = useRef<{ currentId: number | null; focusAsked: number; openId: number | null }>({
    currentId: ids[0] ?? null,
    focusAsked,
    openId: null,
  });
  useLayoutEffect(() => {
    const before = seen.current;
    seen.current = { currentId, focusAsked, openId };
    const isAsked = before.focusAsked !== focusAsked;
    const unfolds = openId !== null && openId !== before.openId && openId === currentId;
    if (currentId === null || !(isAsked || unfolds || before.currentId !== currentId)) return;
    const line = scroller.current?.querySelector<HTMLElement>(`[data-paper="${currentId}"]`);
    if (isAsked) line?.focus({ preventScroll: true });
    // Who clicks on something in a line sees it, and it must not move away below the pointer.
    const isWithin = line?.contains(line.ownerDocument.activeElement) === true;
    if ((isWithin && !isAsked && !unfolds) || isInSight(line, scroller.current)) return;
    scrollTo(ids.indexOf(currentId), { align: unfolds ? 'start' : 'auto' });
  });
}

function isInSight(line: HTMLElement | null | undefined, scroller: HTMLElement | null): boolean {
  if (!line || !scroller) return false;
  const [inner, outer] = [line.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return inner.top >= outer.top && inner.bottom <= outer.bottom;
}
