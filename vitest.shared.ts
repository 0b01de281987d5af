/** What `npm test` and `npm run test:hard` share, and which files are the latter's. */
import type { ViteUserConfig } from 'vitest/config';

/** Proofs that take long: faults injected into the bundle, hostile input by the thousand, simulations. */
export const HARD: readonly string[] = [
  '__tests__/hard/**/*.test.ts',
  '__tests__/bundle/faults/**/*.test.ts',
  '__tests__/bundle/{costs,parser,recipes,shared-comment,sealed}.test.ts',
  '__tests__/bundle/{explain-columns,export,fault-log,flakes,health-issue,notify-memory,respond,trade-offs,verify}.test.ts',
  '__tests__/github/git-data.test.ts',
  '__tests__/health/healthy.test.ts',
  '__tests__/judge/oracle.test.ts',
  '__tests__/read/{robustness,parquet-damage}.test.ts',
  '__tests__/replay/backtest.test.ts',
];

export const SHARED = {
  // The simulation runs on compiled code. Its tests run it on the sources, so that they need no build.
  resolve: {
    alias: [{ find: /^(?:\.\.\/)+build\/js\/(.+)\.js$/, replacement: `${import.meta.dirname}/src/$1.ts` }],
  },
  test: {
    testTimeout: 60_000,
    // No test replaces a module or leaves anything behind, so that files may share what has been loaded already.
    isolate: false,
    // GitHub's workflow parser imports JSON without saying so, which Node refuses and Vite does not.
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
    // The bundle is started as a child process in many tests: two at a time is what two cores carry.
    maxWorkers: 2,
    // Tests that wait for a child of their own, which several can do at a time.
    maxConcurrency: 3,
  },
} satisfies ViteUserConfig;
