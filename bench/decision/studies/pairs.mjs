// The same examples on both sides: binary outcomes, scores, groups of examples that go together, and examples that
// are judged while the model itself varies from run to run.
import { binaryEvidence, differenceEvidence, judgedOne, shareOf } from '../holdline.mjs';
import { PAIR_RULES } from '../rivals/pair-rules.mjs';
import { binaryPairs, clusteredPairs, NUMERIC_KINDS, numericPairs } from '../scenarios/pairs.mjs';

const REPETITIONS = 4000;
const DROPS = [0, 0.01, 0.02, 0.03, 0.05];
const HISTORY = 30;
const CLUSTER = { size: 10, spread: 1.5 };

function binaryCells(lengths) {
  return lengths.flatMap((n) => DROPS.map((drop) => ({ kind: 'binary', n, drop })));
}

function numericCells(lengths) {
  return NUMERIC_KINDS.flatMap((shape) =>
    lengths.flatMap((n) => [0, 2, 3, 5].map((k) => ({ kind: 'numeric', shape, n, k }))),
  );
}

function joinedCells() {
  const settings = [
    [2000, 0],
    [2000, 0.005],
    [2000, 0.01],
    [10000, 0.01],
  ];
  return settings.flatMap(([n, spread]) =>
    [0, 0.02, 0.04].map((drop) => ({ kind: 'joined', n, spread, drop })),
  );
}

export function cells({ brief }) {
  return [
    ...binaryCells(brief ? [100, 500] : [20, 50, 100, 200, 500, 1000, 2000, 10000]),
    ...numericCells(brief ? [20, 200] : [10, 20, 50, 200, 1000]),
    ...[0, 0.01, 0.02, 0.03].map((drop) => ({ kind: 'clustered', n: 500, drop })),
    ...joinedCells(),
  ].map((cell) => ({ ...cell, repetitions: REPETITIONS }));
}

function binaryVerdict(pairs, history) {
  return judgedOne({
    head: shareOf(pairs.right - pairs.lost + pairs.won, pairs.n),
    base: shareOf(pairs.right, pairs.n),
    paired: binaryEvidence(pairs),
    ...(history === undefined ? {} : { history }),
  });
}

function numericVerdict(differences) {
  const paired = differenceEvidence(differences);
  return judgedOne({ head: 0.5 + paired.difference, base: 0.5, paired });
}

/**
 * The same examples for every run; each training has an accuracy of its own, and each run flips some examples. What
 * two runs disagree on has the variance of their difference, so the pairs are those of the scores.
 */
function joined({ n, spread, drop }, chance) {
  const [share, disagreement] = [0.8, 0.064];
  const flips = Math.sqrt(disagreement / 2 / n);
  const run = () => share + spread * chance.normal() + flips * chance.normal();
  const history = Array.from({ length: HISTORY }, run);
  const base = Math.round(n * history.at(-1));
  const fallen = base - Math.round(n * (run() - drop));
  const discordant = Math.max(Math.abs(fallen), chance.binomial(n, disagreement));
  const lost = Math.round((discordant + fallen) / 2);
  return {
    pairs: { n, right: base, lost, won: lost - fallen },
    history: [...history.slice(0, -1), base / n],
  };
}

function drawn(cell, chance) {
  if (cell.kind === 'numeric') {
    const pairs = numericPairs({ n: cell.n, kind: cell.shape, k: cell.k }, chance);
    return { pairs: null, verdict: numericVerdict(pairs) };
  }
  if (cell.kind === 'joined') {
    const { pairs, history } = joined(cell, chance);
    return { pairs, verdict: binaryVerdict(pairs, history) };
  }
  const given = { n: cell.n, drop: cell.drop, ...CLUSTER };
  const pairs = cell.kind === 'clustered' ? clusteredPairs(given, chance) : binaryPairs(given, chance);
  return { pairs, verdict: binaryVerdict(pairs) };
}

export function measure(cell, chance) {
  const outcomes = {};
  const failed = Object.fromEntries(PAIR_RULES.map(({ id }) => [id, 0]));
  for (let i = 0; i < cell.repetitions; i++) {
    const { pairs, verdict } = drawn(cell, chance);
    outcomes[verdict.outcome] = (outcomes[verdict.outcome] ?? 0) + 1;
    if (pairs === null) continue;
    for (const rule of PAIR_RULES) if (rule.fails(pairs, chance)) failed[rule.id]++;
  }
  return { outcomes, failed };
}
