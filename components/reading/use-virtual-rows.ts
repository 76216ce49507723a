import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Lines drawn beyond either edge of what is seen. */
const overscan = 4;

interface VirtualRowsOptions {
  ids: readonly number[];
  scroller: RefObject<HTMLElement | null>;
  /** Height of a line before it is measured, in px. */
  estimate: number;
  /** Lines that stay drawn however far away: who has the focus must not be taken from the document. */
  pinned: readonly number[];
}

interface VirtualRows {
  items: VirtualItem[];
  /** Height of all lines, in px. */
  height: number;
  /** Ref of each line drawn, which carries its `data-index`. */
  measure: (element: HTMLElement | null) => void;
  scrollTo: (index: number, options?: { align: 'auto' | 'start' }) => void;
}

/** The few of many lines that are in sight, each as high as it is. */
export function useVirtualRows({ ids, scroller, estimate, pinned }: VirtualRowsOptions): VirtualRows {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const pins = useRef<number[]>([]);
  pins.current = pinned.map((id) => ids.indexOf(id)).filter((index) => index >= 0);
  // The same function while the ids are the same: a new one would have all lines placed again.
  const getItemKey = useCallback((index: number) => ids[index] ?? index, [ids]);
  const options: VirtualizerOptions<HTMLElement, HTMLElement> = {
    count: ids.length,
    getScrollElement: () => scroller.current,
    getItemKey,
    estimateSize: () => estimate,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...pins.current])].sort((one, other) => one - other),
    overscan,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    scrollTo: virtualizer.scrollToIndex,
  };
}
