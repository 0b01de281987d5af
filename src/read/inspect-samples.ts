/**
 * The scores of each sample in a log of Inspect, by the sample's id. `reductions` has one number a sample after its
 * epochs; where there are none and one epoch was run, the samples' own values are taken: C, I, P and N are 1, 0, ½, 0.
 */

import type { Examples, ScoredColumn } from '../model/evaluation.js';
import { TableBuilder } from '../table/build.js';
import { scoreLabels, scoresIn } from './inspect-scores.js';
import { isObject, type JsonObject, type JsonValue, member, textMember } from './json.js';
import { countIn, type ReadMeasurement } from './measurement.js';
import type { PassedOver } from './reader.js';
import { NO_ROLES } from './roles.js';

const GRADES: Readonly<Record<string, number>> = { C: 1, I: 0, P: 0.5, N: 0 };
/** A column's mean and the metric that it is to be the mean of may differ by so much. */
const CLOSE = 1e-6;

type ById = ReadonlyMap<string, number>;

function numberOf(value: JsonValue | undefined): number | null {
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'string') return Object.hasOwn(GRADES, value) ? (GRADES[value] ?? null) : null;
  return typeof value === 'number' ? value : null;
}

/** A scorer may give several values by name. */
function part(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return isObject(value) ? member(value, name) : value;
}

function idOf(sample: JsonValue, key: string): string | null {
  const id = member(sample, key);
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}

/** `null` where an id is missing or there twice, or a value is no number. */
function byId(
  samples: readonly JsonValue[],
  of: (sample: JsonValue) => readonly [string | null, JsonValue | undefined],
): ById | null {
  const found = new Map<string, number>();
  for (const sample of samples) {
    const [id, value] = of(sample);
    if (value === undefined) continue;
    const number = numberOf(value);
    if (id === null || found.has(id) || number === null) return null;
    found.set(id, number);
  }
  return found;
}

/** The values of one score by sample. */
function valuesOf(log: JsonObject, score: JsonObject): ById | null {
  const name = textMember(score, 'name') ?? '';
  const scorer = textMember(score, 'scorer') ?? name;
  const reductions = member(log, 'reductions') ?? member(member(log, 'results'), 'sample_reductions');
  if (Array.isArray(reductions)) {
    const reducer = textMember(score, 'reducer');
    const own = reductions.find(
      (one) =>
        textMember(one, 'scorer') === scorer &&
        (reducer === null || textMember(one, 'reducer') === null || textMember(one, 'reducer') === reducer),
    );
    const samples = member(own, 'samples');
    if (!Array.isArray(samples)) return null;
    return byId(samples, (sample) => [idOf(sample, 'sample_id'), part(member(sample, 'value'), name)]);
  }
  const samples = member(log, 'samples');
  const epochs = countIn(member(member(member(log, 'eval'), 'config'), 'epochs')) ?? 1;
  if (!Array.isArray(samples) || epochs > 1) return null;
  return byId(samples, (sample) => [
    idOf(sample, 'id'),
    part(member(member(member(sample, 'scores'), scorer), 'value'), name),
  ]);
}

function meanOf(values: ById): number {
  let sum = 0;
  for (const value of values.values()) sum += value;
  return sum / values.size;
}

interface Column extends ScoredColumn {
  readonly values: ById;
}

/** Of every score the metrics that are the mean of its values: `accuracy` and `mean`, and only where they agree. */
function columnsOf(log: JsonObject, measurements: readonly ReadMeasurement[]): readonly Column[] {
  return scoresIn(log).flatMap((score) => {
    const values = valuesOf(log, score);
    if (values === null || values.size === 0) return [];
    const labels = scoreLabels(score);
    const key = JSON.stringify(labels);
    return measurements
      .filter((one) => JSON.stringify(one.labels) === key && ['accuracy', 'mean'].includes(one.metric))
      .filter(
        ({ value }) =>
          value !== null && Math.abs(value - meanOf(values)) <= CLOSE * Math.max(1, Math.abs(value)),
      )
      .map(({ metric }) => ({
        metric,
        labels,
        column: [...Object.values(labels), metric].join('/'),
        values,
      }));
  });
}

/** The samples as examples; `null` where the log has none whose mean is a metric of it. */
export function inspectExamples(
  log: JsonObject,
  measurements: readonly ReadMeasurement[],
): { readonly examples: Examples | null; readonly passedOver: readonly PassedOver[] } {
  const columns = columnsOf(log, measurements);
  if (columns.length === 0) {
    const because = 'the log has no value a sample whose mean is one of its metrics';
    return { examples: null, passedOver: [{ name: 'samples', because }] };
  }
  const ids = new Set(columns.flatMap(({ values }) => [...values.keys()]));
  const builder = new TableBuilder([
    { name: 'sample_id', kind: 'id' },
    ...columns.map(({ column }) => ({ name: column, kind: 'cells' }) as const),
  ]);
  for (const id of ids) {
    builder.text(0, id);
    for (const [index, { values }] of columns.entries()) {
      const value = values.get(id);
      if (value === undefined) builder.empty(index + 1);
      else builder.number(index + 1, value);
    }
    builder.endRow();
  }
  const scored = columns.map(({ metric, labels, column }) => ({ metric, labels, column }));
  return { examples: { table: builder.finish(), roles: NO_ROLES, scored }, passedOver: [] };
}
