import type { SnapshotLine } from './types.ts';

interface SnapshotListProps {
  snapshots: SnapshotLine[];
  isBusy: boolean;
  onSnapshot: (id: string) => void;
}

/** The last days of the reading list, each to be restored. */
export function SnapshotList({ snapshots, isBusy, onSnapshot }: SnapshotListProps) {
  if (snapshots.length === 0)
    return <p class="muted">None yet. The first is made on the day after you save a paper.</p>;
  return (
    <ul class="bare-list">
      {snapshots.map(({ id, when, about }) => (
        <li key={id} class="backup-line">
          <span>
            {when} <span class="muted small">{about}</span>
          </span>
          <button
            type="button"
            class="button"
            disabled={isBusy}
            aria-label={`Restore: ${when}`}
            onClick={() => onSnapshot(id)}
          >
            Restore…
          </button>
        </li>
      ))}
    </ul>
  );
}
