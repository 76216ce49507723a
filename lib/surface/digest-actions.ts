import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { DigestActions } from '../../components/digest/types.ts';
import { listingAddress } from '../ids/listing-name.ts';
import { ask } from '../messages.ts';
import type { Store } from '../store/db.ts';
import { forgetVisits } from '../store/met-papers.ts';
import { markSeen } from '../store/seen-entries.ts';
import { changeSettings } from '../store/settings.ts';
import type { DigestLine } from '../view/digest-types.ts';
import type { DigestFindings } from '../view/digest-view.ts';
import { fullSentence, isFull } from './full-disk.ts';

interface Acting {
  store: Store;
  found: ReadonlySignal<DigestFindings | null>;
  chosen: Signal<string | null>;
  isAsked: Signal<boolean>;
  attempt: (work: Promise<unknown>) => void;
}

/** What the reader does in the digest; what is saved or taken off the list there is undone with one press. */
export function createDigestActions({ store, found, chosen, isAsked, attempt }: Acting): {
  actions: DigestActions;
  undoMessage: ReadonlySignal<string | null>;
  news: ReadonlySignal<string>;
} {
  const news = signal('');
  const { doing, ...saving } = createSaving(found, news, attempt);
  const actions: DigestActions = {
    ...saving.actions,
    onDay: (id) => {
      chosen.value = id;
    },
    onSeen: (arxivId, isSeen) => doing(() => markSeen(store, [arxivId], isSeen, new Date().toISOString())),
    onForget: () =>
      doing(async () => {
        await forgetVisits(store);
        chosen.value = null;
        news.value = 'What you visited is forgotten.';
      }),
    onShowAuthors: () => {
      isAsked.value = true;
    },
    onKeepVisits: () => doing(() => changeSettings({ keepVisits: true })),
  };
  return { actions, undoMessage: saving.undoMessage, news };
}

/** By the background, as from a page: it keeps the authors' numbers and the scores of the moment. */
function createSaving(found: Acting['found'], news: Signal<string>, attempt: Acting['attempt']) {
  const last = signal<{ ids: number[]; isOn: boolean; title: string } | null>(null);
  const doing = (work: () => Promise<unknown>) => attempt(saidWhereNot(work, news));
  const change = (line: DigestLine, isOn: boolean) =>
    doing(async () => {
      const met = found.peek()?.met.find(({ id }) => id === line.arxivId);
      if (!met) return;
      const papers = [met.paper];
      const from = listingAddress(met.listings[0] ?? 'search');
      const ids = await (isOn ? ask('savePapers', { papers, from }) : ask('unsavePapers', { papers }));
      last.value = ids.length > 0 ? { ids, isOn, title: line.title } : null;
    });
  const undo = async () => {
    const made = last.value;
    last.value = null;
    if (made) await ask('setOnList', { ids: made.ids, isOn: !made.isOn });
  };
  return {
    doing,
    undoMessage: computed(() => last.value && `${last.value.isOn ? 'Saved' : 'Deleted'} “${last.value.title}”`),
    actions: {
      onSave: (line: DigestLine) => change(line, true),
      onUnsave: (line: DigestLine) => change(line, false),
      onUndo: () => doing(undo),
    },
  };
}

async function saidWhereNot(work: () => Promise<unknown>, news: Signal<string>): Promise<void> {
  news.value = '';
  try {
    await work();
  } catch (error) {
    news.value = isFull(error) ? fullSentence : 'This could not be kept. Try again.';
    throw error;
  }
}
