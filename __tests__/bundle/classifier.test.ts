/** A real classifier, degraded: what the bundle says of it is what scikit-learn and statsmodels say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { mcnemarExact } from '../../src/stats/mcnemar.js';
import { newcombePaired } from '../../src/stats/newcombe.js';
import { runCli } from '../cli/run.js';

const FOLDER = join(import.meta.dirname, 'fixtures/classifier');

interface Expected {
  readonly n: number;
  readonly base: Readonly<Record<string, number>>;
  readonly head: Readonly<Record<string, number>>;
  readonly table: {
    readonly bothRight: number;
    readonly lost: number;
    readonly won: number;
    readonly bothWrong: number;
  };
  readonly mcnemarExactTwoSided: number;
  readonly mcnemarOneSidedMidP: number;
}

it('names the regression of a real classifier, with the numbers of the libraries of record', async () => {
  const expected: Expected = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8'));
  const run = await runCli(['check', 'head.csv', '--base', 'base.csv', '--format', 'json'], { cwd: FOLDER });
  expect(run.status).toBe(1);
  const report: Report = JSON.parse(run.stdout);
  const accuracy = report.verdicts.find((verdict) => verdict.id === 'head/accuracy');
  const { lost, won } = expected.table;
  expect(accuracy).toMatchObject({ outcome: 'regressed', change: { lost, won, method: 'mcnemar-midp' } });
  expect(mcnemarExact(lost, won) / expected.mcnemarExactTwoSided).toBeCloseTo(1, 10);
  expect((accuracy?.change?.p ?? 0) / expected.mcnemarOneSidedMidP).toBeCloseTo(1, 10);
  expect(accuracy?.change?.interval).toEqual(newcombePaired(expected.table).interval);
  for (const [metric, value] of Object.entries(expected.head)) {
    const verdict = report.verdicts.find((one) => one.metric === metric);
    expect(verdict?.head?.n, metric).toBe(expected.n);
    expect((verdict?.head?.value ?? 0) / value, metric).toBeCloseTo(1, 12);
    expect((verdict?.base?.value ?? 0) / (expected.base[metric] ?? 0), metric).toBeCloseTo(1, 12);
  }
});
