/**
 * Which columns tell something of an example that was so before any model saw it. What differs between base and head is
 * an outcome of theirs, and would explain a loss by itself.
 */
import type { Column, ExampleTable } from '../model/table.js';
import { isNumeric } from '../table/coded.js';
import { type Feature, featureOf, type Hindrance } from './feature.js';

/** Each two features are searched together, so their number is bounded. */
export const MOST_FEATURES = 40;
/** A corrected label here and there does not make a column an outcome. */
const MOST_DIFFERING = 0.01;

export type Skipped = Hindrance | 'differs' | 'only-in-base' | 'only-in-head';

export interface Attributes {
  readonly features: readonly Feature[];
  readonly skipped: readonly { readonly column: string; readonly why: Skipped }[];
  /** Columns beyond the bound. */
  readonly left: number;
}

export interface Units {
  /** Row of each unit. Of one length. */
  readonly baseRows: Int32Array;
  readonly headRows: Int32Array;
}

function differingNumbers(base: Float64Array, head: Float64Array, { baseRows, headRows }: Units): number {
  let differing = 0;
  for (let unit = 0; unit < baseRows.length; unit++) {
    const [one, other] = [base[baseRows[unit] ?? -1], head[headRows[unit] ?? -1]];
    if (!Object.is(one, other) && one !== other) differing++;
  }
  return differing;
}

/** All, where labels of one side stand against numbers of the other. */
function differingLabels(base: Column, head: Column, units: Units): number {
  const [before, after] = [base.codes, head.codes];
  if (before === null || after === null) return units.baseRows.length;
  const places = new Map(head.labels.map((label, code) => [label, code] as const));
  const inHead = Int32Array.from(base.labels, (label) => places.get(label) ?? -2);
  let count = 0;
  for (let unit = 0; unit < units.baseRows.length; unit++) {
    const code = before[units.baseRows[unit] ?? -1] ?? -1;
    const expected = code < 0 ? -1 : (inHead[code] ?? -2);
    if (expected !== (after[units.headRows[unit] ?? -1] ?? -1)) count++;
  }
  return count;
}

/** How many units have another cell in head than in base; all, where the cells can't be compared. */
function differing(base: Column, head: Column, units: Units): number {
  const numbers = isNumeric(base) && isNumeric(head);
  const [before, after] = numbers ? [base.values, head.values] : [null, null];
  return before === null || after === null
    ? differingLabels(base, head, units)
    : differingNumbers(before, after, units);
}

/** The column without its numbers. */
function asLabels({ name, codes, labels, missing, firstMissingRow }: Column): Column {
  return { name, codes, labels, values: null, missing, firstMissingRow };
}

export interface Candidates {
  readonly base: ExampleTable;
  readonly head: ExampleTable;
  /** Columns that an outcome stands in: predictions, scores, latencies. */
  readonly outcomes: ReadonlySet<string>;
  /** Columns of classes: numbers in them are names, of which there are no ranges. */
  readonly classes: ReadonlySet<string>;
  /** Columns that are searched before all others. */
  readonly declared: ReadonlySet<string>;
}

/** Why base does not say of a column that it was so before any model saw the examples; a declared one need not be there. */
function hindranceOf(
  column: Column,
  { base, declared }: Pick<Candidates, 'base' | 'declared'>,
  units: Units,
): Skipped | null {
  const before = base.columns.get(column.name);
  if (before !== undefined)
    return differing(before, column, units) > MOST_DIFFERING * units.headRows.length ? 'differs' : null;
  if (declared.has(column.name)) return null;
  return base.dropped.includes(column.name) ? 'differs' : 'only-in-head';
}

/** The features of these units, and the columns that give none. */
export function attributesOf(
  { base, head, outcomes, classes, declared }: Candidates,
  units: Units,
  least: number,
): Attributes {
  const columns = [...head.columns.values()].filter(({ name }) => !outcomes.has(name));
  const first = columns.filter(({ name }) => declared.has(name));
  const ordered = [...first, ...columns.filter(({ name }) => !declared.has(name))];
  const features: Feature[] = [];
  const skipped: { column: string; why: Skipped }[] = [];
  let left = 0;
  for (const one of ordered) {
    const column = classes.has(one.name) && one.codes !== null ? asLabels(one) : one;
    if (features.length === MOST_FEATURES) {
      left++;
      continue;
    }
    const found = hindranceOf(column, { base, declared }, units) ?? featureOf(column, units.headRows, least);
    if (typeof found === 'string') skipped.push({ column: column.name, why: found });
    else features.push(found);
  }
  for (const name of base.columns.keys())
    if (!head.columns.has(name) && !head.dropped.includes(name) && !outcomes.has(name))
      skipped.push({ column: name, why: 'only-in-base' });
  for (const name of head.dropped)
    if (!outcomes.has(name)) skipped.push({ column: name, why: 'too-many-values' });
  return { features, skipped, left };
}
