import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './browser.ts';
import { type Count, type CountReport, closingLine, countPlaywright, countStep, countVitest, sum } from './count.ts';
import { run } from './run.ts';

/** `npm test`: every step, each whatever became of the one before; `npm run check` leaves out the browser (--quick). */

interface Step {
  name: string;
  command: string[];
  /** How to count its report; a step without one is a single test. */
  count?: CountReport;
  needsBrowser?: true;
}

const reports = mkdtempSync(path.join(tmpdir(), 'byline-reports-'));
const vitestReport = path.join(reports, 'unit.json');

const steps: Step[] = [
  { name: 'lint', command: ['biome', 'check', '.'] },
  { name: 'prepare types', command: ['wxt', 'prepare'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  {
    name: 'unit',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    count: countVitest,
  },
  { name: 'build for Chrome', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  { name: 'size', command: ['node', 'tests/tools/size.ts'] },
  { name: 'build for tests', command: ['wxt', 'build', '--mode', 'test'], needsBrowser: true },
  { name: 'end to end', command: ['playwright', 'test'], count: countPlaywright, needsBrowser: true },
];

function runStep({ name, command, count }: Step): Count {
  console.log(`\n=== ${name}`);
  const report = count === countVitest ? vitestReport : path.join(reports, 'e2e.json');
  const isOk = run(command, { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } });
  return countStep(isOk, count && (() => count(JSON.parse(readFileSync(report, 'utf8')))));
}

/** Whether there is a browser; says so, or what to do. */
function hasBrowser(): boolean {
  try {
    console.log(`Browser: ${ensureBrowser()}`);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

const isQuick = process.argv.includes('--quick');
const canBrowse = !isQuick && hasBrowser();
const counts = steps.filter((step) => canBrowse || !step.needsBrowser).map(runStep);
if (!isQuick && !canBrowse) counts.push({ passed: 0, failed: 1, skipped: 0 });
rmSync(reports, { recursive: true });
const total = sum(counts);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
