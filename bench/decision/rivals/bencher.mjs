// Bencher's thresholds (lib/bencher_boundary). History is newest last here and leaves the new value out.
// A rule gives a score that rises with the loss, and alarms above its threshold; NaN never alarms.
import { median } from '../../../build/js/stats/median.js';
import { normalQuantile } from '../../../build/js/stats/normal.js';
import { quantile } from '../../../build/js/stats/quantile.js';
import { studentQuantile, studentTail } from '../../../build/js/stats/student.js';
import { deviation, mean } from './sample.mjs';

/** A new project's threshold looks at so many values. */
const MAX_SAMPLE = 64;

function usable(history) {
  return history.length >= 2 && deviation(history) > 0;
}

function iqr(values) {
  return quantile(values, 0.75) - quantile(values, 0.25);
}

function relativeSteps(history) {
  const newestFirst = [...history].reverse();
  return newestFirst.slice(1).map((value, i) => Math.abs((value - newestFirst[i]) / newestFirst[i]));
}

function logNormal(history) {
  const logs = history.map(Math.log);
  return { centre: mean(logs), spread: deviation(logs) };
}

/** How far the limit lies from the baseline on either side. */
const WIDTHS = {
  percentage: (b, history) => mean(history) * b,
  z_score: (b, history) => normalQuantile(b) * deviation(history),
  t_test: (b, history) =>
    studentQuantile(b, history.length - 1) * deviation(history) * Math.sqrt(1 + 1 / history.length),
  log_normal: (b, history) => {
    const { centre, spread } = logNormal(history);
    return Math.exp(centre + normalQuantile(b) * spread) - Math.exp(centre);
  },
  iqr: (b, history) => b * iqr(history),
  delta_iqr: (b, history) => median(history) * b * iqr(relativeSteps(history)),
};

const BASELINES = {
  percentage: mean,
  z_score: mean,
  t_test: mean,
  log_normal: (history) => Math.exp(logNormal(history).centre),
  iqr: median,
  delta_iqr: median,
};

/** The lower and upper limit of a model at boundary b, or `null` where the model does not run. */
export function bencherLimits(model, b, history) {
  if (model === 'static') return { lower: b, upper: b };
  if (history.length === 0) return null;
  if (['z_score', 't_test', 'log_normal'].includes(model) && !usable(history)) return null;
  const baseline = BASELINES[model](history);
  const width = WIDTHS[model](b, history);
  return { lower: baseline - width, upper: baseline + width };
}

function tScore(history, head) {
  const recent = history.slice(-MAX_SAMPLE);
  if (!usable(recent)) return Number.NaN;
  const t = (mean(recent) - head) / (deviation(recent) * Math.sqrt(1 + 1 / recent.length));
  return -Math.log(studentTail(t, recent.length - 1));
}

function logNormalScore(history, head) {
  if (!usable(history)) return Number.NaN;
  const { centre, spread } = logNormal(history);
  return (Math.log(2 * Math.exp(centre) - head) - centre) / spread;
}

export const BENCHER = [
  {
    id: 'bencher-percentage',
    title: 'Bencher percentage 10 %',
    threshold: 0.1,
    score: (history, head) => 1 - head / mean(history),
  },
  {
    id: 'bencher-z',
    title: 'Bencher z 0.99',
    threshold: normalQuantile(0.99),
    score: (history, head) => (usable(history) ? (mean(history) - head) / deviation(history) : Number.NaN),
  },
  { id: 'bencher-t', title: 'Bencher t 0.99 (its default)', threshold: -Math.log(0.01), score: tScore },
  {
    id: 'bencher-log-normal',
    title: 'Bencher log-normal 0.99',
    threshold: normalQuantile(0.99),
    score: logNormalScore,
  },
  {
    id: 'bencher-iqr',
    title: 'Bencher IQR 2.0',
    threshold: 2,
    score: (history, head) => (median(history) - head) / iqr(history),
  },
  {
    id: 'bencher-delta-iqr',
    title: 'Bencher delta-IQR 2.0',
    threshold: 2,
    score: (history, head) => (1 - head / median(history)) / iqr(relativeSteps(history)),
  },
];
