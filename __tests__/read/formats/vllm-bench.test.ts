import { describe, expect, it } from 'vitest';
import { byId, readJson, valuesOf } from '../measured.js';
import { failureOf, readText } from '../sources.js';

const BENCH = {
  date: '20260131-120000',
  backend: 'vllm',
  model_id: 'demo/model',
  num_prompts: 16,
  request_rate: 'inf',
  max_concurrency: 4,
  duration: 2,
  completed: 16,
  total_input_tokens: 100,
  request_throughput: 8,
  'request_goodput:': null,
  output_throughput: 200,
  mean_ttft_ms: 100,
  median_ttft_ms: 90,
  std_ttft_ms: 20,
  p99_ttft_ms: 300,
  mean_e2el_ms: 900,
};

describe("results of vLLM's serving benchmark", () => {
  it('are throughputs and times of requests, with the standard error of the means', async () => {
    const file = await readJson(BENCH);
    expect(file.format).toBe('vllm-bench');
    expect(valuesOf(file)).toEqual([
      ['success_rate', 1],
      ['request_throughput', 8],
      ['output_throughput', 200],
      ['mean_ttft_ms', 100],
      ['median_ttft_ms', 90],
      ['p99_ttft_ms', 300],
      ['mean_e2el_ms', 900],
    ]);
    const values = byId(file);
    expect(values.get('mean_ttft_ms')).toMatchObject({
      n: 16,
      standardError: 5,
      unit: 'ms',
      direction: 'lower',
    });
    expect(values.get('median_ttft_ms')).toMatchObject({ standardError: null });
    expect(values.get('mean_e2el_ms')).toMatchObject({ standardError: null });
    expect(values.get('output_throughput')).toMatchObject({ direction: 'higher' });
    expect(file.reading.suites[0]).toMatchObject({
      name: null,
      model: 'demo/model',
      fingerprints: { backend: 'vllm', request_rate: 'inf', max_concurrency: '4', num_prompts: '16' },
    });
  });

  it('are called by their file without the time of the run', async () => {
    const file = await readJson(BENCH, 'out/vllm-infqps-concurrency4-model-20260131-120000.json');
    expect(file.reading.suites[0]?.name).toBe('vllm-infqps-concurrency4-model');
  });

  it('have a goodput where one was asked for, whatever its key', async () => {
    const file = await readJson({ ...BENCH, 'request_goodput:': 6 });
    expect(byId(file).get('request_goodput')).toMatchObject({ value: 6, direction: 'higher' });
  });

  it('tell requests that count as completed and brought nothing', async () => {
    const file = await readJson({ ...BENCH, output_lens: [0, 0, ...Array.from({ length: 14 }, () => 5)] });
    expect(byId(file).get('success_rate')).toMatchObject({ value: 14 / 16, n: 16, direction: 'higher' });
    expect(file.reading.notices).toMatchObject([{ code: 'VLLM_SILENT' }]);
    expect(file.reading.notices[0]?.what).toContain('2 of the 16 requests');
  });

  it('count failed requests in the success rate, once', async () => {
    const lengths = [...Array.from({ length: 12 }, () => 5), 0, 0, 0, 0];
    const file = await readJson({ ...BENCH, completed: 12, failed: 4, output_lens: lengths });
    expect(byId(file).get('success_rate')).toMatchObject({ value: 12 / 16, n: 16 });
    expect(file.reading.notices).toEqual([]);
  });

  it('have no value where the tool wrote NaN', async () => {
    const text = JSON.stringify({ ...BENCH, mean_ttft_ms: 'N' }).replace('"N"', 'NaN');
    expect(byId(await readText('a.json', text)).get('mean_ttft_ms')).toMatchObject({
      value: null,
      invalid: 'NaN',
    });
  });

  it.each([
    ['VLLM_NOTHING', { completed: 0 }],
    ['VLLM_NOTHING', { output_lens: Array.from({ length: 16 }, () => 0) }],
    ['VLLM_COUNTS', { completed: 17 }],
    ['VLLM_COUNTS', { completed: 'all' }],
  ])('are refused with %s: %o', async (code, over) => {
    expect((await failureOf(readJson({ ...BENCH, ...over }))).faults).toMatchObject([
      { code, where: 'a.json' },
    ]);
  });

  it('need their counts, and are missed where the configuration names them', async () => {
    const cut = await failureOf(readJson({ request_throughput: 1, input_lens: [1] }));
    expect(cut.faults).toMatchObject([{ code: 'VLLM_COUNTS' }]);
    const other = readText('a.json', '{"a": 1}', { format: 'vllm-bench', columns: null });
    expect((await failureOf(other)).faults).toMatchObject([{ code: 'FORMAT_MISMATCH' }]);
  });
});
