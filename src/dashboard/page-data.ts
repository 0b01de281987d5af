/** What the page's script is given, as small as it may be: values in the unit that is shown, times and links once a run. */
import { shownText } from '../render/html/markup.js';
import { valueTexts } from '../render/number.js';
import { scaled } from '../render/unit.js';
import { type Link, pullLinks, recordLinks } from './links.js';
import type { Metric, Suite } from './panels.js';
import type { Drawn, DrawnLevel } from './picture.js';
import type { CardWords, DashboardWords } from './words.js';

const DIGITS = 8;
const WORDS_LIMIT = 400;
const LABEL_LIMIT = 120;
const REASON_LIMIT = 600;

export interface PageRun {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly result: string | null;
  readonly links: readonly Link[];
}

export interface PageMetric {
  readonly key: string;
  readonly suite: number;
  /** What the search looks in, in small letters. */
  readonly words: string;
  /** `key=value`, as it is shown. */
  readonly labels: readonly string[];
  readonly values: readonly (number | null)[];
  readonly decimals: number;
  /** What stands behind a value, with the blank before it. */
  readonly suffix: string;
  readonly levels: readonly DrawnLevel[];
  readonly changes: readonly number[];
  readonly accepted: readonly {
    readonly index: number;
    readonly text: string;
    readonly links: readonly Link[];
  }[];
}

export interface PageData {
  readonly runs: readonly PageRun[];
  /** Of each suite the indices of its runs: suites of one record share it. */
  readonly suites: readonly (readonly number[])[];
  readonly metrics: readonly PageMetric[];
  readonly day: string;
  readonly words: CardWords;
}

function short(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

export interface Shown {
  readonly values: readonly (number | null)[];
  readonly levels: readonly DrawnLevel[];
  readonly decimals: number;
  readonly suffix: string;
}

/** The numbers of a metric in the unit that suits the largest of them. */
export function shownNumbers({ values, levels, unit }: Metric): Shown {
  const known = values.flatMap((value) => value ?? []);
  const texts = valueTexts(
    known.length === 0 ? [0] : [known.at(-1) ?? 0, ...levels.map((one) => one.median)],
    unit,
  );
  const most = known.reduce((largest, value) => (Math.abs(value) > Math.abs(largest) ? value : largest), 0);
  const { values: sizes, suffix } = scaled([most], unit);
  const factor = most === 0 ? 1 : (sizes[0] ?? most) / most;
  const decimals = Math.min(12, Math.max(0, ...texts.map((text) => /\.(\d+)/.exec(text)?.[1]?.length ?? 0)));
  const turned = (value: number | null): number | null => (value === null ? null : short(value * factor));
  return {
    values: values.map(turned),
    levels: levels.map(({ from, to, median, noise }) => [
      from,
      to,
      short(median * factor),
      turned(noise?.[0] ?? null),
      turned(noise?.[1] ?? null),
    ]),
    decimals,
    suffix,
  };
}

export function labelTexts({ labels }: Metric): readonly string[] {
  return Object.keys(labels)
    .sort()
    .map((key) => shownText(`${key}=${labels[key] ?? ''}`, LABEL_LIMIT));
}

/** Failed runs of a suite, by index. */
function failedRuns({ runs }: Suite): readonly number[] {
  return runs.flatMap(({ result }, index) => (result === 'fail' || result === 'error' ? [index] : []));
}

/** What is drawn of a metric. */
export function drawnOf(suite: Suite, metric: Metric): Drawn {
  const { values, levels } = shownNumbers(metric);
  return {
    times: suite.runs.map(({ at }) => Date.parse(at)),
    values,
    levels,
    changes: metric.changes.map(({ index }) => index),
    accepted: metric.accepted.map(({ index }) => index),
    failed: failedRuns(suite),
  };
}

/** Where links lead, and what is written. */
interface Manner {
  readonly repository: string | null;
  readonly words: DashboardWords;
}

function pageMetric(metric: Metric, suite: number, { repository, words }: Manner): PageMetric {
  return {
    key: metric.key,
    suite,
    words: shownText(metric.id, WORDS_LIMIT).toLowerCase(),
    labels: labelTexts(metric),
    ...shownNumbers(metric),
    changes: metric.changes.map(({ index }) => index),
    accepted: metric.accepted.map(({ index, acceptance }) => ({
      index,
      text: shownText(words.accepted(acceptance.by, acceptance.reason), REASON_LIMIT),
      links: pullLinks(acceptance.reason, repository),
    })),
  };
}

export function pageData(suites: readonly Suite[], manner: Manner): PageData {
  const { repository, words } = manner;
  const records = [...new Set(suites.flatMap(({ runs }) => runs))];
  const indices = new Map(records.map((record, index) => [record, index]));
  return {
    runs: records.map((record) => ({
      at: Date.parse(record.at),
      result: record.result,
      links: recordLinks(record, repository, words),
    })),
    suites: suites.map(({ runs }) => runs.flatMap((record) => indices.get(record) ?? [])),
    metrics: suites.flatMap(({ metrics }, suite) =>
      metrics.map((metric) => pageMetric(metric, suite, manner)),
    ),
    day: words.day,
    words: words.card,
  };
}
