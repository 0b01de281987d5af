/** Classifiers of real data, broken where a condition holds (scripts/proof/broken_slices.py): both commands say where. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/model/explanation.js';
import type { Report } from '../../src/model/report.js';
import { runCli } from '../cli/run.js';

const call = ['head.csv', '--base', 'base.csv', '--format', 'json'];

describe('a classifier that is broken in a slice of real data', () => {
  it.each([
    ['digits', 'where ink > 350', /^ink>343$/],
    ['votes', 'where educ > 4 and age > 40', /^educ>4 and age>\d+$/],
    ['tumours', 'where texture > 22', /^texture>22\.\d+$/],
  ])('%s, %s', async (name, _, condition) => {
    const cwd = fileURLToPath(new URL(`fixtures/broken-slices/${name}/`, import.meta.url));
    const explained = await runCli(['explain', ...call], { cwd });
    expect(explained.status).toBe(0);
    const { drivers }: Explanation = JSON.parse(explained.stdout);
    expect(drivers.map((driver) => driver.condition)).toEqual([expect.stringMatching(condition)]);
    expect(drivers[0]?.p).toBe(0.001);
    const gate = await runCli(['check', ...call, '--at', '2026-11-01T00:00:00Z'], { cwd });
    expect(gate.status).toBe(1);
    const report: Report = JSON.parse(gate.stdout);
    expect(report.drivers[0]?.condition).toBe(drivers[0]?.condition);
  });
});
