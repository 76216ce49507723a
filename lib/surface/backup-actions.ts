import { browser } from 'wxt/browser';
import { digestOfBlob } from '../backup/block-digest.ts';
import { peekBackup } from '../backup/read-backup.ts';
import { BackupRefused } from '../backup/refusal.ts';
import { restorable } from '../model/settings.ts';
import { rebuildCorpus } from '../resolve/corpus-from-store.ts';
import { derive } from '../resolve/derive.ts';
import { importLock } from '../resolve/import/worker-messages.ts';
import { dumpStore } from '../store/backup/dump.ts';
import { noteBackup } from '../store/backup/last-backup.ts';
import { forgetEviction, markStore } from '../store/backup/mark.ts';
import { replaceStore } from '../store/backup/replace.ts';
import { restoreList } from '../store/backup/restore-list.ts';
import { noteBeforeRestore } from '../store/backup/snapshots.ts';
import { type StagedBackup, stageBackup, stagedStores } from '../store/backup/stage.ts';
import { knownBackups } from '../store/backup/tables.ts';
import type { Store } from '../store/db.ts';
import { machineOf } from '../store/machine.ts';
import { mergeStores } from '../store/merge/merge-stores.ts';
import { renewDerived } from '../store/renew-derived.ts';
import { changeSettings, loadSettings } from '../store/settings.ts';
import { backupExtension } from './backup-folder-plan.ts';
import type { MergedFile, SyncWork } from './backup-folder-sync.ts';
import { saveAs } from './save-as.ts';

export function appVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Saves the whole store as a file in the reader's downloads. */
export async function saveBackup(store: Store): Promise<void> {
  const at = new Date().toISOString();
  const settings = await loadSettings();
  const { blob } = await dumpStore(store, { scope: 'everything', at, app: appVersion(), settings });
  saveAs(blob, `byline-${at.slice(0, 10)}${backupExtension}`);
  await noteBackup(store, at);
}

export type RestoreWay = 'merge' | 'replace';

/**
 * Restores a staged backup. What was there before is kept as a snapshot. Not while an import is running, which would go
 * on writing into another library. Returns why it was not done, or null.
 */
export async function restore(store: Store, staged: StagedBackup, way: RestoreWay): Promise<string | null> {
  return navigator.locks.request(importLock, { ifAvailable: true }, async (lock) => {
    if (!lock) return 'An import is running. Wait until it is done or stop it, then restore. Nothing was changed.';
    const now = new Date().toISOString();
    await noteBeforeRestore(store, { at: now, app: appVersion(), settings: await loadSettings() });
    if (way === 'merge') await mergeStores(store, staged.store, derive, now);
    else if (staged.header.scope === 'reading list') await restoreList(store, staged, derive, now);
    else await replaceAll(store, staged);
    await forgetEviction();
    await markStore(store);
    return null;
  });
}

async function replaceAll(store: Store, staged: StagedBackup): Promise<void> {
  await replaceStore(store, staged);
  // Services and the judge are turned on by the reader on each machine, never by a file.
  await changeSettings(restorable(staged.header.settings ?? {}));
  await renewDerived(store, derive);
  if (staged.header.scope === 'without corpus') await rebuildCorpus(store);
}

/** What a synced folder needs of the store. */
export async function folderWork(store: Store): Promise<SyncWork> {
  const machine = await machineOf(store);
  return {
    machine,
    merge: (blob) => mergeFile(store, blob, machine),
    dump: async () => {
      const isEmpty = (await store.papers.count()) + (await store.authors.count()) === 0;
      if (isEmpty) return null;
      return dumpStore(store, { scope: 'without corpus', at: new Date().toISOString(), app: appVersion() });
    },
    digest: digestOfBlob,
  };
}

async function mergeFile(store: Store, blob: Blob, machine: string): Promise<MergedFile> {
  try {
    if ((await peekBackup(blob, knownBackups)).machine === machine) return { kind: 'own' };
  } catch (error) {
    if (error instanceof BackupRefused) return { kind: 'refused', problem: error.problem };
    throw error;
  }
  const staging = await stageBackup(blob, derive, stagedStores.folder);
  if (!staging.ok) return { kind: 'refused', problem: staging.problem };
  try {
    const report = await mergeStores(store, staging.staged.store, derive, new Date().toISOString());
    return { kind: 'merged', report };
  } finally {
    await staging.staged.drop();
  }
}
