/**
 * Reports of EvalScope (`reports/MODEL/DATASET.json`), versions 1 and 2 (`schema_version: 2`), by themselves or several
 * in a `report_list`; and its reviews (`reviews/MODEL/DATASET_SUBSET.jsonl`), which hold the score of each sample. Known
 * by `dataset_name`, `model_name` and a list of metrics with `num`, `score` and `categories`.
 *
 * Traps: AverageAccuracy, mean_acc and accuracy/mean are one metric under three names; version 2 alone says direction
 * and scale, 0 to 1 or 0 to 100; subsets may be aggregates of others; a mean of no sample is 0. Scores are rounded to
 * four digits. Reviews stand in the order in which answers came.
 */
import { failure, fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { reportMetrics } from './evalscope-metrics.js';
import { reviewExamples } from './evalscope-reviews.js';
import { fingerprintsOf } from './fingerprints.js';
import { isObject, type JsonObject, type JsonValue, member, textMember } from './json.js';
import { countIn } from './measurement.js';
import type { Found, PassedOver, Reader, Reading, SuiteReading } from './reader.js';

function isMetric(value: JsonValue): boolean {
  const named = textMember(value, 'name') !== null || isObject(member(value, 'identity'));
  return named && member(value, 'num') !== undefined && member(value, 'score') !== undefined;
}

function isReport(value: JsonValue): value is JsonObject {
  const metrics = member(value, 'metrics');
  const named = textMember(value, 'dataset_name') !== null && textMember(value, 'model_name') !== null;
  return named && Array.isArray(metrics) && metrics.every(isMetric);
}

function reportsIn(value: JsonValue): readonly JsonObject[] {
  const list = member(value, 'report_list') ?? [value];
  return Array.isArray(list) && list.every(isReport) ? list.filter(isReport) : [];
}

function isReview(record: JsonObject | undefined): boolean {
  const sample = member(record, 'sample_score');
  return member(sample, 'sample_id') !== undefined && isObject(member(member(sample, 'score'), 'value'));
}

function recognise({ content }: Found): string | null {
  if (content.shape === 'jsonl') {
    return isReview(content.first[0]) ? 'its records have a sample_score with sample_id and values' : null;
  }
  if (content.shape !== 'json' || reportsIn(content.value).length === 0) return null;
  return 'it has dataset_name, model_name and metrics with num and score';
}

interface ReportReading {
  readonly suite: SuiteReading;
  readonly passedOver: readonly PassedOver[];
  readonly notices: readonly Fault[];
}

/** Nothing succeeded, or not all: the execution summary tells since 1.14, before it only the counts of metrics do. */
function endOf(report: JsonObject, path: string): readonly Fault[] {
  const dataset = textMember(report, 'dataset_name') ?? '';
  const metrics = member(report, 'metrics');
  const counts = (Array.isArray(metrics) ? metrics : []).map((metric) => countIn(member(metric, 'num')) ?? 0);
  if (counts.every((count) => count === 0)) {
    const found = counts.length === 0 ? 'it has no metric' : 'each metric is made of 0';
    throw failure('EVALSCOPE_NOTHING', path, { dataset, found });
  }
  const summary = member(report, 'execution_summary');
  const requested = countIn(member(summary, 'requested'));
  const succeeded = countIn(member(summary, 'succeeded'));
  if (requested === null || succeeded === null || succeeded >= requested) return [];
  if (succeeded === 0) {
    const found = `0 of ${requested} requests succeeded`;
    throw failure('EVALSCOPE_NOTHING', path, { dataset, found });
  }
  return [fault('EVALSCOPE_PARTLY', path, { dataset, succeeded, requested })];
}

function reportReading(report: JsonObject, path: string): ReportReading {
  const notices = endOf(report, path);
  const dataset = textMember(report, 'dataset_name');
  const { measurements, passedOver } = reportMetrics(report);
  const fast = isObject(member(report, 'perf_metrics'));
  const because = 'how fast the endpoint answered, not how well';
  const judge = member(report, 'judge_summary');
  return {
    suite: {
      name: dataset,
      model: textMember(report, 'model_name'),
      dataset,
      fingerprints: fingerprintsOf({
        dataset: dataset ?? undefined,
        judge: textMember(judge, 'model') ?? textMember(judge, 'judge_model') ?? undefined,
      }),
      measurements,
      examples: null,
    },
    passedOver: [...passedOver, ...(fast ? [{ name: 'perf_metrics', because }] : [])],
    notices,
  };
}

/** A file may hold the same data set for several models: then both are in the name. */
function named({ suite }: ReportReading, all: readonly ReportReading[]): SuiteReading {
  const alone = all.filter((one) => one.suite.name === suite.name).length === 1;
  return alone ? suite : { ...suite, name: `${suite.model}@${suite.name}` };
}

async function read({ content, path }: Found): Promise<Reading> {
  if (content.shape === 'jsonl') {
    const { examples, passedOver } = await reviewExamples(content.records());
    const about = { name: null, model: null, dataset: null, fingerprints: {}, measurements: [] };
    return { suites: examples === null ? [] : [{ ...about, examples }], passedOver, notices: [] };
  }
  const reports = content.shape === 'json' ? reportsIn(content.value) : [];
  const readings = reports.map((report) => reportReading(report, path));
  return {
    suites: readings.map((reading) => named(reading, readings)).filter((one) => one.measurements.length > 0),
    passedOver: readings.flatMap((one) => one.passedOver),
    notices: readings.flatMap((one) => one.notices),
  };
}

export const evalscope: Reader = {
  format: 'evalscope',
  title: 'reports and reviews of EvalScope',
  recognise,
  refuse: (found) =>
    recognise(found) === null
      ? 'there is no `dataset_name`, `model_name` and `metrics` in it, and no records with `sample_score`'
      : null,
  read,
};
