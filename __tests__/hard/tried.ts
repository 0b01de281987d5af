/** How much a test has tried, where that is more than one trial: `npm run test:hard` prints it. */
import { getCurrentTest } from 'vitest/suite';

declare module 'vitest' {
  interface TaskMeta {
    tried?: number;
  }
}

export function tried(count: number): void {
  const test = getCurrentTest();
  if (test === undefined) throw new Error('tried() outside of a test');
  test.meta.tried = count;
}
