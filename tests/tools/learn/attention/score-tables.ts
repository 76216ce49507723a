import { attentionFeatures } from '../../../../lib/scores/attention/features.ts';
import { type AttentionModel, anyField, type ScoreTable } from '../../../../lib/scores/attention/model.ts';
import { rawScore } from '../../../../lib/scores/attention/score.ts';
import { isValidated, validatedCategories } from '../../../../lib/scores/attention/validated-categories.ts';
import { arxivFiles, primaryCategory, readPapers } from '../read-papers.ts';

/** Years that readers' papers are of; later ones are read off the last table. */
const firstYear = 1991;
const lastYear = 2028;
const within = 2;
const fewestPapers = 300;

type Scored = { field: string; year: number; score: number };

/** How the scores of arXiv's papers are spread by field and year: a table for each run of years with the same papers. */
export function scoreTables(folder: string, model: AttentionModel): ScoreTable[] {
  const scored = scoredPapers(folder, model);
  return [
    ...validatedCategories.flatMap((field) =>
      tablesOf(
        field,
        scored.filter((one) => one.field === field),
        0,
      ),
    ),
    ...tablesOf(anyField, scored, lastYear - firstYear),
  ];
}

function scoredPapers(folder: string, model: AttentionModel): Scored[] {
  const scored: Scored[] = [];
  for (const file of arxivFiles(folder)) {
    readPapers(file, (paper) => {
      const field = primaryCategory(paper) ?? '';
      const { title, abstract, date } = paper;
      if (!isValidated(field) || !abstract || !date) return;
      const score = rawScore(model, attentionFeatures({ title, abstract }));
      scored.push({ field, year: Number(date.slice(0, 4)), score });
    });
  }
  return scored;
}

/** Tables of one field: for each year its papers within two years, and within more, up to `widen`, where they are few. */
function tablesOf(field: string, scored: readonly Scored[], widen: number): ScoreTable[] {
  const tables: ScoreTable[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    let own: Scored[] = [];
    for (let more = 0; more <= widen && own.length < fewestPapers; more++) {
      own = scored.filter((one) => Math.abs(one.year - year) <= within + more);
    }
    if (own.length < fewestPapers) continue;
    const years = own.map((one) => one.year);
    const [from, to] = [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))];
    const before = tables.at(-1);
    if (before && before.from === from && before.to === to && before.lastYear === year - 1) before.lastYear = year;
    else
      tables.push({
        field,
        firstYear: year,
        lastYear: year,
        from,
        to,
        papers: own.length,
        quantiles: quantilesOf(own),
      });
  }
  return tables;
}

function quantilesOf(scored: readonly Scored[]): Float32Array {
  const sorted = Float64Array.from(scored, ({ score }) => score).sort();
  return Float32Array.from({ length: 101 }, (_, percent) => {
    const at = (percent / 100) * (sorted.length - 1);
    const [below, above] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
    return below + (at - Math.floor(at)) * (above - below);
  });
}
