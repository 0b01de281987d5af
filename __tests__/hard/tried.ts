/** How much a test has tried, where that is more than one trial: `npm run test:hard` prints it. */
import { getCurrentTest } from 'vitest/suite';

declare module 'vitest' {
  interface TaskMeta {
    tried?: number;
    fuzz?: Fuzzed;
  }
}

/** What became of the damaged files of a fixture: `npm run fuzz:readers` prints it by format. */
export interface Fuzzed {
  readonly format: string;
  readonly executions: number;
  readonly refused: number;
  readonly read: number;
  readonly found: number;
  /** Milliseconds of the slowest. */
  readonly slowest: number;
  /** Of the process, in MiB. */
  readonly peak: number;
}

function metaOfTest() {
  const test = getCurrentTest();
  if (test === undefined) throw new Error('there is no test to say this of');
  return test.meta;
}

export function tried(count: number): void {
  metaOfTest().tried = count;
}

export function fuzzed(counts: Fuzzed): void {
  tried(counts.executions);
  metaOfTest().fuzz = counts;
}
