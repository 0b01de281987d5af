import { describe, expect, it } from 'vitest';
import { byId, fixture, readJson, valuesOf } from '../measured.js';
import { failureOf, readText } from '../sources.js';

const test = (nodeid: string, outcome: string) => ({
  nodeid,
  outcome,
  setup: { duration: 0.25, outcome: 'passed' },
  call: { duration: 0.5, outcome: 'passed' },
});
const report = (over: object) => ({ created: 1, exitcode: 1, summary: { total: 1 }, ...over });

describe('a report of pytest-json-report', () => {
  it('has one example a test that ran; expected failures and skips are none', async () => {
    const file = await fixture('pytest-json-report/mixed.json');
    expect(file.format).toBe('pytest-json-report');
    const examples = file.reading.suites[0]?.examples;
    expect(examples?.table.rows).toBe(7);
    expect([...(examples?.table.columns.get('passed')?.values ?? [])]).toEqual([1, 1, 0, 1, 0, 0, 1]);
    expect(examples?.table.columns.get('duration_s')?.values?.[0]).toBeCloseTo(0.0008388860005652532, 12);
    expect(byId(file).get('error_rate')).toMatchObject({ value: 2 / 7, n: 7, direction: 'lower' });
    expect(byId(file).get('skipped_rate')).toMatchObject({ value: 2 / 9, n: 9, direction: 'lower' });
  });

  it('gives the same by its summary alone, without examples', async () => {
    const file = await fixture('pytest-json-report/summary.json');
    expect(file.reading.suites[0]?.examples).toBeNull();
    expect(byId(file).get('pass_rate')).toMatchObject({ value: 4 / 7, n: 7, direction: 'higher' });
    expect(valuesOf(file)).toEqual([
      ['pass_rate', 4 / 7],
      ['error_rate', 2 / 7],
      ['skipped_rate', 2 / 9],
    ]);
  });

  it('counts a file that could not be collected, and an outcome of no known name, as errors', async () => {
    const collectors = [{ nodeid: 'test_b.py', outcome: 'failed', result: [] }];
    const tests = [test('a.py::x', 'passed'), test('a.py::y', 'exploded')];
    const file = await readJson(report({ tests, collectors }));
    expect(byId(file).get('error_rate')).toMatchObject({ value: 2 / 3, n: 3 });
    expect(file.reading.suites[0]?.examples?.table.columns.get('duration_s')?.values?.[0]).toBe(0.75);
    expect(file.reading.suites[0]?.examples?.roles.groups).toEqual(['group']);
  });

  it.each([2, 3, 4, 1.5])('of a run that ended with %d is refused', async (exitcode) => {
    const failure = await failureOf(readJson(report({ exitcode, tests: [test('a.py::x', 'passed')] })));
    expect(failure.faults).toMatchObject([{ code: 'PYTEST_EXIT', where: 'a.json' }]);
    expect(failure.message).toContain(`exit code was ${exitcode}`);
  });

  it.each([
    ['no tests', report({ exitcode: 5, tests: [] })],
    ['an empty summary', report({ exitcode: 5, summary: {} })],
    ['only skipped tests', report({ exitcode: 0, tests: [test('a.py::x', 'skipped')] })],
    ['a summary of skipped tests', report({ exitcode: 0, summary: { skipped: 3, total: 3 } })],
  ])('with %s is no pass', async (_, value) => {
    expect((await failureOf(readJson(value))).faults).toMatchObject([{ code: 'TESTS_NONE' }]);
  });

  it('is missed where the configuration names it', async () => {
    const reading = readText('a.json', '{"a": 1}', { format: 'pytest-json-report', columns: null });
    expect((await failureOf(reading)).faults).toMatchObject([{ code: 'FORMAT_MISMATCH' }]);
  });
});
