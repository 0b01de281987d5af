// One metric against its history: every scenario, length of history and true drop, Holdline and every rival.
import { judgedOne } from '../holdline.mjs';
import { HISTORY_RULES } from '../rivals/history-rules.mjs';
import { EVERYDAY, HOLD_OUT, SCENARIOS, TUNING } from '../scenarios/series.mjs';

/** In run-to-run standard deviations. */
export const DROPS = [0, 0.5, 1, 2, 3];
const LENGTHS = [3, 5, 10, 30, 100];
const FEW_LENGTHS = [10, 30];
const REPETITIONS = 3000;

function cellsOf(scenarios, lengths) {
  return Object.keys(scenarios).flatMap((scenario) => lengths.map((n) => ({ scenario, n })));
}

/** The lengths that the means over scenarios are taken of. */
export const COMPARED_LENGTHS = [10, 30, 100];

export function cells({ brief }) {
  const lengths = brief ? FEW_LENGTHS : LENGTHS;
  return [
    ...cellsOf(TUNING, lengths),
    ...cellsOf(
      HOLD_OUT,
      lengths.filter((n) => n >= 10),
    ),
    ...cellsOf(
      EVERYDAY,
      lengths.filter((n) => n >= 5),
    ),
  ].map((cell) => ({ ...cell, repetitions: REPETITIONS }));
}

/**
 * outcomes: of Holdline, one object of counts a drop. alarms: of each rival, one count a drop. scores: of each rival, one
 * sorted list a drop, by which thresholds are moved.
 */
export function measure({ scenario, n, repetitions }, chance) {
  const outcomes = DROPS.map(() => ({}));
  const scores = Object.fromEntries(
    HISTORY_RULES.map(({ id }) => [id, DROPS.map(() => new Float32Array(repetitions))]),
  );
  const alarms = Object.fromEntries(HISTORY_RULES.map(({ id }) => [id, DROPS.map(() => 0)]));
  for (let i = 0; i < repetitions; i++) {
    const { history, headAt, boundaries = [] } = SCENARIOS[scenario](chance, n);
    for (const [place, k] of DROPS.entries()) {
      const head = headAt(k);
      const { outcome } = judgedOne({ head, history, boundaries });
      outcomes[place][outcome] = (outcomes[place][outcome] ?? 0) + 1;
      for (const rule of HISTORY_RULES) {
        const score = rule.score(history, head);
        if (score > rule.threshold) alarms[rule.id][place]++;
        scores[rule.id][place][i] = Number.isNaN(score) ? Number.NEGATIVE_INFINITY : score;
      }
    }
  }
  for (const lists of Object.values(scores)) for (const list of lists) list.sort();
  return { outcomes, alarms, scores };
}
