/** Which columns of a table hold numbers, which of them is a latency, and which one a metric is of. */
import type { Examples } from '../model/evaluation.js';
import { isNumeric } from '../table/coded.js';
import { unitOfName } from './known.js';
import type { Metric } from './metric.js';
import { isOutcomes } from './outcomes.js';

/** Names under which a latency column is found without being named, best first. */
const USUAL = [
  'latency',
  'latency_ms',
  'latency_s',
  'latency_us',
  'latency_ns',
  'duration_ms',
  'duration_s',
  'duration',
];
const TIMES = new Set(['ns', 'us', 'ms', 's']);

/** Columns of numbers that play no part already. */
export function freeNumbers({ table, roles, scored }: Examples): readonly string[] {
  const taken = new Set<string | null>([
    roles.truth,
    roles.prediction,
    roles.score,
    roles.weight,
    roles.cluster,
    ...Object.values(roles.classScores),
    ...scored.map(({ column }) => column),
  ]);
  return [...table.columns.values()]
    .filter((column) => !taken.has(column.name) && isNumeric(column))
    .map((column) => column.name);
}

/** `latency`, `latency_ms`, `first_token_latency_s`, `duration_ms`: a time beyond doubt, with its unit in the name. */
export function isLatency(name: string): boolean {
  const plain = name.toLowerCase();
  if (plain === 'latency') return true;
  return /^(?:.*_)?latency|^duration/.test(plain) && TIMES.has(unitOfName(name) ?? '');
}

/** The latency column of a table where none was named: the usual names first, else the only one there is. */
export function latencyColumn(examples: Examples): string | null {
  const names = freeNumbers(examples);
  for (const usual of USUAL) {
    const found = names.find((name) => name.toLowerCase() === usual);
    if (found !== undefined) return found;
  }
  const clear = names.filter(isLatency);
  return clear.length === 1 ? (clear[0] ?? null) : null;
}

const SIZE = '(?:_(?:bytes|kb|mb|gb|kib|mib|gib))?';
const OF_MEMORY = new RegExp(`^(?:peak_|max_)?(?:gpu_)?(?:memory|rss|vram)(?:_usage)?${SIZE}$`);

/** Names under which the column of a metric is found without being named. */
const USUAL_OF: ReadonlyMap<string, RegExp> = new Map([
  ['cost', /^(?:total_)?(?:cost|price)(?:_usd|_eur)?$/],
  ['tokens', /^(?:total_)?tokens(?:_used)?$|^token_usage$/],
  ['peak_memory', OF_MEMORY],
  ['memory_growth', OF_MEMORY],
  ['error_rate', /^(?:is_|has_)?(?:error|errored|failed|timeout|timed_out)$|^(?:success|status)$/],
]);
const OF_TIME =
  /^(?:time|timestamp|t|elapsed|seconds|step|iteration)(?:_(?:ns|us|ms|s|sec|seconds))?$|^elapsed_time/;

/** The columns that a metric of this kind can be of. */
export function columnsFor({ needs }: Metric, examples: Examples): readonly string[] {
  const { table, roles } = examples;
  if (needs === 'slices' || needs === 'group') {
    const grouping = [...table.columns.values()].filter(
      ({ name, codes }) => codes !== null && name !== roles.truth && name !== roles.prediction,
    );
    return grouping.map(({ name }) => name);
  }
  if (needs === 'cells') return [...table.columns.keys()];
  if (needs !== 'outcomes') return freeNumbers(examples);
  return [...table.columns.values()].filter(isOutcomes).map(({ name }) => name);
}

/** The only column of a usual name, `null` where there is none or more than one. */
function usualOf(names: readonly string[], usual: RegExp | undefined): string | null {
  const found = names.filter((name) => usual?.test(name.toLowerCase()) === true);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function unnamed(metric: Metric, examples: Examples): string | null {
  const { roles, table } = examples;
  if (metric.id === 'duplicate_rate') return table.ids === null ? null : '';
  if (metric.id === 'missing_rate') return roles.prediction;
  if (metric.needs === 'latency') return latencyColumn(examples);
  if (metric.needs === 'group' || metric.needs === 'slices') {
    return roles.groups.length === 1 ? (roles.groups[0] ?? null) : null;
  }
  return usualOf(columnsFor(metric, examples), USUAL_OF.get(metric.id));
}

/** The column a metric is of, or `null` where there is none that fits. */
export function columnOf(metric: Metric, named: string | null, examples: Examples): string | null {
  const name = named ?? unnamed(metric, examples);
  if (name === null || (name === '' && named === null)) return name;
  const column = examples.table.columns.get(name);
  if (column === undefined) return null;
  const { needs } = metric;
  if (needs === 'cells') return name;
  if (needs === 'group' || needs === 'slices') return column.codes === null ? null : name;
  if (needs === 'outcomes') return isOutcomes(column) ? name : null;
  return isNumeric(column) || (needs === 'attempts' && isOutcomes(column)) ? name : null;
}

/** The second column, '' where the metric has none; `null` where it needs one and there is none. */
export function secondOf(metric: Metric, named: string | null, examples: Examples): string | null {
  if (named !== null) return (examples.table.columns.get(named)?.values ?? null) === null ? null : named;
  return metric.id === 'memory_growth' ? usualOf(freeNumbers(examples), OF_TIME) : '';
}
