import { signal } from '@preact/signals';
import { ComparePage } from '../../components/compare/compare-page.tsx';
import { ComparePopup } from '../../components/compare/compare-popup.tsx';
import type { ComparingView } from '../../lib/surface/lazy-comparing.ts';
import { aComparison, compareActions } from './invented-compare.ts';

const printers = ['CSV', 'Markdown', 'JSON'].map((label) => ({ id: label, label }));

/** Comparing that stands still. */
export function aStillComparing(isEmpty: boolean, layout: 'compact' | 'wide') {
  const state = aComparison(isEmpty);
  const View: ComparingView['View'] = () =>
    layout === 'compact' ? (
      <ComparePopup state={state} actions={compareActions} onOpenWide={() => {}} />
    ) : (
      <ComparePage state={state} actions={compareActions} printers={printers} />
    );
  // Nothing but what draws it is asked for.
  return signal({ View } as ComparingView);
}
