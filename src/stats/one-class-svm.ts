/**
 * The region in which most of some rows lie: a support vector machine of one class with a Gaussian kernel.
 *
 *   minimise ½ αᵀKα   over 0 ≤ αᵢ ≤ 1, Σ αᵢ = ν n,   Kᵢⱼ = exp(−γ |xᵢ − xⱼ|²)
 *   f(x) = Σ αᵢ K(xᵢ, x) − ρ, below 0 outside;   ρ = the gradient Kα where 0 < αᵢ < 1
 *
 * Solved two coefficients at a time (SMO), the pair that violates most first.
 *
 * Source: B. Schölkopf and others, Estimating the support of a high-dimensional distribution, Neural Computation 13
 * (2001); scaling, first α and choice of pairs: C.-C. Chang, C.-J. Lin, LIBSVM, ACM TIST 2 (2011), sections 2.4 and 4.
 *
 * Example: rows 0 and 1, ν = 1, γ = 1: α = (1, 1), gradient 1 + e⁻¹ at both, which is ρ: f is 0 at both.
 */

export interface Region {
  /** Upper bound on the share of rows outside, in (0, 1]. */
  readonly nu: number;
  readonly gamma: number;
}

export interface Support {
  /** Below 0 outside. */
  readonly decision: (row: readonly number[]) => number;
  readonly rho: number;
}

type Row = readonly number[];

/** Of the gradients of a pair that could still be moved: what remains of a kernel that is at most 1. */
const TOLERANCE = 1e-9;
const MOST_STEPS = 100_000;
const LEAST_CURVATURE = 1e-12;

function kernel(one: Row, other: Row, gamma: number): number {
  const square = one.reduce((sum, value, column) => sum + (value - (other[column] ?? 0)) ** 2, 0);
  return Math.exp(-gamma * square);
}

/** The first νn coefficients at their bound, the next with what is left. */
function firstAlphas(rows: number, nu: number): number[] {
  const total = nu * rows;
  return Array.from({ length: rows }, (_, index) => Math.min(1, Math.max(0, total - index)));
}

/** Whose coefficient should grow most, and whose should shrink most. */
function pairOf(alphas: readonly number[], gradient: readonly number[]): readonly [number, number] {
  let [up, down] = [-1, -1];
  for (const [index, slope] of gradient.entries()) {
    const alpha = alphas[index] ?? 0;
    if (alpha < 1 && (up < 0 || slope < (gradient[up] ?? 0))) up = index;
    if (alpha > 0 && (down < 0 || slope > (gradient[down] ?? 0))) down = index;
  }
  return [up, down];
}

/** Moves the alphas to the optimum, and the gradient with them. */
function settle(matrix: readonly Row[], alphas: number[], gradient: number[]): void {
  for (let step = 0; step < MOST_STEPS; step++) {
    const [up, down] = pairOf(alphas, gradient);
    const violation = (gradient[down] ?? 0) - (gradient[up] ?? 0);
    const goesOn = up >= 0 && down >= 0 && violation > TOLERANCE;
    if (!goesOn) return;
    const [ofUp, ofDown] = [matrix[up] ?? [], matrix[down] ?? []];
    const curvature = Math.max(LEAST_CURVATURE, 2 - 2 * (ofUp[down] ?? 0));
    const [low, high] = [alphas[up] ?? 0, alphas[down] ?? 0];
    const moved = Math.min(violation / curvature, 1 - low, high);
    // Set, not summed: a coefficient that reaches a bound must lie on it.
    alphas[up] = moved === 1 - low ? 1 : low + moved;
    alphas[down] = moved === high ? 0 : high - moved;
    for (const index of gradient.keys()) {
      gradient[index] = (gradient[index] ?? 0) + moved * ((ofUp[index] ?? 0) - (ofDown[index] ?? 0));
    }
  }
}

/** The gradient of free coefficients; where none is free, the middle between those at their bounds. */
function offsetOf(alphas: readonly number[], gradient: readonly number[]): number {
  const at = (keeps: (alpha: number) => boolean) =>
    gradient.filter((_, index) => keeps(alphas[index] ?? Number.NaN));
  const free = at((alpha) => alpha > 0 && alpha < 1);
  if (free.length > 0) return free.reduce((sum, slope) => sum + slope, 0) / free.length;
  // They sum to more than 0, so that some are full.
  const [full, empty] = [at((alpha) => alpha === 1), at((alpha) => alpha === 0)];
  const inside = Math.max(...full);
  return empty.length === 0 ? inside : (inside + Math.min(...empty)) / 2;
}

/** The region of these rows; `null` for none. */
export function oneClass(rows: readonly Row[], { nu, gamma }: Region): Support | null {
  if (rows.length === 0) return null;
  const matrix = rows.map((one) => rows.map((other) => kernel(one, other, gamma)));
  const alphas = firstAlphas(rows.length, nu);
  const gradient = matrix.map((row) => row.reduce((sum, k, index) => sum + k * (alphas[index] ?? 0), 0));
  settle(matrix, alphas, gradient);
  const rho = offsetOf(alphas, gradient);
  const supports = rows.flatMap((row, index) => {
    const alpha = alphas[index] ?? 0;
    return alpha > 0 ? [{ row, alpha }] : [];
  });
  const decision = (row: Row): number =>
    supports.reduce((sum, { row: support, alpha }) => sum + alpha * kernel(support, row, gamma), 0) - rho;
  return { decision, rho };
}
