import { type HeldOut, type Order, residualOf } from './held-out.ts';

const figure = (value: number): string => value.toFixed(3);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const models: { name: string; of: (heldOut: HeldOut) => Order }[] = [
  { name: 'plain features only', of: ({ plain }) => plain },
  { name: 'a weight for each word', of: ({ words }) => words },
  { name: 'hashed', of: ({ hashed }) => hashed },
  { name: 'hashed, int8 (ships)', of: ({ int8 }) => int8 },
  { name: 'each word + author count', of: ({ withAuthors }) => withAuthors },
];

/** The tables of an evaluation, line by line. */
export function reportLines(all: readonly HeldOut[]): string[] {
  return [
    '## Learned from the years up to T, judged on T+1 and T+2',
    '',
    'within: Spearman of score and citations within each venue and year of 20 papers or more, mean weighted by papers.',
    'pooled: Spearman of the score and the percentile within venue and year, over all papers at once.',
    'top tenth: area under the ROC curve of "more cited than 90 % of venue and year", within each, mean as above.',
    '',
    ...all.flatMap(orderLines),
    ...costLines(all),
    ...calibrationLines(all.flatMap(({ pairs }) => pairs)),
  ];
}

function orderLines(heldOut: HeldOut): string[] {
  const { lastYear, learned, papers } = heldOut;
  return [
    `T = ${lastYear}: learned from ${learned} papers, judged ${papers}`,
    '',
    '| model | within | pooled | top tenth |',
    '| --- | --- | --- | --- |',
    ...models.map(({ name, of }) => {
      const { within, pooled, topTenth } = of(heldOut);
      return `| ${name} | ${figure(within)} | ${figure(pooled)} | ${figure(topTenth)} |`;
    }),
    '',
  ];
}

function costLines(all: readonly HeldOut[]): string[] {
  const cost = (more: (heldOut: HeldOut) => Order, less: (heldOut: HeldOut) => Order) =>
    figure(mean(all.map((heldOut) => more(heldOut).within - less(heldOut).within)));
  return [
    `Hashing costs ${cost(
      (one) => one.words,
      (one) => one.hashed,
    )}, int8 ${cost(
      (one) => one.hashed,
      (one) => one.int8,
    )} of Spearman within (mean over T).`,
    `The number of authors would add ${cost(
      (one) => one.withAuthors,
      (one) => one.words,
    )}; it is not used.`,
    '',
  ];
}

function calibrationLines(pairs: HeldOut['pairs']): string[] {
  const residual = residualOf(pairs);
  const inside = pairs.filter(({ estimated, truth }) => Math.abs(truth - estimated) <= residual).length;
  return [
    '## Calibration: estimated and true percentile within venue and year, all T together',
    '',
    '| estimated | mean true | papers | in the top tenth |',
    '| --- | --- | --- | --- |',
    ...Array.from({ length: 10 }, (_, tenth) => {
      const own = pairs.filter(({ estimated }) => Math.min(9, Math.floor(estimated / 10)) === tenth);
      if (own.length === 0) return `| ${tenth * 10} to ${tenth * 10 + 10} | | 0 | |`;
      const truth = own.map((pair) => pair.truth);
      const top = (100 * truth.filter((one) => one > 90).length) / own.length;
      return `| ${tenth * 10} to ${tenth * 10 + 10} | ${mean(truth).toFixed(0)} | ${own.length} | ${top.toFixed(0)} % |`;
    }),
    '',
    `Standard deviation of what is wrong: ${residual.toFixed(1)} points; within it ${((100 * inside) / pairs.length).toFixed(0)} % of the papers.`,
    '',
  ];
}

/** The last line: Spearman within by T, and the top tenth as the mean over all T; null where no paper was judged. */
export function summaryOf(judged: readonly { lastYear: number; heldOut: HeldOut | undefined }[]) {
  const rounded = (value: number | undefined) => (value === undefined ? null : Number(value.toFixed(4)));
  const tops = judged.flatMap(({ heldOut }) => heldOut?.int8.topTenth ?? []);
  return {
    ...Object.fromEntries(
      judged.map(({ lastYear, heldOut }) => [`spearman${lastYear}`, rounded(heldOut?.int8.within)]),
    ),
    auc10: tops.length > 0 ? rounded(mean(tops)) : null,
  };
}
