/** The reference values of scripts/references/tests.py. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Tails } from '../../src/stats/tails.js';
import { expectNear } from './references.js';

type Values = readonly number[];
type Three = readonly [greater: number, less: number, twoSided: number];
type Two = readonly [number, number];

interface TwoSamples {
  readonly base: Values;
  readonly head: Values;
}

interface TRow extends TwoSamples {
  readonly groups: Values;
  readonly paired: Values;
  readonly welch: Values;
  readonly clustered: readonly [difference: number, standardError: number, t: number, p: number];
}

interface SignedRankRow {
  readonly d: Values;
  readonly method: string;
  readonly v: number;
  readonly wilcox: Three;
  readonly pratt: Three;
}

interface MannWhitneyRow extends TwoSamples {
  readonly method: string;
  readonly u: number;
  readonly p: Three;
  readonly normal: Three;
}

interface SmirnovRow extends TwoSamples {
  readonly d: number;
  readonly exact: number;
}

interface BootstrapRow extends TwoSamples {
  readonly groups: readonly Values[];
  readonly seed: number;
  readonly level: number;
  readonly rows: Two;
  readonly byGroup: Two;
  readonly poisson: Two;
  readonly bca: Two;
  readonly acceleration: number;
}

interface TestReferences {
  readonly gamma: readonly (readonly [a: number, x: number, lower: number, upper: number])[];
  readonly chiSquare: readonly (readonly [x: number, df: number, cdf: number, tail: number])[];
  readonly beta: readonly (readonly [
    p: number,
    a: number,
    b: number,
    x: number,
    cdf: number,
    tail: number,
  ])[];
  readonly binomialCdf: readonly (readonly [k: number, n: number, p: number, cdf: number])[];
  readonly hypergeometric: readonly (readonly [
    k: number,
    marked: number,
    unmarked: number,
    draws: number,
    pmf: number,
    cdf: number,
    tail: number,
  ])[];
  readonly clopperPearson: readonly (readonly [
    k: number,
    n: number,
    level: number,
    low: number,
    high: number,
  ])[];
  readonly adjusted: readonly { readonly p: Values; readonly holm: Values; readonly by: Values }[];
  readonly tTests: readonly TRow[];
  readonly signedRank: readonly SignedRankRow[];
  readonly mannWhitney: readonly MannWhitneyRow[];
  readonly signFlips: readonly { readonly d: Values; readonly p: Three }[];
  readonly permutations: readonly (TwoSamples & { readonly p: Three })[];
  readonly kolmogorovSmirnov: {
    readonly distinct: readonly (SmirnovRow & { readonly asymptotic: number })[];
    readonly tied: readonly SmirnovRow[];
  };
  readonly distances: readonly {
    readonly expected: Values;
    readonly actual: Values;
    readonly psi: number;
    readonly js: number;
  }[];
  readonly betaBinomial: readonly (readonly [
    k1: number,
    n1: number,
    k2: number,
    n2: number,
    a: number,
    b: number,
    p: number,
  ])[];
  readonly bootstraps: readonly BootstrapRow[];
  readonly random: readonly { readonly seed: number; readonly words: Values; readonly below: Values }[];
}

const file = new URL('../references/tests.json', import.meta.url);

export const testReferences: TestReferences = JSON.parse(readFileSync(file, 'utf8'));

/** Holds where all three p values are near. */
export function expectTails(actual: Tails | undefined, expected: Three, relative = 1e-10) {
  expect(actual).toBeDefined();
  expectNear(actual?.greater ?? NaN, expected[0], { relative });
  expectNear(actual?.less ?? NaN, expected[1], { relative });
  expectNear(actual?.twoSided ?? NaN, expected[2], { relative });
}

/** Holds where all three are probabilities, and the two-sided one is the doubled smaller one. */
export function expectProbabilities({ greater, less, twoSided }: Tails) {
  for (const p of [greater, less, twoSided]) {
    expect(p).toBeGreaterThanOrEqual(0);
    expect(p).toBeLessThanOrEqual(1);
  }
  expect(twoSided).toBe(Math.min(1, 2 * Math.min(greater, less)));
}

/** What one test says if the sides are swapped. */
export function mirrored({ greater, less, twoSided }: Tails): Tails {
  return { greater: less, less: greater, twoSided };
}
