/** The columns of a report as a table with one row a verdict: what the CSV and the Parquet file have in common. */
import type { Interval, Limits, ReportedValue, Verdict } from '../model/report.js';
import { explained } from './explained.js';
import type { Exported } from './exported.js';

/** `time` is ISO 8601, UTC. */
export type Cell = string | number | null;

export interface Column {
  readonly name: string;
  readonly type: 'text' | 'number' | 'time';
  readonly of: (verdict: Verdict, exported: Exported) => Cell;
}

type Of = Column['of'];

const text = (name: string, of: Of): Column => ({ name, type: 'text', of });
const number = (name: string, of: Of): Column => ({ name, type: 'number', of });

function labelsText({ labels }: Verdict): string | null {
  const pairs = Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
  return pairs.length === 0 ? null : pairs.map(([name, value]) => `${name}=${value}`).join(',');
}

const bound = (interval: Interval | null | undefined, at: 0 | 1): number | null => interval?.[at] ?? null;

function valueColumns(side: 'head' | 'base'): readonly Column[] {
  const column = (name: string, of: (value: ReportedValue) => number | null): Column =>
    number(`${side}_${name}`, ({ [side]: value }) => (value === null ? null : of(value)));
  return [
    column('value', ({ value }) => value),
    column('n', ({ n }) => n),
    column('standard_error', ({ standardError }) => standardError),
    column('low', ({ interval }) => bound(interval, 0)),
    column('high', ({ interval }) => bound(interval, 1)),
  ];
}

function limit(name: string, key: keyof Limits): Column {
  return text(name, ({ limits }) => {
    const value = limits[key];
    return value === null ? null : String(value);
  });
}

export const COLUMNS: readonly Column[] = [
  { name: 'created_at', type: 'time', of: (_, { report }) => report.createdAt },
  text('repository', (_, { repository }) => repository),
  text('sha', (_, { report }) => report.head?.sha ?? null),
  text('run', (_, { report }) => report.head?.run ?? null),
  text('mode', (_, { report }) => report.mode),
  text('result', (_, { report }) => report.result),
  text('suite', ({ suite }) => suite),
  text('metric', ({ metric }) => metric),
  text('labels', labelsText),
  text('id', ({ id }) => id),
  text('direction', ({ direction }) => direction),
  text('unit', ({ unit }) => unit),
  text('outcome', ({ outcome }) => outcome),
  text('severity', ({ severity }) => severity),
  ...valueColumns('head'),
  ...valueColumns('base'),
  number('change', ({ change }) => change?.absolute ?? null),
  number('change_relative', ({ change }) => change?.relative ?? null),
  number('change_low', ({ change }) => bound(change?.interval, 0)),
  number('change_high', ({ change }) => bound(change?.interval, 1)),
  number('p', ({ change }) => change?.p ?? null),
  number('p_adjusted', ({ change }) => change?.pAdjusted ?? null),
  text('method', ({ change }) => change?.method ?? null),
  text('evidence', ({ change }) => change?.evidence ?? null),
  number('lost', ({ change }) => change?.lost ?? null),
  number('won', ({ change }) => change?.won ?? null),
  number('min', ({ limits }) => limits.min),
  number('max', ({ limits }) => limits.max),
  number('target', ({ limits }) => limits.target),
  limit('max_drop', 'maxDrop'),
  limit('max_rise', 'maxRise'),
  number('minimum_detectable_change', ({ minimumDetectableChange }) => minimumDetectableChange),
  text('reason', (verdict) => explained(verdict) || null),
];
