/** Every measurement of an evaluation: those its files give, completed by what is known of their names, and those its examples yield. */

import type { Config } from '../config/config.js';
import { placed } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import { describeMeasurement } from '../metrics/describe.js';
import type { SlicePlan } from '../metrics/grouping.js';
import type { Evaluation, Measurement, Suite } from '../model/evaluation.js';
import { measurementId } from '../model/identity.js';
import { believed } from './claims.js';
import { configuredSuite, planOf } from './slicing.js';

export interface Measured {
  /** Sorted by id. */
  readonly measurements: readonly Measurement[];
  readonly notices: readonly Fault[];
}

/** The metrics that the configuration asks of a suite. */
export function wantedOf(config: Config, suite: Suite): readonly string[] | null {
  return configuredSuite(config, suite.name)?.metrics ?? null;
}

/** What the configuration asks of a suite's examples. */
export interface Wanted {
  /** Names of metrics; `null` for the usual ones. */
  readonly metrics: readonly string[] | null;
  /** The declared slices; `null` for none. */
  readonly slices: SlicePlan | null;
}

export const NOTHING_WANTED: Wanted = { metrics: null, slices: null };

/** A suite's measurements; `wanted` says what to take of its examples. */
export async function measureSuite(suite: Suite, wanted: Wanted): Promise<Measured> {
  const { measurements: given, notices: doubts } = believed(suite.measurements.map(describeMeasurement));
  const where = suite.files.join(', ');
  const doubted = doubts.map((notice) => ({ ...notice, where }));
  if (suite.examples === null) return { measurements: given, notices: doubted };
  const { measuredExamples, runsOf } = await import('./measured-examples.js');
  const { measurements, notices } = measuredExamples(suite.name, suite.examples, wanted);
  const runs = runsOf(suite, suite.examples, wanted);
  const known = new Set(given.map(measurementId));
  const computed = measurements
    .map((measurement) => ({ suite: suite.name, ...measurement }))
    .map((measurement) => ({ ...measurement, ...runs.get(measurementId(measurement)) }))
    // The tool's own aggregate knows more (its standard error, its corpus rules) than a mean of its examples.
    .filter((measurement) => !known.has(measurementId(measurement)));
  const placed = notices.map((notice) => ({ ...notice, where }));
  return { measurements: [...given, ...computed], notices: [...doubted, ...placed] };
}

/** By id. */
export function inOrder(measurements: readonly Measurement[]): readonly Measurement[] {
  const keyed = measurements.map((one) => ({ id: measurementId(one), one }));
  keyed.sort((a, b) => (a.id < b.id ? -1 : 1));
  return keyed.map(({ one }) => one);
}

/** Fails with the faults of all suites at once. */
export async function measure(evaluation: Evaluation, config: Config): Promise<Measured> {
  const measured: Measured[] = [];
  const faults: Fault[] = [];
  for (const suite of evaluation.suites) {
    try {
      measured.push(
        await measureSuite(suite, { metrics: wantedOf(config, suite), slices: planOf(config, suite.name) }),
      );
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      faults.push(...error.faults.map((one) => placed(one, one.where ?? suite.files.join(', '))));
    }
  }
  if (faults.length > 0) throw new Failure(faults);
  const measurements = inOrder(measured.flatMap((part) => part.measurements));
  return { measurements, notices: measured.flatMap((part) => part.notices) };
}
