/**
 * Columns that say pass or fail in words that are known.
 *
 *   pass_rate(col)   share of passes
 *   error_rate(col)  share of failures. In a column that is named after what went wrong (`error`, `is_failed`, `timed_out`)
 *                    a yes is a failure, a text is the error's own, and an empty cell is none.
 *
 * Example: ok, ok, failed, ok: pass rate ¾, error rate ¼. A column `error` of 0, 0, 1, 0 has the error rate ¼ too.
 */
import type { Column } from '../model/table.js';
import { canonicalLabel } from './labels.js';
import type { Argument, MeanMetric, Undefined } from './metric.js';
import { codesInRows, codesOf, type Subject } from './subject.js';

const PASSES = new Set(['1', 'true', 'yes', 'pass', 'passed', 'success', 'ok']);
const FAILS = new Set(['0', 'false', 'no', 'fail', 'failed', 'failure', 'error']);
const NONE = new Set(['0', 'false', 'no', 'none', 'null', 'nan', 'ok', 'n/a']);
const OF_FAILURES = /^(?:is_|has_)?(?:errors?|errored|fail|failed|failures?|timeout|timed_out)$/i;

function outcomeOf(label: string): number {
  const word = canonicalLabel(label).toLowerCase();
  if (PASSES.has(word)) return 1;
  return FAILS.has(word) ? 0 : Number.NaN;
}

/** Whether the column's labels all say pass or fail; one that is named after failures may hold any labels. */
export function isOutcomes({ name, codes, labels }: Column): boolean {
  if (codes === null) return false;
  return OF_FAILURES.test(name) || labels.every((label) => Number.isFinite(outcomeOf(label)));
}

/** Passed (1) or not (0). Length `rows`. */
export function passes(subject: Subject, { column: name }: Argument): Float64Array | Undefined {
  const column = subject.examples.table.columns.get(name);
  const codes = codesOf(subject, column);
  if ('invalid' in codes) return codes;
  const meaning = (column?.labels ?? []).map(outcomeOf);
  const strange = meaning.findIndex((value) => !Number.isFinite(value));
  if (strange >= 0) return { invalid: `"${column?.labels[strange]}" in ${name} is neither pass nor fail` };
  return new Float64Array(codes).map((code) => meaning[code] ?? Number.NaN);
}

function failures(subject: Subject, argument: Argument): Float64Array | Undefined {
  const column = subject.examples.table.columns.get(argument.column);
  if (column === undefined || column.codes === null || !OF_FAILURES.test(argument.column)) {
    const found = passes(subject, argument);
    return 'invalid' in found ? found : found.map((pass) => 1 - pass);
  }
  const fine = column.labels.map((label) => NONE.has(canonicalLabel(label).toLowerCase()));
  return new Float64Array(codesInRows(subject, column.codes)).map((code) =>
    code < 0 || fine[code] === true ? 0 : 1,
  );
}

const SHAPE = {
  kind: 'mean',
  weighted: 'as-given',
  share: true,
  paired: true,
  unit: 'fraction',
  needs: 'outcomes',
} as const;

export const outcomeMetrics: readonly MeanMetric[] = [
  { ...SHAPE, id: 'pass_rate', title: 'Pass rate', direction: 'higher', values: passes },
  { ...SHAPE, id: 'error_rate', title: 'Error rate', direction: 'lower', values: failures },
];
