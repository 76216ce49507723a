import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 150_000,
  // Two browsers share what cores there are: what comes late comes.
  expect: { timeout: 15_000 },
  // A hung browser must not outlast a CI job.
  globalTimeout: 16 * 60_000,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : 'list',
  // A trace films every step, which takes as long as the steps: BYLINE_TRACE=1 npm run e2e -- name-of-spec.
  use: { trace: process.env.BYLINE_TRACE ? 'retain-on-failure' : 'off', testIdAttribute: 'data-testid' },
});
