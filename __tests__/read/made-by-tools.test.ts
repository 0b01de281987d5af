import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { byName } from './measured.js';
import type { MeasuredRow, RefusedRow } from './samples/row.js';
import { FIXTURES, failureOf, readAll, sourceOfFile, sourcesUnder } from './sources.js';

const SUMMARY = 'summary_20260131_120000.csv';
const RESULTS = 'results/dummy/results_2026-01-31T12-00-00.000000.json';
const MTEB = 'mteb/results/mteb__baseline-random-encoder/2';
const NUMBERS = '"simple1:tokens=3"';

/** Files that the tools wrote for scripts/fixtures, and the values that stand in them, looked up by eye or with Python. */
const MEASURED: readonly MeasuredRow[] = [
  {
    path: 'hf-trainer/whole/all_results.json',
    format: 'hf-trainer',
    measurements: 6,
    values: [
      ['accuracy{split=eval}', 0.5833333333333334],
      ['loss{split=predict}', 0.7560708522796631],
    ],
  },
  {
    path: 'hf-trainer/whole/eval_results.json',
    format: 'hf-trainer',
    measurements: 3,
    values: [['loss{split=eval}', 0.6744887232780457]],
  },
  {
    path: 'hf-trainer/whole/trainer_state.json',
    format: 'hf-trainer',
    measurements: 6,
    // Step 16 was the last, step 8 the best.
    values: [
      ['loss{split=eval}', 0.6710330843925476],
      ['loss{checkpoint=best,split=eval}', 0.6744887232780457],
    ],
  },
  {
    path: 'hf-trainer/sets/trainer_state.json',
    format: 'hf-trainer',
    measurements: 6,
    values: [
      ['accuracy{dataset=plain,split=eval}', 0.5833333333333334],
      ['accuracy{dataset=hard,split=eval}', 0.4375],
    ],
  },
  {
    path: 'hf-trainer/stopped/trainer_state.json',
    format: 'hf-trainer',
    measurements: 3,
    values: [['loss{split=eval}', 0.6818020343780518]],
  },
  {
    path: `lighteval/whole/${RESULTS}`,
    format: 'lighteval',
    measurements: 3,
    values: [
      ['tiny:first/acc', 0.3333333333333333],
      ['tiny:second/acc', 0.5],
      ['words/em', 0.6666666666666666],
    ],
  },
  {
    path: `lighteval/other/${RESULTS}`,
    format: 'lighteval',
    measurements: 2,
    values: [['tiny:first/acc', 0.6666666666666666]],
  },
  {
    path: `lighteval/limited/${RESULTS}`,
    format: 'lighteval',
    measurements: 2,
    values: [['words/em', 0.5]],
  },
  {
    path: 'bigcode/whole/evaluation_results.json',
    format: 'bigcode',
    measurements: 1,
    values: [['humaneval/pass@1', 0.5]],
  },
  {
    path: 'bigcode/once/evaluation_results.json',
    format: 'bigcode',
    measurements: 1,
    values: [['humaneval/pass@1', 0.25]],
  },
  {
    path: 'wandb/logged/wandb-summary.json',
    format: 'wandb',
    measurements: 6,
    values: [
      ['loss{split=validation}', 0.5],
      ['"bbox/AP50"', 54.25],
      ['auprc{split=validation}', 'NaN'],
      ['"best/val_f1"', 0.8125],
    ],
  },
  {
    path: 'vllm-bench/result.json',
    format: 'vllm-bench',
    measurements: 13,
    // Two of nine requests got no token, which vLLM counts as failed.
    values: [
      ['success_rate', 7 / 9],
      ['mean_ttft_ms', 5.9552598572086675],
      ['p99_itl_ms', 3.3396888382412713],
    ],
  },
  {
    path: 'helm',
    format: 'helm',
    measurements: 8,
    // Four questions asked in two trials; six questions asked once, one of them right.
    values: [
      [`${NUMBERS}/exact_match{split=test}`, 0.5],
      ['simple_mcqa/exact_match{split=test}', 1 / 6],
    ],
    examples: {
      rows: 8,
      ids: 'instance_id',
      sums: [
        ['exact_match', 4],
        ['quasi_exact_match', 4],
        ['prefix_exact_match', 4],
        ['quasi_prefix_exact_match', 4],
      ],
    },
  },
  {
    path: `${MTEB}/TinyColours.json`,
    format: 'mteb',
    measurements: 20,
    values: [
      ['TinyColours/main_score{split=validation}', 0.5],
      ['TinyColours/accuracy{split=test}', 0.4375],
      ['TinyColours/ap{split=test}', 0.476562],
    ],
  },
  {
    path: `${MTEB}/TinySTS.json`,
    format: 'mteb',
    measurements: 18,
    values: [
      ['TinySTS/cosine_spearman{split=test,subset=en}', -0.733941],
      ['TinySTS/main_score{split=test,subset=fr}', -0.788307],
    ],
  },
  {
    path: `opencompass/all/${SUMMARY}`,
    format: 'opencompass',
    measurements: 11,
    values: [
      ['tiny-law/accuracy{model=small-7b}', 37.5],
      ['tiny/naive_average{model=large-70b}', 81.25],
      ['words/score{model=small-7b}', 75],
    ],
  },
  {
    path: `opencompass/chosen/${SUMMARY}`,
    format: 'opencompass',
    measurements: 11,
    // Without its row of standard_deviation nothing in the file says that a group is of spreads.
    values: [
      ['tiny/accuracy{model=small-7b}', 56.25],
      ['tiny-spread/accuracy{model=small-7b}', 18.75],
    ],
  },
  {
    path: 'jmh/results.json',
    format: 'jmh',
    measurements: 6,
    values: [
      ['throughput{benchmark=example.Sums.sum,size=10}', 42.17468284284584],
      ['average_time{benchmark=example.Sums.sum,size=1000}', 1.148457574742402],
      ['sample_time{benchmark=example.Sums.text}', 2.190686881118882],
      ['single_shot_time{benchmark=example.Sums.text}', 2.1149871666666664],
    ],
  },
  {
    path: 'keras-csvlogger/every.csv',
    format: 'keras-csvlogger',
    measurements: 3,
    values: [['accuracy{split=validation}', 0.800000011920929]],
  },
  {
    path: 'keras-csvlogger/second.csv',
    format: 'keras-csvlogger',
    measurements: 3,
    // The last epoch was not validated; the one before it was.
    values: [['auc{split=validation}', 0.9411764144897461]],
  },
  {
    path: 'keras-csvlogger/never.csv',
    format: 'keras-csvlogger',
    measurements: 3,
    values: [['auc{split=validation}', 'an empty column']],
  },
  {
    path: 'lightning-csv/one/version_0/metrics.csv',
    format: 'lightning-csv',
    measurements: 4,
    values: [
      ['acc{split=test}', 0.9375],
      ['loss{split=validation}', 0.24649837613105774],
    ],
  },
  {
    path: 'lightning-csv/two/version_0/metrics.csv',
    format: 'lightning-csv',
    measurements: 4,
    values: [['acc{dataloader=1,split=validation}', 0.9166666865348816]],
  },
  {
    path: 'ultralytics/detect/results.csv',
    format: 'ultralytics',
    measurements: 7,
    // Epoch 22 of 25.
    values: [
      ['mAP50-95(B){split=validation}', 0.92],
      ['box_loss{split=validation}', 0.54968],
    ],
  },
  {
    path: 'ultralytics/classify/results.csv',
    format: 'ultralytics',
    measurements: 3,
    // Epoch 5 of 6.
    values: [
      ['accuracy_top1{split=validation}', 0.75],
      ['loss{split=validation}', 0.52422],
    ],
  },
];

const REFUSED: readonly RefusedRow[] = [
  { path: 'hf-trainer/whole/train_results.json', refused: 'TRAINER_NO_EVALUATION' },
  { path: 'bigcode/references/evaluation_results.json', refused: 'BIGCODE_REFERENCES' },
  { path: 'wandb/empty/wandb-summary.json', refused: 'NO_MEASUREMENTS' },
  { path: 'lightning-csv/train/version_0/metrics.csv', refused: 'NO_MEASUREMENTS' },
  { path: 'ultralytics/untrained/results.csv', refused: 'ULTRALYTICS_EMPTY' },
];

async function read(path: string) {
  const whole = join(FIXTURES, path);
  const sources = statSync(whole).isDirectory() ? sourcesUnder(whole, path) : [sourceOfFile(whole, path)];
  const [first, ...others] = await readAll(sources);
  if (first === undefined || others.length > 0)
    throw new Error(`${path} is read as ${others.length + 1} parts`);
  return first;
}

describe('files that the tools wrote', () => {
  it.each(MEASURED)('$path', async ({ path, format, measurements, values, examples }) => {
    const file = await read(path);
    const found = byName(file);
    expect([file.format, found.size]).toEqual([format, measurements]);
    expect(values.map(([id]) => [id, found.get(id)])).toEqual(values);
    if (examples === undefined) return;
    const table = file.reading.suites.find((suite) => suite.examples !== null)?.examples?.table;
    expect([table?.rows, table?.ids?.name]).toEqual([examples.rows, examples.ids]);
    const sums = examples.sums.map(([column]) => {
      const cells = table?.columns.get(column)?.values ?? new Float64Array();
      return [column, cells.reduce((sum, value) => sum + value, 0)];
    });
    expect(sums).toEqual(examples.sums);
  });

  it.each(REFUSED)('$path is refused: $refused', async ({ path, refused }) => {
    expect((await failureOf(read(path))).faults[0]?.code).toBe(refused);
  });

  it('have as many examples behind a value as the tool says', async () => {
    const { reading } = await read('hf-trainer/whole/all_results.json');
    expect(reading.suites[0]?.measurements.map(({ n }) => n)).toEqual([24, 24, 24, 16, 16, 16]);
    const benchmarks = (await read('jmh/results.json')).reading.suites[0]?.measurements;
    // Two forks of three iterations; single times where they were sampled.
    expect(benchmarks?.map(({ n }) => n)).toEqual([6, 6, 6, 6, 143, 6]);
    expect(benchmarks?.map(({ standardError }) => standardError?.toPrecision(9))).toEqual([
      '4.54993989',
      '0.127906840',
      '0.0141291149',
      '0.0962720210',
      (0.1012020748259646 / 3.290526731491896).toPrecision(9),
      '0.00466417145',
    ]);
  });

  it('have a standard error of the BigCode harness only where each task was attempted once', async () => {
    const errorIn = async (name: string) => {
      const { reading } = await read(`bigcode/${name}/evaluation_results.json`);
      return reading.suites[0]?.measurements.map(({ standardError }) => standardError);
    };
    // √(0.25 · 0.75 / 3)
    expect(await errorIn('once')).toEqual([0.25]);
    expect(await errorIn('whole')).toEqual([null]);
  });

  it('tell of a training that did not end', async () => {
    const { reading } = await read('hf-trainer/stopped/trainer_state.json');
    expect(reading.notices).toMatchObject([
      { code: 'TRAINER_STEPS', what: expect.stringContaining('6 of 16') },
    ]);
  });
});
