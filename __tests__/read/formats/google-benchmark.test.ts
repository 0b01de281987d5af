import { describe, expect, it } from 'vitest';
import { byId, fixture, readJson, valuesOf } from '../measured.js';
import { failureOf, readText } from '../sources.js';

const result = (...benchmarks: readonly object[]) => ({ context: { num_cpus: 4 }, benchmarks });

describe('results of Google Benchmark', () => {
  it('are the two times of each benchmark in its own unit, and its counters', async () => {
    const file = await fixture('google-benchmark/single.json');
    expect(file.format).toBe('google-benchmark');
    const values = byId(file);
    expect(values.get('real_time{benchmark="total/1000"}')).toMatchObject({
      value: 20593.045705772307,
      n: 1,
      standardError: null,
      unit: 'ns',
      direction: 'lower',
    });
    expect(values.get('cpu_time{benchmark="total/1000"}')?.value).toBe(20552.515662650603);
    expect(values.get('items_per_second{benchmark="total/1000"}')).toMatchObject({ direction: 'higher' });
    expect(values.get('answers{benchmark="total/1000"}')).toMatchObject({ value: 42, direction: null });
  });

  it('have no time of a benchmark that ended in an error, whose times are written as 0', async () => {
    const values = byId(await fixture('google-benchmark/single.json'));
    expect(values.get('real_time{benchmark=breaks}')).toMatchObject({
      value: null,
      invalid: 'the benchmark ended in an error',
    });
  });

  it('become the mean of repetitions with its standard error, and the rows of sums are not added', async () => {
    const file = await fixture('google-benchmark/repetitions.json');
    const time = byId(file).get('real_time{benchmark="total/100"}');
    expect(time).toMatchObject({ n: 5 });
    expect(time?.value).toBeCloseTo(8231.623891438025, 8);
    expect(time?.standardError).toBeCloseTo(1307.2349904842295, 8);
    expect(valuesOf(file)).toHaveLength(10);
  });

  it('become the same where only the sums were written', async () => {
    const file = await fixture('google-benchmark/aggregates.json');
    const time = byId(file).get('real_time{benchmark="total/1000"}');
    expect(time).toMatchObject({ value: 221628.7281202234, n: 5, unit: 'ns', direction: 'lower' });
    expect(time?.standardError).toBeCloseTo(71695.35291876104, 8);
    expect(valuesOf(file)).toHaveLength(10);
  });

  it('are told by the ends of names in old files', async () => {
    const row = (name: string, real_time: number) => ({ name, iterations: 3, real_time, time_unit: 'us' });
    const file = await readJson(
      result(row('x', 1), row('x', 3), row('x_mean', 2), row('x_median', 2), row('x_stddev', 1)),
    );
    expect(valuesOf(file)).toEqual([['real_time{benchmark=x}', 2]]);
    expect(byId(file).get('real_time{benchmark=x}')).toMatchObject({ n: 2, unit: 'us' });
    const sums = await readJson(result(row('y_mean', 2), row('y_stddev', 3)));
    expect(byId(sums).get('real_time{benchmark=y}')?.standardError).toBeCloseTo(Math.sqrt(3), 12);
  });

  it('leave out growth, spreads without a mean, and what was skipped', async () => {
    const file = await readJson(
      result(
        { name: 'a', run_type: 'iteration', real_time: 1, time_unit: 's' },
        { name: 'b_BigO', run_name: 'b', run_type: 'aggregate', aggregate_name: 'BigO', real_coefficient: 9 },
        { name: 'c_cv', run_name: 'c', run_type: 'aggregate', aggregate_name: 'cv', real_time: 0.1 },
        { name: 'd', run_type: 'iteration', real_time: 0, skipped: true },
      ),
    );
    expect(valuesOf(file)).toEqual([['real_time{benchmark=a}', 1]]);
    expect(file.reading.passedOver.map(({ name }) => name)).toEqual(['b', 'c', 'd']);
    expect(file.reading.suites[0]?.fingerprints).toEqual({ machine: '4 CPUs' });
  });

  it('have no mean where one repetition is none', async () => {
    const text = JSON.stringify(result({ name: 'x', real_time: 1 }, { name: 'x', real_time: 'N' }));
    const file = await readText('a.json', text.replace('"N"', 'NaN'));
    expect(valuesOf(file)).toEqual([['real_time{benchmark=x}', 'a repetition is no number']]);
  });

  it('without a benchmark measure nothing', async () => {
    expect((await failureOf(readJson(result()))).faults).toMatchObject([{ code: 'NO_MEASUREMENTS' }]);
    const other = readText('a.json', '{"a": 1}', { format: 'google-benchmark', columns: null });
    expect((await failureOf(other)).faults).toMatchObject([{ code: 'FORMAT_MISMATCH' }]);
  });
});
