import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { byId, fixture, valuesOf } from '../measured.js';
import { FIXTURES, failureOf, readText } from '../sources.js';

const path = (run: string) => `mlperf-loadgen/${run}/mlperf_log_summary.txt`;
const SINGLE = readFileSync(join(FIXTURES, path('single-stream')), 'utf8');

describe("a summary of MLPerf's load generator", () => {
  it('of the scenario Offline has samples a second, and latencies in nanoseconds', async () => {
    const file = await fixture(path('offline'));
    expect(file.format).toBe('mlperf-loadgen');
    const values = byId(file);
    expect(values.get('samples_per_second')).toMatchObject({ value: 1741.82, direction: 'higher' });
    expect(values.get('latency_mean')).toMatchObject({ value: 164195640, unit: 'ns', direction: 'lower' });
    expect(file.reading.suites[0]?.fingerprints).toMatchObject({
      scenario: 'Offline',
      mode: 'PerformanceOnly',
      performance_sample_count: '64',
    });
  });

  it('of the scenario Server has what was completed, not what was scheduled', async () => {
    const file = await fixture(path('server'));
    expect(byId(file).get('samples_per_second')?.value).toBe(497.36);
    expect(byId(file).get('latency_p99.9')?.value).toBe(158545945);
    expect(file.reading.suites[0]?.fingerprints).toMatchObject({ target_latency: '200000000' });
  });

  it('of the scenario SingleStream has its headline once', async () => {
    const file = await fixture(path('single-stream'));
    expect(valuesOf(file)).toEqual([
      ['latency_p90', 11893545],
      ['queries_per_second', 170.36],
      ['latency_mean', 5870070],
      ['latency_p50', 2383750],
      ['latency_p95', 34891382],
      ['latency_p97', 37715554],
      ['latency_p99', 59777133],
      ['latency_p99.9', 59777133],
    ]);
  });

  it('of a model of language has its tokens', async () => {
    const text = SINGLE.replace(
      '\nMin latency',
      '\nTokens per second: 12.5\nMean First Token latency (ns) : 40\n99.90 percentile time to output token latency (ns) : 50\nMin latency',
    );
    const values = byId(await readText('a.txt', text));
    expect(values.get('tokens_per_second')).toMatchObject({ value: 12.5, direction: 'higher' });
    expect(values.get('first_token_latency_mean')?.value).toBe(40);
    expect(values.get('output_token_latency_p99.9')?.value).toBe(50);
  });

  it('has no value where there is no number', async () => {
    const values = byId(await readText('a.txt', SINGLE.replace(': 5870070', ': -nan')));
    expect(values.get('latency_mean')).toMatchObject({ value: null, invalid: '-nan' });
  });

  it('may have lines that end as on Windows', async () => {
    const values = byId(await readText('a.txt', SINGLE.replaceAll('\n', '\r\n')));
    expect(values.get('latency_p90')?.value).toBe(11893545);
  });
});

describe('a run of MLPerf without a valid result', () => {
  it.each([
    ['invalid', 'not VALID (not met: Min queries satisfied, Early stopping satisfied)'],
    ['accuracy', 'a run for accuracy'],
  ])('is refused: %s', async (run, says) => {
    const failure = await failureOf(fixture(path(run)));
    expect(failure.faults).toMatchObject([{ code: 'MLPERF_RUN', where: path(run) }]);
    expect(failure.message).toContain(says);
  });

  it.each([
    ['no line "Result is"', SINGLE.replace(/Result is.*\n/, '')],
    ['not VALID', SINGLE.replace('VALID', 'VALIDE')],
    [
      'errors were encountered',
      SINGLE.replace(/No errors encountered.*/, '2 ERRORS encountered. See detailed log.'),
    ],
    ['its end is missing', SINGLE.slice(0, SINGLE.indexOf('No errors'))],
  ])('is refused: %s', async (says, text) => {
    const failure = await failureOf(readText('a.txt', text));
    expect(failure.faults).toMatchObject([{ code: 'MLPERF_RUN' }]);
    expect(failure.message).toContain(says);
  });

  it('is refused wherever it was cut', async () => {
    for (let end = 120; end < SINGLE.trimEnd().length; end += 41) {
      expect((await failureOf(readText('a.txt', SINGLE.slice(0, end)))).faults).toHaveLength(1);
    }
  });

  it('is missed where the configuration names it', async () => {
    const other = readText('a.txt', 'all is well\n', { format: 'mlperf-loadgen', columns: null });
    expect((await failureOf(other)).faults).toMatchObject([{ code: 'FORMAT_MISMATCH' }]);
  });
});
