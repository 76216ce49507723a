/** How many tests ended how. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** Counts a runner's report. */
export type CountReport = (report: unknown) => Count;

/** Vitest's JSON report; undone tests (`todo`) count as skipped. */
export function countVitest(report: unknown): Count {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report as Record<string, number>;
  return checked({
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0),
  });
}

/** Playwright's JSON report; one that passed only when tried again has failed. */
export function countPlaywright(report: unknown): Count {
  const { stats } = report as { stats: Record<string, number> };
  return checked({
    passed: stats.expected,
    failed: (stats.unexpected ?? 0) + (stats.flaky ?? 0),
    skipped: stats.skipped,
  });
}

/** What one step adds: itself where it has no report, else its tests; a runner that fails has at least one failure. */
export function countStep(isOk: boolean, readReport?: () => Count): Count {
  if (!readReport) return { passed: Number(isOk), failed: Number(!isOk), skipped: 0 };
  try {
    const count = readReport();
    return { ...count, failed: isOk ? count.failed : Math.max(1, count.failed) };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** All of them together. */
export function sum(counts: Count[]): Count {
  const total = (key: keyof Count) => counts.reduce((all, count) => all + count[key], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

/** The closing line. */
export function closingLine({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function checked(count: Partial<Count>): Count {
  const { passed, failed, skipped } = count;
  if (![passed, failed, skipped].every(Number.isInteger)) throw new Error('A report without counts.');
  return count as Count;
}
