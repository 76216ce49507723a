import type { PaperLookups } from '../../components/lookup-offer.tsx';
import type { PageReading } from '../../lib/model/page-reading.ts';
import type { Lookups } from '../../lib/surface/lookups.ts';
import { openLibrary } from '../../lib/surface/open-library.ts';
import type { PopupState } from './app-state.ts';

/** The part of the popup about live look-ups. */
export function popupLookups(
  lookups: Lookups,
  page: PageReading | null,
): Pick<PopupState, 'lookupsOf' | 'lastAdded' | 'undoAdd'> {
  const onSetUp = () => void openLibrary('#lookups');
  return {
    lookupsOf: (arxivId) => (lookups.isReady.value ? { ...paperLookups(lookups, page, arxivId), onSetUp } : undefined),
    lastAdded: lookups.lastAdded,
    undoAdd: lookups.undoAdd,
  };
}

function paperLookups(lookups: Lookups, page: PageReading | null, arxivId: string): Omit<PaperLookups, 'onSetUp'> {
  const { bylines, papers } = lookups.view.value;
  const reading = page?.papers.find((paper) => paper.arxivId === arxivId);
  const persons = reading?.bylines.filter(({ isCollaboration }) => !isCollaboration) ?? [];
  return {
    canLookUp: lookups.canLookUp.value,
    canComplete: lookups.canComplete.value,
    persons: new Set(persons.map(({ position }) => position)),
    bylines: new Map(bylines.flatMap((one) => (one.arxivId === arxivId ? [[one.position, one]] : []))),
    record: papers.find((one) => one.arxivId === arxivId) ?? null,
    onLookUp: (positions) => lookups.lookUp(arxivId, positions),
    onComplete: () => lookups.complete(arxivId),
    onRetry: lookups.retry,
    onCancel: lookups.cancel,
    onPick: lookups.pick,
    onAdd: lookups.add,
  };
}
