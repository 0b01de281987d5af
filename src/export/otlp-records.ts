/** Data points and log records of OTLP, from verdicts. */
import type { Report, Verdict } from '../model/report.js';
import { outcomeWord, reasonSentence, resultLine } from '../render/words.js';

export type Attributes = Readonly<Record<string, string | boolean | null | undefined>>;

export interface Described {
  readonly verdict: Verdict;
  readonly fails: boolean;
  /** As OTLP has them: a list of key and value. */
  readonly attributes: readonly object[];
}

export function verdictAttributes(verdict: Verdict): Attributes {
  const labels = Object.entries(verdict.labels).map(([name, value]) => [`holdline.label.${name}`, value]);
  return {
    'holdline.id': verdict.id,
    'holdline.suite': verdict.suite,
    'holdline.metric': verdict.metric,
    'holdline.unit': verdict.unit,
    'holdline.direction': verdict.direction,
    'holdline.outcome': verdict.outcome,
    'holdline.severity': verdict.severity,
    ...Object.fromEntries(labels),
  };
}

interface Gauge {
  readonly name: string;
  readonly description: string;
  readonly of: (verdict: Verdict) => number | null | undefined;
}

const GAUGES: readonly Gauge[] = [
  { name: 'holdline.head.value', description: 'Value of head', of: ({ head }) => head?.value },
  { name: 'holdline.base.value', description: 'Value of base', of: ({ base }) => base?.value },
  { name: 'holdline.change', description: 'Head minus base', of: ({ change }) => change?.absolute },
  {
    name: 'holdline.p_adjusted',
    description: 'p value after correction for all that was judged',
    of: ({ change }) => change?.pAdjusted,
  },
];

/** Metrics that have no data point are left out. The counts are of the whole report: `null` where they were told. */
export function gaugesOf(report: Report | null, rows: readonly Described[], time: string): readonly object[] {
  const values = GAUGES.map(({ name, description, of }) => ({
    name,
    description,
    gauge: {
      dataPoints: rows.flatMap(({ verdict, attributes }) => {
        const value = of(verdict);
        return value !== null && value !== undefined && Number.isFinite(value)
          ? [{ attributes, timeUnixNano: time, asDouble: value }]
          : [];
      }),
    },
  }));
  const counts = Object.entries(report?.counts ?? {}).map(([outcome, count]) => ({
    attributes: [{ key: 'holdline.outcome', value: { stringValue: outcome } }],
    timeUnixNano: time,
    asInt: String(count),
  }));
  const verdicts = {
    name: 'holdline.verdicts',
    description: 'Verdicts by outcome',
    unit: '{verdict}',
    gauge: { dataPoints: counts },
  };
  return [...values, verdicts].filter(({ gauge }) => gauge.dataPoints.length > 0);
}

const INFO = { severityNumber: 9, severityText: 'INFO' };
const WARN = { severityNumber: 13, severityText: 'WARN' };
const ERROR = { severityNumber: 17, severityText: 'ERROR' };
const BAD: readonly string[] = ['regressed', 'violated', 'missing', 'invalid', 'incomparable', 'suspected'];

function sentenceOf(verdict: Verdict): string {
  const why = verdict.reasons.map((reason) => reasonSentence(reason, verdict)).join('; ');
  return `${verdict.id}: ${outcomeWord(verdict.outcome).word}${why === '' ? '' : `: ${why}`}`.toWellFormed();
}

/** One record for the report, where it is given, and one for each verdict. */
export function logRecords(
  report: Report | null,
  rows: readonly Described[],
  time: string,
): readonly object[] {
  const times = { timeUnixNano: time, observedTimeUnixNano: time };
  const verdicts = rows.map(({ verdict, fails, attributes }) => ({
    ...times,
    ...(fails ? ERROR : BAD.includes(verdict.outcome) ? WARN : INFO),
    eventName: 'holdline.verdict',
    body: { stringValue: sentenceOf(verdict) },
    attributes,
  }));
  if (report === null) return verdicts;
  const level = { pass: INFO, fail: ERROR, error: ERROR, neutral: WARN }[report.result];
  const whole = {
    ...times,
    ...level,
    eventName: 'holdline.report',
    body: { stringValue: resultLine(report) },
    attributes: [
      { key: 'holdline.result', value: { stringValue: report.result } },
      { key: 'holdline.mode', value: { stringValue: report.mode } },
    ],
  };
  return [whole, ...verdicts];
}
