/**
 * Spearman's rank correlation, and how much each example moves it.
 *
 *   ρ = A/√(B·C),  A the covariance of the ranks of truth and prediction, B and C their variances
 *   one more example at (x, y) moves each rank as well as the mean over ranks, so that
 *   a = (F − ½)(G − ½) + E[s(X − x)(G − ½)] + E[s(Y − y)(F − ½)] − 3A,   s(z) = 1 above 0, ½ at 0, else 0
 *   b = (F − ½)² + 2 E[s(X − x)(F − ½)] − 3B, c likewise,   u = a/√(BC) − ρ/2·(b/B + c/C)
 *
 * with F, G the shares of examples below, equals counting half. Without an example ρ is ρ − u/n up to terms of the order
 * 1/n²: the infinitesimal jackknife.
 *
 * Source: L. Jaeckel, The infinitesimal jackknife, Bell Laboratories memorandum MM 72-1215-11 (1972); C. Croux, C. Dehon,
 * Influence functions of the Spearman and Kendall correlation measures, Statistical Methods and Applications 19 (2010).
 * Example: truth 1 2 3, prediction 1 2 3: ρ = 1, and no example moves it.
 */
import { ascendingOrder } from '../stats/order.js';

/** Shares of the values below each one, equals counting half, and the values' order. */
interface Standing {
  readonly values: Float64Array;
  readonly order: Uint32Array;
  /** Less ½, so that their mean is 0. */
  readonly shares: Float64Array;
}

/** Calls `visit` with the start and end of each run of equal values in the order. */
function runs(values: Float64Array, order: Uint32Array, visit: (start: number, end: number) => void): void {
  for (let start = 0, end = 0; start < order.length; start = end) {
    const value = values[order[start] ?? 0];
    while (end < order.length && values[order[end] ?? 0] === value) end++;
    visit(start, end);
  }
}

function standing(values: Float64Array): Standing {
  const order = ascendingOrder(values);
  const shares = new Float64Array(values.length);
  runs(values, order, (start, end) => {
    for (let i = start; i < end; i++) shares[order[i] ?? 0] = (start + end) / 2 / values.length - 0.5;
  });
  return { values, order, shares };
}

/** Of each row: the mean over all rows of the other shares, of rows above it whole and of its equals half. */
function meanAbove({ values, order }: Standing, shares: Float64Array): Float64Array {
  const found = new Float64Array(values.length);
  let below = 0;
  runs(values, order, (start, end) => {
    let here = 0;
    for (let i = start; i < end; i++) here += shares[order[i] ?? 0] ?? 0;
    // All shares add up to 0.
    for (let i = start; i < end; i++) found[order[i] ?? 0] = (-below - here / 2) / values.length;
    below += here;
  });
  return found;
}

function meanProduct(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let row = 0; row < a.length; row++) total += (a[row] ?? 0) * (b[row] ?? 0);
  return total / a.length;
}

/** The correlation without one example of each row, to the first order. NaN for a constant column. */
export function correlationWithout(truth: Float64Array, prediction: Float64Array): Float64Array {
  const [x, y] = [standing(truth), standing(prediction)];
  const [a, b, c] = [
    meanProduct(x.shares, y.shares),
    meanProduct(x.shares, x.shares),
    meanProduct(y.shares, y.shares),
  ];
  const rho = a / Math.sqrt(b * c);
  const [yAbove, xAbove] = [meanAbove(x, y.shares), meanAbove(y, x.shares)];
  const [ownX, ownY] = [meanAbove(x, x.shares), meanAbove(y, y.shares)];
  const result = new Float64Array(truth.length);
  for (let row = 0; row < result.length; row++) {
    const [f, g] = [x.shares[row] ?? 0, y.shares[row] ?? 0];
    const ofA = f * g + (yAbove[row] ?? 0) + (xAbove[row] ?? 0) - 3 * a;
    const ofB = f * f + 2 * (ownX[row] ?? 0) - 3 * b;
    const ofC = g * g + 2 * (ownY[row] ?? 0) - 3 * c;
    result[row] = rho - (ofA / Math.sqrt(b * c) - (rho / 2) * (ofB / b + ofC / c)) / result.length;
  }
  return result;
}
