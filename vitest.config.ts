import { defineConfig } from 'vitest/config';

/** Tests that count calls, or stand in for the browser: they need modules of their own. */
const alone = [
  'tests/unit/background/listen.test.ts',
  'tests/unit/background/omnibox.test.ts',
  'tests/unit/background/saving.test.ts',
  'tests/unit/background/ways-in.test.ts',
  'tests/unit/judges/browser-model.test.ts',
  'tests/unit/resolve/score-papers.test.ts',
  'tests/unit/surface/attempting.test.ts',
  'tests/unit/surface/backup-actions.test.ts',
  'tests/unit/surface/backup-folder-state.test.ts',
  'tests/unit/surface/digest.test.ts',
  'tests/unit/surface/zotero-sending.test.ts',
];

const common = { environment: 'node' as const, setupFiles: ['tests/unit/support/read-topics.ts'] };

// A worker for each file would load the same modules hundreds of times, which takes longer than most tests.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: 'together',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: alone,
          isolate: false,
        },
      },
      { test: { ...common, name: 'alone', include: alone } },
    ],
  },
});
