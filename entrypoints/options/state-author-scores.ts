import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Paper } from '../../lib/model/paper.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { report } from '../../lib/report.ts';
import type { PaperScores } from '../../lib/scores/types.ts';
import type { Store } from '../../lib/store/db.ts';
import { present } from '../../lib/store/present.ts';
import { authorScores } from '../../lib/view/author-scores.ts';
import { formatDay } from '../../lib/view/format.ts';
import type { MetricView } from '../../lib/view/types.ts';

/** Scores papers of the store at a moment. */
export type ScoreStored = (papers: readonly Paper[], at: string) => Promise<PaperScores[]>;

/** What Byline estimates of the open author's papers, once it is known: worked out when they are opened, and kept nowhere. */
export function createAuthorScores(
  store: Store,
  openAuthor: ReadonlySignal<number | null>,
  settings: ReadonlySignal<Settings>,
  scoreStored: ScoreStored,
): ReadonlySignal<MetricView[]> {
  const found = signal<{ authorId: number; metrics: MetricView[] } | null>(null);
  effect(() => {
    const authorId = openAuthor.value;
    if (authorId === null || !settings.value.showScores) return;
    estimate(store, authorId, scoreStored).then(
      (metrics) => {
        if (openAuthor.peek() === authorId) found.value = { authorId, metrics };
      },
      (error: unknown) => report(error, 'the library: scores of an author’s papers'),
    );
  });
  return computed(() => {
    const isOf = found.value?.authorId === openAuthor.value && settings.value.showScores;
    return isOf ? (found.value?.metrics ?? []) : [];
  });
}

async function estimate(store: Store, authorId: number, scoreStored: ScoreStored): Promise<MetricView[]> {
  const author = await store.authors.get(authorId);
  if (!author) return [];
  const papers = present(await store.papers.bulkGet(author.papers.map(({ paper }) => paper)));
  const at = new Date().toISOString();
  return authorScores(await scoreStored(papers, at), author, formatDay(at));
}
