/** A fault log as readable conditions. Types only. */
/** What a branch asks of a row, and whether the answer is yes. */
export type Condition = {
    readonly column: string;
    readonly is: string;
    readonly holds: boolean;
} | {
    readonly column: string;
    readonly above: number;
    /** Some cells are missing, and count as above. */
    readonly orMissing: boolean;
    readonly holds: boolean;
} | {
    readonly column: string;
    readonly missing: true;
    readonly holds: boolean;
};
/** A node of the tree. */
export interface FaultNode {
    /** Rows of each class here, in the order of `classes`. */
    readonly counts: readonly number[];
    /** The class that is most frequent here beside its share in all rows. */
    readonly class: string;
    /** Rows where the condition holds, and where it does not; `null` for a leaf. */
    readonly split: {
        readonly condition: Condition;
        readonly yes: FaultNode;
        readonly no: FaultNode;
    } | null;
}
export interface Trust {
    /** How many conditions lead to a leaf at most. */
    readonly depth: number;
    /** Of rows that the tree had not seen: the share told right, averaged over classes. */
    readonly balancedAccuracy: number;
    /** That of a tree that knows nothing. */
    readonly chance: number;
    /** Of the same rows: the share told right, however common their classes. */
    readonly accuracy: number;
    /** The share told right by naming the commonest class every time. */
    readonly majority: number;
    /** How often shuffled labels do as well, by the average over classes. */
    readonly p: number;
    /** How many rows it was measured on. */
    readonly rows: number;
}
export interface FaultClass {
    readonly name: string;
    readonly rows: number;
}
export interface FaultTree {
    /** The column that is explained. */
    readonly label: string;
    /** Rows that were learnt from. */
    readonly rows: number;
    /** Rows that were not: without a label, or of a class too rare to be learnt and checked. */
    readonly leftOut: {
        readonly unlabelled: number;
        readonly rare: readonly FaultClass[];
    };
    readonly classes: readonly FaultClass[];
    readonly root: FaultNode;
    readonly trust: Trust;
    /** Columns that no condition was sought in. */
    readonly passedOver: readonly {
        readonly column: string;
        readonly because: 'too-many-labels' | 'constant' | 'neither' | 'too-many-columns';
    }[];
}
