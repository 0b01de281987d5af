/** Gathers values by suite, and refuses to have two of one name. */
import { fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import { measurementId } from '../model/identity.js';
import type { ReadMeasurement } from './measurement.js';
import type { SuiteReading } from './reader.js';

const MOST_FAULTS_NAMED = 20;

export class MetricSuites {
  private readonly bySuite = new Map<string, Map<string, ReadMeasurement>>();
  private readonly faults: Fault[] = [];
  private readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** Adds a value that must be the only one of its name. */
  add(suite: string, value: ReadMeasurement): void {
    const name = idOf(suite, value);
    if (this.of(suite).has(name) && this.faults.length < MOST_FAULTS_NAMED) {
      this.faults.push(fault('ROW_TWICE', this.path, { name }));
    }
    this.replace(suite, value);
  }

  /** Adds a value that takes the place of an earlier one, as a later step of a log does. */
  replace(suite: string, value: ReadMeasurement): void {
    this.of(suite).set(idOf(suite, value), value);
  }

  /** The suite without a name is the file's own. Faults: `ROW_TWICE`. */
  readings(model: string | null): readonly SuiteReading[] {
    if (this.faults.length > 0) throw new Failure(this.faults);
    return [...this.bySuite].map(([name, values]) => ({
      name: name === '' ? null : name,
      model,
      dataset: null,
      fingerprints: {},
      measurements: [...values.values()],
      examples: null,
    }));
  }

  private of(suite: string): Map<string, ReadMeasurement> {
    const known = this.bySuite.get(suite) ?? new Map<string, ReadMeasurement>();
    this.bySuite.set(suite, known);
    return known;
  }
}

function idOf(suite: string, { metric, labels }: ReadMeasurement): string {
  const id = measurementId({ suite, metric, labels });
  return suite === '' ? id.replace(/^""\//, '') : id;
}
