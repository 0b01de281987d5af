import { describe, expect, it } from 'vitest';
import { describeMeasurement } from '../../src/metrics/describe.js';
import { knownMetric } from '../../src/metrics/known.js';
import { metrics } from '../../src/metrics/list.js';

describe('known metrics', () => {
  it.each([
    ['accuracy', 'higher', 'fraction'],
    ['Accuracy', 'higher', 'fraction'],
    ['accuracy_score', 'higher', 'fraction'],
    ['f1-score', 'higher', 'fraction'],
    ['F1 macro', 'higher', 'fraction'],
    ['macro_f1', 'higher', 'fraction'],
    ['f1_weighted', 'higher', 'fraction'],
    ['fbeta_1.5_macro', 'higher', 'fraction'],
    ['ROC-AUC', 'higher', 'fraction'],
    ['rocAuc', 'higher', 'fraction'],
    ['acc_norm', 'higher', 'fraction'],
    ['acc,none', 'higher', 'fraction'],
    ['exact_match,strict-match', 'higher', 'fraction'],
    ['eval_accuracy', 'higher', 'fraction'],
    ['recommended/epoch_accuracy', 'higher', 'fraction'],
    ['eval_loss', 'lower', null],
    ['val/loss', 'lower', null],
    ['metrics/mAP50(B)', 'higher', 'fraction'],
    ['metrics/mAP_0.5:0.95', 'higher', 'fraction'],
    ['bbox/AP', 'higher', 'fraction'],
    ['recall@5', 'higher', 'fraction'],
    ['ndcg_at_10', 'higher', 'fraction'],
    ['pass@1', 'higher', 'fraction'],
    ['top_5_accuracy', 'higher', 'fraction'],
    ['bleu', 'higher', 'fraction'],
    ['rougeLsum', 'higher', 'fraction'],
    ['chrf', 'higher', 'fraction'],
    ['ter', 'lower', null],
    ['wer', 'lower', null],
    ['mcc', 'higher', 'index'],
    ['matthews_corrcoef', 'higher', 'index'],
    ['r2', 'higher', 'index'],
    ['brier_score', 'lower', 'index'],
    ['word_perplexity', 'lower', null],
    ['byte_perplexity', 'lower', null],
    ['bits_per_byte', 'lower', 'bits'],
    ['perplexity', 'lower', null],
    ['neg_mean_squared_error', 'higher', null],
    ['root_mean_squared_error', 'lower', null],
    ['expected_calibration_error', 'lower', 'fraction'],
    ['error_rate', 'lower', 'fraction'],
    ['deadline_miss_rate', 'lower', 'fraction'],
    ['latency_mean', 'lower', null],
    ['latency_p95_ms', 'lower', 'ms'],
    ['p99_latency_s', 'lower', 's'],
    ['latency_p95(latency_ms)', 'lower', 'ms'],
    ['latencyMs', 'lower', 'ms'],
    ['mean_ttft_ms', 'lower', 'ms'],
    ['first_token_latency_ms', 'lower', 'ms'],
    ['peak_memory_mb', 'lower', 'MB'],
    ['peak_memory', 'lower', null],
    ['cost', 'lower', null],
    ['total_cost', 'lower', null],
    ['cost_usd', 'lower', 'usd'],
    ['total_tokens', 'lower', 'tokens'],
    ['throughput', 'higher', null],
    ['tokens_per_second', 'higher', null],
    ['accuracy_pct', 'higher', 'percent'],
    ['worst_group(accuracy)', 'higher', 'fraction'],
    ['worst_group(log_loss)', 'lower', null],
    ['disparate_impact_ratio', 'higher', 'fraction'],
    ['demographic_parity_difference', 'lower', 'fraction'],
    ['faithfulness', 'higher', 'fraction'],
    ['hamming_loss', 'lower', 'fraction'],
  ])('%s is better %s, in %s', (name, direction, unit) => {
    expect(knownMetric(name)).toEqual({ direction, unit });
  });

  it.each([
    'score',
    'reward',
    'foo',
    'bleu_diff',
    'train_loss',
    'train/accuracy',
    'train_accuracy',
    'accuracy_stderr',
    'standard_error',
    'std_error',
    'constructor',
    'toString',
    '__proto__',
    '',
    'n',
    'prediction_entropy',
    'mean',
    'mean(foo)',
    'eval_samples_per_second',
    'pct_stereotype',
    'accuracy_of_the_clock_ms',
  ])('%s is not known', (name) => {
    expect(knownMetric(name)).toBeNull();
  });

  it.each(
    metrics.filter(({ direction }) => direction !== null).map((metric) => [metric.id, metric.direction]),
  )('agrees with the list on %s', (id, direction) => {
    expect(knownMetric(String(id))?.direction).toBe(direction);
  });
});

describe('describeMeasurement', () => {
  const plain = {
    suite: 's',
    labels: {},
    invalid: null,
    n: null,
    standardError: null,
    interval: null,
  } as const;

  it('completes direction and unit from the name', () => {
    expect(describeMeasurement({ ...plain, metric: 'acc', value: 0.5, direction: null, unit: null })).toEqual(
      {
        ...plain,
        metric: 'acc',
        value: 0.5,
        direction: 'higher',
        unit: 'fraction',
      },
    );
  });

  it('keeps what the file gave', () => {
    const given = describeMeasurement({
      ...plain,
      metric: 'acc',
      value: 50,
      direction: 'lower',
      unit: 'points',
    });
    expect(given).toMatchObject({ direction: 'lower', unit: 'points' });
  });

  it('sees a share above 1 as one in percent', () => {
    const found = (value: number | null) => describeMeasurement({ metric: 'acc', value }).unit;
    expect(found(1)).toBe('fraction');
    expect(found(32.4)).toBe('percent');
    expect(found(100)).toBe('percent');
    expect(found(101)).toBe('fraction');
    expect(found(null)).toBe('fraction');
  });

  it('leaves an unknown name without direction', () => {
    expect(describeMeasurement({ metric: 'foo', value: 1 })).toMatchObject({ direction: null, unit: null });
  });
});
