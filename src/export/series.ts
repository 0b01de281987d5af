/**
 * The one table of exported series: what each is called, what it says and how it is taken from a report. Prometheus, its
 * dashboard and alert rules, OpenMetrics and InfluxDB are all made from it.
 *
 * Every series is a gauge: a report replaces the one before it, nothing counts up. Names follow
 * https://prometheus.io/docs/practices/naming/. What is said of the whole report is said of each of its suites, so that
 * reports of different suites never write the same series.
 */
import type { Labels } from '../model/evaluation.js';
import type { Report, Verdict } from '../model/report.js';

/** Values with the labels that set them apart within one suite or one metric; no sample of what is `null`. */
export type Taken = readonly (readonly [labels: Labels, value: number | null | undefined])[];

interface Described {
  readonly name: string;
  readonly help: string;
  /** The name ends with it, as OpenMetrics asks; `null` where values have the unit of their metric, or none. */
  readonly unit: 'seconds' | null;
  /** Besides those of all series of its kind. */
  readonly labels: readonly string[];
  /** Name of the field in line protocol. */
  readonly field: string;
}

export interface MetricSeries extends Described {
  readonly of: 'metric';
  readonly take: (verdict: Verdict) => Taken;
}

export interface SuiteSeries extends Described {
  readonly of: 'suite';
  readonly take: (suite: string | null, report: Report) => Taken;
}

export type Series = MetricSeries | SuiteSeries;

const RESULTS = ['pass', 'fail', 'error', 'neutral'] as const;
const DAY = 86_400;

/** A series that has at most one value a metric. */
function one(
  [name, help]: readonly [name: string, help: string],
  take: (verdict: Verdict) => number | null | undefined,
): MetricSeries {
  const plain = { help, unit: null, labels: [], of: 'metric' } as const;
  return { ...plain, name: `holdline_metric_${name}`, field: name, take: (verdict) => [[{}, take(verdict)]] };
}

/** A limit as written: a number, or a text such as `2%`, which is a share of the base. */
function drop(bound: string, written: number | string | null): Taken {
  if (typeof written !== 'string') return [[{ bound }, written]];
  const percent = /^\s*([\d.]+)\s*%\s*$/.exec(written)?.[1];
  return [[{ bound: `${bound}_ratio` }, percent === undefined ? null : Number(percent) / 100]];
}

function limits({ limits: { min, max, target, maxDrop, maxRise } }: Verdict): Taken {
  const plain: Taken = [
    [{ bound: 'min' }, min],
    [{ bound: 'max' }, max],
    [{ bound: 'target' }, target],
  ];
  return [...plain, ...drop('max_drop', maxDrop), ...drop('max_rise', maxRise)];
}

function verdictsOf(suite: string | null, { verdicts, counts }: Report): Taken {
  const own = verdicts.filter((verdict) => verdict.suite === suite);
  return Object.keys(counts).map((outcome) => [
    { outcome },
    own.filter((verdict) => verdict.outcome === outcome).length,
  ]);
}

const METRIC_SERIES: readonly MetricSeries[] = [
  one(['value', 'Value of the metric in the judged run, in its unit.'], ({ head }) => head?.value),
  one(['value_low', 'Lower end of the 95 % interval of the value.'], ({ head }) => head?.interval?.[0]),
  one(['value_high', 'Upper end of the 95 % interval of the value.'], ({ head }) => head?.interval?.[1]),
  one(['examples', 'Examples that the value is made of.'], ({ head }) => head?.n),
  one(['base_value', 'Value of the metric in the base.'], ({ base }) => base?.value),
  one(['change', 'Judged run minus base, in the unit of the metric.'], ({ change }) => change?.absolute),
  one(['change_low', 'Lower end of the 95 % interval of the change.'], ({ change }) => change?.interval?.[0]),
  one(
    ['change_high', 'Upper end of the 95 % interval of the change.'],
    ({ change }) => change?.interval?.[1],
  ),
  one(['p_value', 'One-sided p value of a change for the worse.'], ({ change }) => change?.p),
  one(
    ['p_value_adjusted', 'The p value after the correction for the number of metrics.'],
    ({ change }) => change?.pAdjusted,
  ),
  one(
    ['detectable_change', 'The smallest true loss that is seen about three times in four.'],
    (verdict) => verdict.minimumDetectableChange,
  ),
  {
    name: 'holdline_metric_limit',
    help: 'Limit of the configuration; bounds that end with _ratio are shares of the base.',
    unit: null,
    labels: ['bound'],
    field: 'limit',
    of: 'metric',
    take: limits,
  },
  {
    name: 'holdline_metric_outcome',
    help: 'Always 1: the labels say how the metric was judged and whether that fails the check or warns.',
    unit: null,
    labels: ['outcome', 'severity'],
    field: 'judged',
    of: 'metric',
    take: ({ outcome, severity }) => [[{ outcome, severity }, 1]],
  },
];

const SUITE_SERIES: readonly SuiteSeries[] = [
  {
    name: 'holdline_result',
    help: 'Result of the report that the suite is in: 1 for the one that it has, 0 for the others.',
    unit: null,
    labels: ['result'],
    field: 'is_result',
    of: 'suite',
    take: (_, report) => RESULTS.map((result) => [{ result }, Number(report.result === result)]),
  },
  {
    name: 'holdline_verdicts',
    help: 'Metrics of the suite by outcome.',
    unit: null,
    labels: ['outcome'],
    field: 'verdicts',
    of: 'suite',
    take: verdictsOf,
  },
  {
    name: 'holdline_report_timestamp_seconds',
    help: 'When the report was made, in seconds since 1970.',
    unit: 'seconds',
    labels: [],
    field: 'report_timestamp_seconds',
    of: 'suite',
    take: (_, report) => [[{}, Date.parse(report.createdAt) / 1000]],
  },
  {
    name: 'holdline_base_age_seconds',
    help: 'Age of the base that the report compares with.',
    unit: 'seconds',
    labels: [],
    field: 'base_age_seconds',
    of: 'suite',
    take: (_, { base }) => [[{}, typeof base?.ageDays === 'number' ? base.ageDays * DAY : null]],
  },
  {
    name: 'holdline_report_info',
    help: 'Always 1: the labels say which commit was judged, how, and by which version.',
    unit: null,
    labels: ['mode', 'sha', 'version'],
    field: 'info',
    of: 'suite',
    take: (_, { mode, head, tool }) => [[{ mode, sha: head?.sha ?? '', version: tool.version }, 1]],
  },
];

export const SERIES: readonly Series[] = [...METRIC_SERIES, ...SUITE_SERIES];
