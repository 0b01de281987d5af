// Many metrics at once: how often a harmless evaluation is failed for any of them, and how often a real loss is seen.
import { benjaminiHochberg } from '../../../build/js/stats/benjamini-hochberg.js';
import { judged } from '../holdline.mjs';
import { cargoP } from '../rivals/cargo.mjs';
import { alarms, HISTORY_RULES } from '../rivals/history-rules.mjs';
import { FAMILY_KINDS, familyOf } from '../scenarios/families.mjs';

const SIZES = [20, 50, 200];
const REGRESSED = 3;
const FALSE_POSITIVES = { 20: 2000, 50: 1500, 200: 500 };
const POWER = { 20: 500, 50: 300, 200: 100 };
const CARGO_RATE = 0.05;
/** Every other rival of one value alone lies between these, or is as blind as they are. */
const RULES = HISTORY_RULES.filter(({ id }) =>
  ['any-drop', 'drop-1pp', 'bencher-t', 'bencher-iqr', 'conbench-z', 'mad', 'git-perf', 'otava'].includes(id),
);

export const FAMILY_RULES = [
  ...RULES.map(({ id, title }) => ({ id, title })),
  { id: 'cargo-bench-history', title: 'cargo-bench-history branch mode, with its BH' },
];

export function cells({ brief }) {
  const sizes = brief ? [20, 50] : SIZES;
  const lengths = brief ? [30] : [10, 30, 100];
  return FAMILY_KINDS.flatMap((kind) =>
    sizes.flatMap((size) =>
      lengths.flatMap((n) => [
        { kind, size, n, regressed: 0, k: 0, repetitions: FALSE_POSITIVES[size] },
        ...[3, 5].map((k) => ({ kind, size, n, regressed: REGRESSED, k, repetitions: POWER[size] })),
      ]),
    ),
  );
}

function cargoFails(family) {
  const pValues = family.map(({ history, head }) => cargoP(history, head) ?? 1);
  return benjaminiHochberg(pValues).some((q) => q <= CARGO_RATE);
}

/** How many evaluations failed, by rule; of Holdline also how many warned, and how many of the regressed were named. */
export function measure({ kind, size, n, regressed, k, repetitions }, chance) {
  const failed = Object.fromEntries(FAMILY_RULES.map(({ id }) => [id, 0]));
  const holdline = { failed: 0, warned: 0, named: 0, wrongly: 0 };
  for (let i = 0; i < repetitions; i++) {
    const family = familyOf({ kind, size, n, regressed, k }, chance);
    const truly = new Set(family.slice(0, regressed).map(({ metric }) => metric));
    const verdicts = judged(family);
    const red = verdicts.filter(({ outcome }) => outcome === 'regressed');
    holdline.failed += red.length > 0 ? 1 : 0;
    holdline.warned += verdicts.some(({ outcome }) => outcome === 'regressed' || outcome === 'suspected')
      ? 1
      : 0;
    holdline.named += red.filter(({ metric }) => truly.has(metric)).length;
    holdline.wrongly += red.some(({ metric }) => !truly.has(metric)) ? 1 : 0;
    for (const rule of RULES) {
      if (family.some(({ history, head }) => alarms(rule, history, head))) failed[rule.id]++;
    }
    if (cargoFails(family)) failed['cargo-bench-history']++;
  }
  return { holdline, failed };
}
