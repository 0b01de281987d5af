import { describe, expect, it } from 'vitest';
import { byId, fixture, readJson, valuesOf } from '../measured.js';
import { failureOf, readText } from '../sources.js';

const SUM = 'benchmark=test_bench.py::test_sum';
const ONCE = 'benchmark=test_bench.py::test_once';

function bench(stats: object | null, over: object = {}) {
  return { machine_info: {}, benchmarks: [{ fullname: 'b.py::x', stats, ...over }], version: '5.3.1' };
}

describe('results of pytest-benchmark', () => {
  it('are means in seconds with their standard error over the rounds, and medians', async () => {
    const file = await fixture('pytest-benchmark/bench.json');
    expect(file.format).toBe('pytest-benchmark');
    const mean = byId(file).get(`mean{${SUM}}`);
    expect(mean).toMatchObject({ value: 2.0312810420364258e-6, n: 8, unit: 's', direction: 'lower' });
    expect(mean?.standardError).toBeCloseTo(1.4551659363671914e-7, 18);
    const median = byId(file).get(`median{${SUM}}`);
    expect(median).toMatchObject({ value: 1.9511248865455855e-6, n: 8, standardError: null });
  });

  it('have no standard error of a single round, whose deviation is written as 0', async () => {
    const file = await fixture('pytest-benchmark/bench.json');
    expect(byId(file).get(`mean{${ONCE}}`)).toMatchObject({ n: 1, standardError: null });
  });

  it('have the numbers that the author added, and the machine, without its name', async () => {
    const file = await fixture('pytest-benchmark/bench.json');
    expect(byId(file).get(`accuracy{${SUM}}`)).toMatchObject({ value: 0.75 });
    expect(byId(file).size).toBe(5);
    expect(file.reading.suites[0]?.fingerprints).toEqual({
      machine: 'Linux, x86_64, demo CPU',
      python: '3.11.7',
    });
    expect(file.reading.passedOver.map(({ name }) => name)).toEqual(['min, max, stddev, iqr, ops']);
  });

  it('may be old, with nothing but the times, and NaN where a time should be', async () => {
    const old = bench({ mean: 0.5, median: 0.25, stddev: 0.5, rounds: 4 });
    const file = await readJson(old);
    expect(byId(file).get('mean{benchmark=b.py::x}')).toMatchObject({ value: 0.5, standardError: 0.25 });
    const odd = JSON.stringify(
      bench({ mean: 'M', median: 1, stddev: 1, rounds: 4 }, { extra_info: { f1: 'F' } }),
    );
    const nan = await readText('a.json', odd.replace('"M"', 'NaN').replace('"F"', 'NaN'));
    expect(valuesOf(nan)).toEqual([
      ['mean{benchmark=b.py::x}', 'NaN'],
      ['median{benchmark=b.py::x}', 1],
      ['f1{benchmark=b.py::x}', 'NaN'],
    ]);
  });

  it('measure nothing without a round or a benchmark', async () => {
    for (const none of [bench({ mean: 0, median: 0, stddev: 0, rounds: 0 }), bench(null)])
      expect((await failureOf(readJson(none))).faults).toMatchObject([{ code: 'NO_MEASUREMENTS' }]);
    const empty = readJson({ machine_info: {}, benchmarks: [] });
    expect((await failureOf(empty)).faults).toMatchObject([{ code: 'NO_MEASUREMENTS' }]);
  });

  it('have each benchmark once', async () => {
    const { benchmarks } = bench({ mean: 1, median: 1, stddev: 1, rounds: 4 });
    const twice = readJson({ machine_info: {}, benchmarks: [...benchmarks, ...benchmarks] });
    expect((await failureOf(twice)).faults[0]).toMatchObject({ code: 'ROW_TWICE' });
  });

  it('are missed where the configuration names them', async () => {
    const reading = readText('a.json', '{"a": 1}', { format: 'pytest-benchmark', columns: null });
    expect((await failureOf(reading)).faults).toMatchObject([{ code: 'FORMAT_MISMATCH' }]);
  });
});
