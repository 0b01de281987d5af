import { configDefaults, defineConfig } from 'vitest/config';
import { HARD, SHARED } from './vitest.shared.js';

/** `npm test`: all but the proofs that take long, which `npm run test:hard` runs. */
export default defineConfig({
  ...SHARED,
  test: {
    ...SHARED.test,
    include: ['__tests__/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...HARD],
  },
});
