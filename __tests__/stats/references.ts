/** The reference values of scripts/references/stats.py, and the one way in which the tests compare numbers. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

interface RocCase {
  readonly truth: readonly number[];
  readonly base: readonly number[];
  readonly head: readonly number[];
  readonly baseAuc: number;
  readonly headAuc: number;
  readonly baseVariance: number;
  readonly headVariance: number;
  readonly covariance: number;
}

interface QuantileCase {
  readonly values: readonly number[];
  readonly median: number;
  readonly quantiles: readonly (readonly [q: number, expected: number])[];
}

interface HistoryCase {
  readonly values: readonly number[];
  readonly boundaries: readonly number[];
  readonly head: number;
  readonly floor: number;
  readonly standardError: number | null;
  readonly level: {
    readonly reference: number;
    readonly effectiveCount: number;
    readonly scale: number;
    readonly degreesOfFreedom: number;
    readonly residuals: readonly number[];
    readonly chosen: number;
    readonly starts: readonly number[];
    readonly excluded: readonly number[];
    readonly latest: number;
    readonly latestResidual: number | null;
    readonly previous: readonly [reference: number, effectiveCount: number] | null;
  };
  readonly test: {
    readonly t: number;
    readonly p: number;
    readonly degreesOfFreedom: number;
    readonly minimumDetectableChange: number;
  } | null;
}

type Two = readonly [number, number];
type Three = readonly [number, number, number];
type Four = readonly [number, number, number, number];
type Five = readonly [number, number, number, number, number];
type Six = readonly [number, number, number, number, number, number];

interface References {
  readonly normal: { readonly cdf: readonly Two[]; readonly quantile: readonly Two[] };
  readonly logGamma: readonly Two[];
  readonly beta: readonly Four[];
  readonly student: { readonly tail: readonly Three[]; readonly quantile: readonly Three[] };
  readonly binomial: readonly Five[];
  readonly mcnemar: readonly Three[];
  readonly proportions: {
    readonly wilson: readonly Five[];
    readonly independent: readonly Six[];
    readonly pooled: readonly Six[];
  };
  readonly adjusted: readonly { readonly p: readonly number[]; readonly bh: readonly number[] }[];
  readonly roc: readonly RocCase[];
  readonly quantiles: readonly QuantileCase[];
  readonly histories: readonly HistoryCase[];
}

const file = new URL('../references/stats.json', import.meta.url);

export const references: References = JSON.parse(readFileSync(file, 'utf8'));

/** Holds where |actual − expected| <= relative · |expected| + absolute; NaN fails. */
export function expectNear(
  actual: number,
  expected: number,
  bound: { relative?: number; absolute?: number },
) {
  const allowed = (bound.relative ?? 0) * Math.abs(expected) + (bound.absolute ?? 0);
  expect(Math.abs(actual - expected), `${actual} is not ${expected}`).toBeLessThanOrEqual(allowed);
}

/** Printed figures are right to half a unit of their last digit. */
export function expectPrinted(actual: number, printed: string) {
  const [mantissa = '', exponent = '0'] = printed.split('e');
  const decimals = (mantissa.split('.')[1] ?? '').length - Number(exponent);
  // A hair above one half, because the printed figure itself is not a double.
  expectNear(actual, Number(printed), { absolute: 0.500001 * 10 ** -decimals });
}
