/**
 * What is mutated, and which tests must notice. Only the tests that drive a room are run against its mutants: left out
 * are simulations, which take seconds each and are about rates, not about single lines.
 */
export const ROOMS = [
  {
    name: 'judge',
    sources: 'src/judge/',
    tests: ['__tests__/judge/*.test.ts'],
    without: ['__tests__/judge/oracle.test.ts', '__tests__/judge/posterior-rate.test.ts'],
  },
  {
    name: 'history',
    sources: 'src/history/',
    tests: ['__tests__/history/*.test.ts'],
    without: [],
  },
  {
    name: 'ending',
    sources: 'src/commands/ending.ts',
    tests: ['__tests__/commands/*.test.ts'],
    without: [],
  },
  {
    name: 'entry',
    sources: 'src/index.ts',
    tests: ['__tests__/bundle/entry.test.ts', '__tests__/bundle/armed.test.ts'],
    without: [],
    // It arms the exit status of the process that imports it: its tests start it as a program.
    isProgram: true,
  },
];
