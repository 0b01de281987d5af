/**
 * What became of tests, from whichever report: one row a test that ran, paired between runs by its id. A test that was
 * skipped, or that failed as expected, says nothing of quality; how many those are is measured by itself, so that a
 * failing test can't vanish by being skipped.
 */

import { failure, fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import type { Examples } from '../model/evaluation.js';
import { TableBuilder } from '../table/build.js';
import { MOST_GROUPS } from './examples.js';
import { measurement, type ReadMeasurement } from './measurement.js';
import type { PassedOver, Reading } from './reader.js';
import { NO_ROLES } from './roles.js';

/** From the best to the worst. */
const ORDER = ['skipped', 'passed', 'failed', 'error'] as const;
export type Outcome = (typeof ORDER)[number];

export interface TestOutcome {
  /** The same from run to run. */
  readonly id: string;
  /** The file or class that it belongs to, `''` for none. */
  readonly group: string;
  readonly outcome: Outcome;
  /** `null` where the report gives none. */
  readonly seconds: number | null;
}

interface Merged {
  readonly tests: readonly TestOutcome[];
  /** How many ids stood there more than once. */
  readonly repeated: number;
}

function total(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

/** A test that was run again, or that failed and then broke in its teardown, is one test: its worst outcome counts. */
function merged(outcomes: Iterable<TestOutcome>): Merged {
  const tests = new Map<string, TestOutcome>();
  const repeated = new Set<string>();
  for (const one of outcomes) {
    const known = tests.get(one.id);
    if (known === undefined) tests.set(one.id, one);
    else {
      repeated.add(one.id);
      const worse = ORDER.indexOf(one.outcome) > ORDER.indexOf(known.outcome) ? one : known;
      tests.set(one.id, { ...worse, seconds: total(known.seconds, one.seconds) });
    }
  }
  return { tests: [...tests.values()], repeated: repeated.size };
}

function examplesOf(ran: readonly TestOutcome[], timed: boolean): Examples {
  const builder = new TableBuilder([
    { name: 'test', kind: 'id' },
    { name: 'passed', kind: 'cells' },
    { name: 'group', kind: 'cells' },
    ...(timed ? [{ name: 'duration_s', kind: 'cells' } as const] : []),
  ]);
  for (const { id, group, outcome, seconds } of ran) {
    builder.text(0, id);
    builder.number(1, outcome === 'passed' ? 1 : 0);
    builder.text(2, group);
    if (timed) builder.number(3, seconds ?? Number.NaN);
    builder.endRow();
  }
  const groups = new Set(ran.map(({ group }) => group)).size;
  const grouped = groups > 1 && groups <= MOST_GROUPS;
  return {
    table: builder.finish(),
    roles: { ...NO_ROLES, groups: grouped ? ['group'] : [] },
    scored: [{ metric: 'pass_rate', labels: {}, column: 'passed' }],
  };
}

/** Shares of something bad, of all tests that ran or that there are. */
export function shareOf(metric: string, count: number, n: number): ReadMeasurement {
  return measurement({ metric, value: count / n, n, direction: 'lower', unit: 'fraction' });
}

export interface TestReport {
  readonly path: string;
  readonly outcomes: Iterable<TestOutcome>;
  /** Values that the report holds beside its outcomes. */
  readonly measurements?: readonly ReadMeasurement[];
  readonly passedOver?: readonly PassedOver[];
}

/** The suite of a report of tests. Faults: `TESTS_NONE`; `TESTS_REPEATED` is told. */
export function readingOfTests({ path, outcomes, measurements = [], passedOver = [] }: TestReport): Reading {
  const { tests, repeated } = merged(outcomes);
  const ran = tests.filter(({ outcome }) => outcome !== 'skipped');
  if (ran.length === 0) throw failure('TESTS_NONE', path, { skipped: tests.length });
  const timed = ran.every(({ seconds }) => seconds !== null);
  const errors = ran.filter(({ outcome }) => outcome === 'error').length;
  const skipped = tests.length - ran.length;
  const shares = [shareOf('error_rate', errors, ran.length), shareOf('skipped_rate', skipped, tests.length)];
  const notices: readonly Fault[] = repeated === 0 ? [] : [fault('TESTS_REPEATED', path, { repeated })];
  const suite = {
    name: null,
    model: null,
    dataset: null,
    fingerprints: {},
    measurements: [...shares, ...measurements],
    examples: examplesOf(ran, timed),
  };
  const untimed = timed ? [] : [{ name: 'time', because: 'not every test that ran has one' }];
  return { suites: [suite], passedOver: [...passedOver, ...untimed], notices };
}
