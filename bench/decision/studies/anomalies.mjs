// What the detectors of a health check see, beside rules of other tools on the newest value.
import { DETECTORS } from '../../../build/js/health/detectors.js';
import { alarms, HISTORY_RULES } from '../rivals/history-rules.mjs';
import { HEALTHY, ILL } from '../scenarios/watched.mjs';

const REPETITIONS = 5000;
const MARGIN = 0.005;
const ALPHA = 0.001;
const DEFAULT = ['level', 'change-point', 'drift'];
const RIVALS = HISTORY_RULES.filter(({ id }) => ['bencher-t', 'conbench-z', 'otava'].includes(id));

export const ANOMALY_RULES = [
  { id: 'default', title: '**the usual three together**' },
  ...Object.keys(DETECTORS).map((id) => ({ id, title: `\`${id}\`` })),
  ...RIVALS.map(({ id, title }) => ({ id: `rival-${id}`, title })),
];

export function cells() {
  return Object.keys({ ...HEALTHY, ...ILL }).map((scenario) => ({ scenario, repetitions: REPETITIONS }));
}

function sees(name, values) {
  const { fewest, sees: looks } = DETECTORS[name];
  if (values.length < fewest) return false;
  const sighting = looks({ marks: values, days: values.map((_, day) => day), margin: MARGIN });
  return sighting !== null && (sighting.p === null || sighting.p <= ALPHA);
}

/** How many series alarmed, by rule. */
export function measure({ scenario, repetitions }, chance) {
  const made = { ...HEALTHY, ...ILL }[scenario];
  const alarmed = Object.fromEntries(ANOMALY_RULES.map(({ id }) => [id, 0]));
  for (let i = 0; i < repetitions; i++) {
    const values = made(chance);
    const seen = Object.keys(DETECTORS).filter((name) => sees(name, values));
    if (DEFAULT.some((name) => seen.includes(name))) alarmed.default += 1;
    for (const name of seen) alarmed[name] += 1;
    const [history, head] = [values.slice(0, -1), values.at(-1)];
    for (const rule of RIVALS) if (alarms(rule, history, head)) alarmed[`rival-${rule.id}`] += 1;
  }
  return { alarmed };
}
