// Many metrics of one evaluation, each with a history; some of them truly regress.
import { SIGMA, TUNING } from './series.mjs';

const LEVEL = 0.7;
const SMALLEST = 0.3;
const MIXED = [
  'stable normal',
  'heavy tails t3',
  'drift down 0.05 s a run',
  'step +4 s at 60 %',
  'step −4 s at 60 %',
  'outliers 7 % of ±8 s',
];
/** Every third value of the correlated families is shared by all metrics of a run. */
const SHARED = 0.3;

function common(chance, n) {
  return Array.from({ length: n + 1 }, () => chance.normal());
}

function correlated(chance, n, shared) {
  const noise = (i) => Math.sqrt(SHARED) * shared[i] + Math.sqrt(1 - SHARED) * chance.normal();
  const history = Array.from({ length: n }, (_, i) => LEVEL + SIGMA * noise(i));
  const own = noise(n);
  return { history, headAt: (k) => LEVEL + SIGMA * (own - k) };
}

function named(scenario) {
  return (chance, n) => TUNING[scenario](chance, n);
}

const KINDS = {
  normal: named('stable normal'),
  'heavy-tailed': named('heavy tails t3'),
  mixed: (chance, n) => TUNING[MIXED[chance.integer(MIXED.length)]](chance, n),
  correlated,
};

export const FAMILY_KINDS = Object.keys(KINDS);

/** The same series with another deviation, about its own level. */
function scaled({ history, headAt }, factor) {
  const around = (value) => LEVEL + (value - LEVEL) * factor;
  return { history: history.map(around), headAt: (k) => around(headAt(k)) };
}

/** Histories and heads of `size` metrics; the first `regressed` of them drop by k of their own deviations. */
export function familyOf({ kind, size, n, regressed, k }, chance) {
  const shared = common(chance, n);
  return Array.from({ length: size }, (_, i) => {
    // Deviations from 0.3 to 3 points, evenly in logarithms.
    const factor = SMALLEST * 10 ** chance.uniform();
    const { history, headAt } = scaled(KINDS[kind](chance, n, shared), factor);
    return { metric: `m${i}`, history, head: headAt(i < regressed ? k : 0) };
  });
}
