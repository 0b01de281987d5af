import { describe, expect, it } from 'vitest';
import { failureOf, readText } from '../sources.js';

/** As lighteval 0.12 and later write it, after `EvaluationTracker.save_results`. */
function results(over: object = {}) {
  return {
    config_general: { max_samples: 20, start_time: 3122.7, model_name: 'org/tiny' },
    results: {
      'mmlu:anatomy|5': { acc: 0.45, acc_stderr: 0.114, 'em:format': 0.5 },
      'mmlu:virology|5': { acc: 0.25, acc_stderr: Number.NaN, 'em:format': 0.5 },
      'mmlu:_average|5': { acc: 0.35, acc_stderr: 0.1 },
      all: { acc: 0.35, acc_stderr: 0.1 },
    },
    versions: { 'mmlu:anatomy|5': 2 },
    config_tasks: {
      'mmlu:anatomy|5': {
        hf_repo: 'cais/mmlu',
        hf_subset: 'anatomy',
        metrics: [
          { metric_name: 'acc', higher_is_better: true },
          { metric_name: ['em:format', 'ppl'], higher_is_better: { 'em:format': true, ppl: false } },
        ],
        original_num_docs: 135,
        effective_num_docs: 20,
        version: 0,
      },
      'mmlu:virology|5': { effective_num_docs: -1, original_num_docs: -1, version: 0 },
    },
    summary_tasks: {
      'mmlu:anatomy|5': {
        hashes: { hash_examples: '2b9b3fc409da0190', hash_full_prompts: 'ef46db3751d8e999' },
      },
      'mmlu:virology|5': { hashes: { hash_examples: 'ef46db3751d8e999' } },
    },
    ...over,
  };
}

async function read(file: object) {
  return readText(
    'results_2026-01-31.json',
    JSON.stringify(file).replaceAll('"acc_stderr":null', '"acc_stderr":NaN'),
  );
}

describe('results of lighteval', () => {
  it('are one suite a task, with n, standard error, direction and what must agree', async () => {
    const { format, reading } = await read(results());
    expect(format).toBe('lighteval');
    expect(reading.suites).toMatchObject([
      {
        name: 'mmlu:anatomy',
        model: 'org/tiny',
        dataset: 'cais/mmlu:anatomy',
        fingerprints: {
          dataset: 'cais/mmlu:anatomy',
          task_version: '2',
          num_fewshot: '5',
          limit: '20',
          prompt: '2b9b3fc409da0190',
        },
        measurements: [
          { metric: 'acc', value: 0.45, standardError: 0.114, n: 20, direction: 'higher' },
          { metric: 'em:format', value: 0.5, standardError: null, n: 20, direction: 'higher' },
        ],
      },
      {
        name: 'mmlu:virology',
        dataset: null,
        measurements: [
          { metric: 'acc', value: 0.25, standardError: null, n: null, direction: null },
          { metric: 'em:format', value: 0.5 },
        ],
      },
    ]);
    expect(reading.suites[1]?.fingerprints).toEqual({ task_version: '0', num_fewshot: '5', limit: '20' });
  });

  it('are not judged twice through their means', async () => {
    const { reading } = await read(results());
    expect(reading.passedOver.map(({ name }) => name)).toEqual(['mmlu:_average|5', 'all']);
    expect(reading.notices).toMatchObject([{ code: 'RUN_LIMITED' }]);
    expect(reading.notices[0]?.what).toContain('mmlu:anatomy was evaluated on 20 of its 135');
  });

  it('of older files have a suite in the name of the task, and their configuration under it', async () => {
    const old = {
      config_general: { model_name: 'tiny' },
      results: { 'leaderboard|gsm8k|5|0': { qem: 0.5, qem_stderr: 0.1 } },
      versions: { 'leaderboard|gsm8k': 1 },
      config_tasks: {
        'leaderboard|gsm8k': {
          effective_num_docs: 30,
          metric: [{ metric_name: 'qem', higher_is_better: true }],
        },
      },
    };
    const { reading } = await read(old);
    expect(reading.suites).toMatchObject([
      {
        name: 'leaderboard|gsm8k',
        fingerprints: { task_version: '1', num_fewshot: '5' },
        measurements: [{ metric: 'qem', n: 30, standardError: 0.1, direction: 'higher' }],
      },
    ]);
  });

  it('of one task with several numbers of few-shots keep these in the name', async () => {
    const { reading } = await read({ config_general: {}, results: { 'a|0': { em: 0 }, 'a|5': { em: 1 } } });
    expect(reading.suites.map(({ name }) => name)).toEqual(['a|0', 'a|5']);
  });
});

describe('results of lighteval that can not be judged', () => {
  const empty = { 'a|0': { effective_num_docs: 0 } };

  it.each([
    ['RESULTS_LAYOUT', { config_general: {}, results: [] }],
    ['RESULTS_LAYOUT', { config_general: {}, results: { a: 0.5 } }],
    ['RESULTS_LAYOUT', { ...results(), results: undefined, resvlts: { a: { em: 1 } } }],
    ['NO_MEASUREMENTS', { config_general: {}, results: {} }],
    ['NO_MEASUREMENTS', { config_general: {}, results: { 'a|0': { em: '0.5' } } }],
    ['NO_MEASUREMENTS', { config_general: {}, results: { all: { em: 0.5 } } }],
    // Not one example: a score of 0 would be a regression, and one of 1 a pass.
    ['NO_MEASUREMENTS', { config_general: {}, results: { 'a|0': { em: 1 } }, config_tasks: empty }],
  ])('are told: %s', async (code, file) => {
    const failure = await failureOf(read(file));
    expect(failure.faults).toMatchObject([{ code, where: 'results_2026-01-31.json' }]);
  });
});
