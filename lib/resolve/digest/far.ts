import type { PaperReading } from '../../model/page-reading.ts';
import type { NoveltyRefusal } from '../../scores/novelty/types.ts';
import type { PaperScores } from '../../scores/types.ts';
import { type FarFindings, type FarPaper, farFrom, mostOfPart } from '../../view/digest-view.ts';
import { inPortions } from '../pause.ts';
import type { Scorer } from '../score-papers.ts';

/**
 * Which of the papers are farthest from what was known before them, the farthest first, as far as that is reliable.
 * @param onProgress how many were looked at; false stops it, and then null is returned
 */
export async function farAmong(
  scorer: Pick<Scorer, 'score'>,
  papers: readonly PaperReading[],
  at: string,
  onProgress: (done: number) => boolean,
): Promise<FarFindings | null> {
  const found: FarPaper[] = [];
  const refusals: NoveltyRefusal[] = [];
  let scored = 0;
  const take = (paper: PaperReading, { novelty }: PaperScores) => {
    if (novelty.kind === 'refused') refusals.push(novelty);
    else scored++;
    if (novelty.kind === 'score' && novelty.value >= farFrom && novelty.confidence !== 'low')
      found.push({ paper, novelty });
  };
  let goesOn = true;
  await inPortions(papers, 1, async (portion, done) => {
    const scores = await scorer.score(portion, at);
    portion.forEach((paper, index) => {
      const own = scores[index];
      if (own) take(paper, own);
    });
    goesOn = onProgress(done);
    return goesOn;
  });
  if (!goesOn) return null;
  found.sort((a, b) => b.novelty.value - a.novelty.value || b.novelty.low - a.novelty.low);
  return { papers: found.slice(0, mostOfPart), scored, lack: commonest(refusals) };
}

/** What most of the papers without a number lack. */
function commonest(refusals: readonly NoveltyRefusal[]): NoveltyRefusal | null {
  const counts = new Map<string, number>();
  for (const { lacks } of refusals) counts.set(lacks, (counts.get(lacks) ?? 0) + 1);
  const [lacks] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return refusals.find((one) => one.lacks === lacks) ?? null;
}
