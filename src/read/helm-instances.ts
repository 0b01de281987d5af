/**
 * The statistics of each instance in a run of HELM, or, where they were not kept, what is known from its answers. Ids are
 * HELM's own, the same for every run of a scenario.
 */

import type { Examples } from '../model/evaluation.js';
import { TableBuilder } from '../table/build.js';
import { rowsOfStates } from './helm-states.js';
import { isPerturbed, splitOf, statName } from './helm-stats.js';
import { isObject, type JsonValue, member, textMember } from './json.js';
import type { ReadMeasurement } from './measurement.js';
import { NO_ROLES } from './roles.js';

/** A column's mean and the metric that it is to be the mean of may differ by so much. */
const CLOSE = 1e-6;

interface Judged {
  readonly measurements: readonly ReadMeasurement[];
  readonly split: string | null;
}

type Rows = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** By instance and trial, the values of the judged split; perturbed instances are other instances. */
function rowsOf(instances: readonly JsonValue[], split: string | null): Rows | null {
  const rows = new Map<string, ReadonlyMap<string, number>>();
  for (const instance of instances) {
    const id = textMember(instance, 'instance_id');
    const stats = member(instance, 'stats');
    if (id === null || !Array.isArray(stats)) return null;
    if (isObject(member(instance, 'perturbation'))) continue;
    const own = stats.filter((stat) => splitOf(stat) === split && !isPerturbed(stat));
    const values = own.flatMap((stat) => {
      const mean = member(stat, 'mean');
      return typeof mean === 'number' ? [[statName(stat), mean] as const] : [];
    });
    const trial = member(instance, 'train_trial_index');
    const key = typeof trial === 'number' && trial > 0 ? `${id}#${trial}` : id;
    // HELM may write an instance in several parts, one a metric.
    const merged = new Map([...(rows.get(key) ?? []), ...values]);
    if (merged.size > 0) rows.set(key, merged);
  }
  return rows;
}

/** Whether the metric is the mean of its column, and not of the whole corpus. */
function isMean(rows: Rows, { metric, value }: ReadMeasurement): boolean {
  const values = [...rows.values()].flatMap((row) => row.get(metric) ?? []);
  if (value === null || values.length === 0) return false;
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  return Math.abs(mean - value) <= CLOSE * Math.max(1, Math.abs(value));
}

export interface Kept {
  /** Of per_instance_stats.json; `null` where there is none. */
  readonly instances: JsonValue;
  /** Of scenario_state.json; `null` where there is none. */
  readonly states: JsonValue;
}

/** `null` where there are no instances, or no metric is the mean of theirs. */
export function helmExamples({ instances, states }: Kept, { measurements, split }: Judged): Examples | null {
  const rows = Array.isArray(instances) ? rowsOf(instances, split) : rowsOfStates(states, split);
  if (rows === null) return null;
  const plain = measurements.filter(({ labels }) => Object.keys(labels).every((key) => key === 'split'));
  const scored = plain.filter((one) => isMean(rows, one));
  if (scored.length === 0) return null;
  const builder = new TableBuilder([
    { name: 'instance_id', kind: 'id' },
    ...scored.map(({ metric }) => ({ name: metric, kind: 'cells' }) as const),
  ]);
  for (const [id, values] of rows) {
    builder.text(0, id);
    for (const [index, { metric }] of scored.entries()) {
      const value = values.get(metric);
      if (value === undefined) builder.empty(index + 1);
      else builder.number(index + 1, value);
    }
    builder.endRow();
  }
  const columns = scored.map(({ metric, labels }) => ({ metric, labels, column: metric }));
  return { table: builder.finish(), roles: NO_ROLES, scored: columns };
}
