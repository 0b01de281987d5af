/**
 * What is mutated, and which tests must notice. Only the tests that drive a room are run against its mutants: left out
 * are simulations, which take seconds each and are about rates, not about single lines. A file is of the first room that
 * lists it.
 */
export const ROOMS = [
  {
    // Its thousands of random trials would hold up all the others.
    name: 'waivers',
    sources: ['src/judge/waivers.ts'],
    tests: ['waivers', 'judgement', 'anchor'].map((name) => `__tests__/judge/${name}.test.ts`),
    without: [],
  },
  {
    name: 'judge',
    sources: ['src/judge/'],
    tests: ['__tests__/judge/*.test.ts'],
    without: ['oracle', 'posterior-rate', 'waivers'].map((name) => `__tests__/judge/${name}.test.ts`),
  },
  {
    // Their tests write to a disk or to a repository of git; those of the rest of the room need neither.
    name: 'stores',
    sources: ['src/history/branch.ts', 'src/history/local.ts'],
    tests: ['__tests__/history/branch.test.ts', '__tests__/history/local.test.ts'],
    without: [],
  },
  {
    // Packs of 24 rows, cut at every byte.
    name: 'packs',
    sources: ['outcomes', 'pack-cells', 'pack-header'].map((name) => `src/history/${name}.ts`),
    tests: ['outcomes', 'pack-cells'].map((name) => `__tests__/history/${name}.test.ts`),
    without: [],
  },
  {
    name: 'history',
    sources: ['src/history/'],
    tests: ['__tests__/history/*.test.ts'],
    without: ['__tests__/history/branch.test.ts', '__tests__/history/local.test.ts'],
  },
  {
    // Under nearly all of the statistics: their own tests hold them to tables, the others would take a minute a mutant.
    name: 'distributions',
    sources: ['incomplete-beta', 'incomplete-gamma', 'log-gamma', 'normal', 'saddle-point'].map(
      (name) => `src/stats/${name}.ts`,
    ),
    tests: ['distributions', 'proportions', 'r', 'tail-areas'].map(
      (name) => `__tests__/stats/${name}.test.ts`,
    ),
    without: [],
  },
  {
    // Tens of thousands of values at a time.
    name: 'selection',
    sources: ['order', 'paired-quantiles', 'quantile', 'radix', 'scratch', 'selection'].map(
      (name) => `src/stats/${name}.ts`,
    ),
    tests: ['order', 'paired-quantiles', 'scratch', 'table-edges'].map(
      (name) => `__tests__/stats/${name}.test.ts`,
    ),
    without: [],
  },
  {
    name: 'stats',
    sources: ['src/stats/'],
    tests: ['__tests__/stats/*.test.ts'],
    without: ['paired-quantiles', 'pooled-runs'].map((name) => `__tests__/stats/${name}.test.ts`),
  },
  {
    name: 'ending',
    sources: ['src/commands/ending.ts'],
    tests: ['__tests__/commands/*.test.ts'],
    without: [],
  },
  {
    name: 'entry',
    sources: ['src/index.ts'],
    tests: ['__tests__/bundle/entry.test.ts', '__tests__/bundle/armed.test.ts'],
    without: [],
    // It arms the exit status of the process that imports it: its tests start it as a program.
    isProgram: true,
  },
];
