// Holdline as it ships: trials for its whole judge, from rules to outcomes, with no configuration.
import { judge } from '../../build/js/judge/judge.js';

const DECISION = { alpha: 0.01, alphaWarn: 0.05 };

function measurement({ metric, value, n = null, standardError = null, labels = {} }) {
  return {
    suite: 'simulated',
    metric,
    labels,
    value,
    invalid: null,
    n,
    standardError,
    interval: null,
    direction: 'higher',
    unit: 'fraction',
  };
}

/**
 * Judges metrics, each { metric, head, base?, history?, boundaries?, paired? }, where head and base are a value or
 * { value, n, standardError }. Without a base, the newest value of the history is base.
 */
export function judged(metrics) {
  const sideOf = (metric, side) =>
    measurement({ metric, ...(typeof side === 'number' ? { value: side } : side) });
  const idOf = (metric) => `simulated/${metric}`;
  const byId = (key) =>
    new Map(metrics.filter((one) => one[key] !== undefined).map((one) => [idOf(one.metric), one[key]]));
  const bases = metrics
    .map((one) => ({ ...one, base: one.base ?? one.history?.at(-1) }))
    .filter((one) => one.base !== undefined);
  return judge({
    head: metrics.map((one) => sideOf(one.metric, one.head)),
    base: new Map(bases.map((one) => [idOf(one.metric), sideOf(one.metric, one.base)])),
    baseIsRecord: metrics.every((one) => one.base === undefined),
    refused: new Map(),
    anchor: null,
    accepted: null,
    series: byId('history'),
    boundaries: byId('boundaries'),
    paired: byId('paired'),
    rules: [],
    required: [],
    waivers: [],
    today: '2026-06-01',
    decision: DECISION,
    partial: false,
  }).verdicts;
}

/** The one verdict on one metric. */
export function judgedOne(metric) {
  return judged([{ metric: 'accuracy', ...metric }])[0];
}

/** Two binary outcomes of the same examples, as the judge takes them. */
export function binaryEvidence({ n, right, lost, won }) {
  return { kind: 'binary', bothRight: right - lost, lost, won, bothWrong: n - right - won };
}

/** Paired differences, head − base, as the judge takes them. */
export function differenceEvidence(values) {
  const n = values.length;
  const difference = values.reduce((sum, value) => sum + value, 0) / n;
  const moment = (power) => values.reduce((sum, value) => sum + (value - difference) ** power, 0) / n;
  const variance = moment(2);
  return {
    kind: 'differences',
    n,
    difference,
    standardError: Math.sqrt(variance / (n - 1)),
    degreesOfFreedom: n - 1,
    skewness: variance > 0 ? moment(3) / variance ** 1.5 : 0,
    method: 'paired-t',
  };
}

/** The standing of a share of n examples, with the standard error that tools report. */
export function shareOf(right, n) {
  const value = right / n;
  return { value, n, standardError: Math.sqrt((value * (1 - value)) / n) };
}
