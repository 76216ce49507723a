import type { BrowserContext } from '@playwright/test';
import { serveArxiv } from '../e2e/support/arxiv.ts';
import { builds, extensionId, launch, serviceWorker } from '../tools/launch.ts';
import { benches } from './index.ts';

/** One measured figure against its bound, and against a baseline of the same run. */
export interface Figure {
  what: string;
  value: number;
  bound: number;
  unit: 'ms' | 'px' | 'score' | 'times' | 'MB' | 'segments' | 'share';
  /** What it is compared with, and that one's value. */
  baseline?: { what: string; value: number };
}

/** What a bench runs in: a fresh browser with Byline's test build. */
export interface Stage {
  context: BrowserContext;
  /** Host of the extension's pages. */
  id: string;
}

/** Prints every budget of DESIGN section 10 that applies, with its bound; fails where one is over. */
async function run(): Promise<void> {
  const wanted = process.argv.slice(2);
  let isOver = false;
  for (const { id, measure } of benches) {
    if (wanted.length > 0 && !wanted.includes(id)) continue;
    const context = await launch(builds.test, { headless: true });
    await serveArxiv(context);
    const figures = await measure({ context, id: extensionId(await serviceWorker(context)) });
    await context.close();
    for (const figure of figures) {
      const isWithin = figure.value <= figure.bound;
      isOver ||= !isWithin;
      console.log(`${isWithin ? 'ok  ' : 'OVER'} ${describe(figure)}`);
    }
  }
  if (isOver) process.exitCode = 1;
}

function describe({ what, value, bound, unit, baseline }: Figure): string {
  const round = (number: number) => Number(number.toPrecision(3));
  const ratio = baseline
    ? ` · ${round(value / baseline.value)} × ${baseline.what} (${round(baseline.value)} ${unit})`
    : '';
  return `${what}: ${round(value)} ${unit}, bound ${bound}${ratio}`;
}

await run();
