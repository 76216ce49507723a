import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Paper } from '../../model/paper.ts';
import type { ScoreSnapshot } from '../../model/reading-entry.ts';
import { report } from '../../report.ts';
import type { Scorer } from '../../resolve/score-papers.ts';
import { scoreSnapshot } from '../../resolve/score-saved.ts';
import type { Store } from '../../store/db.ts';
import { present } from '../../store/present.ts';
import { readingDetails } from '../../view/reading-details.ts';
import type { ReadingDetailsView } from '../../view/reading-types.ts';
import { knownAuthors, type SavedPaperView } from '../../view/reading-view.ts';
import type { ListMemory } from './memory.ts';

/** What stands behind the open line: read when it is opened, first without today's scores, which take longer. */
export function createDetails(
  store: Store,
  memory: ListMemory,
  open: ReadonlySignal<number | null>,
  world: { scorer: Scorer; showsScores: () => boolean },
): ReadonlySignal<ReadingDetailsView | null> {
  const details = signal<ReadingDetailsView | null>(null);
  let round = 0;
  effect(() => {
    const now = ++round;
    const id = open.value;
    memory.version.value;
    const saved = id === null ? undefined : memory.papers.get(id);
    if (details.peek()?.paperId !== id) details.value = null;
    if (!saved) return;
    // Scores take long: what was read before an edit must not come after it.
    const show = (view: ReadingDetailsView) => {
      if (now === round) details.value = view;
    };
    load(store, saved, world, show).catch((error: unknown) => report(error, 'the details of a paper'));
  });
  return details;
}

async function load(
  store: Store,
  saved: SavedPaperView,
  { scorer, showsScores }: { scorer: Scorer; showsScores: () => boolean },
  show: (view: ReadingDetailsView) => void,
): Promise<void> {
  const paper = await store.papers.get(saved.entry.paper);
  if (!paper) return;
  const authors = present(await store.authors.bulkGet(knownAuthors(saved.entry, paper)));
  const shown = showsScores() ? saved : { ...saved, entry: { ...saved.entry, scores: undefined } };
  show(readingDetails(shown, authors, null));
  if (showsScores()) show(readingDetails(saved, authors, await today(scorer, paper)));
}

async function today(scorer: Scorer, paper: Paper): Promise<ScoreSnapshot | null> {
  const at = new Date().toISOString();
  const [scores] = await scorer.scoreStored([paper], at);
  return scores ? scoreSnapshot(scores, at) : null;
}
