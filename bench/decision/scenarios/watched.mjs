// Recorded series of one metric as a scheduled check finds them, the newest value last. Noise is one point, the level 85.

const SIGMA = 0.01;
const LEVEL = 0.85;
const LENGTH = 60;

/** Values in standard deviations from the level, oldest first, by their place from the end: 0 is the newest. */
function line(value, length = LENGTH) {
  return (chance) => {
    const state = { before: 0, offset: chance.integer(7) };
    return Array.from({ length }, (_, i) => LEVEL + SIGMA * value(length - 1 - i, chance, state));
  };
}

const noise = (_, chance) => chance.normal();
const lower = (size, since) => (back, chance) => chance.normal() - (back < since ? size : 0);

function related(_, chance, state) {
  state.before = 0.4 * state.before + Math.sqrt(1 - 0.16) * chance.normal();
  return state.before;
}

/** Two days of seven are worse by two standard deviations. */
function weekly(back, chance, { offset }) {
  return chance.normal() - ((back + offset) % 7 < 2 ? 2 : 0);
}

function spoilt(back, chance) {
  const far = back > 0 && chance.uniform() < 0.05;
  return chance.normal() - (far ? 8 : 0);
}

/** Nothing that happens in the newest values is a change: whatever alarms is wrong. */
export const HEALTHY = {
  steady: line(noise),
  'heavy tails (t with 3)': line((_, chance) => chance.student(3)),
  'each run 0.4 of the one before': line(related),
  'two days a week 2 s lower': line(weekly),
  'one run in twenty lost 8 s': line(spoilt),
  'a step up 20 runs ago': line((back, chance) => chance.normal() + (back < 20 ? 4 : 0)),
  'a step down 30 runs ago': line(lower(4, 30)),
  'rising 0.1 s a run': line((back, chance) => chance.normal() - 0.1 * back),
  'twelve runs': line(noise, 12),
  'always 1.0': () => Array.from({ length: LENGTH }, () => 1),
};

/** Something did change to the worse. */
export const ILL = {
  'newest 3 s lower': line(lower(3, 1)),
  'newest 5 s lower': line(lower(5, 1)),
  'newest three 3 s lower': line(lower(3, 3)),
  'newest eight 2 s lower': line(lower(2, 8)),
  'falling 0.05 s a run': line((back, chance) => chance.normal() + 0.05 * back),
  'falling 0.1 s a run': line((back, chance) => chance.normal() + 0.1 * back),
  '1.0 always, newest 0.95': () => Array.from({ length: LENGTH }, (_, i) => (i === LENGTH - 1 ? 0.95 : 1)),
};
