// What examples that pair cost and find.
import { PAIR_RULES } from '../rivals/pair-rules.mjs';
import { percent, percents, shareOf, table } from './markdown.mjs';

function values(cells, key) {
  return [...new Set(cells.map((cell) => cell[key]))];
}

const OWN = [
  { title: '**Holdline fails**', rate: ({ outcomes }) => shareOf(outcomes, 'regressed') },
  {
    title: '**Holdline fails or warns**',
    rate: ({ outcomes }) => shareOf(outcomes, 'regressed', 'suspected'),
  },
  { title: 'Holdline is inconclusive', rate: ({ outcomes }) => shareOf(outcomes, 'inconclusive') },
];
const RIVALS = PAIR_RULES.map(({ id, title }) => ({
  title,
  rate: (cell) => cell.failed[id] / cell.repetitions,
}));

/** One row a rule, one column a group of cells, and in it the rates by drop. */
function byRule(cells, rules, columnOf) {
  const columns = [...new Set(cells.map(columnOf))];
  const rows = rules.map(({ title, rate }) => [
    title,
    ...columns.map((column) => percents(cells.filter((cell) => columnOf(cell) === column).map(rate))),
  ]);
  return table(['rule', ...columns], rows);
}

function numericTable(cells) {
  const lengths = values(cells, 'n');
  const rows = values(cells, 'shape').map((shape) => [
    shape,
    ...lengths.map((n) => percents(cells.filter((c) => c.shape === shape && c.n === n).map(OWN[0].rate))),
  ]);
  return table(['differences', ...lengths.map((n) => `n = ${n}`)], rows);
}

function joinedTable(cells) {
  const wanted = RIVALS.filter(({ title }) => /McNemar mid-p|drop > 2 pp$|statgate/.test(title));
  return byRule(
    cells,
    [...OWN.slice(0, 2), ...wanted],
    ({ n, spread }) => `${n} examples, ${100 * spread} pp a training`,
  );
}

export function pairsSection(results) {
  const of = (kind) => results.filter((cell) => cell.kind === kind);
  return `## The same examples on both sides

### Right or wrong: false alarms / seen at a true drop of 1, 2, 3, 5 points

Accuracy 80 %, 6.4 % of the examples disagree.

${byRule(of('binary'), [...OWN, ...RIVALS], ({ n }) => `n = ${n}`)}

### Scores: Holdline's false alarms / seen at 2, 3, 5 true standard errors

${numericTable(of('numeric'))}

### Examples in groups of ten that go together, 500 examples: false alarms / seen at 1, 2, 3 points

Holdline takes examples as independent; it has no column of groups that it could cluster by.

${byRule(of('clustered'), [...OWN, ...RIVALS], ({ n }) => `n = ${n}`)}

### Models trained anew for every run, 30 runs of history: false alarms / seen at 2, 4 points

${joinedTable(of('joined'))}

The largest Monte Carlo standard error in this part is ${percent(Math.sqrt(0.25 / Math.min(...results.map((r) => r.repetitions))))} points.
`;
}
