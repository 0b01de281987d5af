import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Examples } from '../../src/model/evaluation.js';
import { readSource } from '../../src/read/readers.js';
import { failureOf, NO_HINTS, SAMPLES, sourceOfFile } from './sources.js';

const there = existsSync(SAMPLES);
if (!there) console.log('skipped: the collection of real files is not beside the project');

function read(path: string) {
  return readSource(sourceOfFile(join(SAMPLES, path), path), NO_HINTS);
}

const LM = 'lm-eval/EleutherAI__lm-evaluation-harness';
const SK = 'generated/sklearn-1.9.1_pandas-3.0.6';

/** Values that were looked up in the files by a reader of another language: `suite/metric` → value. */
type Row = readonly [
  path: string,
  format: string,
  measurements: number,
  values: Readonly<Record<string, unknown>>,
];

const MEASURED: readonly Row[] = [
  [
    `${LM}/afrisenti_sw_5_5shot_2026-01-15T14-26-37.660309.json`,
    'lm-eval',
    2,
    { 'afrisenti_swa_prompt_5/acc': 0.4946524064171123, 'afrisenti_swa_prompt_5/f1': 0.46913293458584404 },
  ],
  [`${LM}/agg-limited_1_gpt2_piaf_0_1234_2022-05-20T16_06_44.001744.json`, 'lm-eval', 5, { 'piaf/acc': 0 }],
  [`${LM}/aibe_evaluation_results.json`, 'lm-eval', 1, { 'aibe/acc': 0.72 }],
  [
    `${LM}/bloom-1b1_common_sense_reasoning_0-shot.json`,
    'lm-eval',
    20,
    { 'boolq/acc': 0.5908256880733945, 'mc_taco/f1': 0.32425976796237205 },
  ],
  [`${LM}/bloom-1b1_gsm8k_8-shot.json`, 'lm-eval', 1, { 'gsm8k/acc': 0.008339651250947688 }],
  [`${LM}/nugen_results.json`, 'lm-eval', 1, { 'aibe/exact_match': 0.8 }],
  [
    `${LM}/phi3-samples_10-no_chat-gpu.json`,
    'lm-eval',
    38,
    {
      'leaderboard_mmlu_pro/acc': 0.6,
      'leaderboard_bbh/acc_norm': 0.5416666666666666,
      'leaderboard_musr_team_allocation/acc_norm': 0.5,
    },
  ],
  [`${LM}/pythia6-9b_massive-de-100.json`, 'lm-eval', 2, { 'massive-de/f1': 0.5691358024691359 }],
  [
    `${LM}/results_2024-06-03T01-54-29.600792.json`,
    'lm-eval',
    6,
    { 'steer/acc': 0.4932116195412525, 'steer2/acc': 0.7166324435318275 },
  ],
  [
    `${LM}/results_2024-06-23T12-36-05.838933.json`,
    'lm-eval',
    3,
    { 'halftruthdetection/acc_norm': 0.2853080568720379 },
  ],
  [
    `${LM}/results_2024-10-11T13-58-59.572420.json`,
    'lm-eval',
    4,
    { 'en_it_public/chrf_score': 63.98654367382747, 'en_it_public/bleu_score': 0.3359118712843561 },
  ],
  [
    `${LM}/results_2025-03-06T21-57-53.230631.json`,
    'lm-eval',
    89,
    {
      'mmlu/acc': 0.716635806865119,
      'lambada_openai/perplexity': 3.687781766309516,
      'glue/mcc': 0.2646771158652824,
    },
  ],
  [`${LM}/results_2025-03-18T00-03-26.972068.json`, 'lm-eval', 22, { 'cola/mcc': 0.2610560070016465 }],
  [
    `${LM}/results_2026-07-08T16-04-34.219874.json`,
    'lm-eval',
    9,
    { 'negotiationtom/acc': 0.525, 'negotiationtom_intention/micro_f1': 0.30188679245283023 },
  ],
  [
    `${LM}/results_2026-07-08T18-15-33.115417.json`,
    'lm-eval',
    9,
    { 'negotiationtom_intention/macro_f1': 0.24025974025974023 },
  ],
  [
    `${LM}/sw_global_mmlu_0shot_2026-01-26T15-10-39.368719.json`,
    'lm-eval',
    7,
    { 'global_mmlu_sw_business/acc': 0.27586206896551724 },
  ],
  [
    `${LM}/tgpred_gpt-4o-mini_results_2025-06-30T19-40-09.461247.json`,
    'lm-eval',
    1,
    { 'polymer_tg_prediction/mae': 'Infinity' },
  ],
  [
    `${LM}/truthfulqa_gen_neo125_2025-05-31T14-30-51.983293.json`,
    'lm-eval',
    12,
    { 'truthfulqa_gen/bleu_diff': 3.973201752326003 },
  ],
  [`${LM}/v0.4.0_out_results.json`, 'lm-eval', 4, { 'wmdp/exact_match': 1 }],
  [`${LM}/v0.4.0dev_output_arc.json`, 'lm-eval', 1, { 'boolq/acc': 0.5859327217125382 }],
  [
    'sklearn-report/nadia-art__dvc-mlops-iris/classification_report.json',
    'sklearn-report',
    16,
    { '/accuracy': 0.9, '/f1_macro': 0.899749373433584 },
  ],
  [
    `${SK}/classification_report_int_labels.json`,
    'sklearn-report',
    16,
    { '/accuracy': 0.9166666666666666, '/recall_macro': 0.9220151828847482 },
  ],
  [
    `${SK}/classification_report_multilabel.json`,
    'sklearn-report',
    21,
    { '/f1_samples': 0.7777777777777777, '/f1_micro': 0.75 },
  ],
  [
    `${SK}/classification_report_names.json`,
    'sklearn-report',
    16,
    { '/precision_weighted': 0.9215811965811966 },
  ],
  [
    `${SK}/classification_report_nan.json`,
    'sklearn-report',
    16,
    { '/accuracy': 0.5, '/f1_macro': 0.2222222222222222 },
  ],
  [
    `${SK}/classification_report_subset_micro.json`,
    'sklearn-report',
    15,
    { '/f1_micro': 0.9382716049382716 },
  ],
  [
    'generic-json/vivek-sahane__NLP-Project-Pollution-Extractor/classification_report.json',
    'metrics-json',
    4,
    { '/metrics/accuracy': 0.9, '/metrics/f1_score': 0.8933 },
  ],
  [
    'dvc-metrics/nadia-art__dvc-mlops-iris/metrics.json',
    'metrics-json',
    2,
    { '/train_accuracy': 1, '/train_f1_macro': 1 },
  ],
  ['ultralytics/as51340__yolov5/exp8/results.csv', 'metrics-csv', 13, { '/train/box_loss': 0.024971 }],
  [
    'generated/lightning-2.6.6/lightning_logs/version_0/metrics.csv',
    'metrics-csv',
    4,
    { '/test_acc': 0.7699999809265137 },
  ],
];

/** Rows, name of the ids, and the sum of each scored column. */
type SampleRow = readonly [
  path: string,
  rows: number,
  id: string | null,
  sums: Readonly<Record<string, number>>,
];

const SAMPLED: readonly SampleRow[] = [
  [`${LM}/samples_asdiv_2024-08-21T03-40-10.802679.jsonl`, 50, 'doc_hash', { acc: 46 }],
  [
    `${LM}/samples_en_it_public_2024-10-11T13-58-59.572420.jsonl`,
    4,
    'doc_hash',
    {
      bleu_score: 1.3436474851374245,
      chrf_score: 255.94617469530988,
      bleurt_score: 1.4298861026763916,
      comet_score: 3.452372431755066,
    },
  ],
  [
    `${LM}/samples_eqbench_es_2025-07-21T14-41-47.889425.jsonl`,
    10,
    'doc_hash',
    { eqbench: 0, percent_parseable: 0 },
  ],
  [
    `${LM}/samples_negotiationtom_intention_2026-07-08T16-04-34.219874.jsonl`,
    20,
    'doc_hash',
    { exact_match: 4 },
  ],
  [`${LM}/aibe_evaluation_results.json`, 100, 'doc_hash', { acc: 72 }],
];

const PREDICTED = [
  'predictions.csv',
  'predictions_with_index.csv',
  'predictions.jsonl',
  'predictions_records.json',
  'predictions_columns.json',
  'predictions_snappy.parquet',
];

const REFUSED: readonly (readonly [path: string, code: string])[] = [
  ['git-lfs-pointer/huggingface__lighteval/Qwen2.5-VL-3B-Instruct-results-vlm.json', 'FILE_LFS_POINTER'],
  ['git-lfs-pointer/huggingface__lighteval/details_gsm8k_test_0_2025-11-05.parquet', 'FILE_LFS_POINTER'],
  ['negative/confident-ai__deepeval/20240323_142630.json', 'FORMAT_UNKNOWN'],
  ['negative/confident-ai__deepeval/20240323_143102.json', 'FORMAT_UNKNOWN'],
  ['predictions-csv/01rahulsingh86__mlflow-groq-eval/runs/ci/predictions.csv', 'COLUMN_MISSING'],
  ['predictions-csv/01rahulsingh86__mlflow-groq-eval/runs/with-judge-2/judgments.jsonl', 'COLUMN_MISSING'],
  ['ragas/linus-ireri__VeritasRAG-RAGAS-Evaluation/evaluation_summary.json', 'JSON_SYNTAX'],
  ['k6/dipto-roy__nest-api/k6-summary.json', 'FORMAT_UNKNOWN'],
  ['lighteval/evaleval__every_eval_ever/results_2026-08-10T17-22-11.385681.json', 'FORMAT_UNKNOWN'],
  ['inspect-ai/UKGovernmentBEIS__inspect_ai/log_formats.json', 'FORMAT_UNKNOWN'],
];

function total(examples: Examples, column: string): number {
  return (examples.table.columns.get(column)?.values ?? new Float64Array()).reduce(
    (sum, value) => sum + value,
    0,
  );
}

describe.skipIf(!there)('real files', () => {
  it.each(MEASURED)('%s', async (path, format, count, values) => {
    const read_ = await read(path);
    const all = read_.reading.suites.flatMap((suite) =>
      suite.measurements.map((m) => [`${suite.name ?? ''}/${m.metric}`, m.value ?? m.invalid] as const),
    );
    expect([read_.format, all.length]).toEqual([format, count]);
    for (const [name, value] of Object.entries(values)) {
      expect([name, all.find(([found]) => found === name)?.[1]]).toEqual([name, value]);
    }
  });

  it.each(SAMPLED)('%s, by document', async (path, rows, id, sums) => {
    const { reading } = await read(path);
    const examples = reading.suites[0]?.examples;
    expect([examples?.table.rows, examples?.table.ids?.name ?? null]).toEqual([rows, id]);
    expect(examples?.scored.map(({ column }) => column)).toEqual(Object.keys(sums));
    for (const [column, sum] of Object.entries(sums)) {
      expect(examples === null || examples === undefined ? null : total(examples, column)).toBeCloseTo(
        sum,
        9,
      );
    }
  });

  it('a metric that is Infinity for a document is missing there, so that no mean hides it', async () => {
    const { reading } = await read(`${LM}/samples_polymer_tg_prediction_2025-06-30T19-40-09.461247.jsonl`);
    expect(reading.suites[0]?.examples?.table.columns.get('mae')?.missing).toBeGreaterThan(0);
  });

  it.each(PREDICTED)('%s has the same sixty predictions', async (file) => {
    const { reading } = await read(`${SK}/${file}`);
    const examples = reading.suites[0]?.examples;
    expect(examples?.table.rows).toBe(60);
    expect(examples?.roles).toMatchObject({ truth: 'y_true', prediction: 'y_pred', score: 'y_score' });
    expect(examples?.table.columns.get('y_score')?.values?.[0]).toBeCloseTo(0.8768648318770912, 9);
  });

  it.each(REFUSED)('%s is refused: %s', async (path, code) => {
    expect((await failureOf(read(path))).faults[0]?.code).toBe(code);
  });
});
