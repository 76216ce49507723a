import { ask } from '../../lib/messages.ts';
import type { PageReading, PaperReading } from '../../lib/model/page-reading.ts';
import type { Overlay } from '../../lib/overlay/index.ts';
import { idle } from '../../lib/overlay/when-idle.ts';

interface ScoresWanted {
  reading: PageReading;
  /** The papers near the screen, by their place in the reading. */
  near: readonly number[];
  showsScores: boolean;
}

/** Asks for the scores of a page's papers and draws them, portion by portion, as long as nobody asks anew. */
export async function refreshScores(
  { reading, near, showsScores }: ScoresWanted,
  overlay: Overlay,
  isCurrent: () => boolean,
): Promise<void> {
  const portions = showsScores ? scorePortions(reading.papers, near) : [];
  if (!showsScores) overlay.updateScores(new Map(reading.papers.map((_, index) => [index, null])));
  for (const [at, portion] of portions.entries()) {
    if (at > 0) await idle();
    // Scores ask nothing of authors; their names are most of what a listing holds.
    const papers = portion.flatMap((index) => {
      const paper = reading.papers[index];
      return paper ? { ...paper, bylines: [] } : [];
    });
    const { chips } = await ask('viewScores', { ...reading, papers });
    if (!isCurrent()) return;
    overlay.updateScores(new Map(portion.map((index, place) => [index, chips?.[place] ?? null])));
  }
  overlay.refreshPanel();
}

/** The first to be seen do not wait for what those of other categories are compared with. */
const nearSize = 4;
const size = 25;
const untoldSize = 200;

/** Those near the screen, then others with an abstract, few at a time; last, many at a time, those of which only the store may know. */
function scorePortions(papers: readonly PaperReading[], near: readonly number[]): number[][] {
  const isNear = new Set(near);
  const rest = [...papers.keys()].filter((index) => !isNear.has(index));
  const told = rest.filter((index) => papers[index]?.abstract);
  const untold = rest.filter((index) => !papers[index]?.abstract);
  return [...inPortions(near, nearSize), ...inPortions(told, size), ...inPortions(untold, untoldSize)];
}

function inPortions(indices: readonly number[], size: number): number[][] {
  return Array.from({ length: Math.ceil(indices.length / size) }, (_, at) => indices.slice(at * size, (at + 1) * size));
}
