/** The samples of a report, series by series: finite numbers, and labels that are legal and told apart. */
import type { Labels } from '../model/evaluation.js';
import type { Report, Verdict } from '../model/report.js';
import type { Exported } from './exported.js';
import { SERIES, type Series, type Taken } from './series.js';

export interface Sample {
  /** Names as Prometheus allows them, sorted; values are well-formed and never empty. */
  readonly labels: Labels;
  readonly value: number;
}

/** A series that the report says something of. */
export interface Family {
  readonly series: Series;
  readonly samples: readonly Sample[];
}

/**
 * The label that a label of a metric becomes: `lang` is `label_lang`. What Prometheus does not allow is written as its own
 * "values" escaping does (`U__`, `__` for `_`, `_2d_` for `-`), so that two labels never become one.
 */
export function ownLabel(key: string): string {
  if (/^\w+$/.test(key) && !key.startsWith('U__')) return `label_${key}`;
  const escaped = Array.from(key, (sign) => {
    if (sign === '_') return '__';
    return /[A-Za-z0-9]/.test(sign) ? sign : `_${(sign.codePointAt(0) ?? 0).toString(16)}_`;
  });
  return `label_U__${escaped.join('')}`;
}

/**
 * A name as the value of a label. An empty one would be the same as no label, so it is written `""`, and what is made of
 * such pairs gets one more. A NUL ends the text for some readers.
 */
export function labelValue(name: string): string {
  const value = name.toWellFormed().replaceAll('\0', '\u2400');
  return /^(?:"")*$/.test(value) ? `${value}""` : value;
}

/** `refs/heads/main` is `main`, `refs/pull/7/merge` is `pull/7`. */
export function branchOf({ head }: Report): string | null {
  return head?.ref?.replace(/^refs\/(?:heads\/)?/, '').replace(/^(pull\/\d+)\/merge$/, '$1') ?? null;
}

/** The suites of the report, sorted; `null` alone where it has none, as after an error. */
export function suitesOf({ head, verdicts }: Report): readonly (string | null)[] {
  const names = [...(head?.suites ?? []).map(({ name }) => name), ...verdicts.map(({ suite }) => suite)];
  return names.length === 0 ? [null] : [...new Set(names)].sort();
}

/** What stands for the suite in every one of its samples, without what is not known. */
export function suiteLabels({ report, repository }: Exported, suite: string | null): Labels {
  const known = { repository, branch: branchOf(report), suite };
  const present = Object.entries(known).filter((entry): entry is [string, string] => entry[1] !== null);
  return Object.fromEntries(present.map(([name, value]) => [name, labelValue(value)]));
}

function metricLabels({ metric, unit, labels }: Verdict): Labels {
  const own = Object.entries(labels).map(([key, value]) => [ownLabel(key), labelValue(value)] as const);
  const plain = { metric: labelValue(metric), ...(unit === null ? {} : { unit: labelValue(unit) }) };
  return { ...Object.fromEntries(own), ...plain };
}

function sorted(labels: Labels): Labels {
  const present = Object.entries(labels).filter(([, value]) => value !== '');
  return Object.fromEntries(present.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What samples are taken of, with the labels that all of its samples have; those with the same labels have one number. */
interface Place<Subject> {
  readonly subject: Subject;
  readonly labels: Labels;
  readonly number: number;
}

function placesOf<Subject>(subjects: readonly (readonly [Subject, Labels])[]): readonly Place<Subject>[] {
  const numbers = new Map<string, number>();
  return subjects.map(([subject, unsorted]) => {
    const labels = sorted(unsorted);
    const key = JSON.stringify(labels);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return { subject, labels, number };
  });
}

/**
 * The samples of one series. A receiver refuses everything where two samples are of one series: only the first counts.
 * Names that differ in halves of characters alone come to this.
 */
function samplesOf<Subject>(
  places: readonly Place<Subject>[],
  take: (subject: Subject) => Taken,
): readonly Sample[] {
  const samples = new Map<string, Sample>();
  for (const { subject, labels, number } of places) {
    for (const [more, value] of take(subject)) {
      if (typeof value !== 'number' || !Number.isFinite(value)) continue;
      const own = JSON.stringify(more);
      const key = `${number} ${own}`;
      if (samples.has(key)) continue;
      samples.set(key, { labels: own === '{}' ? labels : sorted({ ...labels, ...more }), value });
    }
  }
  return [...samples.values()];
}

/** All that is exported, in the order of the table; series without a sample are left out. */
export function familiesOf(exported: Exported): readonly Family[] {
  const { report } = exported;
  const suites = placesOf(suitesOf(report).map((suite) => [suite, suiteLabels(exported, suite)]));
  const metrics = placesOf(
    report.verdicts.map((verdict) => [
      verdict,
      { ...suiteLabels(exported, verdict.suite), ...metricLabels(verdict) },
    ]),
  );
  return SERIES.map((series) => ({
    series,
    samples:
      series.of === 'suite'
        ? samplesOf(suites, (suite) => series.take(suite, report))
        : samplesOf(metrics, series.take),
  })).filter(({ samples }) => samples.length > 0);
}
