// Every rival that judges one value by the values before it: { id, title, threshold, score(history, head) }.
import { BENCHER } from './bencher.mjs';
import { CARGO } from './cargo.mjs';
import { CHARTS } from './charts.mjs';
import { CONBENCH } from './conbench.mjs';
import { DROPS } from './drops.mjs';
import { OTAVA } from './otava.mjs';

export const HISTORY_RULES = [...DROPS, ...BENCHER, ...CONBENCH, ...CHARTS, ...CARGO, ...OTAVA];

const STEERED = [...CARGO, ...OTAVA];

/** Rules with one number that can be moved: not those where it steers a search, or where floors decide with it. */
export const TUNABLE_RULES = HISTORY_RULES.filter((rule) => !STEERED.includes(rule));

/** A score that is not a number is no alarm. */
export function alarms(rule, history, head) {
  return rule.score(history, head) > rule.threshold;
}
