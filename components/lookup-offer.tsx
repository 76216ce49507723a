import type { BylineLookupView, PaperLookupView } from '../lib/view/lookup-types.ts';
import type { PopupPaper } from '../lib/view/types.ts';
import { LookupByline, type LookupBylineProps } from './lookup-byline.tsx';
import { LookupPaper, type LookupPaperProps } from './lookup-paper.tsx';

/** Live look-ups of one paper in the popup. */
export interface PaperLookups
  extends Pick<LookupBylineProps, 'onRetry' | 'onCancel' | 'onPick'>,
    Pick<LookupPaperProps, 'onAdd'> {
  /** Somebody can be asked who is behind a byline. */
  canLookUp: boolean;
  /** Somebody can be asked about the paper. */
  canComplete: boolean;
  /** Places of persons; collaborations are nobody. */
  persons: ReadonlySet<number>;
  /** By place: what is asked already. */
  bylines: ReadonlyMap<number, BylineLookupView>;
  record: PaperLookupView | null;
  onLookUp: (positions: number[]) => void;
  onComplete: () => void;
  /** Opens the settings of look-ups. */
  onSetUp: () => void;
}

type Byline = Pick<PopupPaper['bylines'][number], 'position' | 'name' | 'outcome'>;

/** More are not asked about in one go: a collaboration of thousands would use up every quota. */
const mostAtOnce = 30;

function isOpen({ position, outcome }: Byline, { persons }: PaperLookups): boolean {
  return (outcome === 'none' || outcome === 'possible') && persons.has(position);
}

/** Under a byline nobody is sure of: the way to ask, or what was asked. */
export function LookupOffer({ byline, lookups }: { byline: Byline; lookups: PaperLookups }) {
  if (!isOpen(byline, lookups)) return null;
  const asked = lookups.bylines.get(byline.position);
  if (asked) return <LookupByline lookup={asked} {...lookups} />;
  if (!lookups.canLookUp) return null;
  return (
    <button type="button" class="button" onClick={() => lookups.onLookUp([byline.position])}>
      Look up<span class="visually-hidden"> {byline.name}</span>
    </button>
  );
}

function LookUpAll({ bylines, lookups }: { bylines: readonly Byline[]; lookups: PaperLookups }) {
  const left = bylines.filter((one) => isOpen(one, lookups) && !lookups.bylines.has(one.position));
  if (left.length < 2) return null;
  const some = left.slice(0, mostAtOnce).map(({ position }) => position);
  const label = some.length < left.length ? `Look up the first ${some.length}` : `Look up all ${some.length}`;
  return (
    <button type="button" class="button" onClick={() => lookups.onLookUp(some)}>
      {label}
    </button>
  );
}

/** Below a paper's names: ask about all of them, complete the record; or how to turn that on. */
export function LookupsOfPaper({ bylines, lookups }: { bylines: readonly Byline[]; lookups: PaperLookups }) {
  const { canLookUp, canComplete, record } = lookups;
  if (!canLookUp && !canComplete && record === null) {
    return (
      <p class="muted small lookups-off">
        Live look-ups are off.{' '}
        <button type="button" class="link-button" onClick={lookups.onSetUp}>
          Set up
        </button>
      </p>
    );
  }
  return (
    <div class="lookups-of-paper">
      <p class="lookup-actions">
        {canLookUp && <LookUpAll bylines={bylines} lookups={lookups} />}
        {canComplete && record === null && (
          <button type="button" class="button" onClick={lookups.onComplete}>
            Complete this record
          </button>
        )}
      </p>
      {record !== null && <LookupPaper lookup={record} {...lookups} />}
    </div>
  );
}
