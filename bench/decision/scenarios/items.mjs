// Whole evaluations example by example: each example has a difficulty of its own, and a run draws it anew or, where the
// model answers the same question the same way, mostly keeps what it was.

const MEAN = 0.85;
const DIFFICULTY = [8.5, 1.5];

/** Right answers of an example with chance `share` in `repeats` tries. */
function answer(chance, share, repeats) {
  return chance.binomial(repeats, share) / repeats;
}

function runOf(chance, shares, { repeats, stable }, fixed) {
  return shares.map((share, i) => (chance.uniform() < stable ? fixed[i] : answer(chance, share, repeats)));
}

function meanOf(values) {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/**
 * `past` runs and a head over n examples; per-example values of the newest past run and of head. The head's chance of
 * every example falls by the same share, and what would be kept is lost with it.
 */
export function itemRuns({ n, past, drop, repeats = 1, stable = 0 }, chance) {
  const shares = Array.from({ length: n }, () => chance.beta(...DIFFICULTY));
  const fixed = shares.map((share) => answer(chance, share, repeats));
  const runs = Array.from({ length: past }, () => runOf(chance, shares, { repeats, stable }, fixed));
  const worse = 1 - drop / MEAN;
  const dropped = fixed.map((value) => (chance.uniform() < worse ? value : 0));
  const head = runOf(
    chance,
    shares.map((share) => share * worse),
    { repeats, stable },
    dropped,
  );
  return { history: runs.map(meanOf), base: runs.at(-1) ?? null, head };
}
