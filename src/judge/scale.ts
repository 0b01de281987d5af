/**
 * How large a change must be to matter, where no rule says so: the margin m, the practical limit L and the size at
 * which a single comparison is worth a warning. Shares and indices (values bounded by 1, such as a correlation) are
 * measured in points, percentages in points of a hundred, everything else relative to where it was.
 */
import type { Terms, Tolerance } from '../model/policy.js';
import type { Orientation } from './orientation.js';

export interface Scale {
  /** A loss below this never matters, however sure. In units of the value. */
  readonly margin: number;
  /** A loss that a gate must be able to see; with no noise estimate, the loss that fails. */
  readonly limit: number;
  /** With no noise estimate, the loss that is worth a warning. */
  readonly warning: number;
  /** Whether a rule's tolerance stands in the margin's place. */
  readonly tolerated: boolean;
}

const FRACTION = { margin: 0.005, limit: 0.05, warning: 0.01 };
const RELATIVE = { margin: 0.01, limit: 0.1, warning: 0.02 };

/** The tolerance in units of the value. */
export function sizeOf(tolerance: Tolerance, reference: number): number {
  return tolerance.kind === 'absolute' ? tolerance.value : tolerance.fraction * Math.abs(reference);
}

/** The tolerance that speaks of this direction: a drop where higher is better, a rise where lower is; either for a target. */
export function toleranceOf(
  terms: Pick<Terms, 'maxDrop' | 'maxRise'>,
  orientation: Orientation,
): Tolerance | null {
  if (orientation.direction === 'higher') return terms.maxDrop;
  if (orientation.direction === 'lower') return terms.maxRise;
  return terms.maxDrop ?? terms.maxRise;
}

function defaultScale(unit: string | null, reference: number): Omit<Scale, 'tolerated'> {
  if (unit === 'fraction' || unit === 'index') return FRACTION;
  const factor = unit === 'percent' ? 100 : Math.abs(reference);
  const sizes = unit === 'percent' ? FRACTION : RELATIVE;
  return { margin: sizes.margin * factor, limit: sizes.limit * factor, warning: sizes.warning * factor };
}

/** The scale of a measurement around its reference value. */
export function scaleOf(unit: string | null, reference: number, tolerance: Tolerance | null): Scale {
  const usual = defaultScale(unit, reference);
  if (tolerance === null) return { ...usual, tolerated: false };
  const margin = sizeOf(tolerance, reference);
  return { margin, limit: Math.max(usual.limit, margin), warning: margin, tolerated: true };
}
