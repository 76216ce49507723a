import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PaperLookups } from '../../components/lookup-offer.tsx';
import { ReadingList } from '../../components/reading/reading-list.tsx';
import type { ReadingListActions } from '../../components/reading/types.ts';
import type { LibraryState, LibraryTab } from '../../entrypoints/options/app-state.ts';
import type { BackupsState } from '../../entrypoints/options/state-backups.ts';
import type { CorpusState } from '../../entrypoints/options/state-corpus.ts';
import type { JudgeSetup } from '../../entrypoints/options/state-judge.ts';
import type { LibraryPeople } from '../../entrypoints/options/state-people.ts';
import type { PageTab, PopupState, PopupTab } from '../../entrypoints/popup/app-state.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import type { ImportActions } from '../../lib/surface/import-actions.ts';
import type { ListView } from '../../lib/surface/reading/lazy-list.ts';
import { corpusView, feedView } from '../../lib/view/corpus-view.ts';
import type { ImportStage } from '../../lib/view/import-types.ts';
import type { JudgementView } from '../../lib/view/judgement-view.ts';
import { aStillComparing } from './compare-states.tsx';
import { corrections, details, linGuo, maya, namesakes, partCard, popupPaper } from './invented.ts';
import { aDigest, digestActions } from './invented-digest.ts';
import { imports } from './invented-imports.ts';
import { history, lookups, paperLookups, sourceSetup } from './invented-lookups.ts';
import { aReadingList } from './invented-reading.ts';
import { estimatedChip, estimates, scorePanel, youngPanel } from './invented-scores.ts';

const nothing = () => {};

export function anImporter(stage: ImportStage): ImportActions {
  return {
    stage: signal(stage),
    openText: nothing,
    openFile: nothing,
    openSample: nothing,
    openCapture: nothing,
    chooseFormat: nothing,
    setColumns: nothing,
    setFilter: nothing,
    setToReadingList: nothing,
    start: nothing,
    cancel: nothing,
    resume: nothing,
    undo: nothing,
    merge: nothing,
    downloadReport: nothing,
    close: nothing,
  };
}

export function aPopup(
  tab: PopupTab,
  page: PageTab = { kind: 'paper', paper: popupPaper },
  isEmpty = false,
  looked: PaperLookups = paperLookups(false),
): PopupState {
  return {
    tab: signal(tab),
    page: signal(page),
    scores: signal(isEmpty ? { chip: null, panel: youngPanel } : { chip: estimatedChip, panel: scorePanel }),
    askJudge: nothing,
    failure: signal(null),
    siteHost: signal('arxiv.org'),
    isOffForPage: signal(false),
    isOffForSite: signal(false),
    setOffForPage: nothing,
    setOffForSite: nothing,
    isBlind: signal(false),
    setBlind: nothing,
    save: nothing,
    unsave: nothing,
    correct: nothing,
    takeBack: nothing,
    lastMade: signal(null),
    comparePage: nothing,
    addProfileStage: signal(page.kind === 'not-read' ? 'offered' : 'hidden'),
    addProfile: nothing,
    lookupsOf: () => looked,
    lastAdded: signal(null),
    undoAdd: nothing,
    reading: () => aStillList(isEmpty ? 0 : 12),
    openBeside: null,
    backupLine: signal(null),
    openBackups: nothing,
    comparing: () => aStillComparing(isEmpty, 'compact'),
    openWide: nothing,
    openLibrary: nothing,
  };
}

function aCorpus(isEmpty: boolean): CorpusState {
  const categories = ['cs.LG', 'cs.CV', 'stat.ML', ''].map((category, at) => ({ category, papers: 4000 >> at }));
  const facts = { papers: 12_340, fromPages: 11_900, bytes: 5_200_000, categories };
  return {
    size: signal(corpusView(isEmpty ? { papers: 0, fromPages: 0, bytes: 0, categories: [] } : facts)),
    left: signal(isEmpty ? 0 : 7_000),
    feeding: signal(isEmpty ? null : feedView({ done: 3_000, total: 10_000 }, 2_500)),
    problem: signal(null),
    indexNow: nothing,
    cancel: nothing,
    forgetPages: nothing,
    rebuild: nothing,
  };
}

function aJudge(isEmpty: boolean): JudgeSetup {
  const paper = { id: 'arxiv:2309.13681', title: 'Counting $n$ sheep', abstract: 'We count.', askedAt: '' };
  return {
    settings: signal({
      ...defaultSettings.judge,
      provider: isEmpty ? 'browser-model' : 'server',
      model: 'sheep:2b',
    }),
    browserModel: signal({ words: 'The browser’s model is not downloaded yet.', canDownload: true }),
    downloaded: signal(null),
    download: nothing,
    models: signal(['sheep:2b', 'goat']),
    isLooking: signal(false),
    leavesTo: signal(isEmpty ? null : 'models.example'),
    look: nothing,
    agree: nothing,
    news: signal(isEmpty ? null : { text: '2 models found at http://127.0.0.1:11434.', isProblem: false }),
    trial: signal(isEmpty ? null : judged),
    trying: signal(null),
    test: nothing,
    usedToday: signal(3),
    queue: signal(
      isEmpty
        ? []
        : [
            { ...paper, run: 0, stoppedBecause: 'No server answers at http://127.0.0.1:11434. Is it running?' },
            { ...paper, id: 'arxiv:2309.13682', title: 'Goats', run: 0, stoppedBecause: null },
          ],
    ),
    runs: 3,
    cancel: nothing,
    goOn: nothing,
    choose: nothing,
    chooseModel: nothing,
    setPerDay: nothing,
  };
}

const judged: JudgementView = {
  id: 'sample',
  novelty: 60,
  ai: 65,
  spread: '3 runs: novelty 50 to 70, soundness 50, clarity 80',
  model: 'sheep:2b on 127.0.0.1:11434',
  day: '2026-11-24',
  quotes: ['We place a second camera at a right angle'],
  notes: ['A language model’s opinion, from title and abstract alone.'],
};

/** Backups that are looked at. */
const someBackups: BackupsState = {
  busy: signal(null),
  done: signal(''),
  problem: signal(null),
  preview: signal(null),
  last: signal('Last saved on 2 October 2026, 09:00.'),
  reminder: signal('Your last backup is 53 days old, and your reading list has changed since.'),
  snapshots: signal([]),
  folder: signal({ isPossible: true, name: 'Synced', needsPress: true, result: [], left: [] }),
  health: signal(['The browser keeps this library as long as you do.']),
  isPersistent: signal(true),
  isEvicted: signal(false),
  onSave: nothing,
  onFile: nothing,
  onSnapshot: nothing,
  onMerge: nothing,
  onReplace: nothing,
  onCancel: nothing,
  onChooseFolder: nothing,
  onSyncFolder: nothing,
  onForgetFolder: nothing,
  onPersist: nothing,
  onForgetEviction: nothing,
};

/** A list that is looked at. */
function aStillList(size: number): ReadonlySignal<ListView> {
  // Whatever is asked for does nothing.
  const actions = new Proxy({}, { get: () => nothing }) as ReadingListActions;
  const state = aReadingList(size);
  return signal(({ layout }) => ReadingList({ layout, state, actions }));
}

/** Groups that are looked at. */
function aStillPeople(): LibraryPeople {
  return {
    filter: signal({ kind: 'all' }),
    groups: signal([
      { name: 'Committee', people: 4 },
      { name: 'Old lab', people: 1 },
    ]),
    kept: signal(new Map([[3, { author: 3, groups: ['Committee'], note: 'Met in Bonn.' }]])),
    ticked: signal(new Set([3])),
    undoMessage: signal(null),
    shown: signal(null),
    page: () => signal(null),
    actions: {
      onTick: nothing,
      onUntick: nothing,
      onAddTo: nothing,
      onTakeOut: nothing,
      onFollow: nothing,
      onNote: nothing,
      onRename: nothing,
      onDissolve: nothing,
      onUndo: nothing,
    },
  };
}

export function aLibrary(tab: LibraryTab, isEmpty = false, stage: ImportStage = { kind: 'empty' }): LibraryState {
  const authors = signal([
    linGuo,
    partCard.author,
    maya,
    { ...maya, authorId: 5, name: 'Ada Quill', field: undefined },
  ]);
  return {
    tab: signal(tab),
    authorText: signal(''),
    authorLimit: signal(50),
    authors,
    authorTotal: computed(() => 1204),
    openAuthor: signal<number | null>(1),
    soughtAuthor: signal<number | null>(null),
    openScores: signal(isEmpty ? [] : estimates),
    details: signal(details),
    history: signal(isEmpty ? [] : history),
    people: aStillPeople(),
    follow: nothing,
    eraseAuthor: nothing,
    mergeText: signal(''),
    mergeResults: signal(namesakes),
    merge: nothing,
    movePaper: nothing,
    acceptSplit: nothing,
    takeBack: nothing,
    corrections: signal(isEmpty ? [] : corrections.made),
    lastMade: signal(isEmpty ? null : (corrections.made[0] ?? null)),
    comparing: () => aStillComparing(isEmpty, 'wide'),
    digest: () => ({ state: signal(aDigest(isEmpty)), actions: digestActions }),
    reading: () => aStillList(isEmpty ? 0 : 120),
    backups: someBackups,
    importer: anImporter(stage),
    exportAll: nothing,
    imports: signal(isEmpty ? [] : imports),
    lookups: lookups(isEmpty),
    sources: sourceSetup(isEmpty),
    corpus: aCorpus(isEmpty),
    judge: aJudge(isEmpty),
    settings: signal({
      ...defaultSettings,
      offHosts: ['export.arxiv.org'],
      offPages: ['arxiv.org/abs/2309.13681'],
    }),
    changeSettings: nothing,
    failure: signal(null),
    eraseEverything: nothing,
  };
}
