/** All metrics that can be computed from examples. A new one is a row in its family's file, and nothing here. */
import { passMetric } from './attempts.js';
import { betaMetrics, countMetrics } from './classification.js';
import { curveMetrics } from './curve.js';
import { driftMetric } from './drift.js';
import { entropyMetric } from './entropy.js';
import { fairnessMetrics } from './fairness.js';
import { growthMetric } from './growth.js';
import { columnMetrics, percentileMetric } from './latency.js';
import type { Metric } from './metric.js';
import { operationMetrics } from './operation.js';
import { outcomeMetrics } from './outcomes.js';
import { probabilityMetrics, topMetric } from './probability.js';
import { cutMetric, rankingMetrics } from './ranking.js';
import { regressionMetrics } from './regression.js';
import { slicedMetrics } from './slices.js';
import { textMetrics } from './text.js';

/** Those with a fixed name. */
export const metrics: readonly Metric[] = [
  ...countMetrics,
  ...curveMetrics,
  ...probabilityMetrics,
  ...regressionMetrics,
  ...rankingMetrics,
  ...textMetrics,
  ...columnMetrics,
  ...outcomeMetrics,
  ...operationMetrics,
  growthMetric,
  entropyMetric,
  driftMetric,
  ...fairnessMetrics,
  ...slicedMetrics,
];

const byName = new Map(metrics.map((metric) => [metric.id, metric]));

const CUTS = ['ndcg_at_K', 'map_at_K', 'recall_at_K', 'hit_rate_at_K', 'pass_at_K'] as const;

/** Those with a number in the name, as the documentation writes them. */
export const patterns = ['fbeta_B', 'fbeta_B_macro', 'top_K_accuracy', 'latency_pNN', ...CUTS] as const;

const BETA = /^fbeta_(\d+(?:\.\d+)?)(?:_(macro|micro|weighted))?$/;
const TOP = /^top_([1-9]\d{0,5})_accuracy$/;
const CUT = /^([a-z_]+)_at_([1-9]\d{0,5})$/;
const PERCENTILE = /^latency_p(\d{1,2}(?:\.\d{1,6})?)$/;

function betaNamed(beta: number, average: string | undefined): Metric | null {
  if (!(beta > 0)) return null;
  const id = average === undefined ? `fbeta_${beta}` : `fbeta_${beta}_${average}`;
  return betaMetrics(beta).find((metric) => metric.id === id) ?? null;
}

const cutNamed = (name: string, k: number): Metric | null =>
  name === 'pass' ? passMetric(k) : cutMetric(name, k);

/** The metric of this name (`f1_macro`, `fbeta_1.5`, `latency_p95`), or `null`. */
export function metricNamed(name: string): Metric | null {
  const fixed = byName.get(name);
  if (fixed !== undefined) return fixed;
  const beta = BETA.exec(name);
  if (beta !== null) return betaNamed(Number(beta[1]), beta[2]);
  const top = TOP.exec(name);
  if (top !== null) return topMetric(Number(top[1]));
  const cut = CUT.exec(name);
  if (cut !== null) return cutNamed(cut[1] ?? '', Number(cut[2]));
  const percentile = PERCENTILE.exec(name);
  return percentile === null || Number(percentile[1]) === 0 ? null : percentileMetric(Number(percentile[1]));
}
