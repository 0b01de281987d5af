/** Gathers values by the names that a tool gave them: what is judged, and what is told and not judged, with the reason. */
import type { Labels } from '../model/evaluation.js';
import { descriptive } from './descriptive.js';
import { type JsonValue, kindOf } from './json.js';
import { isNumeric, measurement, type ReadMeasurement, type ReadValue } from './measurement.js';
import type { PassedOver } from './reader.js';
import { splitLabels, splitName, TRAINING } from './splits.js';

/** What a file says of a value besides its name: n, standard error, interval, direction, unit, labels. */
export type About = Omit<ReadValue, 'metric' | 'value'>;

export class NamedValues {
  readonly measurements: ReadMeasurement[] = [];
  readonly passedOver: PassedOver[] = [];

  /**
   * `val/f1` becomes `f1{split=validation}`; values of the training data, counts, times and settings are passed over,
   * and so is what is no number. NaN and infinities become measurements without a value, which never pass.
   */
  add(name: string, value: JsonValue | undefined, about: About = {}): void {
    const { metric, split } = splitName(name);
    const because = split === 'train' ? TRAINING : descriptive(metric);
    if (because !== null) this.passedOver.push({ name, because });
    else if (!isNumeric(value))
      this.passedOver.push({ name, because: `it is ${kindOf(value)}, not a number` });
    else {
      const labels: Labels = { ...splitLabels(split), ...about.labels };
      this.measurements.push(measurement({ ...about, metric, labels, value }));
    }
  }
}
