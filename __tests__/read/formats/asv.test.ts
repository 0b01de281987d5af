import { describe, expect, it } from 'vitest';
import { byId, fixture, readJson, valuesOf } from '../measured.js';
import { failureOf, readText } from '../sources.js';

const FILE = 'asv/00000000-existing-3.11.json';
const result = (results: object, over: object = {}) => ({ commit_hash: '0', params: {}, results, ...over });

describe('results of airspeed velocity', () => {
  it('are a value for each combination of parameters, with what its 99 % interval tells', async () => {
    const file = await fixture(FILE);
    expect(file.format).toBe('asv');
    const values = byId(file);
    const first = values.get(`demo.Sums.time_sum{param1=10,param2='list'}`);
    expect(first).toMatchObject({ value: 6.310001481324434e-7, n: 5, unit: 's', direction: 'lower' });
    expect(first?.standardError).toBeCloseTo(9.971157624697163e-8, 18);
    expect(values.get(`demo.Sums.time_sum{param1=1000,param2='list'}`)?.value).toBe(1.0449000910739414e-5);
    expect(values.get(`demo.Sums.time_sum{param1=1000,param2='range'}`)?.value).toBe(2.532700091251172e-5);
    expect(file.reading.passedOver).toEqual([{ name: 'demo.Sums.time_sum', because: 'it was skipped' }]);
  });

  it('are bytes of memory, and whatever a track_ counts', async () => {
    const values = byId(await fixture(FILE));
    expect(values.get('demo.mem_list')).toMatchObject({ value: 2096, unit: 'bytes', direction: 'lower' });
    expect(values.get('demo.peakmem_list')).toMatchObject({ value: 24694784, unit: 'bytes' });
    expect(values.get('demo.track_accuracy')).toMatchObject({ value: 0.875, unit: null, direction: null });
  });

  it('have no value of a benchmark that failed', async () => {
    const values = byId(await fixture(FILE));
    expect(values.get('demo.time_fails')).toMatchObject({ value: null, invalid: 'the benchmark failed' });
    const all = await readJson(result({ time_a: { result: null, params: [['1', '2']] } }));
    expect(valuesOf(all)).toEqual([
      ['time_a{param1=1}', 'the benchmark failed'],
      ['time_a{param1=2}', 'the benchmark failed'],
    ]);
  });

  it('are called by their environment, never by their commit or the name of the machine', async () => {
    const [suite] = (await fixture(FILE)).reading.suites;
    expect(suite).toMatchObject({ name: '3.11', fingerprints: { machine: 'demo CPU', python: '3.11' } });
    const old = await readJson(
      result({ time_a: 1 }, { params: { machine: 'secret' } }),
      'm/0123abcd-py3.9.json',
    );
    expect(old.reading.suites[0]).toMatchObject({ name: 'py3.9', fingerprints: {} });
    expect((await readJson(result({ time_a: 1 }))).reading.suites[0]?.name).toBeNull();
  });

  it('may be of version 1', async () => {
    const file = await readJson(
      result({
        time_a: 0.5,
        time_b: { result: 2, stats: [{ ci_99: [1, 3], repeat: 7 }] },
        time_c: { result: [1] },
      }),
    );
    expect(valuesOf(file)).toEqual([
      ['time_a', 0.5],
      ['time_b', 2],
      ['time_c', 1],
    ]);
    expect(byId(file).get('time_b')?.standardError).toBeCloseTo(0.38822448312946434, 12);
    expect(byId(file).get('time_b')?.n).toBe(7);
  });

  it('call a choice that is no plain value by its place', async () => {
    const file = await readJson(result({ time_a: { result: [1, 2, 3], params: [[{ a: 1 }, 5, null]] } }));
    expect(valuesOf(file)).toEqual([
      ['time_a{param1=choice 1}', 1],
      ['time_a{param1=5}', 2],
      ['time_a{param1=choice 3}', 3],
    ]);
  });

  it('have no standard error where the interval has no ends', async () => {
    const columns = { result_columns: ['result', 'params', 'stats_ci_99_a', 'stats_ci_99_b'] };
    const text = JSON.stringify(result({ time_a: [[1], [], ['N'], ['I']] }, columns));
    const file = await readText('a.json', text.replace('"N"', '-Infinity').replace('"I"', 'Infinity'));
    expect(byId(file).get('time_a')).toMatchObject({ value: 1, standardError: null });
    const infinite = await readText(
      'a.json',
      '{"commit_hash":"0","params":{},"results":{"time_a":Infinity}}',
    );
    expect(valuesOf(infinite)).toEqual([['time_a', 'Infinity']]);
  });
});

describe('files of asv that can not be read', () => {
  it('list the benchmarks', async () => {
    const failure = await failureOf(fixture('asv/benchmarks.json'));
    expect(failure.faults).toMatchObject([{ code: 'ASV_INDEX', where: 'asv/benchmarks.json' }]);
  });

  it.each([
    ['too few values', { result: [1], params: [['1', '2']] }],
    ['too many values', { result: [1, 2], params: [] }],
    ['a parameter without a choice', { result: [1], params: [[]] }],
  ])('have %s', async (_, time_a) => {
    const failure = await failureOf(readJson(result({ time_a })));
    expect(failure.faults).toMatchObject([{ code: 'ASV_PARAMS' }]);
    expect(failure.message).toContain('"time_a"');
  });

  it('hold nothing, or are something else', async () => {
    expect((await failureOf(readJson(result({})))).faults).toMatchObject([{ code: 'NO_MEASUREMENTS' }]);
    const other = readText('a.json', '{"a": 1}', { format: 'asv', columns: null });
    expect((await failureOf(other)).faults).toMatchObject([{ code: 'FORMAT_MISMATCH' }]);
  });
});
