import { describe, expect, it } from 'vitest';
import { byId, readJson, valuesOf } from '../measured.js';
import { failureOf, readText } from '../sources.js';

const row = (mode: string, primary: object, over: object = {}) => ({
  jmhVersion: '1.37',
  jdkVersion: '21.0.2',
  jvm: '/home/someone/jdk/bin/java',
  benchmark: 'demo.Bench.run',
  mode,
  primaryMetric: { score: 4, scoreError: 31.598, scoreUnit: 'us/op', rawData: [[3, 4], [5]], ...primary },
  secondaryMetrics: {},
  ...over,
});

describe('results of JMH', () => {
  it.each([
    ['thrpt', 'throughput', 'ops/s', 'higher', 'ops/s'],
    ['avgt', 'average_time', 'us/op', 'lower', 'us'],
    ['sample', 'sample_time', 'ms/op', 'lower', 'ms'],
    ['ss', 'single_shot_time', 's/op', 'lower', 's'],
    ['other', 'other', 'B', null, 'B'],
  ])('of the mode %s', async (mode, metric, scoreUnit, direction, unit) => {
    const file = await readJson([row(mode, { scoreUnit })]);
    expect(file.format).toBe('jmh');
    const read = byId(file).get(`${metric}{benchmark=demo.Bench.run}`);
    expect(read).toMatchObject({ value: 4, n: 3, direction, unit });
    // The deviation of 3, 4, 5 is 1; JMH's own error is this times 31.6, the point of Student's t for 99.9 %.
    expect(read?.standardError).toBeCloseTo(1 / Math.sqrt(3), 12);
  });

  it('have parameters as labels, and what they ran on, without a path', async () => {
    const file = await readJson([
      row('avgt', {}, { params: { size: '10' } }),
      row('avgt', {}, { params: { size: '20' }, jdkVersion: '17' }),
    ]);
    expect([...byId(file).keys()]).toEqual([
      'average_time{benchmark=demo.Bench.run,size=10}',
      'average_time{benchmark=demo.Bench.run,size=20}',
    ]);
    expect(file.reading.suites[0]?.fingerprints).toEqual({ jmh: '1.37' });
  });

  it.each([
    [
      'a fraction',
      [
        [1, 2.5],
        [2, 7],
      ],
      7,
    ],
    [
      'more than can be counted',
      [
        [1, 2 ** 53 - 1],
        [2, 2 ** 53 - 1],
      ],
      null,
    ],
  ])('have no number of samples by %s', async (_, pairs, n) => {
    const file = await readJson([row('sample', { rawData: undefined, rawDataHistogram: [[pairs]] })]);
    expect(byId(file).get('sample_time{benchmark=demo.Bench.run}')?.n).toBe(n);
  });

  it('have the standard error of many samples by the error that JMH gives, and none of few', async () => {
    const histogram = (count: number) => ({
      rawData: undefined,
      scoreError: 3.290526731491896,
      rawDataHistogram: [
        [
          [
            [1, count],
            [2, 50],
          ],
        ],
      ],
    });
    const many = await readJson([row('sample', histogram(100))]);
    const read = byId(many).get('sample_time{benchmark=demo.Bench.run}');
    expect(read).toMatchObject({ n: 150 });
    expect(read?.standardError).toBeCloseTo(1, 12);
    const few = await readJson([row('sample', histogram(10))]);
    expect(byId(few).get('sample_time{benchmark=demo.Bench.run}')).toMatchObject({
      n: 60,
      standardError: null,
    });
    const one = await readJson([row('ss', { rawData: [[4]], scoreError: 'NaN' })]);
    expect(byId(one).get('single_shot_time{benchmark=demo.Bench.run}')).toMatchObject({
      n: 1,
      standardError: null,
    });
    const bare = await readJson([row('avgt', { rawData: undefined })]);
    expect(byId(bare).get('average_time{benchmark=demo.Bench.run}')).toMatchObject({
      n: null,
      standardError: null,
    });
  });

  it('have the bytes an operation takes, and no other reading of a profiler', async () => {
    const secondaryMetrics = {
      '·gc.alloc.rate.norm': { score: 24, scoreUnit: 'B/op', rawData: [[24, 24]] },
      '·gc.count': { score: 3, scoreUnit: 'counts', rawData: [[3]] },
    };
    const file = await readJson([row('avgt', {}, { secondaryMetrics })]);
    expect(byId(file).get('bytes_per_operation{benchmark=demo.Bench.run}')).toMatchObject({
      value: 24,
      unit: 'bytes',
      direction: 'lower',
    });
    expect(file.reading.passedOver.map(({ name }) => name)).toEqual(['·gc.count']);
  });

  it('have no value where JMH wrote NaN as a text', async () => {
    expect(valuesOf(await readJson([row('avgt', { score: 'NaN' })]))).toEqual([
      ['average_time{benchmark=demo.Bench.run}', 'NaN'],
    ]);
  });

  it('have each benchmark once, and are missed where there are none', async () => {
    const twice = await failureOf(readJson([row('avgt', {}), row('avgt', {})]));
    expect(twice.faults).toMatchObject([{ code: 'ROW_TWICE' }]);
    const other = readText('a.json', '[]', { format: 'jmh', columns: null });
    expect((await failureOf(other)).faults).toMatchObject([{ code: 'FORMAT_MISMATCH' }]);
  });
});
