// Two runs over the same examples: what each lost and won.

const ACCURACY = 0.8;
const DISAGREEMENT = 0.064;

/** Two binary outcomes of n examples; the true loss is `drop`, the share that disagrees stays at least what it was. */
export function binaryPairs({ n, drop, accuracy = ACCURACY, disagreement = DISAGREEMENT }, chance) {
  const differing = Math.max(disagreement, drop);
  const losing = (differing + drop) / 2;
  const lost = chance.binomial(n, losing);
  const won = chance.binomial(n - lost, (differing - losing) / (1 - losing));
  const stillRight = chance.binomial(n - lost - won, (accuracy - losing) / (1 - differing));
  return { n, lost, won, right: stillRight + lost };
}

/** The same with examples in groups, whose members tend to go the same way; the mean drop is 0 or `drop`. */
export function clusteredPairs({ n, drop, size, spread }, chance) {
  const pairs = { n, lost: 0, won: 0, right: 0 };
  const odds = Math.log((DISAGREEMENT / 2 + drop / 2) / (DISAGREEMENT / 2 - drop / 2));
  for (let start = 0; start < n; start += size) {
    const tilt = odds + spread * chance.normal();
    const losing = DISAGREEMENT / (1 + Math.exp(-tilt));
    const lost = chance.binomial(size, losing);
    const won = chance.binomial(size - lost, (DISAGREEMENT - losing) / (1 - losing));
    pairs.lost += lost;
    pairs.won += won;
    pairs.right +=
      lost + chance.binomial(size - lost - won, (ACCURACY - DISAGREEMENT / 2) / (1 - DISAGREEMENT));
  }
  return pairs;
}

const NUMERIC = {
  normal: (chance) => chance.normal(),
  'heavy-tailed': (chance) => chance.student(3),
  skewed: (chance) => -1 - Math.log(1 - chance.uniform()),
  'mostly ties': (chance) => (chance.uniform() < 0.8 ? 0 : chance.normal() * Math.sqrt(5)),
};

export const NUMERIC_KINDS = Object.keys(NUMERIC);

/** Paired differences of a score, head − base. `k` counts true standard errors of their mean. */
export function numericPairs({ n, kind, k, sigma = 0.1 }, chance) {
  const drop = (k * sigma) / Math.sqrt(n);
  return Array.from({ length: n }, () => sigma * NUMERIC[kind](chance) - drop);
}
