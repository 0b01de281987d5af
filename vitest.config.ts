import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The simulation runs on compiled code. Its tests run it on the sources, so that they need no build.
  resolve: {
    alias: [{ find: /^(?:\.\.\/)+build\/js\/(.+)\.js$/, replacement: `${import.meta.dirname}/src/$1.ts` }],
  },
  test: {
    include: ['__tests__/**/*.test.ts'],
    testTimeout: 60_000,
    // GitHub's workflow parser imports JSON without saying so, which Node refuses and Vite does not.
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
    // The bundle is started as a child process in many tests: two at a time is what two cores carry.
    maxWorkers: 2,
  },
});
