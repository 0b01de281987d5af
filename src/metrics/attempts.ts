/**
 * The chance that one of K attempts passes, from n attempts at each task of which c passed.
 *
 *   pass_at_K = mean over the tasks of 1 − C(n − c, K)/C(n, K) = 1 − Π_{i=n−c+1}^{n} (1 − K/i),   1 where n − c < K
 *
 * That has no bias, which 1 − (1 − c/n)^K has. `pass_at_K(passed)`: a row is an attempt, and attempts at one task have
 * one id. `pass_at_K(passes,attempts)`: a row is a task. A task needs at least K attempts. Every task counts once.
 *
 * Source: M. Chen et al., "Evaluating large language models trained on code" (2021), equation 1 and figure 3.
 * Example: 5 attempts, 2 of which passed: pass@1 2/5, pass@2 1 − (1 − 2/4)(1 − 2/5) = 7/10.
 */
import type { Argument, GroupedMetric, GroupValues, Undefined } from './metric.js';
import { passes } from './outcomes.js';
import { rowsById } from './rows-by-id.js';
import { numbersOf, type Subject } from './subject.js';

function chance(attempts: number, passed: number, k: number): number {
  if (attempts - passed < k) return 1;
  let none = 1;
  for (let i = attempts - passed + 1; i <= attempts; i++) none *= 1 - k / i;
  return 1 - none;
}

interface Tasks {
  readonly attempts: Float64Array;
  readonly passed: Float64Array;
  readonly of: Int32Array;
}

function fromAttempts(subject: Subject, argument: Argument): Tasks | Undefined {
  const outcomes = passes(subject, argument);
  if ('invalid' in outcomes) return outcomes;
  const groups = rowsById(subject);
  if ('invalid' in groups) return groups;
  const attempts = new Float64Array(groups.count);
  const passed = new Float64Array(groups.count);
  for (let row = 0; row < outcomes.length; row++) {
    const task = groups.of[row] ?? 0;
    attempts[task] = (attempts[task] ?? 0) + 1;
    passed[task] = (passed[task] ?? 0) + (outcomes[row] ?? 0);
  }
  return { attempts, passed, of: groups.of };
}

function fromCounts(subject: Subject, { column, second }: Argument): Tasks | Undefined {
  const { columns } = subject.examples.table;
  const passed = numbersOf(subject, columns.get(column));
  if ('invalid' in passed) return passed;
  const attempts = numbersOf(subject, columns.get(second));
  if ('invalid' in attempts) return attempts;
  const odd = passed.findIndex((count, row) => {
    const of = attempts[row] ?? Number.NaN;
    const ok = Number.isSafeInteger(count) && Number.isSafeInteger(of) && count >= 0 && count <= of;
    return !ok;
  });
  if (odd >= 0) {
    return { invalid: `row ${odd + 1} has ${passed[odd]} passes of ${attempts[odd]} attempts` };
  }
  return { attempts, passed, of: Int32Array.from(passed, (_, row) => row) };
}

function chances(k: number, subject: Subject, argument: Argument): GroupValues | Undefined {
  const found = argument.second === '' ? fromAttempts(subject, argument) : fromCounts(subject, argument);
  if ('invalid' in found) return found;
  const few = found.attempts.findIndex((count) => count < k);
  if (few >= 0) {
    return { invalid: `a task has ${found.attempts[few]} attempts, and pass_at_${k} needs at least ${k}` };
  }
  const values = found.attempts.map((count, task) => chance(count, found.passed[task] ?? 0, k));
  return { values, of: found.of };
}

/** `pass_at_K` for a whole K from 1. */
export function passMetric(k: number): GroupedMetric {
  return {
    kind: 'grouped',
    id: `pass_at_${k}`,
    title: `Chance that one of ${k} attempts passes`,
    direction: 'higher',
    unit: 'fraction',
    needs: 'attempts',
    weighted: 'never',
    values: (subject, argument) => chances(k, subject, argument),
  };
}
