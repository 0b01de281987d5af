/** Input that a statistic would choke on: each has its own outcome and sentence, and nothing in a report is NaN. */
import { describe, expect, it } from 'vitest';
import { believed } from '../../src/gate/claims.js';
import type { Measurement } from '../../src/model/evaluation.js';
import type { PairedEvidence } from '../../src/model/evidence.js';
import type { Verdict } from '../../src/model/report.js';
import { reasonSentence } from '../../src/render/words.js';
import { measured, verdict } from './case.js';

const binary = (bothRight: number, lost: number, won: number, bothWrong: number): PairedEvidence => ({
  kind: 'binary',
  bothRight,
  lost,
  won,
  bothWrong,
});
const differences = (n: number, difference: number, standardError: number): PairedEvidence => ({
  kind: 'differences',
  n,
  difference,
  standardError,
  degreesOfFreedom: n - 1,
  skewness: 0,
  method: 'paired-t',
});
const noisy = [0.9, 0.91, 0.89, 0.905, 0.9, 0.895, 0.91, 0.9];

interface Bad {
  readonly head?: Partial<Measurement> & { readonly value: number | null };
  readonly base?: Partial<Measurement> & { readonly value: number | null };
  readonly pairs?: PairedEvidence;
  readonly series?: readonly number[];
}

function judgedBad({ head = { value: 0.9 }, base = { value: 0.9 }, pairs, series }: Bad): Verdict {
  return verdict({
    head: [measured('accuracy', head.value, head)],
    base: [measured('accuracy', base.value, base)],
    paired: new Map(pairs === undefined ? [] : [['s/accuracy', pairs]]),
    series: new Map(series === undefined ? [] : [['s/accuracy', series]]),
  });
}

/** Every number in it, however deep. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

const CASES: readonly (readonly [string, Bad, string, RegExp])[] = [
  ['one pair that is lost', { pairs: binary(0, 1, 0, 0) }, 'inconclusive', /only a loss of/],
  ['no pairs at all', { pairs: binary(0, 0, 0, 0) }, 'inconclusive', /not known yet/],
  [
    'identical binary outputs',
    { pairs: binary(900, 0, 0, 100) },
    'passed',
    /No loss beyond chance \(p > 0.99/,
  ],
  [
    'all right, both times',
    { head: { value: 1 }, base: { value: 1 }, pairs: binary(500, 0, 0, 0) },
    'passed',
    /p > 0.99/,
  ],
  ['identical numbers', { pairs: differences(40, 0, 0) }, 'passed', /p > 0.99/],
  [
    'the same loss in every example',
    { head: { value: 0.8 }, pairs: differences(40, -0.1, 0) },
    'regressed',
    /Worse by 10.0 pp/,
  ],
  [
    'the same gain in every example',
    { head: { value: 0.95 }, pairs: differences(40, 0.05, 0) },
    'improved',
    /Better/,
  ],
  [
    'nine differences',
    { pairs: differences(9, -0.05, 0.001) },
    'inconclusive',
    /9 examples in both .* too few .* takes 10/,
  ],
  [
    'four clusters',
    {
      pairs: {
        kind: 'clustered',
        clusters: 4,
        difference: -0.05,
        standardError: 0.001,
        skewness: 0,
        method: 'clustered-t',
      },
    },
    'inconclusive',
    /4 clusters in both .* too few .* takes 5/,
  ],
  [
    'a standard error that is NaN',
    { pairs: differences(40, -0.05, Number.NaN) },
    'inconclusive',
    /not known yet/,
  ],
  [
    'a negative standard error in head',
    { head: { value: 0.9, standardError: -1 }, base: { value: 0.9, standardError: 0.01 } },
    'inconclusive',
    /not known yet/,
  ],
  [
    'an infinite standard error',
    {
      head: { value: 0.9, standardError: Number.POSITIVE_INFINITY },
      base: { value: 0.9, standardError: 0.01 },
    },
    'inconclusive',
    /not known yet/,
  ],
  [
    'standard errors of 0',
    { head: { value: 0.7, standardError: 0, n: 1 }, base: { value: 0.7, standardError: 0, n: 1 } },
    'inconclusive',
    /not known yet/,
  ],
  [
    'a negative standard error beside a history',
    { head: { value: 0.9, standardError: -3 }, series: noisy },
    'passed',
    /No loss/,
  ],
  [
    'one class only, and so no value',
    { head: { value: null, invalid: 'only one class in y_true' } },
    'invalid',
    /only one class in y_true/,
  ],
  ['NaN', { head: { value: Number.NaN } }, 'invalid', /found "NaN"/],
  ['a base that is infinite', { base: { value: Number.POSITIVE_INFINITY } }, 'new', /no finite number here/],
  ['a base in percent', { base: { value: 90, unit: 'percent' } }, 'incomparable', /measured in "percent"/],
  [
    'a history in percent',
    { series: [90, 91, 89, 90.5, 90, 89.5, 91, 90] },
    'inconclusive',
    /8 older records .* another scale/,
  ],
  ['a history that was in percent', { series: [90, 91, 89, ...noisy] }, 'passed', /3 older records/],
  [
    'a history in shares, of percents',
    { head: { value: 90, unit: 'percent' }, base: { value: 90, unit: 'percent' }, series: noisy },
    'inconclusive',
    /8 older records/,
  ],
  ['a history of one value', { series: [0.9, 0.9, 0.9, 0.9, 0.9, 0.9] }, 'passed', /No loss/],
  [
    'a history near the largest number',
    {
      head: { value: 1e300, unit: null },
      base: { value: 1e300, unit: null },
      series: [1e300, -1e300, 1e300, -1e300, 1e300, 1e300],
    },
    'inconclusive',
    /./,
  ],
];

describe('bad input', () => {
  it.each(CASES)('%s', (_, given, outcome, sentence) => {
    const found = judgedBad(given);
    expect(found.outcome).toBe(outcome);
    expect(found.reasons.map((reason) => reasonSentence(reason, found)).join(' ')).toMatch(sentence);
    expect(numbersIn(found).every(Number.isFinite)).toBe(true);
  });
});

describe('what a file says of its own noise', () => {
  const claim = (more: Partial<Measurement>) => believed([measured('accuracy', 0.9, { n: 100, ...more })]);

  it.each([
    [{ standardError: 0 }, /standard error of 0, which measures no noise/],
    [{ standardError: -0.1 }, /standard error of -0.1, which can't be one/],
    [{ standardError: 0.9 }, /100 shares of this mean can't have one above 0.0302/],
    [{ standardError: 0.03, interval: [0.899, 0.901] as const }, /its own interval contradicts/],
    [{ standardError: 0.001, interval: [0.8, 0.99] as const }, /its own interval contradicts/],
  ])('%j is doubted, told and not used', (more, what) => {
    const { measurements, notices } = claim(more);
    expect(notices.map((notice) => notice.code)).toEqual(['CLAIM_DOUBTED']);
    expect(notices[0]?.what).toMatch(what);
    expect(measurements[0]).toMatchObject({ value: 0.9, standardError: null, interval: null });
  });

  it('an interval beside its value is doubted alone', () => {
    const { measurements, notices } = claim({ standardError: 0.03, interval: [0.95, 0.99] });
    expect(notices[0]?.what).toContain('in which its value of 0.9 does not lie');
    expect(measurements[0]).toMatchObject({ standardError: 0.03, interval: null });
  });

  it.each([
    {},
    { standardError: 0.03 },
    { standardError: 0.03, interval: [0.841, 0.959] as const },
    { standardError: 0.12, n: 100 },
    { value: 1, standardError: 0 },
    { value: 0.9, standardError: 0.03, n: null, interval: [0.82, 0.95] as const },
  ])('%j is believed', (more) => {
    const given = [measured('accuracy', 0.9, { n: 100, ...more })];
    expect(believed(given)).toEqual({ measurements: given, notices: [] });
  });
});
