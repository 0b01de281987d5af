// Conbench's lookback z score. Nobody marks a distribution change in a simulation, so there is one segment.
import { quantile } from '../../../build/js/stats/quantile.js';
import { deviation, mean } from './sample.mjs';

const FAR = 5;
const COMMITS = 100;

/** Without values whose step away and step back both lie more than five deviations from the usual step. */
export function withoutReverted(history) {
  const steps = history.slice(1).map((value, i) => value - history[i]);
  if (steps.length < 3) return history;
  const [low, high] = [quantile(steps, 0.05), quantile(steps, 0.95)];
  const usual = steps.filter((step) => step >= low && step <= high);
  const [centre, spread] = [mean(usual), deviation(usual)];
  const far = steps.map((step) => (Math.abs(step - centre) > FAR * spread ? Math.sign(step - centre) : 0));
  return history.filter((_, i) => !(i > 0 && i < history.length - 1 && far[i - 1] * far[i] < 0));
}

/** How many deviations of the residuals the head lies below the mean. */
export function conbenchScore(history, head) {
  const values = withoutReverted(history.slice(-COMMITS));
  const residuals = [];
  let sum = values[0];
  for (let i = 1; i < values.length; i++) {
    residuals.push(values[i] - sum / i);
    sum += values[i];
  }
  const spread = deviation(residuals);
  return spread > 0 ? (sum / values.length - head) / spread : Number.NaN;
}

export const CONBENCH = [
  { id: 'conbench-z', title: 'conbench lookback z 5', threshold: 5, score: conbenchScore },
];
