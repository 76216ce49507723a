import { type AttentionModel, anyField, type ScoreTable } from './model.ts';

/** The table of a field and year: its own, else that of all fields; the nearest years where none holds this one. */
export function tableFor({ tables }: AttentionModel, field: string, year: number): ScoreTable | undefined {
  const holds = ({ firstYear, lastYear }: ScoreTable) => firstYear <= year && year <= lastYear;
  const own = tables.find((table) => table.field === field && holds(table));
  if (own) return own;
  const distance = ({ firstYear, lastYear }: ScoreTable) => Math.max(firstYear - year, year - lastYear, 0);
  return tables.filter((table) => table.field === anyField).sort((a, b) => distance(a) - distance(b))[0];
}

/** Where a score stands among those of a table: 0 to 100, in between by straight lines. */
export function percentileOf({ quantiles }: Pick<ScoreTable, 'quantiles'>, score: number): number {
  const at = (percent: number) => quantiles[percent] ?? 0;
  if (score < at(0)) return 0;
  let percent = 0;
  while (percent < 100 && at(percent + 1) <= score) percent++;
  if (percent === 100) return 100;
  return percent + (score - at(percent)) / (at(percent + 1) - at(percent));
}
