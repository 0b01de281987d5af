/** How much of a suite's change is another mix of examples. */
import { type Grouped, type GroupSides, hidden, splitByGroup, splitByItem } from '../explain/mix.js';
import type { Redact } from '../explain/redaction.js';
import { type Values, valuesOfUnits } from '../explain/units.js';
import type { Mix } from '../model/explanation.js';
import type { Column, ExampleTable } from '../model/table.js';
import type { ExplainedSuite } from './explained-suite.js';

/** More groups than this say little about a mix. */
const MOST_GROUPS = 50;

function sums(column: Column, values: Values): ReadonlyMap<string, Grouped> {
  const found = new Map<string, { n: number; sum: number }>();
  for (let row = 0; row < values.length; row++) {
    const label = column.labels[column.codes?.[row] ?? -1] ?? '';
    const group = found.get(label) ?? { n: 0, sum: 0 };
    group.n++;
    group.sum += values[row] ?? 0;
    found.set(label, group);
  }
  return found;
}

const NOBODY: Grouped = { n: 0, sum: 0 };

/** Both sides by the labels of a column, or `null` where it is no column of few labels on both. */
function grouped(name: string, { base, head, outcome }: ExplainedSuite): readonly GroupSides[] | null {
  const [before, after] = [base.table.columns.get(name), head.table.columns.get(name)];
  const few = (column: Column | undefined): column is Column =>
    column !== undefined && column.codes !== null && column.labels.length <= MOST_GROUPS;
  if (!few(before) || !few(after) || after.labels.length < 2) return null;
  const [ofBase, ofHead] = [sums(before, outcome.base.values), sums(after, outcome.head.values)];
  const names = [...new Set([...ofBase.keys(), ...ofHead.keys()])].sort();
  return names.map((group) => ({
    group,
    base: ofBase.get(group) ?? NOBODY,
    head: ofHead.get(group) ?? NOBODY,
  }));
}

function candidates({ head }: ExplainedSuite, outcomes: ReadonlySet<string>): readonly string[] {
  const free = [...head.table.columns.keys()].filter((name) => !outcomes.has(name));
  const groups = free.filter((name) => head.roles.groups.includes(name));
  return [...groups, ...free.filter((name) => !groups.includes(name))].slice(0, MOST_GROUPS);
}

/** Rows of one side that no unit has. */
function onlyIn(values: Values, taken: Int32Array, table: ExampleTable): Grouped {
  if (taken.length === table.rows) return NOBODY;
  const left = new Uint8Array(table.rows).fill(1);
  for (let unit = 0; unit < taken.length; unit++) left[taken[unit] ?? 0] = 0;
  let [n, sum] = [0, 0];
  for (let row = 0; row < left.length; row++) {
    if (left[row] === 0) continue;
    n++;
    sum += values[row] ?? 0;
  }
  return { n, sum };
}

/** Where examples are paired, every one is a group; else every column of few labels, the largest shift first. */
export function mixOfSuite(
  suite: ExplainedSuite,
  outcomes: ReadonlySet<string>,
  { redact, minGroup }: { readonly redact: Redact; readonly minGroup: number },
): readonly Mix[] {
  const { units, outcome, base, head, measurement } = suite;
  const about = { suite: suite.name, metric: measurement.metric, unit: outcome.unit };
  if (units !== null && units.members === null) {
    const values = valuesOfUnits(units, outcome.base.values, outcome.head.values);
    const split = splitByItem(values, {
      base: onlyIn(outcome.base.values, units.baseRows, base.table),
      head: onlyIn(outcome.head.values, units.headRows, head.table),
    });
    return split === null ? [] : [{ ...about, by: null, ...split, groups: [] }];
  }
  const splits = candidates(suite, outcomes).flatMap((name): readonly Mix[] => {
    const groups = grouped(name, suite);
    const split = groups === null ? null : splitByGroup(groups);
    if (groups === null || split === null) return [];
    const shown = splitByGroup(hidden(groups, minGroup))?.groups ?? [];
    const parts = shown.map((part) => ({ ...part, group: redact(part.group) }));
    parts.sort((a, b) => Math.abs(b.items + b.mix) - Math.abs(a.items + a.mix));
    const { change, items, mix } = split;
    return [{ ...about, by: redact(name), change, items, mix, groups: parts }];
  });
  return splits.sort((a, b) => Math.abs(b.mix) - Math.abs(a.mix)).slice(0, 5);
}
