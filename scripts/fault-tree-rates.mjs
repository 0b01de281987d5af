// How often a tree of a fault log is trusted where nothing causes the faults, and finds a cause that was planted: the figures of
// docs/explain.md. After `npx tsc`: node scripts/fault-tree-rates.mjs [REPETITIONS]
import { faultTree } from '../build/js/explain/fault-tree.js';
import { randomOf } from '../build/js/stats/random.js';
import { TableBuilder } from '../build/js/table/build.js';

const REPETITIONS = Number(process.argv[2] ?? 100);
/** Faults that come for no reason that is written down. */
const ANYWAY = 0.04;
const COLUMNS = ['host', 'region', 'version', 'shift', 'load', 'heat', 'batch', 'age'];

/** The planted conditions: rows that meet one fail more often, by this much. */
const PLANTED = {
  nothing: [() => false, 0, []],
  'one value of eight': [(row) => row.host === 'v3', 0.4, ['host']],
  'a range and a value (6 % of rows)': [
    (row) => row.heat > 75 && row.region === 'v1',
    0.6,
    ['heat', 'region'],
  ],
};

function log(rows, [belongs, more], random) {
  const builder = new TableBuilder([...COLUMNS, 'outcome'].map((name) => ({ name, kind: 'cells' })));
  const uniform = () => random.word() / 2 ** 32;
  for (let i = 0; i < rows; i++) {
    const label = (levels) => `v${random.below(levels)}`;
    const row = { host: label(8), region: label(4), version: label(3), shift: label(2) };
    for (const name of ['load', 'heat', 'batch', 'age']) row[name] = random.below(1000) / 10;
    const fails = uniform() < ANYWAY || (belongs(row) && uniform() < more);
    for (const [at, name] of COLUMNS.entries()) builder.text(at, String(row[name]));
    builder.text(COLUMNS.length, fails ? 'fault' : 'ok');
    builder.endRow();
  }
  return builder.finish();
}

function columnsIn({ split }) {
  return split === null ? [] : [split.condition.column, ...columnsIn(split.yes), ...columnsIn(split.no)];
}

for (const rows of [500, 2000]) {
  for (const [name, planted] of Object.entries(PLANTED)) {
    let [trusted, found] = [0, 0];
    for (let seed = 1; seed <= REPETITIONS; seed++) {
      const table = log(rows, planted, randomOf(1000 * rows + seed));
      const manner = { seed, minGroup: 20, redact: (text) => text };
      const { tree } = faultTree({ table, unreadable: [], label: 'outcome' }, manner);
      if (tree === undefined || !(tree.trust.p <= 0.05)) continue;
      trusted++;
      const columns = new Set(columnsIn(tree.root));
      if (planted[2].length > 0 && planted[2].every((column) => columns.has(column))) found++;
    }
    console.log(
      `${name}, ${rows} rows: trusted ${trusted}, and with its columns ${found}, of ${REPETITIONS}`,
    );
  }
}
