// Control charts and outlier rules over the whole history as one population.
import { median } from '../../../build/js/stats/median.js';
import { quantile } from '../../../build/js/stats/quantile.js';
import { deviation, mean } from './sample.mjs';

const WEIGHT = 0.2;
const SLACK = 0.5;
const ROLLING = 20;
/** Fewer values have no quartiles to speak of. */
const FEWEST = 3;

function zScore(history, head) {
  return (mean(history) - head) / deviation(history);
}

function tukeyScore(history, head) {
  if (history.length < FEWEST) return Number.NaN;
  const low = quantile(history, 0.25);
  return (low - head) / (quantile(history, 0.75) - low);
}

/** B. Iglewicz, D. Hoaglin's modified z. */
function madScore(history, head) {
  if (history.length < FEWEST) return Number.NaN;
  const middle = median(history);
  return (0.6745 * (middle - head)) / median(history.map((value) => Math.abs(value - middle)));
}

/** Standard deviations of the chart by which the newest point lies below the centre line. */
export function ewmaScore(history, head) {
  const centre = mean(history);
  let level = centre;
  for (const value of [...history, head]) level = WEIGHT * value + (1 - WEIGHT) * level;
  const run = history.length + 1;
  const variance = (WEIGHT / (2 - WEIGHT)) * (1 - (1 - WEIGHT) ** (2 * run));
  return (centre - level) / (deviation(history) * Math.sqrt(variance));
}

/** The lower one-sided sum after the newest point, in standard deviations. */
export function cusumScore(history, head) {
  const centre = mean(history);
  const spread = deviation(history);
  let sum = 0;
  for (const value of [...history, head]) sum = Math.max(0, sum + (centre - value) / spread - SLACK);
  return sum;
}

function gitPerfScore(history, head) {
  return history.length < 2 ? Number.NaN : zScore(history, head);
}

export const CHARTS = [
  { id: 'shewhart', title: 'Shewhart 3 sigma', threshold: 3, score: zScore },
  { id: 'tukey', title: 'Tukey fence 1.5 IQR', threshold: 1.5, score: tukeyScore },
  { id: 'mad', title: 'MAD modified z 3.5', threshold: 3.5, score: madScore },
  { id: 'ewma', title: 'EWMA chart 0.2, L = 3', threshold: 3, score: ewmaScore },
  { id: 'cusum', title: 'CUSUM k = 0.5, h = 5', threshold: 5, score: cusumScore },
  { id: 'git-perf', title: 'git-perf audit, 4 sd', threshold: 4, score: gitPerfScore },
  {
    id: 'rolling-z',
    title: 'z over the last 20 runs, 3',
    threshold: 3,
    score: (history, head) => zScore(history.slice(-ROLLING), head),
  },
];
