/** What holds as firmly as the tests and takes too long for every change: `npm run test:slow`, which CI runs too. */
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['__tests__/**/*.slow.ts'], maxWorkers: 1 } });
