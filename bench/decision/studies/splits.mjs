// Real examples, nothing changed: one file's examples split at random in two "runs", and real pairs of files whose
// sides are swapped at random, example by example. Whatever is failed is failed wrongly.
import { binaryEvidence, differenceEvidence, judgedOne } from '../holdline.mjs';
import { realPairs, realSeries } from '../scenarios/samples.mjs';

const REPETITIONS = 10_000;

export function cells({ samples }) {
  return [
    ...realSeries(samples).map(({ name }) => ({ kind: 'split', name, samples, repetitions: REPETITIONS })),
    ...realPairs(samples).map(({ name }) => ({ kind: 'swap', name, samples, repetitions: REPETITIONS })),
  ];
}

function shuffled(values, chance) {
  const copy = [...values];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = chance.integer(i + 1);
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
}

/** Mean, n and standard error, as evaluation tools report them. */
function standing(values) {
  const n = values.length;
  const value = values.reduce((sum, one) => sum + one, 0) / n;
  const squares = values.reduce((sum, one) => sum + (one - value) ** 2, 0);
  return { value, n, standardError: Math.sqrt(squares / (n - 1) / n) };
}

function split(values, chance) {
  const mixed = shuffled(values, chance);
  const middle = mixed.length >> 1;
  return judgedOne({ base: standing(mixed.slice(0, middle)), head: standing(mixed.slice(middle)) });
}

function swapped({ base, head }, chance) {
  const pairs = base.map((value, i) => (chance.uniform() < 0.5 ? [value, head[i]] : [head[i], value]));
  const before = standing(pairs.map(([value]) => value));
  const after = standing(pairs.map(([, value]) => value));
  const binary = pairs.flat().every((value) => value === 0 || value === 1);
  const count = (a, b) => pairs.filter(([left, right]) => left === a && right === b).length;
  const paired = binary
    ? binaryEvidence({
        n: pairs.length,
        right: count(1, 0) + count(1, 1),
        lost: count(1, 0),
        won: count(0, 1),
      })
    : differenceEvidence(pairs.map(([left, right]) => right - left));
  return judgedOne({ base: before, head: after, paired });
}

export function measure({ kind, name, samples, repetitions }, chance) {
  const outcomes = {};
  const series = kind === 'split' ? realSeries(samples) : realPairs(samples);
  const found = series.find((one) => one.name === name);
  for (let i = 0; i < repetitions; i++) {
    const { outcome } = kind === 'split' ? split(found.values, chance) : swapped(found, chance);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  const sizes = kind === 'split' ? found.values : found.base;
  const differing = kind === 'swap' ? found.base.filter((value, i) => value !== found.head[i]).length : null;
  return { outcomes, examples: sizes.length, differing };
}
