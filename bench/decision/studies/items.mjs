// Whole evaluations, example by example: few and many, repeated or not, answered anew or mostly as before; and what
// else happens to examples: a slice collapses under a flat average, half of them are missing, a perfect score breaks.
import { binaryEvidence, differenceEvidence, judged, judgedOne, shareOf } from '../holdline.mjs';
import { alarms, HISTORY_RULES } from '../rivals/history-rules.mjs';
import { itemRuns } from '../scenarios/items.mjs';

const REPETITIONS = 1000;
const DROPS = [0, 0.01, 0.03, 0.08];
const SLICES = 10;

function runCells(brief) {
  const lengths = brief ? [50, 200] : [20, 50, 200, 1000];
  const pasts = brief ? [1, 20] : [1, 5, 20, 60];
  return [0, 0.9].flatMap((stable) =>
    lengths.flatMap((n) =>
      pasts.flatMap((past) => DROPS.map((drop) => ({ kind: 'runs', n, past, stable, drop, repeats: 1 }))),
    ),
  );
}

export function cells({ brief }) {
  return [
    ...runCells(brief),
    ...[3, 5].flatMap((repeats) =>
      DROPS.map((drop) => ({ kind: 'runs', n: 200, past: 20, stable: 0, drop, repeats })),
    ),
    ...[0, 0.2, 0.4].map((collapse) => ({ kind: 'slices', n: 1000, collapse })),
    ...[false, true].map((hardest) => ({ kind: 'half', n: 500, hardest })),
    ...[0, 1, 5, 20, 60].map((past) => ({ kind: 'perfect', past })),
  ].map((cell) => ({ ...cell, repetitions: cell.kind === 'perfect' ? 1 : REPETITIONS }));
}

function meanOf(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function evidenceOf(base, head, repeats) {
  const n = base.length;
  if (repeats === 1) {
    const lost = base.filter((value, i) => value === 1 && head[i] === 0).length;
    const won = base.filter((value, i) => value === 0 && head[i] === 1).length;
    return binaryEvidence({ n, right: base.filter((value) => value === 1).length, lost, won });
  }
  return differenceEvidence(head.map((value, i) => value - base[i]));
}

function runs(cell, chance) {
  const { history, base, head } = itemRuns(cell, chance);
  const paired = evidenceOf(base, head, cell.repeats);
  const value = meanOf(head);
  const verdict = judgedOne({
    head: { value, n: cell.n },
    base: { value: history.at(-1), n: cell.n },
    history,
    paired,
  });
  return { outcome: verdict.outcome, history, value };
}

/** One slice in ten falls and the others gain what keeps the average; the whole and every slice are judged by pairs. */
function slices({ n, collapse }, chance) {
  const size = n / SLICES;
  const metrics = [];
  const whole = { n, right: 0, lost: 0, won: 0 };
  for (let slice = 0; slice < SLICES; slice++) {
    const loss = slice === 0 ? collapse : -collapse / (SLICES - 1);
    const noise = 0.03;
    const right = chance.binomial(size, 0.8);
    const lost = chance.binomial(right, Math.min(1, (noise + Math.max(0, loss)) / 0.8));
    const won = chance.binomial(size - right, Math.min(1, (noise + Math.max(0, -loss)) / 0.2));
    metrics.push({ metric: `slice${slice}`, pairs: { n: size, right, lost, won } });
    for (const key of ['right', 'lost', 'won']) whole[key] += metrics[slice].pairs[key];
  }
  const verdicts = judged(
    [...metrics, { metric: 'all', pairs: whole }].map(({ metric, pairs }) => ({
      metric,
      head: shareOf(pairs.right - pairs.lost + pairs.won, pairs.n),
      base: shareOf(pairs.right, pairs.n),
      paired: binaryEvidence(pairs),
    })),
  );
  const outcome = verdicts.some((one) => one.outcome === 'regressed') ? 'regressed' : 'passed';
  return { outcome, history: [whole.right / n], value: (whole.right - whole.lost + whole.won) / n };
}

/** Head lacks half of the examples, so nothing pairs: at random, or the easier half. Nothing else changed. */
function half({ n, hardest }, chance) {
  const { base } = itemRuns({ n, past: 1, drop: 0 }, chance);
  const kept = hardest ? [...base].sort((a, b) => a - b).slice(0, n / 2) : base.slice(0, n / 2);
  const rightOf = (values) => values.filter((value) => value === 1).length;
  const verdict = judgedOne({ head: shareOf(rightOf(kept), n / 2), base: shareOf(rightOf(base), n) });
  return { outcome: verdict.outcome, history: [meanOf(base)], value: meanOf(kept) };
}

/** A score that was always 1 falls to 0.6. */
function perfect({ past }) {
  const history = Array.from({ length: past }, () => 1);
  const base = past === 0 ? {} : { base: 1 };
  return { outcome: judgedOne({ head: 0.6, history, ...base }).outcome, history, value: 0.6 };
}

const KINDS = { runs, slices, half, perfect };

export function measure(cell, chance) {
  const outcomes = {};
  const failed = Object.fromEntries(HISTORY_RULES.map(({ id }) => [id, 0]));
  for (let i = 0; i < cell.repetitions; i++) {
    const { outcome, history, value } = KINDS[cell.kind](cell, chance);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    if (history.length === 0) continue;
    for (const rule of HISTORY_RULES) if (alarms(rule, history, value)) failed[rule.id]++;
  }
  return { outcomes, failed };
}
