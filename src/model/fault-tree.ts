/** A fault log as readable conditions. Types only. */

/** What a branch asks of a row, and whether the answer is yes. */
export type Condition =
  | { readonly column: string; readonly is: string; readonly holds: boolean }
  | { readonly column: string; readonly above: number; readonly holds: boolean }
  | { readonly column: string; readonly missing: true; readonly holds: boolean };

/** A node of the tree. */
export interface FaultNode {
  /** Rows of each class here, in the order of `classes`. */
  readonly counts: readonly number[];
  /** The class that is most frequent here beside its share in all rows. */
  readonly class: string;
  /** Rows where the condition holds, and where it does not; `null` for a leaf. */
  readonly split: { readonly condition: Condition; readonly yes: FaultNode; readonly no: FaultNode } | null;
}

export interface Trust {
  /** How many conditions lead to a leaf at most. */
  readonly depth: number;
  /** Of rows that the tree had not seen: the share told right, averaged over classes. */
  readonly balancedAccuracy: number;
  /** That of a tree that knows nothing. */
  readonly chance: number;
  /** How often shuffled labels do as well. */
  readonly p: number;
  /** How many rows it was measured on. */
  readonly rows: number;
}

export interface FaultTree {
  /** The column that is explained. */
  readonly label: string;
  readonly rows: number;
  readonly classes: readonly { readonly name: string; readonly rows: number }[];
  readonly root: FaultNode;
  readonly trust: Trust;
  /** Columns that no condition was sought in. */
  readonly passedOver: readonly {
    readonly column: string;
    readonly because: 'too-many-labels' | 'constant' | 'neither';
  }[];
}
