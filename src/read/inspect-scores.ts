/**
 * The scores in a log of Inspect: `results.scores[]` with `metrics` by name; before version 2 `results.scorer` and
 * `results.metrics`. The standard error stands beside its metric as a metric of its own.
 */
import type { Labels } from '../model/evaluation.js';
import { isObject, type JsonObject, type JsonValue, kindOf, member, textMember } from './json.js';
import { countIn, isNumeric, measurement, type ReadMeasurement, standardErrorIn } from './measurement.js';
import type { PassedOver } from './reader.js';

/** How far values lie apart, not how good they are. */
const SPREADS = new Set(['stderr', 'bootstrap_stderr', 'bootstrap_std', 'std', 'var']);
/** What Inspect's own standard errors are of: the mean of the scores, which `accuracy` is too. */
const MEANS = new Set(['accuracy', 'mean']);
const STANDARD_ERRORS = ['stderr', 'bootstrap_stderr', 'bootstrap_std'];

/** How many samples there were, each counted once for every epoch. */
export function samplesOf(log: JsonObject): {
  readonly completed: number | null;
  readonly total: number | null;
} {
  const results = member(log, 'results');
  return {
    completed: countIn(member(results, 'completed_samples')),
    total: countIn(member(results, 'total_samples')),
  };
}

export function scoresIn(log: JsonObject): readonly JsonObject[] {
  const results = member(log, 'results');
  const list = member(results, 'scores') ?? member(results, 'scorers');
  if (Array.isArray(list)) return list.filter(isObject);
  const metrics = member(results, 'metrics');
  const scorer = member(results, 'scorer');
  return isObject(metrics) && isObject(scorer) ? [{ ...scorer, metrics }] : [];
}

/** Which scorer a value is of, which of its values, and how epochs were made one. */
export function scoreLabels(score: JsonObject): Labels {
  const name = textMember(score, 'name');
  const scorer = textMember(score, 'scorer') ?? name;
  const reducer = textMember(score, 'reducer');
  return {
    ...(scorer === null ? {} : { scorer }),
    ...(name === null || name === scorer ? {} : { score: name }),
    ...(reducer === null ? {} : { reducer }),
  };
}

/** Samples, not samples and epochs. */
function countOf(score: JsonObject, log: JsonObject): number | null {
  const scored = countIn(member(score, 'scored_samples'));
  const { completed, total } = samplesOf(log);
  const epochs = countIn(member(member(member(log, 'eval'), 'config'), 'epochs')) ?? 1;
  const n = (completed ?? total ?? Number.NaN) / Math.max(1, epochs);
  return scored ?? (Number.isInteger(n) ? n : null);
}

/** A metric that Inspect took of every group apart: `group_key` says by what, and `all` is of all of them. */
function groupOf(
  entry: JsonObject,
  name: string,
): { readonly metric: string; readonly labels: Labels } | null {
  const params = member(entry, 'params');
  const key = textMember(params, 'group_key');
  if (key === null) return null;
  const metric = textMember(member(params, 'metric'), 'name') ?? textMember(entry, 'group') ?? 'grouped';
  const all = textMember(params, 'all_label') ?? 'all';
  return { metric, labels: name === all ? {} : { [key]: name } };
}

function read(
  score: JsonObject,
  log: JsonObject,
  [name, entry]: readonly [string, JsonValue],
): ReadMeasurement | PassedOver | null {
  const value = member(entry, 'value');
  const labels = scoreLabels(score);
  const shown = `${Object.values(labels).join('/')}/${name}`;
  if (STANDARD_ERRORS.includes(name)) return null;
  if (SPREADS.has(name))
    return { name: shown, because: 'it says how far the scores lie apart, not how good they are' };
  if (!isNumeric(value)) return { name: shown, because: `it is ${kindOf(value)}, not a number` };
  const group = isObject(entry) ? groupOf(entry, name) : null;
  if (group !== null)
    return measurement({ metric: group.metric, labels: { ...labels, ...group.labels }, value });
  const metrics = member(score, 'metrics');
  const errors = STANDARD_ERRORS.map((key) => standardErrorIn(member(member(metrics, key), 'value')));
  const standardError = MEANS.has(name) ? (errors.find((error) => error !== null) ?? null) : null;
  return measurement({ metric: name, labels, value, n: countOf(score, log), standardError });
}

export interface Scores {
  readonly measurements: readonly ReadMeasurement[];
  readonly passedOver: readonly PassedOver[];
}

export function inspectScores(log: JsonObject): Scores {
  const found = scoresIn(log).flatMap((score) =>
    Object.entries(member(score, 'metrics') ?? {}).flatMap((entry) => read(score, log, entry) ?? []),
  );
  return {
    measurements: found.filter((one): one is ReadMeasurement => 'metric' in one),
    passedOver: found.filter((one): one is PassedOver => 'because' in one),
  };
}

/** The models that graded, where scorers name theirs. */
export function judgeOf(log: JsonObject): string | null {
  const models = scoresIn(log).flatMap((score) => textMember(member(score, 'params'), 'model') ?? []);
  return models.length === 0 ? null : [...new Set(models)].sort().join(' + ');
}
