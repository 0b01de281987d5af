/** From a table of incidents to the conditions under which each class of them comes. */
import type { Condition, FaultClass, FaultNode, FaultTree } from '../model/fault-tree.js';
import type { Codes, Column, ExampleTable } from '../model/table.js';
import type { Redact } from './redaction.js';
import type { Classes, TreeNode } from './tree.js';
import { featuresOf } from './tree-features.js';
import { trustedTree } from './tree-trust.js';

/** More kinds of incident than this are no classes. */
const MOST_CLASSES = 20;
/** Rarer ones can't be learnt and checked. */
const FEWEST_OF_A_CLASS = 10;

/** What keeps a column from being explained. */
export type NoTree =
  | { readonly because: 'no-such-column' }
  | { readonly because: 'not-labels' }
  | { readonly because: 'empty' }
  | { readonly because: 'too-many-classes'; readonly classes: number; readonly most: number }
  | { readonly because: 'one-class'; readonly name: string }
  | { readonly because: 'too-few-rows'; readonly common: readonly FaultClass[]; readonly fewest: number }
  | { readonly because: 'no-columns'; readonly passedOver: FaultTree['passedOver'] };

interface Labelled {
  /** Those that are learnt, in the order in which they first stand. */
  readonly classes: readonly FaultClass[];
  readonly of: Classes;
  /** The rows that have one of them. */
  readonly rows: Int32Array;
  readonly leftOut: FaultTree['leftOut'];
}

function countsOf(codes: Codes, labels: readonly string[]): readonly FaultClass[] {
  const counts = new Array<number>(labels.length).fill(0);
  for (const code of codes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  return labels.map((name, code) => ({ name, rows: counts[code] ?? 0 }));
}

function labelled({ labels }: Column, codes: Codes): Labelled | NoTree {
  const found = countsOf(codes, labels);
  const seen = found.filter(({ rows }) => rows > 0);
  const [first] = seen;
  if (first === undefined) return { because: 'empty' };
  if (seen.length === 1) return { because: 'one-class', name: first.name };
  if (seen.length > MOST_CLASSES)
    return { because: 'too-many-classes', classes: seen.length, most: MOST_CLASSES };
  const classes = seen.filter(({ rows }) => rows >= FEWEST_OF_A_CLASS);
  if (classes.length < 2) {
    const common = [...seen].sort((a, b) => b.rows - a.rows).slice(0, 2);
    return { because: 'too-few-rows', common, fewest: FEWEST_OF_A_CLASS };
  }
  const at = found.map((one) => classes.indexOf(one));
  const kept = Int32Array.from(codes, (code) => at[code] ?? -1);
  return {
    classes,
    // A row without a class is among none of those that are looked at.
    of: { of: Uint8Array.from(kept, (code) => Math.max(0, code)), count: classes.length },
    rows: Int32Array.from(kept.keys()).filter((row) => (kept[row] ?? -1) >= 0),
    leftOut: {
      unlabelled: codes.filter((code) => code < 0).length,
      rare: seen.filter(({ rows }) => rows < FEWEST_OF_A_CLASS),
    },
  };
}

function conditionOf(condition: Condition, redact: Redact): Condition {
  const column = redact(condition.column);
  return 'is' in condition ? { ...condition, column, is: redact(condition.is) } : { ...condition, column };
}

/** A split whose two sides are taken for the same class tells nothing. */
function withoutIdle(node: TreeNode): TreeNode {
  if (node.split === null) return node;
  const { condition, yes, no } = node.split;
  const sides = { yes: withoutIdle(yes), no: withoutIdle(no) };
  const idle =
    sides.yes.split === null && sides.no.split === null && sides.yes.predicted === sides.no.predicted;
  return idle
    ? { ...node, predicted: sides.yes.predicted, split: null }
    : { ...node, split: { condition, ...sides } };
}

function nodeOf({ counts, predicted, split }: TreeNode, names: readonly string[], redact: Redact): FaultNode {
  const under = (node: TreeNode): FaultNode => nodeOf(node, names, redact);
  return {
    counts,
    class: names[predicted] ?? '',
    split:
      split === null
        ? null
        : { condition: conditionOf(split.condition, redact), yes: under(split.yes), no: under(split.no) },
  };
}

/** Classes that look alike once they are redacted are still told apart. */
function shownClasses(classes: readonly FaultClass[], redact: Redact): readonly FaultClass[] {
  const taken = new Set<string>();
  return classes.map(({ name, rows }, i) => {
    const text = redact(name);
    const shown = taken.has(text) ? `${text} (${i + 1})` : text;
    taken.add(shown);
    return { name: shown, rows };
  });
}

export interface FaultLog {
  readonly table: ExampleTable;
  /** Columns that could not even be read, told beside those that are no conditions. */
  readonly unreadable: readonly string[];
  /** The column that is explained. */
  readonly label: string;
}

interface Manner {
  readonly seed: number;
  /** The fewest rows of a leaf. */
  readonly minGroup: number;
  readonly redact: Redact;
}

/** The tree of this column by all others, in texts that may be shown; or why there is none. */
export function faultTree(
  { table, unreadable, label }: FaultLog,
  { seed, minGroup, redact }: Manner,
): { readonly tree: FaultTree } | { readonly none: NoTree } {
  const column = table.columns.get(label);
  if (column === undefined) {
    const there = table.dropped.includes(label) || unreadable.includes(label);
    return { none: { because: there ? 'not-labels' : 'no-such-column' } };
  }
  if (column.codes === null) return { none: { because: 'not-labels' } };
  const known = labelled(column, column.codes);
  if ('because' in known) return { none: known };
  const { classes, of, rows, leftOut } = known;
  const found = featuresOf(table, new Set([label]));
  const nested = unreadable.map((name) => ({ column: name, because: 'neither' }) as const);
  const passedOver = [...nested, ...found.passedOver].map((one) => ({ ...one, column: redact(one.column) }));
  if (found.features.length === 0) return { none: { because: 'no-columns', passedOver } };
  const problem = { features: found.features, classes: of, rows, fewest: minGroup };
  const { tree, trust } = trustedTree(problem, seed);
  const names = shownClasses(classes, redact);
  const root = nodeOf(
    withoutIdle(tree),
    names.map(({ name }) => name),
    redact,
  );
  return {
    tree: {
      label: redact(label),
      rows: rows.length,
      leftOut: { ...leftOut, rare: shownClasses(leftOut.rare, redact) },
      classes: names,
      root,
      trust,
      passedOver,
    },
  };
}
