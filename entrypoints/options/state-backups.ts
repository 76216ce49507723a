import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type {
  BackupCallbacks,
  BackupProblem,
  FolderView,
  RestorePreview,
  SnapshotLine,
} from '../../components/backup/types.ts';
import { refreshPages } from '../../lib/messages.ts';
import { report } from '../../lib/report.ts';
import { derive } from '../../lib/resolve/derive.ts';
import { type LastBackup, lastBackup } from '../../lib/store/backup/last-backup.ts';
import { forgetEviction, markStore, wasEvicted } from '../../lib/store/backup/mark.ts';
import { previewReplace } from '../../lib/store/backup/preview-replace.ts';
import { listSnapshots, snapshotBlob } from '../../lib/store/backup/snapshots.ts';
import { type StagedBackup, stageBackup } from '../../lib/store/backup/stage.ts';
import type { Store } from '../../lib/store/db.ts';
import { previewMerge } from '../../lib/store/merge/merge-stores.ts';
import { type RestoreWay, restore, saveBackup } from '../../lib/surface/backup-actions.ts';
import { createFolderSync } from '../../lib/surface/backup-folder-state.ts';
import { backupReminder } from '../../lib/surface/backup-reminder.ts';
import { restorePreview, snapshotLine } from '../../lib/surface/backup-words.ts';
import { fullSentence, isFull } from '../../lib/surface/full-disk.ts';
import { live } from '../../lib/surface/live.ts';
import { askToPersist, healthSentences, storageHealth } from '../../lib/surface/storage-health.ts';
import { momentText } from '../../lib/view/format.ts';

/** What the library shows of backups, and does with them. */
export interface BackupsState extends BackupCallbacks {
  /** When the last was saved, in a sentence. */
  last: ReadonlySignal<string>;
  /** Null where no backup is due. */
  reminder: ReadonlySignal<string | null>;
  /** What is under way; null while nothing is. */
  busy: ReadonlySignal<string | null>;
  /** What was done last. */
  done: ReadonlySignal<string>;
  problem: ReadonlySignal<BackupProblem | null>;
  preview: ReadonlySignal<RestorePreview | null>;
  snapshots: ReadonlySignal<SnapshotLine[]>;
  folder: ReadonlySignal<FolderView>;
  /** How safe the store is, in sentences. */
  health: ReadonlySignal<string[]>;
  isPersistent: ReadonlySignal<boolean>;
  /** Whether the browser cleared the store. */
  isEvicted: ReadonlySignal<boolean>;
}

/** @param isShown whether the tab is looked at: snapshots and sizes take a while to tell */
export function createBackups(store: Store, isShown: () => boolean): BackupsState {
  const work = createWork();
  const last = live(isShown, () => lastBackup(store), { at: null, changedSince: false } as LastBackup);
  const saved = signal<LastBackup | null>(null);
  const newest = computed(() => saved.value ?? last.value);
  const { look, ...health } = createHealth(store);
  const folder = createFolderSync(store, work.run);
  const restoring = createRestoring(store, work, () => folder.folder.value.name !== null, look);
  const snapshots = live(isShown, async (shown) => (shown ? listSnapshots(store) : []), []);
  return {
    busy: work.busy,
    done: work.done,
    problem: work.problem,
    last: computed(() => (newest.value.at ? `Last saved on ${momentText(newest.value.at)}.` : 'None was saved yet.')),
    reminder: computed(() => backupReminder(newest.value.at, newest.value.changedSince, new Date().toISOString())),
    onSave: () =>
      work.run('Saving a backup…', async () => {
        await saveBackup(store);
        saved.value = await lastBackup(store);
        return 'The backup is in your downloads.';
      }),
    ...restoring,
    snapshots: computed(() => snapshots.value.map(snapshotLine)),
    ...folder,
    ...health,
  };
}

type Run = (what: string, job: () => Promise<string>) => void;

/** One thing at a time, with what it is, what came of it, and what went wrong. */
function createWork() {
  const [busy, done, problem] = [signal<string | null>(null), signal(''), signal<BackupProblem | null>(null)];
  const run: Run = (what, job) => {
    if (busy.value !== null) return;
    [busy.value, done.value, problem.value] = [what, '', null];
    void job()
      .then((said) => {
        done.value = said;
      })
      .catch((error: unknown) => {
        if (!isFull(error)) report(error, 'the backups');
        const message = 'This did not work, and nothing was changed. Try again; the library itself is as it was.';
        problem.value = { message: isFull(error) ? fullSentence : message };
      })
      .finally(() => {
        busy.value = null;
      });
  };
  return { busy, done, problem, run };
}

function createRestoring(
  store: Store,
  { run, problem }: { run: Run; problem: Signal<BackupProblem | null> },
  usesFolder: () => boolean,
  onRestored: () => void,
) {
  const preview = signal<RestorePreview | null>(null);
  let staged: StagedBackup | null = null;
  const close = async () => {
    preview.value = null;
    await staged?.drop();
    staged = null;
  };
  const open = async (blob: Blob) => {
    await close();
    const staging = await stageBackup(blob, derive);
    if (!staging.ok) {
      problem.value = staging.problem;
      return '';
    }
    staged = staging.staged;
    const merged = await previewMerge(store, staged.store, derive, new Date().toISOString());
    preview.value = restorePreview(staged, merged, await previewReplace(store, staged), usesFolder());
    return '';
  };
  const carryOut = async (way: RestoreWay) => {
    if (!staged) return '';
    const why = await restore(store, staged, way);
    if (why !== null) {
      problem.value = { message: why };
      return '';
    }
    await close();
    onRestored();
    await refreshPages();
    return 'Restored. What was here before is among the snapshots.';
  };
  return {
    preview,
    onFile: (file: File) => run('Checking the backup…', () => open(file)),
    onSnapshot: (id: string) =>
      run('Opening the snapshot…', async () => open((await snapshotBlob(store, id)) ?? new Blob())),
    onMerge: () => run('Merging…', () => carryOut('merge')),
    onReplace: () => run('Replacing…', () => carryOut('replace')),
    onCancel: () => run('Closing…', async () => close().then(() => 'Nothing was restored.')),
  };
}

function createHealth(store: Store) {
  const [health, isPersistent, isEvicted] = [signal<string[]>([]), signal(false), signal(false)];
  const failed = (error: unknown) => report(error, 'the state of storage');
  const look = () => {
    void storageHealth()
      .then((now) => {
        health.value = healthSentences(now);
        isPersistent.value = now.isPersistent === true;
      })
      .catch(failed);
    void wasEvicted(store)
      .then((evicted) => {
        isEvicted.value = evicted;
      })
      .catch(failed);
  };
  // What is in the store is marked here too, should the background not have come to it.
  void markStore(store).then(look).catch(failed);
  return {
    health,
    isPersistent,
    isEvicted,
    onPersist: () => void askToPersist().then(look).catch(failed),
    look,
    onForgetEviction: () =>
      void forgetEviction()
        .then(() => markStore(store))
        .then(look)
        .catch(failed),
  };
}
