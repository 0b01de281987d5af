/** Gathers the values of a performance report: each name and labels once, what else was seen with the reason it is left out. */
import type { Fault } from '../failure/failure.js';
import { type JsonValue, kindOf } from './json.js';
import { isNumeric, measurement, type ReadMeasurement } from './measurement.js';
import { MetricSuites } from './metric-suites.js';
import type { About } from './named-values.js';
import type { PassedOver, Reading, SuiteReading } from './reader.js';

type AboutSuite = Partial<Pick<SuiteReading, 'name' | 'model' | 'dataset' | 'fingerprints'>>;

export class MeasuredValues {
  readonly passedOver: PassedOver[] = [];
  private readonly values: MetricSuites;

  constructor(path: string) {
    this.values = new MetricSuites(path);
  }

  /** A number, or NaN and its like, which never pass; anything else is passed over. What is absent is nothing. */
  add(metric: string, value: JsonValue | undefined, about: About = {}): void {
    if (isNumeric(value)) this.take(measurement({ ...about, metric, value }));
    else if (value !== undefined) this.pass(metric, `it is ${kindOf(value)}, not a number`);
  }

  take(read: ReadMeasurement): void {
    this.values.add('', read);
  }

  pass(name: string, because: string): void {
    this.passedOver.push({ name, because });
  }

  /** The one suite of the file; no suite where nothing was measured. Faults: `ROW_TWICE`. */
  reading(about: AboutSuite = {}, notices: readonly Fault[] = []): Reading {
    const suites = this.values.readings(null).map((suite) => ({ ...suite, ...about }));
    return { suites, passedOver: this.passedOver, notices };
  }
}

/** Of the mean of so many draws with this standard deviation; `null` where fewer than two tell nothing of spread. */
export function standardErrorOfMean(deviation: JsonValue | undefined, draws: number | null): number | null {
  const spread = typeof deviation === 'number' && Number.isFinite(deviation) && deviation >= 0;
  return spread && draws !== null && draws >= 2 ? deviation / Math.sqrt(draws) : null;
}

/** Mean and sample standard deviation, in one pass of Welford; both NaN of nothing, no deviation of a single value. */
export function momentsOf(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  let mean = 0;
  let squares = 0;
  for (const [index, value] of values.entries()) {
    const step = value - mean;
    mean += step / (index + 1);
    squares += step * (value - mean);
  }
  if (values.length === 0) return { mean: Number.NaN, deviation: Number.NaN };
  return { mean, deviation: values.length < 2 ? Number.NaN : Math.sqrt(squares / (values.length - 1)) };
}
