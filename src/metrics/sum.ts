/**
 * Sums in row order with Neumaier's compensation, so that a million terms keep 15 digits.
 *
 * Source: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974).
 * Example: 1 + 1e100 + 1 − 1e100 is 2 here, and 0 with a plain loop.
 */

/** A running sum. State is the point: millions of additions without an array. */
export class RunningSum {
  #sum = 0;
  #rest = 0;

  add(term: number): void {
    const next = this.#sum + term;
    if (Math.abs(this.#sum) >= Math.abs(term)) this.#rest += this.#sum - next + term;
    else this.#rest += term - next + this.#sum;
    this.#sum = next;
  }

  get value(): number {
    return this.#sum + this.#rest;
  }
}

/** Σ vᵢ. The same steps as `RunningSum`, with the two numbers held in registers: this runs over every row. */
export function sum(values: Float64Array): number {
  let total = 0;
  let rest = 0;
  for (let i = 0; i < values.length; i++) {
    const term = values[i] ?? 0;
    const next = total + term;
    rest += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
    total = next;
  }
  return total + rest;
}

/** Σ wᵢ·vᵢ; with `weights: null` every weight is 1. */
export function weightedSum(values: Float64Array, weights: Float64Array | null): number {
  if (weights === null) return sum(values);
  let total = 0;
  let rest = 0;
  for (let i = 0; i < values.length; i++) {
    const term = (values[i] ?? 0) * (weights[i] ?? 0);
    const next = total + term;
    rest += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
    total = next;
  }
  return total + rest;
}

/** Σ wᵢ, or how many there are where there are no weights. */
export function totalWeight(rows: number, weights: Float64Array | null): number {
  return weights === null ? rows : sum(weights);
}

/** Σ wᵢ·vᵢ / Σ wᵢ. NaN for no rows or weights of sum 0. */
export function mean(values: Float64Array, weights: Float64Array | null): number {
  return weightedSum(values, weights) / totalWeight(values.length, weights);
}

/** Σ wᵢ·(vᵢ − c)², with `weights: null` every weight 1: the same steps once more, without an array of squares. */
export function squaresAbout(values: Float64Array, centre: number, weights: Float64Array | null): number {
  let total = 0;
  let rest = 0;
  for (let i = 0; i < values.length; i++) {
    const away = (values[i] ?? 0) - centre;
    const term = away * away * (weights === null ? 1 : (weights[i] ?? 0));
    const next = total + term;
    rest += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
    total = next;
  }
  return total + rest;
}
