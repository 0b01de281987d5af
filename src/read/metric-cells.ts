/** Cells and column names of tables of metrics. */
import { type JsonValue, NotANumber } from './json.js';
import type { Content } from './reader.js';

export type TableContent = Extract<Content, { readonly shape: 'table' }>;

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const NOT_FINITE = /^[+-]?(?:nan|inf|infinity|null|none|n\/a|na|<na>)$/i;
/** `93%`, `0,93`, `1_000`, `0x10`: meant as numbers, and not written as any. */
const MEANT_AS_NUMBER = /^[+-]?[.,]?\d[\d.,_' ]*%?$|^0x[\da-f]+$/i;

const PLAYS = {
  metric: ['metric', 'metric_name', 'measure', 'metrics', 'name'],
  value: ['value', 'metric_value', 'score', 'result'],
  n: ['n', 'count', 'support', 'n_samples', 'num_samples', 'samples', 'n_examples', 'num_examples'],
  standardError: ['stderr', 'standard_error', 'standarderror', 'std_error', 'std_err', 'se', 'sem'],
  direction: ['direction', 'higher_is_better'],
  unit: ['unit'],
  suite: ['suite', 'task', 'task_name', 'benchmark', 'dataset'],
  model: ['model', 'model_name'],
  order: ['epoch', 'step', 'global_step', 'iteration', 'iter', 'timestamp', 'time', 'date', 'datetime'],
} as const;

export type Play = keyof typeof PLAYS;

/** Columns whose cells narrow a value, even where they look like numbers. */
const LABELS =
  /^(class|label|slice|group|subgroup|split|subset|fold|k|lang|language|category|method|system|algorithm|classifier|experiment|name|filter|provider|average|mode|setting)$/i;
/** Columns that tell one run from another: no two runs agree on them, so they can be no part of a name. */
const RUN =
  /^(run|run_?id|run_?name|experiment_?id|uuid|commit|sha|git_.*|url|path|user|host|notes?|comment)$/i;

/** The first column that plays this part by its name, or −1. */
export function columnFor(play: Play, header: readonly string[]): number {
  for (const name of PLAYS[play]) {
    const at = header.findIndex((column) => column.toLowerCase() === name);
    if (at >= 0) return at;
  }
  return -1;
}

export function labelsByName(column: string): boolean {
  return LABELS.test(column);
}

export function tellsRuns(column: string): boolean {
  return RUN.test(column);
}

/** The number in a cell, `NotANumber` for what was meant as one or says there is none, `null` for other text or nothing. */
export function cellValue(cell: string): number | NotANumber | null {
  if (NUMBER.test(cell)) {
    const value = Number(cell);
    return Number.isFinite(value) ? value : new NotANumber(cell.slice(0, 40));
  }
  if (NOT_FINITE.test(cell)) return new NotANumber(cell);
  return MEANT_AS_NUMBER.test(cell) ? new NotANumber(JSON.stringify(cell.slice(0, 40))) : null;
}

/** As JSON would have it, for the checks that counts and standard errors go through. */
export function jsonCell(cell: string | undefined): JsonValue {
  if (cell === undefined || cell === '') return null;
  if (/^(true|false)$/i.test(cell)) return cell.toLowerCase() === 'true';
  return cellValue(cell) ?? cell;
}

/** Whether a column holds numbers: at least one, and no other text. */
export function isNumberColumn(rows: readonly (readonly string[])[], at: number): boolean {
  let numbers = 0;
  for (const row of rows) {
    const cell = row[at] ?? '';
    if (cell === '') continue;
    if (cellValue(cell) === null) return false;
    numbers++;
  }
  return numbers > 0;
}
