/** The rules of a gate as the configuration gives them. Types only. */
import type { Direction } from './evaluation.js';
import type { Severity } from './report.js';

/** How much worse than base a value may be. `text` is the user's own spelling. */
export type Tolerance =
  | { readonly kind: 'absolute'; readonly value: number; readonly text: string }
  | { readonly kind: 'relative'; readonly fraction: number; readonly text: string };

/** What may be said of a measurement; `null` where nothing is. */
export interface Terms {
  readonly min: number | null;
  readonly max: number | null;
  readonly target: number | null;
  readonly maxDrop: Tolerance | null;
  readonly maxRise: Tolerance | null;
  readonly direction: Direction | null;
  readonly severity: Severity | null;
}

/** Terms for the measurements whose id the glob matches. */
export interface Rule extends Terms {
  readonly match: string;
  /** `file:line:column` of the rule in the configuration. */
  readonly where: string;
}

export interface Decision {
  /** Chance of failing a harmless pull request, over the whole report. */
  readonly alpha: number;
  /** The same for `suspected`. */
  readonly alphaWarn: number;
}
