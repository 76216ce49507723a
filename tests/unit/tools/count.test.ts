import { expect, test } from 'vitest';
import { closingLine, countPlaywright, countStep, countVitest, sum } from '../../tools/count.ts';

const vitest = { numPassedTests: 8, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, success: false };

test('a vitest report counts passed, failed, and both kinds of undone', () => {
  expect(countVitest(vitest)).toEqual({ passed: 8, failed: 1, skipped: 3 });
});

test('a playwright test that passed only on a second try has failed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
  expect(countPlaywright({ stats })).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test('a step without a report is one test', () => {
  expect(countStep(true)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(countStep(false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a runner that fails without a failed test has one', () => {
  expect(countStep(false, () => ({ passed: 3, failed: 0, skipped: 0 }))).toEqual({ passed: 3, failed: 1, skipped: 0 });
  expect(countStep(false, () => ({ passed: 3, failed: 2, skipped: 0 }))).toEqual({ passed: 3, failed: 2, skipped: 0 });
});

test('a missing, broken or empty report is one failure, even of a runner that calls itself well', () => {
  const missing = () => {
    throw new Error('ENOENT');
  };
  for (const read of [missing, () => countVitest({}), () => countPlaywright({}), () => countPlaywright({ stats: {} })])
    expect(countStep(true, read)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('the closing line adds everything up, and names skipped tests only where there are any', () => {
  const one = { passed: 1, failed: 0, skipped: 0 };
  expect(closingLine(sum([one, countStep(true, () => countVitest(vitest))]))).toBe('9 passed, 1 failed, 3 skipped');
  expect(closingLine(sum([one, one]))).toBe('2 passed, 0 failed');
});
