/** A row of weight 3 is three rows: what a GROUP BY leaves measures the same as the table it was made of. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureExamples } from '../../src/metrics/measure.js';
import { pairedEvidence } from '../../src/metrics/pair.js';
import type { Examples } from '../../src/model/evaluation.js';
import { examplesOf, inStep } from './examples.js';

interface Row {
  readonly t: string;
  readonly p: string;
  readonly g: string;
  readonly s: number;
  readonly took_ms: number;
  readonly note: string;
  readonly times: number;
}

const row = fc.record({
  t: fc.constantFrom('0', '1'),
  p: fc.constantFrom('0', '1'),
  g: fc.constantFrom('a', 'b'),
  s: fc.integer({ min: 1, max: 9 }).map((tenths) => tenths / 10),
  took_ms: fc.integer({ min: 1, max: 50 }),
  note: fc.constantFrom('x', ''),
  times: fc.integer({ min: 0, max: 4 }),
});

/** Every group has rows of both classes, so that all metrics are defined. */
const anchors: readonly Row[] = ['a', 'b'].flatMap((g) =>
  ['0', '1'].map((t) => ({ t, p: '1', g, s: 0.5, took_ms: 3, note: 'x', times: 1 })),
);
const rows = fc.array(row, { minLength: 1, maxLength: 25 }).map((more) => [...anchors, ...more]);

function table(of: readonly Row[], weight: string | null): Examples {
  const text = (name: 't' | 'p' | 'g' | 'note') => of.map((one) => one[name]);
  const columns = { t: text('t'), p: text('p'), g: text('g'), note: text('note') };
  const numbers = { s: of.map(({ s }) => s), took_ms: of.map((one) => one.took_ms) };
  const weights = { w: of.map(({ times }) => times) };
  const roles = { truth: 't', prediction: 'p', score: 's', positive: '1', weight, groups: ['g'] };
  return examplesOf({ ...columns, ...numbers, ...weights }, roles);
}

const expanded = (of: readonly Row[]): readonly Row[] =>
  of.flatMap((one) => Array.from({ length: one.times }, () => one));

const METRICS = [
  'accuracy',
  'balanced_accuracy',
  'precision',
  'recall_macro',
  'f1_micro',
  'specificity_weighted',
  'fbeta_1.5',
  'matthews_corrcoef',
  'prediction_entropy',
  'exact_match',
  'token_f1',
  'roc_auc',
  'average_precision',
  'log_loss',
  'brier_score',
  'expected_calibration_error',
  'mean(took_ms)',
  'deadline_miss_rate(took_ms,20)',
  'throughput(took_ms)',
  'missing_rate(note)',
  'pass_rate(p)',
  'error_rate(p)',
  'demographic_parity_difference(g)',
  'equalized_odds_difference(g)',
  'equal_opportunity_difference(g)',
  'disparate_impact_ratio(g)',
  'worst_group(f1,g)',
  'robust_mean(log_loss,g,a=3,b=1)',
];

const close = (a: number | null | undefined, b: number | null | undefined, digits: number): void => {
  if (a === null || a === undefined || b === null || b === undefined) expect(a).toBe(b);
  else expect(Math.abs(a - b)).toBeLessThanOrEqual(digits * Math.max(1, Math.abs(b)));
};

describe('weights that are counts', () => {
  it('measure as the rows that they count', () => {
    fc.assert(
      fc.property(rows, (of) => {
        const counted = measureExamples(table(of, 'w'), METRICS).measurements;
        const whole = measureExamples(table(expanded(of), null), METRICS).measurements;
        expect(counted.map(({ metric, n, invalid }) => [metric, n, invalid])).toEqual(
          whole.map(({ metric, n, invalid }) => [metric, n, invalid]),
        );
        for (const [index, { value, standardError }] of counted.entries()) {
          close(value, whole[index]?.value, 1e-12);
          close(standardError, whole[index]?.standardError, 1e-9);
        }
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  it('compare as the pairs that they count', () => {
    const flipped = fc.tuple(rows, fc.array(fc.boolean(), { minLength: 29, maxLength: 29 }));
    fc.assert(
      fc.property(flipped, ([of, flips]) => {
        const after = of.map((one, i) => ({ ...one, p: flips[i] === true && i > 3 ? '1' : one.p }));
        const both = (weight: string | null, a: readonly Row[], b: readonly Row[]) => {
          const [base, head] = [table(a, weight), table(b, weight)];
          return { base, head, alignment: inStep(a.length) };
        };
        const counted = both('w', of, after);
        const whole = both(null, expanded(of), expanded(after));
        for (const metric of METRICS.filter((name) => name !== 'roc_auc')) {
          const one = pairedEvidence({ metric, labels: {} }, counted);
          const other = pairedEvidence({ metric, labels: {} }, whole);
          expect(one?.kind).toBe(other?.kind);
          if (one?.kind !== 'differences' || other?.kind !== 'differences') {
            expect(one).toEqual(other);
            continue;
          }
          expect(one.n).toBe(other.n);
          close(one.difference, other.difference, 1e-12);
          close(one.standardError, other.standardError, 1e-9);
        }
      }),
      { numRuns: 40, seed: 6 },
    );
  });
});
