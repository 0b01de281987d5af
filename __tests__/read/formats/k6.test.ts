import { describe, expect, it } from 'vitest';
import { byId, fixture, readJson, valuesOf } from '../measured.js';
import { failureOf, readText } from '../sources.js';

const root_group = { name: '', path: '', groups: {}, checks: {} };

describe('a summary of k6', () => {
  it('may be written by handleSummary, where `ok` is said of a threshold', async () => {
    const file = await fixture('k6/handled.json');
    expect(file.format).toBe('k6');
    const values = byId(file);
    expect(values.get('http_req_duration_p95')).toMatchObject({
      value: 20.790126350000005,
      n: 20,
      unit: 'ms',
      direction: 'lower',
    });
    expect(values.get('http_reqs_per_second')).toMatchObject({
      value: 349.84280600658406,
      direction: 'higher',
    });
    expect(values.get('http_req_failed')).toMatchObject({ value: 0.25, n: 20, direction: 'lower' });
    expect(values.get('answer_size_avg')).toMatchObject({ value: 88.25, unit: null, direction: null });
    expect(values.get('threshold{metric=http_req_duration,threshold=p(95)<10000}')?.value).toBe(1);
    expect(values.get('threshold{metric=http_req_duration,threshold=avg<0.0001}')?.value).toBe(0);
  });

  it('may be an export, where `true` says that the threshold was crossed', async () => {
    const file = await fixture('k6/exported.json');
    const values = byId(file);
    expect(values.get('http_req_duration_p95')).toMatchObject({ value: 7.480878250000001, unit: 'ms' });
    expect(values.get('http_req_duration_p95{expected_response=true}')?.value).toBe(4.237540399999995);
    expect(values.get('checks')).toMatchObject({ value: 0.75, n: 20, direction: 'higher', unit: 'fraction' });
    expect(values.get('wrong_answers')).toMatchObject({ value: 0.35, direction: null });
    expect(values.get('threshold{metric=http_req_duration,threshold=p(95)<10000}')?.value).toBe(1);
    expect(values.get('threshold{metric=checks,threshold=rate>0.9}')?.value).toBe(0);
  });

  it.each(['k6/handled.json', 'k6/exported.json'])(
    'tells the thresholds that were crossed: %s',
    async (path) => {
      const { reading } = await fixture(path);
      expect(reading.notices).toMatchObject([{ code: 'K6_THRESHOLDS' }]);
      expect(reading.notices[0]?.what).toContain('checks rate>0.9');
      expect(reading.notices[0]?.what).not.toContain('p(95)<10000');
      expect(reading.passedOver.map(({ name }) => name)).toContain('http_req_waiting');
    },
  );

  it('names ten of the thresholds that were crossed', async () => {
    const thresholds = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`p(95)<${i}`, true]));
    const { reading } = await readJson({ root_group, metrics: { x: { avg: 1, med: 1, thresholds } } });
    expect(reading.notices[0]?.what).toMatch(/x p\(95\)<9 and 2 more$/);
  });

  it('of the newest kind has its metrics in a list, and the length of the test beside them', async () => {
    const metric = (name: string, type: string, contains: string, values: object) => ({
      name,
      type,
      contains,
      values,
    });
    const file = await readJson({
      version: '1.0.0',
      metadata: { k6Version: '1.8.1', generatedAt: '2026-01-31T12:00:00Z' },
      config: { duration: 4, execution: 'local', script: '/work/secret.js' },
      results: {
        checks: {
          metrics: [
            metric('checks_failed', 'rate', 'default', { matches: 1, total: 4, rate: 0.25 }),
            metric('checks_succeeded', 'rate', 'default', { matches: 3, total: 4, rate: 0.75 }),
          ],
        },
        metrics: [
          metric('http_reqs', 'counter', 'default', { count: 20 }),
          metric('http_req_duration', 'trend', 'time', { avg: 2, 'p(95)': 9, min: 1 }),
          metric('http_req_failed', 'rate', 'default', { matches: 0, total: 20, rate: 0 }),
          metric('dropped_iterations', 'counter', 'default', { count: 3 }),
          metric('queue', 'gauge', 'default', { value: 7, min: 1, max: 9 }),
          metric('data_sent', 'counter', 'data', { count: 1655 }),
          metric('clicks', 'counter', 'default', { count: 5 }),
        ],
      },
    });
    expect(valuesOf(file)).toEqual([
      ['http_reqs_per_second', 5],
      ['http_req_duration_avg', 2],
      ['http_req_duration_p95', 9],
      ['http_req_failed', 0],
      ['dropped_iterations', 3],
      ['queue', 7],
      ['checks', 0.75],
    ]);
    expect(byId(file).get('checks')).toMatchObject({ n: 4, direction: 'higher' });
    expect(byId(file).get('http_req_failed')).toMatchObject({ n: 20, direction: 'lower' });
    expect(file.reading.passedOver.map(({ name }) => name)).toEqual(['data_sent', 'clicks']);
  });

  it('of a flat kind is told by the names of its values, and has no rate of nothing', async () => {
    const file = await readJson({
      root_group,
      setup_data: { token: 'secret' },
      metrics: {
        'group_duration{group:::login,a:b:c}': { avg: 5, min: 1, med: 4, max: 9 },
        temperature: { value: 20, min: 10, max: 30 },
        empty: { passes: 0, fails: 0, value: 0 },
        odd: { strange: 1 },
      },
    });
    expect(valuesOf(file)).toEqual([
      ['group_duration_avg{a=b:c,group=::login}', 5],
      ['group_duration_med{a=b:c,group=::login}', 4],
      ['temperature', 20],
    ]);
    expect(byId(file).get('group_duration_avg{a=b:c,group=::login}')?.unit).toBe('ms');
    expect(JSON.stringify(file)).not.toContain('secret');
  });

  it('of which every request failed measures nothing', async () => {
    const failure = await failureOf(fixture('k6/all-failed.json'));
    expect(failure.faults).toMatchObject([{ code: 'K6_NO_RESPONSE', where: 'k6/all-failed.json' }]);
  });

  it('without metrics, or that is none, is refused', async () => {
    const empty = await failureOf(readJson({ root_group, metrics: {} }));
    expect(empty.faults).toMatchObject([{ code: 'NO_MEASUREMENTS' }]);
    const other = readText('a.json', '{"metrics": {"a": 1}}', { format: 'k6', columns: null });
    expect((await failureOf(other)).faults).toMatchObject([{ code: 'FORMAT_MISMATCH' }]);
  });
});
