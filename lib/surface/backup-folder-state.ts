import { type ReadonlySignal, signal } from '@preact/signals';
import type { FolderView } from '../../components/backup/types.ts';
import { refreshPages } from '../messages.ts';
import { report } from '../report.ts';
import type { Store } from '../store/db.ts';
import { folderWork } from './backup-actions.ts';
import {
  canChooseFolder,
  chooseFolder,
  type DirectoryHandle,
  folderOf,
  mayUse,
  oneAtATime,
  rememberedFolder,
} from './backup-folder.ts';
import { type SyncResult, syncFolder } from './backup-folder-sync.ts';
import { mergeSentences } from './backup-words.ts';
import { dayNoted } from './day-noted.ts';
import { fullSentence, isFull } from './full-disk.ts';

interface FolderSync {
  folder: ReadonlySignal<FolderView>;
  onChooseFolder: () => void;
  onSyncFolder: () => void;
  onForgetFolder: () => void;
}

const notSynced = 'The folder could not be synced just now. “Sync now” tries it again.';

/** The synced folder as the library shows and uses it; what other machines left there is merged when the library opens. */
export function createFolderSync(store: Store, run: (what: string, job: () => Promise<string>) => void): FolderSync {
  const none: FolderView = { isPossible: canChooseFolder(), name: null, needsPress: false, result: [], left: [] };
  const folder = signal(none);
  const remembered = rememberedFolder();
  const show = (change: Partial<FolderView>) => {
    folder.value = { ...folder.value, ...change };
  };
  const sync = async (ask: boolean): Promise<string> => {
    const known = await remembered.load();
    if (!known) return '';
    show({ name: known.handle.name });
    if (!(await mayUse(known.handle, ask))) {
      show({ needsPress: true });
      return '';
    }
    await dayNoted();
    await oneAtATime(async () => {
      // Another page may have synced it meanwhile, or forgotten it.
      const now = await remembered.load();
      if (!now) return;
      const result = await syncFolder(folderOf(now.handle), now.memory, await folderWork(store));
      await remembered.save(now.handle, result.memory);
      show({ needsPress: false, ...resultView(result) });
      if (result.merged.length > 0) await refreshPages();
    });
    return '';
  };
  const choose = async (): Promise<string> => {
    const handle: DirectoryHandle | null = await chooseFolder();
    if (!handle) return 'No folder was chosen.';
    await oneAtATime(() => remembered.save(handle, { written: null, seen: new Map() }));
    return sync(true);
  };
  void sync(false).catch((error: unknown) => {
    report(error, 'the synced folder');
    show({ result: [isFull(error) ? fullSentence : notSynced] });
  });
  return {
    folder,
    onChooseFolder: () => run('Choosing a folder…', choose),
    onSyncFolder: () => run('Syncing the folder…', () => sync(true)),
    onForgetFolder: () =>
      run('Forgetting the folder…', async () => {
        await oneAtATime(remembered.forget);
        folder.value = none;
        return 'The folder is no longer used.';
      }),
  };
}

function resultView({ merged, left, wrote }: SyncResult): Pick<FolderView, 'result' | 'left'> {
  const from = merged.map(({ name, report }) => `From ${name}: ${mergeSentences(report).join('; ').toLowerCase()}.`);
  return {
    result: [
      ...from,
      wrote ? 'This library was written to the folder.' : 'Nothing new was to be written to the folder.',
    ],
    left: left.map(({ name, problem }) => ({ name, why: problem.message })),
  };
}
