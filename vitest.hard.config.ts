import { defineConfig } from 'vitest/config';
import { HARD, SHARED } from './vitest.shared.js';

/** `npm run test:hard`: the proofs that take long, among them the files that end in `.slow.ts`. */
export default defineConfig({
  ...SHARED,
  test: { ...SHARED.test, include: ['__tests__/**/*.slow.ts', ...HARD] },
});
