import { titleKey } from '../../../../lib/ids/title-key.ts';
import { arxivFiles, primaryCategory, readPapers } from '../read-papers.ts';
import type { CitedPapers } from './cited-papers.ts';
import type { HeldOut } from './held-out.ts';
import { spearman } from './percentiles.ts';

/** Fewer papers than these say nothing of a category. */
const fewestPapers = 20;

/** How well the order of held-out papers was met in each of arXiv's categories: the evidence for the validated ones. */
export function categoryLines(folder: string, cited: CitedPapers, all: readonly HeldOut[]): string[] {
  const wanted = new Set(all.flatMap(({ rows }) => rows.map((row) => cited.papers[row]?.titleKey ?? '')));
  const categories = new Map<string, string>();
  for (const file of arxivFiles(folder)) {
    readPapers(file, (paper) => {
      const key = titleKey(paper.title);
      if (wanted.has(key)) categories.set(key, primaryCategory(paper) ?? '');
    });
  }
  const found = new Map<string, { scores: number[]; truth: number[] }[]>();
  for (const [nth, { rows, pairs }] of all.entries()) {
    for (const [at, row] of rows.entries()) {
      const category = categories.get(cited.papers[row]?.titleKey ?? '');
      if (!category) continue;
      const own = found.get(category) ?? all.map(() => ({ scores: [], truth: [] }));
      own[nth]?.scores.push(pairs[at]?.estimated ?? 0);
      own[nth]?.truth.push(pairs[at]?.truth ?? 0);
      found.set(category, own);
    }
  }
  return [
    `## By primary category of the papers that arXiv has (T = ${all.map(({ lastYear }) => lastYear).join(' and ')})`,
    '',
    '| category | papers | Spearman with the percentile within venue and year, mean over T by papers |',
    '| --- | --- | --- |',
    ...[...found]
      .map(([category, parts]) => ({ category, ...together(parts) }))
      .filter(({ papers }) => papers >= fewestPapers)
      .sort((a, b) => b.papers - a.papers)
      .map(({ category, papers, order }) => `| ${category} | ${papers} | ${order.toFixed(2)} |`),
    '',
  ];
}

function together(parts: readonly { scores: number[]; truth: number[] }[]): { papers: number; order: number } {
  const papers = parts.reduce((sum, { truth }) => sum + truth.length, 0);
  const order = parts.reduce((sum, { scores, truth }) => sum + truth.length * spearman(scores, truth), 0);
  return { papers, order: order / papers };
}
