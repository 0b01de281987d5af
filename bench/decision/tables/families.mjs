// What many metrics cost and find.
import { FAMILY_RULES } from '../studies/families.mjs';
import { percent, percents, table } from './markdown.mjs';

function groups(results) {
  return results.filter(({ regressed }) => regressed === 0);
}

function withPower(results, { kind, size, n }) {
  return [3, 5].map((k) =>
    results.find((one) => one.kind === kind && one.size === size && one.n === n && one.k === k),
  );
}

function holdlineTable(results) {
  const rows = groups(results).map((cell) => {
    const seen = withPower(results, cell);
    const share = (one, key) => one.holdline[key] / one.repetitions;
    return [
      cell.kind,
      String(cell.size),
      String(cell.n),
      percent(share(cell, 'failed')),
      percent(share(cell, 'warned')),
      percents(seen.map((one) => share(one, 'failed'))),
      percents(seen.map((one) => share(one, 'named') / one.regressed)),
      percents(seen.map((one) => share(one, 'wrongly'))),
    ];
  });
  const columns = [
    'metrics',
    'how many',
    'runs',
    'failed wrongly',
    'failed or warned wrongly',
    '3 drop by 3 s / 5 s: failed',
    'share of the 3 named',
    'others named with them',
  ];
  return table(columns, rows);
}

function rivalsTable(results) {
  const cells = groups(results).filter(({ size, n }) => size === 50 && n === 30);
  const three = (cell, countOf) =>
    percents([cell, ...withPower(results, cell)].map((one) => countOf(one) / one.repetitions));
  const rows = [
    ['**Holdline**', ...cells.map((cell) => three(cell, (one) => one.holdline.failed))],
    ...FAMILY_RULES.map(({ id, title }) => [
      title,
      ...cells.map((cell) => three(cell, (one) => one.failed[id])),
    ]),
  ];
  return table(['rule', ...cells.map(({ kind }) => kind)], rows);
}

export function familiesSection(results) {
  return `## Many metrics at once

Deviations from 0.3 to 3 points. An evaluation fails when any of its metrics does. *mixed*: each metric is one of stable, t3, drifting, stepped up, stepped
down or spoilt by outliers. *correlated*: 0.3 between all metrics of a run.

### Holdline

${holdlineTable(results)}

### 50 metrics, 30 runs: failed with none / three at 3 s / three at 5 s

${rivalsTable(results)}
`;
}
