import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure/failure.js';
import { metricNamed } from '../../src/metrics/list.js';
import { measureExamples } from '../../src/metrics/measure.js';
import type { Examples, Roles } from '../../src/model/evaluation.js';
import { type Cells, examplesOf } from './examples.js';

const PAIR = { truth: 't', prediction: 'p' } as const;

function measured(
  columns: Readonly<Record<string, Cells>>,
  roles: Partial<Roles>,
  wanted: readonly string[] | null,
) {
  return measureExamples(examplesOf(columns, roles), wanted).measurements;
}

const named = (columns: Readonly<Record<string, Cells>>, roles: Partial<Roles>): readonly string[] =>
  measured(columns, roles, null).map(({ metric }) => metric);

function faultsOf(examples: Examples, wanted: readonly string[] | null) {
  try {
    measureExamples(examples, wanted);
  } catch (error) {
    if (error instanceof Failure) return error.faults;
    throw error;
  }
  throw new Error('it did not fail');
}

const BINARY = [
  'accuracy',
  'balanced_accuracy',
  'precision',
  'recall',
  'specificity',
  'f1',
  'matthews_corrcoef',
];
const CURVES = ['roc_auc', 'average_precision'];
const PROBABILITIES = ['log_loss', 'brier_score', 'expected_calibration_error'];
const t = ['1', '1', '0', '0'];
const p = ['1', '0', '0', '0'];

describe('the default set', () => {
  it('of two classes', () => {
    expect(named({ t, p }, PAIR)).toEqual(BINARY);
    expect(named({ t, p, s: [0.9, 0.4, 0.3, 0.1] }, { ...PAIR, score: 's' })).toEqual([
      ...BINARY,
      ...CURVES,
      ...PROBABILITIES,
    ]);
    expect(named({ t, s: [0.9, 0.4, 0.3, 0.1] }, { truth: 't', score: 's' })).toEqual([
      ...CURVES,
      ...PROBABILITIES,
    ]);
  });

  it('leaves probabilities out where the score is none, and says so', () => {
    const { measurements, notices } = measureExamples(
      examplesOf({ t, p, s: [3, 0.4, -0.3, 0.1] }, { ...PAIR, score: 's' }),
      null,
    );
    expect(measurements.map(({ metric }) => metric)).toEqual([...BINARY, ...CURVES]);
    expect(notices).toMatchObject([{ code: 'SCORES_NOT_PROBABILITIES' }]);
    expect(notices[0]?.what).toContain('"s" holds 3 in row 1');
  });

  it('of more classes', () => {
    const AVERAGES = [
      'precision_macro',
      'recall_macro',
      'f1_macro',
      'precision_weighted',
      'recall_weighted',
      'f1_weighted',
    ];
    const three = { t: ['a', 'b', 'c'], p: ['a', 'b', 'b'] };
    expect(named(three, PAIR)).toEqual(['accuracy', 'balanced_accuracy', ...AVERAGES]);
    const scores = { pa: [0.6, 0.2, 0.2], pb: [0.2, 0.6, 0.5], pc: [0.2, 0.2, 0.3] };
    const roles = { ...PAIR, classScores: { a: 'pa', b: 'pb', c: 'pc' } };
    expect(named({ ...three, ...scores }, roles)).toEqual([
      'accuracy',
      'balanced_accuracy',
      ...AVERAGES,
      'log_loss',
      'roc_auc_ovr',
    ]);
  });

  it('of numbers, with a latency', () => {
    expect(named({ t: [1.5, 2, 3], p: [1, 2, 4], latency_ms: [5, 6, 7] }, PAIR)).toEqual([
      'mean_squared_error',
      'root_mean_squared_error',
      'mean_absolute_error',
      'median_absolute_error',
      'r2',
      'latency_mean',
      'latency_p50',
      'latency_p95',
    ]);
  });

  it('takes the weighted mean of a latency where there are weights that are no counts', () => {
    const found = measured({ latency_ms: [10, 40], w: [1.5, 0.5] }, { weight: 'w' }, null);
    expect(found).toMatchObject([
      { metric: 'latency_weighted_mean', value: 17.5, direction: 'lower', unit: 'ms', n: 2 },
    ]);
  });

  it('says which weight made them no counts', () => {
    const weighted = { t, p, w: [1, 0.5, 2, 1] };
    const { notices } = measureExamples(examplesOf(weighted, { ...PAIR, weight: 'w' }), null);
    expect(notices.map(({ code, what }) => `${code} ${what.slice(0, 27)}`)).toEqual([
      'WEIGHTS_NOT_COUNTS "w" holds 0.5 in row 2, whi',
    ]);
    const counted = examplesOf({ ...weighted, w: [1, 3, 2, 1] }, { ...PAIR, weight: 'w' });
    expect(measureExamples(counted, null).notices).toEqual([]);
  });

  it('measures columns that a reader scored, with direction by their name', () => {
    const scored = ['acc', 'bits_per_byte', 'oddness'].map((metric) => ({
      metric,
      labels: { of: 'x' },
      column: metric,
    }));
    const columns = { acc: [1, 0, 1, 1], bits_per_byte: [1, 2, 3, 6], oddness: [1, 2, 3, 4] };
    const { measurements } = measureExamples(examplesOf(columns, {}, scored), null);
    expect(measurements).toMatchObject([
      {
        metric: 'acc',
        labels: { of: 'x' },
        value: 0.75,
        direction: 'higher',
        unit: 'fraction',
        n: 4,
        standardError: 0.25,
      },
      { metric: 'bits_per_byte', value: 3, direction: 'lower', unit: 'bits' },
      { metric: 'oddness', value: 2.5, direction: null, unit: null },
    ]);
    expect(measurements[1]?.standardError).toBeCloseTo(Math.sqrt(14 / 12), 12);
  });
});

describe('errors and intervals', () => {
  it('gives shares Wilson’s interval and √(p(1 − p)/n)', () => {
    const truth = Array.from({ length: 500 }, () => '1');
    const prediction = truth.map((_, row) => (row < 425 ? '1' : '0'));
    const [found] = measured({ t: truth, p: prediction }, PAIR, ['accuracy']);
    expect(found?.value).toBe(0.85);
    expect(found?.standardError).toBeCloseTo(Math.sqrt((0.85 * 0.15) / 500), 15);
    // Wilson 95 % of 425/500, from the reference values of the decision procedure.
    expect(found?.interval?.[0]).toBeCloseTo(0.8160389, 7);
    expect(found?.interval?.[1]).toBeCloseTo(0.878624, 6);
  });

  it('reads whole weights as counts', () => {
    const [once] = measured({ t: ['1', '1', '1', '0'], p: ['1', '1', '0', '0'] }, PAIR, ['f1']);
    const [counted] = measured(
      { t: ['1', '1', '0'], p: ['1', '0', '0'], w: [2, 1, 1] },
      { ...PAIR, weight: 'w' },
      ['f1'],
    );
    expect(counted).toEqual(once);
  });

  it('agrees with leaving every example out by hand, where classes vanish with it', () => {
    const truth = ['a', 'a', 'b', 'b', 'c', 'a', 'd', 'b'];
    const prediction = ['a', 'b', 'b', 'a', 'c', 'a', 'a', 'b'];
    for (const metric of [
      'f1_macro',
      'balanced_accuracy',
      'precision_macro',
      'matthews_corrcoef',
      'cohen_kappa',
    ]) {
      const value = (rows: readonly number[]): number =>
        measured({ t: rows.map((i) => truth[i] ?? ''), p: rows.map((i) => prediction[i] ?? '') }, PAIR, [
          metric,
        ])[0]?.value ?? Number.NaN;
      const all = truth.map((_, row) => row);
      const left = all.map((gone) => value(all.filter((row) => row !== gone)));
      const centre = left.reduce((a, b) => a + b, 0) / 8;
      const error = Math.sqrt((7 / 8) * left.reduce((a, b) => a + (b - centre) ** 2, 0));
      const [found] = measured({ t: truth, p: prediction }, PAIR, [metric]);
      expect(found?.standardError).toBeCloseTo(error, 12);
    }
  });
});

describe('what is not defined', () => {
  const cases: readonly (readonly [
    string,
    Readonly<Record<string, Cells>>,
    Partial<Roles>,
    string,
    RegExp,
  ])[] = [
    [
      'a missing truth',
      { t: ['1', '', ''], p: ['1', '0', '1'] },
      PAIR,
      'accuracy',
      /^2 of 3 t cells are empty, first in row 2$/,
    ],
    [
      'a missing prediction',
      { t: ['1', '0'], p: ['1', ''] },
      PAIR,
      'f1_macro',
      /^1 of 2 p cells is empty, first in row 2$/,
    ],
    [
      'one class only',
      { t: ['1', '1'], s: [0.2, 0.7] },
      { truth: 't', score: 's' },
      'roc_auc',
      /every example is of the positive class/,
    ],
    [
      'a missing score',
      { t, s: [0.1, '', 0.2, 0.3] },
      { truth: 't', score: 's' },
      'roc_auc',
      /^1 of 4 s cells is empty/,
    ],
    [
      'no probability',
      { t, s: [0.1, 1.5, 0.2, 0.3] },
      { truth: 't', score: 's' },
      'log_loss',
      /s holds 1.5 in row 2/,
    ],
    ['a constant column', { t: [1.5, 1.5], p: [1, 2] }, PAIR, 'pearson', /same in every example/],
    ['a constant truth', { t: [1.5, 1.5], p: [1, 2] }, PAIR, 'r2', /same in every example/],
    ['one class throughout', { t: ['a', 'a'], p: ['a', 'a'] }, PAIR, 'cohen_kappa', /one and the same class/],
    [
      'a number that is none',
      { t: [1.5, 'nan'], p: [1, 2] },
      PAIR,
      'mean_squared_error',
      /^1 of 2 t cells is empty/,
    ],
    [
      'a negative weight',
      { t, p, w: [1, -1, 1, 1] },
      { ...PAIR, weight: 'w' },
      'accuracy',
      /weight in row 2 is negative/,
    ],
    [
      'weights beyond counting',
      { t, p, w: [2 ** 52, 2 ** 52, 1, 1] },
      { ...PAIR, weight: 'w' },
      'accuracy',
      /add up to more than 9007199254740991/,
    ],
    ['weights of 0', { t, p, w: [0, 0, 0, 0] }, { ...PAIR, weight: 'w' }, 'accuracy', /all weights are 0/],
    [
      'a missing weight',
      { t, p, w: [1, '', 1, 1] },
      { ...PAIR, weight: 'w' },
      'accuracy',
      /^1 of 4 w cells is empty/,
    ],
    [
      'weights that are words',
      { t, p, w: ['a', 'b', 'c', 'd'] },
      { ...PAIR, weight: 'w' },
      'accuracy',
      /w.* not numbers/,
    ],
    [
      'an infinite loss',
      { loss: [0.5, 'inf', 1] },
      {},
      'mean(loss)',
      /^1 of 3 loss cells is infinite \("inf"\) or empty, first in row 2$/,
    ],
    ['no examples', { t: [], p: [] }, PAIR, 'accuracy', /there are no examples/],
  ];

  it.each(cases)('%s', (_, columns, roles, metric, why) => {
    const [found] = measured(columns, roles, [metric]);
    expect(found?.value).toBeNull();
    expect(found?.standardError).toBeNull();
    expect(found?.interval).toBeNull();
    expect(found?.invalid).toMatch(why);
  });

  it('says which class has no probability, and where rows do not add up', () => {
    const columns = { t: ['a', 'b', 'c'], pa: [0.5, 0.5, 0.5], pb: [0.5, 0.5, 0.5] };
    const roles = { truth: 't', classScores: { a: 'pa', b: 'pb' } };
    expect(measured(columns, roles, ['log_loss'])[0]?.invalid).toMatch(
      /no probability column for the class "c"/,
    );
    const more = { ...columns, pc: [0.5, 0, 0] };
    const all = { ...roles, classScores: { ...roles.classScores, c: 'pc' } };
    expect(measured(more, all, ['log_loss'])[0]?.invalid).toMatch(/of row 1 add up to 1.5/);
  });

  it('is 0 for the precision of nothing predicted, as in scikit-learn', () => {
    const [found] = measured({ t, p: ['0', '0', '0', '0'] }, PAIR, ['precision']);
    expect(found).toMatchObject({ value: 0, invalid: null, interval: null });
  });
});

describe('names', () => {
  const examples = examplesOf({ t, p, took_ms: [1, 2, 3, 4], ok: ['pass', 'fail', 'pass', 'pass'] }, PAIR);

  it('measures each class by its label where there is no positive one', () => {
    const found = measured({ t: ['a', 'b', 'c'], p: ['a', 'b', 'b'] }, PAIR, ['recall']);
    expect(found.map(({ labels, value }) => [labels, value])).toEqual([
      [{ class: 'a' }, 1],
      [{ class: 'b' }, 1],
      [{ class: 'c' }, 0],
    ]);
  });

  it('measures a named column', () => {
    const wanted = [
      'mean( took_ms )',
      'latency_p95(took_ms)',
      'deadline_miss_rate(took_ms,2)',
      'pass_rate(ok)',
      'accuracy',
    ];
    const { measurements } = measureExamples(examples, wanted);
    expect(measurements.map(({ metric, value, unit }) => [metric, value, unit])).toEqual([
      ['mean(took_ms)', 2.5, 'ms'],
      ['latency_p95(took_ms)', expect.closeTo(3.85, 12), 'ms'],
      ['deadline_miss_rate(took_ms,2)', 0.5, 'fraction'],
      ['pass_rate(ok)', 0.75, 'fraction'],
      ['accuracy', 0.75, 'fraction'],
    ]);
  });

  it.each([
    ['acuracy', 'METRIC_UNKNOWN', 'usage', /did you mean "accuracy"/],
    ['Accuracy', 'METRIC_UNKNOWN', 'usage', /did you mean "accuracy"/],
    ['mse', 'METRIC_UNKNOWN', 'usage', /did you mean "mean_squared_error"/],
    ['auc', 'METRIC_UNKNOWN', 'usage', /did you mean "roc_auc"/],
    ['zzz', 'METRIC_UNKNOWN', 'usage', /computed from examples$/],
    ['constructor', 'METRIC_UNKNOWN', 'usage', /"constructor"/],
    ['latency_p0', 'METRIC_UNKNOWN', 'usage', /"latency_p0"/],
    ['fbeta_0', 'METRIC_UNKNOWN', 'usage', /"fbeta_0"/],
    ['accuracy(t)', 'METRIC_MALFORMED', 'usage', /takes no column/],
    ['mean()', 'METRIC_MALFORMED', 'usage', /no name/],
    ['deadline_miss_rate(took_ms)', 'METRIC_MALFORMED', 'usage', /limit is no number/],
    ['mean(tok_ms)', 'COLUMN_ABSENT', 'reading', /did you mean "took_ms"/],
    ['mean(ok)', 'COLUMN_ABSENT', 'reading', /"took_ms"/],
    ['latency_p95', 'COLUMN_ABSENT', 'reading', /none was named \(such columns: "took_ms"\)/],
    ['mean', 'COLUMN_ABSENT', 'reading', /none was named/],
    ['roc_auc', 'METRIC_UNFIT', 'reading', /needs two classes, a known positive one, and a score/],
    ['top_2_accuracy', 'METRIC_UNFIT', 'reading', /probability column for each class/],
    ['latency_weighted_mean(took_ms)', 'METRIC_UNFIT', 'reading', /column of weights/],
  ])('%s fails with %s', (metric, code, weight, what) => {
    const faults = faultsOf(examples, [metric]);
    expect(faults).toMatchObject([{ code, weight }]);
    expect(faults[0]?.what).toMatch(what);
  });

  it.each([
    ...[
      'fbeta_1.5',
      'fbeta_2_macro',
      'top_5_accuracy',
      'latency_p50',
      'latency_p99',
      'latency_weighted_mean',
    ],
    ...[
      'ndcg_at_10',
      'mrr',
      'map_at_100',
      'recall_at_5',
      'hit_rate_at_1',
      'pass_at_1',
      'exact_match',
      'token_f1',
    ],
    ...['throughput', 'error_rate', 'peak_memory', 'memory_growth', 'cost', 'tokens', 'missing_rate'],
    ...['duplicate_rate', 'prediction_entropy', 'prediction_drift', 'disparate_impact_ratio', 'worst_group'],
  ])('%s is a metric', (name) => {
    expect(metricNamed(name)?.id).toBe(name);
  });

  it.each(['ndcg_at_0', 'ndcg_at_', 'rubbish_at_5', 'pass_at_1.5', 'map_at_1e9'])('%s is none', (name) => {
    expect(metricNamed(name)).toBeNull();
  });

  it('writes a name the same however it was spaced', () => {
    const groups = examplesOf({ t, p, g: ['a', 'a', 'b', 'b'] }, { ...PAIR, groups: ['g'] });
    const wanted = ['robust_mean( accuracy , g, a = 2,b=1 )', 'worst_group(accuracy)'];
    expect(measureExamples(groups, wanted).measurements).toMatchObject([
      { metric: 'robust_mean(accuracy,g,a=2,b=1)', direction: 'higher', unit: 'fraction' },
      { metric: 'worst_group(accuracy)', direction: 'higher' },
    ]);
  });

  it('tells all faults at once', () => {
    expect(faultsOf(examples, ['acuracy', 'roc_auc', 'accuracy', 'mean(x)']).map(({ code }) => code)).toEqual(
      ['METRIC_UNKNOWN', 'METRIC_UNFIT', 'COLUMN_ABSENT'],
    );
  });

  it.each(['max_error', 'pearson', 'spearman', 'latency_mean(x)', 'latency_p50(x)'])(
    '%s refuses weights that are no counts',
    (metric) => {
      const weighted = examplesOf(
        { t: [1.5, 2], p: [1, 2], x: [1, 2], w: [0.5, 2] },
        { ...PAIR, weight: 'w' },
      );
      expect(faultsOf(weighted, [metric])).toMatchObject([{ code: 'METRIC_UNWEIGHTED', weight: 'reading' }]);
    },
  );

  it('fails where there is nothing to measure', () => {
    expect(faultsOf(examplesOf({ x: ['a', 'b'] }, {}), null)).toMatchObject([{ code: 'NOTHING_TO_MEASURE' }]);
    expect(faultsOf(examplesOf({ t: ['a', 'b'] }, { truth: 't' }), null)).toMatchObject([
      { code: 'PREDICTION_ABSENT' },
    ]);
  });

  it('still measures a column of a table whose truth can’t be used', () => {
    const [found] = measured({ t: ['a', 'b'], x: [1, 3] }, { truth: 't' }, ['mean(x)']);
    expect(found?.value).toBe(2);
  });

  it('prefers a column that the reader scored to a metric of that name', () => {
    const scored = examplesOf({ acc: [1, 0] }, {}, [{ metric: 'accuracy', labels: {}, column: 'acc' }]);
    expect(measureExamples(scored, ['accuracy']).measurements).toMatchObject([
      { metric: 'accuracy', value: 0.5 },
    ]);
  });

  it('measures whole ratings as numbers where that is asked', () => {
    const [found] = measured({ t: [1, 2, 5], p: [1, 3, 5] }, PAIR, ['mean_absolute_error']);
    expect(found?.value).toBeCloseTo(1 / 3, 15);
  });
});
