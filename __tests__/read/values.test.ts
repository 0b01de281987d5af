import { describe, expect, it } from 'vitest';
import { descriptive } from '../../src/read/descriptive.js';
import { NotANumber } from '../../src/read/json.js';
import { intervalIn } from '../../src/read/measurement.js';
import { NamedValues } from '../../src/read/named-values.js';
import { splitName } from '../../src/read/splits.js';

describe('a split in a name', () => {
  it.each([
    ['val/f1', 'f1', 'validation'],
    ['val_f1', 'f1', 'validation'],
    ['f1_val', 'f1', 'validation'],
    ['Validation-f1', 'f1', 'validation'],
    ['eval_loss', 'loss', 'eval'],
    ['test.acc', 'acc', 'test'],
    ['train/box_loss', 'box_loss', 'train'],
    ['accuracy_training', 'accuracy', 'train'],
    ['evaluation', 'evaluation', null],
    ['testament_score', 'testament_score', null],
    ['value', 'value', null],
    ['constructor/f1', 'constructor/f1', null],
  ])('of %s is told from the metric', (name, metric, split) => {
    expect(splitName(name)).toEqual({ metric, split });
  });
});

describe('a name that is no metric', () => {
  it.each([
    'example_count',
    'sum_on_target',
    'mean_on_target',
    'gpt_groundedness_threshold',
    'groundedness.threshold',
    'base_learning_rate',
    'lr-Adam',
    'lr/pg0',
    'seed',
    'epoch',
    'total_evaluation_time_seconds',
    'train_runtime',
    'total_time_in_seconds',
    'eval_samples_per_second',
  ])('is known: %s', (name) => expect(descriptive(name)).not.toBeNull());

  it.each([
    'accuracy',
    'latency_ms',
    'tokens_per_second',
    'max_error',
    'duration',
    'mean_absolute_error',
    'at_threshold_0.5',
  ])('is none: %s', (name) => expect(descriptive(name)).toBeNull());
});

describe('values by name', () => {
  it('are measured with all that is known, or told with the reason', () => {
    const values = new NamedValues();
    values.add('val/f1', 0.8, {
      n: 40,
      standardError: 0.01,
      interval: [0.7, 0.9],
      direction: 'higher',
      labels: { lang: 'fr' },
    });
    values.add('loss', new NotANumber('NaN'));
    values.add('train_f1', 0.99);
    values.add('epoch', 3);
    values.add('name', 'bert');
    values.add('gone', undefined);
    expect(values.measurements).toEqual([
      {
        metric: 'f1',
        labels: { split: 'validation', lang: 'fr' },
        value: 0.8,
        invalid: null,
        n: 40,
        standardError: 0.01,
        interval: [0.7, 0.9],
        direction: 'higher',
        unit: null,
      },
      expect.objectContaining({ metric: 'loss', value: null, invalid: 'NaN', interval: null }),
    ]);
    expect(values.passedOver).toEqual([
      { name: 'train_f1', because: 'it was measured on the training data, and train does not gate' },
      { name: 'epoch', because: 'a count, time or setting, not a quality' },
      { name: 'name', because: 'it is the text "bert", not a number' },
      { name: 'gone', because: 'it is nothing, not a number' },
    ]);
  });
});

describe('an interval', () => {
  it('has two finite bounds in their order', () => {
    expect(intervalIn(0.1, 0.2)).toEqual([0.1, 0.2]);
    expect(intervalIn(0.2, 0.2)).toEqual([0.2, 0.2]);
    expect([
      intervalIn(0.2, 0.1),
      intervalIn(Number.NaN, 1),
      intervalIn(0, Number.POSITIVE_INFINITY),
    ]).toEqual([null, null, null]);
    expect([intervalIn('0', 1), intervalIn(undefined, 1)]).toEqual([null, null]);
  });
});
