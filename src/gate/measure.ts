/** Every measurement of an evaluation: those its files give, completed by what is known of their names, and those its examples yield. */
import type { Config } from '../config/config.js';
import { Failure, type Fault } from '../failure/failure.js';
import { describeMeasurement } from '../metrics/describe.js';
import type { Evaluation, Examples, Measurement, Suite } from '../model/evaluation.js';
import { measurementId } from '../model/identity.js';
import { believed } from './claims.js';
import { independentRuns } from './pooled.js';

export interface Measured {
  /** Sorted by id. */
  readonly measurements: readonly Measurement[];
  readonly notices: readonly Fault[];
}

/** The metrics that the configuration asks of a suite; its name may carry the prefix of the `suite` input. */
export function wantedOf(config: Config, suite: Suite): readonly string[] | null {
  const named = config.suites.find((one) => one.name === suite.name || suite.name.endsWith(`:${one.name}`));
  const only = config.suites.length === 1 ? config.suites[0] : undefined;
  return (named ?? only)?.metrics ?? null;
}

/**
 * How many runs a measurement of pooled examples is the mean of, by id, where they are several: each run is measured by
 * itself, since runs that agree in a metric to the last digit may differ in another.
 */
async function runsOf(
  { name }: Suite,
  examples: Examples,
  wanted: readonly string[] | null,
): Promise<ReadonlyMap<string, { readonly runs: number }>> {
  const { measureExamples } = await import('../metrics/measure.js');
  const values = new Map<string, { value: number; runs: number }[]>();
  for (const table of examples.runs ?? []) {
    for (const measurement of measureExamples({ ...examples, table }, wanted).measurements) {
      const id = measurementId({ suite: name, ...measurement });
      const { value } = measurement;
      if (value !== null) values.set(id, [...(values.get(id) ?? []), { value, runs: 1 }]);
    }
  }
  const counts = [...values].map(([id, found]) => [id, { runs: independentRuns(found) }] as const);
  return new Map(counts.filter(([, { runs }]) => runs !== 1));
}

/** A suite's measurements, and the metrics loaded where it has examples; `wanted` names the metrics to take of its examples, `null` for the usual ones. */
export async function measureSuite(suite: Suite, wanted: readonly string[] | null): Promise<Measured> {
  const { measurements: given, notices: doubts } = believed(suite.measurements.map(describeMeasurement));
  const where = suite.files.join(', ');
  const doubted = doubts.map((notice) => ({ ...notice, where }));
  if (suite.examples === null) return { measurements: given, notices: doubted };
  const { measureExamples } = await import('../metrics/measure.js');
  const { measurements, notices } = measureExamples(suite.examples, wanted);
  const runs = await runsOf(suite, suite.examples, wanted);
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
      measured.push(await measureSuite(suite, wantedOf(config, suite)));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      faults.push(...error.faults.map((one) => ({ ...one, where: one.where ?? suite.files.join(', ') })));
    }
  }
  if (faults.length > 0) throw new Failure(faults);
  const measurements = inOrder(measured.flatMap((part) => part.measurements));
  return { measurements, notices: measured.flatMap((part) => part.notices) };
}
