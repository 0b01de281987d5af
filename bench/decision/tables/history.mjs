// What one metric with a history costs and finds.
import { EVERYDAY, HOLD_OUT, TUNING } from '../scenarios/series.mjs';
import { percent, percents, shareOf, table } from './markdown.mjs';
import { matchedTable } from './matched.mjs';
import { cellsOf, meanRate, placeOf, RATED, worstOf } from './rates.mjs';

const POWER = [0.5, 1, 2, 3];

function summary(cells) {
  const rows = RATED.map(({ title, rate }) => {
    const { cell, share } = worstOf(rate, cells);
    return [
      title,
      percent(meanRate(rate, cells, 0)),
      `${percent(share)} (${cell.scenario}, n = ${cell.n})`,
      ...POWER.map((drop) => percent(meanRate(rate, cells, drop))),
    ];
  });
  return table(['rule', 'false alarms, mean', 'worst', ...POWER.map((drop) => `seen at ${drop} s`)], rows);
}

const BY_SCENARIO = [
  'holdline',
  'bencher-t',
  'bencher-iqr',
  'conbench-z',
  'mad',
  'git-perf',
  'cargo-bench-history',
  'otava',
];

function byScenario(results) {
  const rules = RATED.filter(({ id }) => BY_SCENARIO.includes(id));
  const rows = results
    .filter(({ n }) => n === 30)
    .map((cell) => [
      cell.scenario,
      ...rules.map(({ rate }) => percents([0, 2, 3].map((drop) => rate(cell, placeOf(drop))))),
    ]);
  return table(['scenario', ...rules.map(({ title }) => title)], rows);
}

function byLength(results) {
  const lengths = [...new Set(results.map(({ n }) => n))].sort((a, b) => a - b);
  const scenarios = [...new Set(results.map(({ scenario }) => scenario))];
  const [{ rate }] = RATED;
  const rows = scenarios.map((scenario) => [
    scenario,
    ...lengths.map((length) => {
      const cell = results.find((one) => one.scenario === scenario && one.n === length);
      return cell === undefined ? '–' : percents([0, 1, 2, 3].map((drop) => rate(cell, placeOf(drop))));
    }),
  ]);
  return table(['scenario', ...lengths.map((n) => `n = ${n}`)], rows);
}

function inconclusive(results) {
  const lengths = [...new Set(results.map(({ n }) => n))].sort((a, b) => a - b);
  const rows = lengths.map((n) => {
    const cells = results.filter((cell) => cell.n === n);
    const share = (drop) =>
      cells.reduce((sum, cell) => sum + shareOf(cell.outcomes[placeOf(drop)], 'inconclusive'), 0) /
      cells.length;
    return [String(n), percent(share(0)), percent(share(3))];
  });
  return table(['runs of history', 'no drop', 'drop of 3 s'], rows);
}

export function historySection(results) {
  const tuning = cellsOf(results, TUNING);
  const holdOut = cellsOf(results, HOLD_OUT);
  const everyday = cellsOf(results, EVERYDAY);
  return `## One metric and its history

\`s\` is one run-to-run standard deviation, here one percentage point. Mean over scenarios and histories of 10, 30 and 100 runs.

### The twelve scenarios by which the procedure's constants were chosen

${summary(tuning)}

### The hold-out: ten generators that chose nothing

${summary(holdOut)}

### What users meet besides

${summary(everyday)}

### At equal false alarms

Every rival's threshold is moved until its mean rate of false alarms over the same cells is Holdline's.

The twelve:

${matchedTable(tuning)}

The hold-out:

${matchedTable(holdOut)}

### By scenario, 30 runs: false alarms / seen at 2 s / at 3 s

${byScenario(results)}

### Holdline by length of history: false alarms / seen at 1 s / 2 s / 3 s

${byLength(results)}

### Inconclusive, mean over all scenarios

Never red: the history is too short, or too noisy to see a loss of five points.

${inconclusive(results)}
`;
}
