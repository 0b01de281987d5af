// Histories of one metric with known truth, of which higher is better. A scenario gives n base values, oldest first, and
// the head's value after a true drop of k run-to-run standard deviations. One deviation is a percentage point.

/** One run-to-run standard deviation. */
export const SIGMA = 0.01;
const LEVEL = 0.85;

const normal = (chance) => chance.normal();

/** Values at level(i) with noise; the head is one more of them, at place n, k deviations lower. */
function noisy(level, noise = normal) {
  return (chance, n) => {
    const places = level(chance, n);
    const history = Array.from({ length: n }, (_, i) => LEVEL + SIGMA * (places(i) + noise(chance, i, n)));
    const own = noise(chance, n, n);
    return { history, headAt: (k) => LEVEL + SIGMA * (places(n) + own - k) };
  };
}

const flat = () => () => 0;

function stepAt(size, place) {
  return (_, n) => (i) => (i >= place(n) ? size : 0);
}

function walk(step) {
  return (chance, n) => {
    const places = [0];
    for (let i = 1; i <= n; i++) places.push(places[i - 1] + step * chance.normal());
    return (i) => places[i];
  };
}

function binomial(n) {
  const share = 0.82;
  const sigma = Math.sqrt((share * (1 - share)) / n);
  return (chance, runs) => ({
    history: Array.from({ length: runs }, () => chance.binomial(n, share) / n),
    headAt: (k) => chance.binomial(n, share - k * sigma) / n,
  });
}

/** Outliers spoil runs of the past; the head is a run that went well. */
function spoilt(chance, i, n) {
  const far = i < n && chance.uniform() < 0.07;
  return chance.normal() + (far ? (chance.uniform() < 0.5 ? 8 : -8) : 0);
}

function fluke(chance, i, n) {
  return i === n - 1 ? 4 : chance.normal();
}

/** The twelve scenarios by which the procedure's constants were chosen. */
export const TUNING = {
  'stable normal': noisy(flat),
  'heavy tails t3': noisy(flat, (chance) => chance.student(3)),
  'binomial n = 500': binomial(500),
  'drift up 0.1 s a run': noisy(() => (i) => 0.1 * i),
  'drift down 0.05 s a run': noisy(() => (i) => -0.05 * i),
  'step +4 s at 60 %': noisy(stepAt(4, (n) => Math.floor(0.6 * n))),
  'step −4 s at 60 %': noisy(stepAt(-4, (n) => Math.floor(0.6 * n))),
  'step −4 s two runs ago': noisy(stepAt(-4, (n) => n - 2)),
  'step −4 s one run ago': noisy(stepAt(-4, (n) => n - 1)),
  'outliers 7 % of ±8 s': noisy(flat, spoilt),
  'random walk 0.3 s': noisy(walk(0.3)),
  'last base run +4 s': noisy(flat, fluke),
};

function rounded(scenario) {
  const round = (value) => Math.round(value * 100) / 100;
  return (chance, n) => {
    const { history, headAt } = scenario(chance, n);
    return { history: history.map(round), headAt: (k) => round(headAt(k)) };
  };
}

function randomSteps(chance, n) {
  const places = [0];
  for (let i = 1; i <= n; i++) {
    // The head itself takes no step: it is the harmless one.
    const steps = i < n && chance.uniform() < 0.05;
    const size = (2 + 4 * chance.uniform()) * (chance.uniform() < 0.5 ? 1 : -1);
    places.push(places[i - 1] + (steps ? size : 0));
  }
  return (i) => places[i];
}

function autoregressive(memory) {
  return (chance, n) => {
    const scale = Math.sqrt(1 - memory * memory);
    const values = [chance.normal()];
    for (let i = 1; i <= n; i++) values.push(memory * values[i - 1] + scale * chance.normal());
    return (i) => values[i];
  };
}

/** Noise whose deviation changes in the last third; k counts the usual deviation. */
function changing(factor) {
  return (chance, i, n) => chance.normal() * (i >= (2 * n) / 3 ? factor : 1);
}

const silent = () => 0;
const skewed = (chance) => 1 + Math.log(1 - chance.uniform());
const uniform = (chance) => (chance.uniform() - 0.5) * Math.sqrt(12);

/** Ten generators that were never used to choose a constant. */
export const HOLD_OUT = {
  'random steps 2–6 s, 5 % of runs': noisy(randomSteps),
  'step −2 s somewhere': (chance, n) => noisy(stepAt(-2, () => 1 + chance.integer(n - 1)))(chance, n),
  'AR(1) 0.4': noisy(autoregressive(0.4), silent),
  'noise doubles in the last third': noisy(flat, changing(2)),
  'noise halves in the last third': noisy(flat, changing(0.5)),
  'rounded to 0.01': rounded(noisy(flat)),
  'uniform noise': noisy(flat, uniform),
  'slow cycle': noisy(() => (i) => 1.5 * Math.sin((2 * Math.PI * i) / 40)),
  'skewed noise': noisy(flat, skewed),
  'improving, then flat': noisy((_, n) => (i) => Math.min(0.1 * i, 0.05 * n)),
};

function bimodal(chance) {
  return (chance.uniform() < 0.5 ? -1 : 1) * 0.9 + 0.436 * chance.normal();
}

function accepted(size, ago) {
  return (chance, n) => ({
    ...noisy(stepAt(size, (count) => count - ago))(chance, n),
    boundaries: [n - ago],
  });
}

/** What users meet: section by section of the list of scenarios for a fair comparison. */
export const EVERYDAY = {
  'bimodal noise': noisy(flat, bimodal),
  'one −8 s run in the base': noisy(flat, (chance, i, n) => (i === n >> 1 ? -8 : chance.normal())),
  'improvement +5 s three runs ago': noisy(stepAt(5, (n) => n - 3)),
  'the same, accepted by name': accepted(5, 3),
  'step −4 s one run ago, accepted by name': accepted(-4, 1),
};

export const SCENARIOS = { ...TUNING, ...HOLD_OUT, ...EVERYDAY };
