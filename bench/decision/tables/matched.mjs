// Rules at equal false alarms: thresholds moved on the same draws.
import { TUNABLE_RULES } from '../rivals/history-rules.mjs';
import { meanOf, percent, table } from './markdown.mjs';
import { meanRate, placeOf, RATED, worstOf } from './rates.mjs';

const POWER = [0.5, 1, 2, 3];
const HALVINGS = 60;

/** How many of a sorted list lie above a threshold, as a share. */
export function shareAbove(sorted, threshold) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] > threshold) high = middle;
    else low = middle + 1;
  }
  return (sorted.length - low) / sorted.length;
}

/** The lowest threshold at which the mean rate over the lists is no more than the target. */
export function thresholdFor(lists, target) {
  const finite = lists.flatMap((list) => [list.find(Number.isFinite), list.findLast(Number.isFinite)]);
  const known = finite.filter((value) => value !== undefined);
  let [low, high] = [Math.min(...known), Math.max(...known)];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (meanOf(lists.map((list) => shareAbove(list, middle))) > target) low = middle;
    else high = middle;
  }
  return high;
}

/** Each rule that can be tuned, as a rated rule with the threshold that meets the target over the cells. */
export function tunedRules(cells, target) {
  return TUNABLE_RULES.map(({ id, title }) => {
    const threshold = thresholdFor(
      cells.map((cell) => cell.scores[id][0]),
      target,
    );
    return { id, title, threshold, rate: (cell, place) => shareAbove(cell.scores[id][place], threshold) };
  });
}

/** Rules that differ by their threshold alone are one rule here. */
function distinct(rules) {
  const same = { 'drop-1pp': 1, 'drop-1.5pp': 1, 'drop-2pp': 1, 'drop-5pp': 1, 'mlflow-gain': 1 };
  const also = { codspeed: 1, evidently: 1, shewhart: 1, 'git-perf': 1 };
  return rules.filter(({ id }) => same[id] === undefined && also[id] === undefined);
}

export function matchedTable(cells) {
  const [holdline] = RATED;
  const target = meanRate(holdline.rate, cells, 0);
  const rules = [{ ...holdline, threshold: null }, ...distinct(tunedRules(cells, target))];
  const rows = rules.map(({ title, threshold, rate }) => [
    title,
    threshold === null ? '' : threshold.toPrecision(3),
    percent(meanRate(rate, cells, 0)),
    percent(worstOf(rate, cells).share),
    ...POWER.map((drop) => percent(meanRate(rate, cells, drop))),
  ]);
  const columns = [
    'rule',
    'threshold',
    'false alarms, mean',
    'worst',
    ...POWER.map((drop) => `seen at ${drop} s`),
  ];
  return table(columns, rows);
}

/** In one cell alone, tuned to Holdline's rate there: the rule that sees most at this drop. */
export function bestInCell(cell, drop) {
  const [holdline] = RATED;
  const place = placeOf(drop);
  const tuned = tunedRules([cell], holdline.rate(cell, 0));
  const best = tuned.reduce((a, b) => (b.rate(cell, place) > a.rate(cell, place) ? b : a));
  return { title: best.title, share: best.rate(cell, place), own: holdline.rate(cell, place) };
}
