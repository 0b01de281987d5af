/** The bounds that docs/engines.md states for a table whose scores were put into bins, held against exact values. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureExamples } from '../../src/metrics/measure.js';
import { examplesOf } from '../metrics/examples.js';

interface Example {
  readonly positive: boolean;
  readonly score: number;
}

/** A finite sum is rounded: that much is no error of the bins. */
const ROUNDING = 1e-12;

const binOf = (score: number, bins: number): number => (score === 0 ? 1 : Math.ceil(score * bins));

function measuredAs(metric: string, examples: readonly Example[]): number {
  const columns = {
    t: examples.map(({ positive }) => (positive ? '1' : '0')),
    s: examples.map(({ score }) => score),
  };
  const { measurements } = measureExamples(examplesOf(columns, { truth: 't', score: 's' }), [metric]);
  return measurements[0]?.value ?? Number.NaN;
}

/** How far the bins move the value. */
function errorOf(metric: string, examples: readonly Example[], bins: number): number {
  const binned = examples.map(({ positive, score }) => ({
    positive,
    score: (binOf(score, bins) - 0.5) / bins,
  }));
  return Math.abs(measuredAs(metric, binned) - measuredAs(metric, examples));
}

/** Positives and negatives of each bin; index 0 is bin 1. */
function counted(examples: readonly Example[], bins: number) {
  const found = Array.from({ length: bins }, () => ({ p: 0, n: 0 }));
  for (const { positive, score } of examples) {
    const bin = found[binOf(score, bins) - 1];
    if (bin === undefined) throw new RangeError(`no bin for ${score}`);
    if (positive) bin.p++;
    else bin.n++;
  }
  return found;
}

function lossBound(examples: readonly Example[], bins: number): number {
  const clipped = Math.log(1 / (2 * bins * Number.EPSILON));
  const moved = (above: number): number => (above === 0 ? clipped : Math.log((above + 0.5) / above));
  const total = counted(examples, bins).reduce(
    (sum, { p, n }, index) =>
      sum + (p > 0 ? p * moved(index) : 0) + (n > 0 ? n * moved(bins - index - 1) : 0),
    0,
  );
  return total / examples.length;
}

function precisionBound(examples: readonly Example[], bins: number): number {
  const positives = examples.filter(({ positive }) => positive).length;
  let [t, f, bound] = [0, 0, 0];
  for (const { p, n } of counted(examples, bins).reverse()) {
    t += p;
    f += n;
    if (p === 0) continue;
    const least = t - p + 1;
    const [highest, middle, lowest] = [t / (t + f - n), t / (t + f), least / (least + f)];
    bound += (p / positives) * Math.max(highest - middle, middle - lowest);
  }
  return bound;
}

const score = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 1e-300, 0.5, 0.1));
const tables = fc
  .array(fc.record({ positive: fc.boolean(), score }), { minLength: 2, maxLength: 60 })
  .filter(
    (examples) => examples.some(({ positive }) => positive) && examples.some(({ positive }) => !positive),
  );
const sizes = fc.constantFrom(2, 3, 10, 15, 64, 3840);

describe('binned scores', () => {
  it('move log_loss by no more than its bound', () => {
    fc.assert(
      fc.property(tables, sizes, (examples, bins) => {
        expect(errorOf('log_loss', examples, bins)).toBeLessThanOrEqual(lossBound(examples, bins) + ROUNDING);
      }),
      { numRuns: 500 },
    );
  });

  it('move average_precision by no more than its bound', () => {
    fc.assert(
      fc.property(tables, sizes, (examples, bins) => {
        const bound = precisionBound(examples, bins) + ROUNDING;
        expect(errorOf('average_precision', examples, bins)).toBeLessThanOrEqual(bound);
      }),
      { numRuns: 500 },
    );
  });

  it('come close to both bounds where scores lie at the edges of their bins', () => {
    const edges = [
      { positive: true, score: 0.2000001 },
      { positive: false, score: 0.1999999 },
    ];
    expect(errorOf('log_loss', edges, 10)).toBeGreaterThan(0.1);
    expect(errorOf('log_loss', edges, 10)).toBeLessThanOrEqual(lossBound(edges, 10));
    const worst = [
      { positive: false, score: 0.29 },
      { positive: true, score: 0.28 },
      { positive: true, score: 0.21 },
    ];
    const best = worst.map(({ positive, score: at }) => ({ positive, score: 0.5 - at }));
    for (const table of [worst, best]) {
      const [error, bound] = [errorOf('average_precision', table, 10), precisionBound(table, 10)];
      expect(error).toBeLessThanOrEqual(bound);
      expect(error).toBeGreaterThan(bound / 4);
    }
  });
});
