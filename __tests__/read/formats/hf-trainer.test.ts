import { describe, expect, it } from 'vitest';
import { huggingFaceFaults } from '../../../src/failure/hugging-face.js';
import { measurementId } from '../../../src/model/identity.js';
import { failureOf, readText } from '../sources.js';

const EVALUATED = {
  eval_loss: 0.5,
  eval_f1: 0.75,
  eval_runtime: 2.5,
  eval_samples_per_second: 40,
  eval_samples: 100,
};
const TRAINED = { train_loss: 0.25, train_runtime: 60, train_samples_per_second: 10, train_samples: 600 };

async function read(file: object) {
  const { format, reading } = await readText('all_results.json', JSON.stringify(file));
  const measurements = reading.suites.flatMap((suite) => suite.measurements);
  return { format, reading, measurements };
}

async function valuesOf(file: object) {
  const { format, measurements } = await read(file);
  expect(format).toBe('hf-trainer');
  return measurements.map((one) => [
    measurementId({ suite: 's', ...one }).slice(2),
    one.value ?? one.invalid,
    one.n,
  ]);
}

/** As `trainer.save_state()` writes it; the last entry is the summary of training. */
function state(over: object = {}) {
  return {
    best_metric: null,
    best_model_checkpoint: null,
    epoch: 2,
    global_step: 20,
    log_history: [
      { epoch: 1, learning_rate: 0.001, loss: 0.9, step: 10 },
      { epoch: 1, eval_f1: 0.8, eval_loss: 0.4, eval_runtime: 1, step: 10 },
      { epoch: 2, loss: 0.7, step: 20 },
      { epoch: 2, eval_f1: 0.7, eval_loss: 0.6, eval_runtime: 1, step: 20 },
      { epoch: 2, step: 20, train_loss: 0.8, train_runtime: 9 },
    ],
    max_steps: 20,
    ...over,
  };
}

describe('results of the Trainer', () => {
  it('are values by split, with as many examples as it says; training does not gate', async () => {
    const file = { ...EVALUATED, ...TRAINED, epoch: 3, total_flos: 1e15, perplexity: 1.6 };
    expect(await valuesOf(file)).toEqual([
      ['loss{split=eval}', 0.5, 100],
      ['f1{split=eval}', 0.75, 100],
      ['perplexity', 1.6, null],
    ]);
    const { reading } = await read(file);
    expect(reading.passedOver.map(({ name }) => name).sort()).toEqual([
      'epoch',
      'eval_runtime',
      'eval_samples',
      'eval_samples_per_second',
      'total_flos',
      'train_loss',
      'train_runtime',
      'train_samples',
      'train_samples_per_second',
    ]);
  });

  it('of a prediction are of another split than those of an evaluation', async () => {
    const predicted = {
      predict_f1: 0.5,
      predict_runtime: 1,
      predict_samples: 7,
      test_f1: 0.25,
      test_runtime: 1,
    };
    expect(await valuesOf({ ...EVALUATED, ...predicted })).toEqual([
      ['loss{split=eval}', 0.5, 100],
      ['f1{split=eval}', 0.75, 100],
      ['f1{split=predict}', 0.5, 7],
      ['f1{split=test}', 0.25, null],
    ]);
  });

  it('of several evaluation sets are told by the name of the set, and one of training data does not gate', async () => {
    const file = {
      eval_en_f1: 0.5,
      eval_en_runtime: 1,
      eval_en_samples: 30,
      eval_en_gb_f1: 0.25,
      eval_en_gb_runtime: 1,
      eval_train_f1: 1,
      eval_train_runtime: 1,
    };
    expect(await valuesOf(file)).toEqual([
      ['f1{dataset=en,split=eval}', 0.5, 30],
      ['f1{dataset=en_gb,split=eval}', 0.25, null],
    ]);
  });

  it('hold NaN as an invalid value, and pass over what is no number', async () => {
    const text = '{"eval_loss": NaN, "eval_f1": "0.5", "eval_runtime": 1, "eval_steps_per_second": 2}';
    const { format, reading } = await readText('eval_results.json', text);
    expect(format).toBe('hf-trainer');
    expect(reading.suites[0]?.measurements).toMatchObject([{ metric: 'loss', value: null, invalid: 'NaN' }]);
    expect(reading.passedOver).toContainEqual({
      name: 'eval_f1',
      because: 'it is the text "0.5", not a number',
    });
  });

  it.each([
    [{ train_loss: 0.5, test_loss: 0.25, eval_accuracy: 0.5 }],
    [{ eval_accuracy: 0.5, eval_runtime: 2 }],
    [{ ...EVALUATED, _step: 5, _timestamp: 1.5 }],
  ])('are not what anybody else wrote', async (file) => {
    expect((await read(file)).format).toBe('metrics-json');
  });
});

describe('a state of the Trainer', () => {
  it('is its last evaluation', async () => {
    expect(await valuesOf(state())).toEqual([
      ['f1{split=eval}', 0.7, null],
      ['loss{split=eval}', 0.6, null],
    ]);
  });

  it.each([
    [{ best_model_checkpoint: 'out/checkpoint-10' }],
    [{ best_model_checkpoint: 'C:\\out\\checkpoint-20', best_global_step: 10 }],
  ])('is its best evaluation too, where it names one', async (over) => {
    expect(await valuesOf(state(over))).toEqual([
      ['f1{split=eval}', 0.7, null],
      ['loss{split=eval}', 0.6, null],
      ['f1{checkpoint=best,split=eval}', 0.8, null],
      ['loss{checkpoint=best,split=eval}', 0.4, null],
    ]);
  });

  it('brings the evaluation sets of one step together, and takes what was logged last', async () => {
    const log_history = [
      { eval_a_loss: 0.3, eval_a_runtime: 1, step: 20 },
      { eval_b_loss: 0.4, eval_b_runtime: 1, step: 20 },
      { eval_a_loss: 0.2, eval_a_runtime: 1, step: 20 },
    ];
    expect(await valuesOf(state({ log_history }))).toEqual([
      ['loss{dataset=a,split=eval}', 0.2, null],
      ['loss{dataset=b,split=eval}', 0.4, null],
    ]);
  });

  it('that stands before its last step says so', async () => {
    const { reading } = await read(state({ max_steps: 50 }));
    expect(reading.notices).toMatchObject([{ code: 'TRAINER_STEPS', where: 'all_results.json' }]);
    expect((await read(state())).reading.notices).toEqual([]);
  });
});

interface Case {
  readonly code: keyof typeof huggingFaceFaults;
  readonly file: object;
}

const CASES: readonly Case[] = [
  { code: 'TRAINER_NO_EVALUATION', file: { ...TRAINED, epoch: 3 } },
  { code: 'TRAINER_NO_EVALUATION', file: state({ log_history: [{ loss: 0.5, step: 1 }] }) },
  { code: 'TRAINER_NO_EVALUATION', file: state({ log_history: [] }) },
  { code: 'TRAINER_LAYOUT', file: state({ log_history: {} }) },
  { code: 'TRAINER_LAYOUT', file: state({ log_history: [1] }) },
];

describe('a file of the Trainer that can not be judged', () => {
  it.each(CASES)('is told: $code', async ({ code, file }) => {
    const failure = await failureOf(readText('all_results.json', JSON.stringify(file)));
    expect(failure.faults).toMatchObject([{ code, where: 'all_results.json' }]);
  });

  it('is told for every fault of the Trainer that there is', () => {
    const told = new Set<string>([...CASES.map(({ code }) => code), 'TRAINER_STEPS']);
    const own = Object.keys(huggingFaceFaults).filter((code) => code.startsWith('TRAINER_'));
    expect(own.filter((code) => !told.has(code))).toEqual([]);
  });
});
