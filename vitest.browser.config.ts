/** What only a real browser can show: `npm run test:browser`. Without Chromium the tests are skipped, and say so. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/browser/**/*.browser.ts'],
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
