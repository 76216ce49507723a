import type { PageReading } from '../model/page-reading.ts';
import type { ScoreChipView } from '../view/score-types.ts';
import type { TriageAnswer } from '../view/triage-types.ts';
import type { PaperView } from '../view/types.ts';
import type { TriageEntry } from './types.ts';

/** What is known of a page's papers, by their place in the reading; it fills up as answers come. */
export interface PageKnown {
  reading: PageReading;
  views: ReadonlyMap<number, PaperView>;
  scores: ReadonlyMap<number, ScoreChipView | null>;
}

/**
 * The entries of a page as they are sorted and filtered, in the reading's order. Where authors are hidden until asked,
 * nothing of them is in it.
 */
export function entriesOf({ reading, views, scores }: PageKnown, answer: TriageAnswer): TriageEntry[] {
  const followed = new Set(answer.followed);
  return reading.papers.map((paper, index): TriageEntry => {
    const [view, numbers, facts] = [views.get(index), scores.get(index)?.numbers, answer.papers[index]];
    const known = answer.isBlind ? [] : knownPeople(view);
    const names = answer.isBlind ? [] : paper.bylines.map(({ name }) => name);
    return {
      section: paper.section ?? null,
      categories: paper.categories,
      text: [paper.title, ...names, paper.abstract ?? ''].join('\n').toLowerCase(),
      known: known.length,
      isFollowed: known.some(({ authorId }) => followed.has(authorId)),
      novelty: numbers?.novelty ?? null,
      attention: numbers?.attention ?? null,
      topic: facts?.topic ?? null,
      isSeen: facts?.isSeen ?? false,
      isNew: facts?.isNew ?? false,
      isSaved: (view?.saved ?? null) !== null,
    };
  });
}

/** The authors of the store confirmed or likely on a paper, each once. */
export function knownPeople(view: PaperView | undefined): { authorId: number; outcome: 'confirmed' | 'likely' }[] {
  const known = new Map<number, 'confirmed' | 'likely'>();
  for (const { authorId, outcome } of view?.bylines ?? []) if (outcome !== 'possible') known.set(authorId, outcome);
  return [...known].map(([authorId, outcome]) => ({ authorId, outcome }));
}
