/** From a table of incidents to the conditions under which each class of them comes. */
import type { FaultNode, FaultTree } from '../model/fault-tree.js';
import type { Column, ExampleTable } from '../model/table.js';
import type { TreeNode } from './tree.js';
import { featuresOf } from './tree-features.js';
import { trustedTree } from './tree-trust.js';

/** More kinds of incident than this are no classes. */
export const MOST_CLASSES = 20;
/** Rarer ones can't be learnt and checked. */
export const FEWEST_OF_A_CLASS = 10;

/** What keeps a column from being explained. */
export type NoLabel =
  | { readonly because: 'no-such-column' }
  | { readonly because: 'not-labels' }
  | { readonly because: 'too-many-classes'; readonly classes: number }
  | { readonly because: 'one-class'; readonly classes: number }
  | { readonly because: 'missing'; readonly rows: number }
  | { readonly because: 'too-few'; readonly name: string; readonly rows: number };

function labelled(column: Column, codes: Int32Array): NoLabel | readonly number[] {
  const counts = new Array<number>(column.labels.length).fill(0);
  for (const code of codes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  if (column.missing > 0) return { because: 'missing', rows: column.missing };
  if (counts.length < 2) return { because: 'one-class', classes: counts.length };
  if (counts.length > MOST_CLASSES) return { because: 'too-many-classes', classes: counts.length };
  const rare = counts.findIndex((count) => count < FEWEST_OF_A_CLASS);
  if (rare >= 0) return { because: 'too-few', name: column.labels[rare] ?? '', rows: counts[rare] ?? 0 };
  return counts;
}

function nodeOf({ counts, predicted, split }: TreeNode, names: readonly string[]): FaultNode {
  return {
    counts,
    class: names[predicted] ?? '',
    split:
      split === null
        ? null
        : {
            condition: split.condition,
            yes: nodeOf(split.yes, names),
            no: nodeOf(split.no, names),
          },
  };
}

/** The tree of this column by all others; or why there is none. */
export function faultTree(
  table: ExampleTable,
  label: string,
  seed: number,
): { readonly tree: FaultTree } | { readonly none: NoLabel } {
  const column = table.columns.get(label);
  if (column === undefined)
    return { none: { because: table.dropped.includes(label) ? 'not-labels' : 'no-such-column' } };
  if (column.codes === null) return { none: { because: 'not-labels' } };
  const counts = labelled(column, column.codes);
  if ('because' in counts) return { none: counts };
  const { features, passedOver } = featuresOf(table, new Set([label]));
  const classes = { of: Uint8Array.from(column.codes), count: counts.length };
  const { tree, trust } = trustedTree(features, classes, seed);
  const names = column.labels;
  return {
    tree: {
      label,
      rows: table.rows,
      classes: names.map((name, i) => ({ name, rows: counts[i] ?? 0 })),
      root: nodeOf(tree, names),
      trust,
      passedOver,
    },
  };
}
