import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './browser.ts';
import { repo } from './launch.ts';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const reports = mkdtempSync(path.join(tmpdir(), 'byline-reports-'));
const vitestReport = path.join(reports, 'vitest.json');
const playwrightReport = path.join(reports, 'playwright.json');

/** Every step, and how to count it: a step without a report of its own is one test. */
const steps: { name: string; command: string[]; count?: () => Count; isEndToEnd?: boolean }[] = [
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
  { name: 'build for tests', command: ['wxt', 'build', '--mode', 'test'], isEndToEnd: true },
  { name: 'end to end', command: ['playwright', 'test'], count: countPlaywright, isEndToEnd: true },
];

/** Runs every step whatever became of the one before, and closes with the sum. */
function main(): void {
  const isQuick = process.argv.includes('--quick');
  if (!isQuick) console.log(`Browser: ${ensureBrowser()}`);
  const sum: Count = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, command, count, isEndToEnd } of steps) {
    if (isQuick && isEndToEnd) continue;
    console.log(`\n=== ${name}`);
    const { status } = spawnSync('npx', ['--no-install', ...command], {
      cwd: repo,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
    });
    add(sum, outcome(status === 0, count));
  }
  console.log(`\n${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`);
  process.exitCode = sum.failed > 0 ? 1 : 0;
}

function outcome(isOk: boolean, count: (() => Count) | undefined): Count {
  const counted = isOk || count ? count && tryCount(count) : undefined;
  if (!counted) return { passed: isOk && !count ? 1 : 0, failed: isOk && !count ? 0 : 1, skipped: 0 };
  // A runner that failed without a failed test (an error while loading) is a failure all the same.
  return { ...counted, failed: isOk ? counted.failed : Math.max(1, counted.failed) };
}

function tryCount(count: () => Count): Count | undefined {
  try {
    return count();
  } catch {
    return undefined;
  }
}

function countVitest(): Count {
  const { numPassedTests, numFailedTests, numPendingTests } = read(vitestReport);
  return { passed: Number(numPassedTests), failed: Number(numFailedTests), skipped: Number(numPendingTests) };
}

function countPlaywright(): Count {
  const { stats } = read(playwrightReport) as { stats: Record<string, number> };
  return { passed: stats.expected ?? 0, failed: (stats.unexpected ?? 0) + (stats.flaky ?? 0), skipped: stats.skipped ?? 0 };
}

function read(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

function add(sum: Count, { passed, failed, skipped }: Count): void {
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
}

main();
