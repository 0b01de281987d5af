/**
 * Paired comparison of what is made of a metric's values in groups.
 *
 *   robust_mean  difference Σ ρ·d, se² = Σ (ρ·se)², each group's difference d and se by the metric's own method;
 *                degrees of freedom by Satterthwaite: se⁴/Σ (ρ·se)⁴/df
 *   worst_group  the comparison within the group that is the worst one on both sides; none where those are two groups
 *
 * Groups are taken as head has them; a pair whose group differs between the sides leaves no comparison.
 * Source: F. E. Satterthwaite, Biometrics Bulletin 2 (1946) 110–114.
 * Example: two groups alike, differences −0.1 and 0 with errors 0.03 and 0.04: −0.05, error 0.025.
 */
import type { DifferencePairs, PairedEvidence } from '../model/evidence.js';
import { skewness } from '../stats/skewness.js';
import { evidence, type Sides } from './pairs.js';
import type { Request } from './requests.js';
import { estimateOne } from './single.js';
import { type Slice, sharesOf, slicesOf, worstGroup } from './slices.js';
import { partOf, type Subject } from './subject.js';

/** How one metric is compared over paired rows. */
export type Comparison = (sides: Sides<Subject>, requests: Sides<Request>) => PairedEvidence | null;

const sameRows = (a: Int32Array, b: Int32Array): boolean =>
  a.length === b.length && a.every((row, place) => row === b[place]);

/** The groups where both sides have the same ones of the same pairs. */
function commonSlices(sides: Sides<Subject>, requests: Sides<Request>): readonly Slice[] | null {
  const base = slicesOf(sides.base, requests.base.argument.column);
  const head = slicesOf(sides.head, requests.head.argument.column);
  if ('invalid' in base || 'invalid' in head || base.length !== head.length) return null;
  const ofBase = new Map(base.map(({ group, rows }) => [group, rows]));
  const same = head.every(({ group, rows }) => sameRows(rows, ofBase.get(group) ?? new Int32Array(0)));
  return same ? head : null;
}

/** Right and wrong as a difference of shares, whose error is that of the mean of −1, 0 and 1. */
function asDifference(found: PairedEvidence): DifferencePairs | null {
  if (found.kind === 'differences') return found;
  if (found.kind !== 'binary') return null;
  const { won, lost } = found;
  const n = found.bothRight + found.bothWrong + won + lost;
  const difference = (won - lost) / n;
  const variance = ((won + lost) / n - difference ** 2) / (n - 1);
  const counts = Float64Array.of(lost, found.bothRight + found.bothWrong, won);
  return evidence({
    n,
    difference,
    standardError: Math.sqrt(Math.max(0, variance)),
    degreesOfFreedom: n - 1,
    skewness: skewness(Float64Array.of(-1, 0, 1), counts),
    method: 'paired-t',
  });
}

interface Part extends DifferencePairs {
  readonly share: number;
}

function combined(parts: readonly Part[]): PairedEvidence | null {
  const total = (of: (part: Part) => number): number => parts.reduce((sum, part) => sum + of(part), 0);
  const squares = total(({ share, standardError }) => (share * standardError) ** 2);
  const spread = total(({ share, standardError, degreesOfFreedom }) =>
    degreesOfFreedom === null ? 0 : (share * standardError) ** 4 / degreesOfFreedom,
  );
  // The third cumulant of a sum is the sum of those of its parts.
  const cubes = total((part) => (part.share * part.standardError) ** 3 * (part.skewness / Math.sqrt(part.n)));
  const n = total((part) => part.n);
  const degreesOfFreedom = spread > 0 ? squares ** 2 / spread : n - parts.length;
  return evidence({
    n,
    difference: total(({ share, difference }) => share * difference),
    standardError: Math.sqrt(squares),
    degreesOfFreedom,
    skewness: squares > 0 ? (cubes / squares ** 1.5) * Math.sqrt(degreesOfFreedom + 1) : 0,
    method: 'paired-t',
  });
}

function inGroup(sides: Sides<Subject>, { rows }: Slice): Sides<Subject> {
  return { base: partOf(sides.base, rows), head: partOf(sides.head, rows) };
}

/** The evidence for `worst_group` or `robust_mean`, or `null` where there is none. */
export function pairSlices(
  sides: Sides<Subject>,
  requests: Sides<Request>,
  compare: Comparison,
): PairedEvidence | null {
  const [ofBase, ofHead] = [requests.base.slices, requests.head.slices];
  const slices = commonSlices(sides, requests);
  if (ofBase === null || ofHead === null || slices === null) return null;
  const inner = { base: ofBase.inner, head: ofHead.inner };
  if (requests.head.metric.id === 'worst_group') {
    const group = worstGroup(requests.head, sides.head, estimateOne);
    const slice = slices.find((one) => one.group === group);
    const same = worstGroup(requests.base, sides.base, estimateOne) === group;
    return same && slice !== undefined ? compare(inGroup(sides, slice), inner) : null;
  }
  const shares = sharesOf(
    slices.map(({ group }) => group),
    ofHead.shares,
  );
  if ('invalid' in shares) return null;
  const parts = slices.flatMap((slice, group): readonly Part[] => {
    const found = compare(inGroup(sides, slice), inner);
    const difference = found === null ? null : asDifference(found);
    return difference === null ? [] : [{ ...difference, share: shares[group] ?? 0 }];
  });
  return parts.length < slices.length ? null : combined(parts);
}
