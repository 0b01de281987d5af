/**
 * p values adjusted so that a bound on them bounds the false discovery rate, whatever their dependence.
 *
 *   q_(i) = min over j >= i of min(1, H M p_(j) / j),   p_(1) <= … <= p_(M),   H = 1 + 1/2 + … + 1/M
 *
 * Source: Y. Benjamini, D. Yekutieli, The control of the false discovery rate in multiple testing under dependency,
 * Annals of Statistics 29 (2001) 1165–1188.
 *
 * Example: 0.01, 0.04, 0.03 become 0.055, 0.0733333, 0.0733333.
 */
import { benjaminiHochberg } from './benjamini-hochberg.js';

/** The adjusted values, in the order of the input. */
export function benjaminiYekutieli(pValues: readonly number[]): number[] {
  const harmonic = pValues.reduce((sum, _, i) => sum + 1 / (i + 1), 0);
  // Where the plain adjustment stopped at 1 this one does too, because H >= 1.
  return benjaminiHochberg(pValues).map((q) => Math.min(1, q * harmonic));
}
