import { defineConfig } from 'vitest/config';

const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** Tests that drive a real browser: one file after another, on what `npm run build` makes. */
const browserTest = {
  environment: 'node',
  globalSetup: ['test/browser/support/build.ts'],
  fileParallelism: false,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 20_000 } },
};

export default defineConfig({
  oxc,
  test: {
    projects: [
      {
        oxc,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      { oxc, test: { name: 'browser', include: ['test/browser/**/*.test.ts'], ...browserTest } },
      { oxc, test: { name: 'shared', include: ['test/shared/**/*.test.ts'], ...browserTest } },
    ],
  },
});
