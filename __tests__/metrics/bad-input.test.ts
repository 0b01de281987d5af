/** What rankings, attempts, groups and the other metrics of many rows say where there is no number. */
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure/failure.js';
import { driftMeasurements } from '../../src/metrics/drifted.js';
import { labelSetNotices } from '../../src/metrics/label-sets.js';
import { measureExamples } from '../../src/metrics/measure.js';
import { pairedEvidence } from '../../src/metrics/pair.js';
import type { Roles } from '../../src/model/evaluation.js';
import { type Cells, examplesOf, inStep } from './examples.js';

type Columns = Readonly<Record<string, Cells>>;

const RANKED = { truth: 'rel', score: 's', query: 'q' } as const;
const PAIR = { truth: 't', prediction: 'p' } as const;
const q = ['x', 'x', 'y', 'y'];
const t = ['1', '0', '1', '0'];
const p = ['1', '0', '0', '0'];
const g = ['a', 'a', 'b', 'b'];

const undefinedCases: readonly (readonly [string, Columns, Partial<Roles>, string, RegExp])[] = [
  [
    'a query without a name',
    { q: ['x', '', 'y', 'y'], rel: [1, 0, 1, 0], s: [1, 2, 3, 4] },
    RANKED,
    'mrr',
    /^1 of 4 q cells is empty, first in row 2$/,
  ],
  [
    'an empty relevance',
    { q, rel: [1, '', 1, 0], s: [1, 2, 3, 4] },
    RANKED,
    'mrr',
    /^1 of 4 rel cells is empty/,
  ],
  [
    'a negative relevance',
    { q, rel: [1, -2, 1, 0], s: [1, 2, 3, 4] },
    RANKED,
    'ndcg_at_2',
    /relevance in row 2 is negative \(-2\)/,
  ],
  [
    'nothing relevant at all',
    { q, rel: [0, 0, 0, 0], s: [1, 2, 3, 4] },
    RANKED,
    'map_at_2',
    /no query has a relevant document/,
  ],
  [
    'too few attempts',
    { q, ok: ['1', '0', '1', '1'] },
    {},
    'pass_at_3(ok)',
    /a task has 2 attempts, and pass_at_3 needs at least 3/,
  ],
  [
    'more passes than attempts',
    { q, c: [1, 3, 0, 1], n: [2, 2, 2, 2] },
    {},
    'pass_at_1(c,n)',
    /row 2 has 3 passes of 2 attempts/,
  ],
  [
    'a group of one class',
    { t: ['1', '0', '0', '0'], p, g },
    PAIR,
    'equal_opportunity_difference(g)',
    /the group "b" has no examples of the positive class/,
  ],
  [
    'a group without negatives',
    { t: ['1', '0', '1', '1'], p, g },
    PAIR,
    'equalized_odds_difference(g)',
    /the group "b" has no examples of the negative class/,
  ],
  [
    'one group only',
    { t, p, g: ['a', 'a', 'a', 'a'] },
    PAIR,
    'demographic_parity_difference(g)',
    /g has one group only, "a"/,
  ],
  [
    'nobody selected',
    { t, p: ['0', '0', '0', '0'], g },
    PAIR,
    'disparate_impact_ratio(g)',
    /no group has an example that is predicted positive/,
  ],
  [
    'an empty group cell',
    { t, p, g: ['a', '', 'b', 'b'] },
    PAIR,
    'worst_group(accuracy,g)',
    /^1 of 4 g cells is empty/,
  ],
  [
    'a metric that a group does not have',
    { t: ['1', '0', '1', '1'], s: [0.9, 0.1, 0.8, 0.7], g },
    { truth: 't', score: 's' },
    'worst_group(roc_auc,g)',
    /^in g="b" every example is of the positive class$/,
  ],
  [
    'a constant column in a group',
    { t: [1.5, 2, 3, 3], p: [1, 2, 3, 4], g },
    PAIR,
    'robust_mean(r2,g)',
    /^in g="b" r2 is not defined$/,
  ],
  [
    'values by class',
    { t: ['x', 'y', 'z', 'x'], p: ['x', 'y', 'z', 'y'], g },
    PAIR,
    'worst_group(recall,g)',
    /one value a class; its averages \(recall_macro\) have one/,
  ],
  [
    'a metric without a better way',
    { t, p, g },
    PAIR,
    'worst_group(prediction_entropy,g)',
    /not known which way is better/,
  ],
  [
    'a group without a share',
    { t, p, g },
    PAIR,
    'robust_mean(accuracy,g,a=2)',
    /no share is stated for the group "b"/,
  ],
  [
    'a share without a group',
    { t, p, g },
    PAIR,
    'robust_mean(accuracy,g,a=2,b=1,c=1)',
    /no example is of the group "c"/,
  ],
  [
    'times that do not differ',
    { m: [1, 2, 3, 4], at: [5, 5, 5, 5] },
    {},
    'memory_growth(m,at)',
    /all rows have the same at/,
  ],
  [
    'a time without a unit',
    { took: [1, 2] },
    {},
    'throughput(took)',
    /the name of took tells no unit of time/,
  ],
  ['a negative duration', { took_ms: [1, -2] }, {}, 'throughput(took_ms)', /took_ms is negative in row 2/],
  ['no time at all', { took_ms: [0, 0] }, {}, 'throughput(took_ms)', /adds up to 0/],
  [
    'a missing right answer',
    { t: ['Paris', ''], p: ['Paris', 'Rome'] },
    PAIR,
    'token_f1',
    /^1 of 2 t cells is empty/,
  ],
];

it.each(undefinedCases)('%s is no number, and says why', (_, columns, roles, metric, why) => {
  const { measurements } = measureExamples(examplesOf(columns, roles, [], 'q'), [metric]);
  expect(measurements).toMatchObject([{ value: null, standardError: null, interval: null }]);
  expect(measurements[0]?.invalid).toMatch(why);
});

function firstFault(columns: Columns, roles: Partial<Roles>, metric: string) {
  try {
    measureExamples(examplesOf(columns, roles, [], 'q'), [metric]);
  } catch (error) {
    if (error instanceof Failure) return error.faults[0];
    throw error;
  }
  throw new Error('it did not fail');
}

const refused: readonly (readonly [string, Columns, Partial<Roles>, string, RegExp])[] = [
  ['mrr', { t, p }, PAIR, 'METRIC_UNFIT', /needs a query column, relevances as truth and a score/],
  [
    'mrr',
    { q, rel: [1, 0, 1, 0], s: [1, 2, 3, 4], w: [0.5, 1, 1, 1] },
    { ...RANKED, weight: 'w' },
    'METRIC_UNWEIGHTED',
    /no weighted form/,
  ],
  ['exact_match', { t }, { truth: 't' }, 'PREDICTION_ABSENT', /no prediction or score/],
  ['pass_at_1', { q, ok: ['1', '0', '1', '1'] }, {}, 'COLUMN_ABSENT', /none was named/],
  [
    'demographic_parity_difference',
    { t, p, g, h: g },
    { ...PAIR, groups: ['g', 'h'] },
    'COLUMN_ABSENT',
    /needs a column of groups, and none was named/,
  ],
  [
    'demographic_parity_difference(g)',
    { t: ['a', 'b', 'c', 'a'], p: ['a', 'b', 'c', 'c'], g },
    PAIR,
    'METRIC_UNFIT',
    /a known positive one, and a prediction/,
  ],
  [
    'worst_group(accuracy,z)',
    { t, p, g },
    PAIR,
    'COLUMN_ABSENT',
    /needs "z" as a column of groups, and there is none \(such columns: "g"\)/,
  ],
  ['worst_group(acuracy,g)', { t, p, g }, PAIR, 'METRIC_UNKNOWN', /did you mean "accuracy"/],
  ['worst_group', { t, p, g }, PAIR, 'METRIC_MALFORMED', /names no metric/],
  ['worst_group(accuracy,g,a=1)', { t, p, g }, PAIR, 'METRIC_MALFORMED', /takes a metric and a column/],
  ['worst_group(accuracy,)', { t, p, g }, PAIR, 'METRIC_MALFORMED', /the column has no name/],
  ['robust_mean(accuracy,g,a=-1,b=1)', { t, p, g }, PAIR, 'METRIC_MALFORMED', /a share is no number above 0/],
  ['robust_mean(accuracy,g,a=1,a=1)', { t, p, g }, PAIR, 'METRIC_MALFORMED', /a group is named twice/],
  [
    'worst_group(worst_group(accuracy,g),g)',
    { t, p, g },
    PAIR,
    'METRIC_MALFORMED',
    /can't be taken in each group/,
  ],
  ['prediction_drift(kl)', { t, p }, PAIR, 'METRIC_MALFORMED', /"kl" is no measure of drift/],
  ['memory_growth(m)', { m: [1, 2, 3, 4] }, {}, 'COLUMN_ABSENT', /needs a column of numbers/],
  ['memory_growth(,at)', { m: [1, 2], at: [1, 2] }, {}, 'METRIC_MALFORMED', /the column has no name/],
];

it.each(refused)('%s is refused', (metric, columns, roles, code, what) => {
  const found = firstFault(columns, roles, metric);
  expect(found?.code).toBe(code);
  expect(found?.what).toMatch(what);
});

describe('empty cells that mean something', () => {
  it('take a document without a score for one that was not retrieved', () => {
    const columns = { q: ['x', 'x', 'x'], rel: [1, 1, 0], s: ['', 2, 1] };
    const { measurements } = measureExamples(examplesOf(columns, RANKED, [], 'q'), ['recall_at_3', 'mrr']);
    expect(measurements.map(({ value }) => value)).toEqual([0.5, 1]);
  });

  it('take an empty answer for a wrong one', () => {
    const columns = { t: ['Paris', 'Rome'], p: ['Paris', ''] };
    const { measurements } = measureExamples(examplesOf(columns, PAIR), ['exact_match', 'token_f1']);
    expect(measurements.map(({ value }) => value)).toEqual([0.5, 0.5]);
  });
});

describe('drift', () => {
  const of = (cells: Cells) => examplesOf({ t: cells, p: cells }, PAIR);

  it('is none where none was asked for, and no measurement of head alone', () => {
    const sides = { base: of(['a', 'b']), head: of(['a', 'a']) };
    expect(driftMeasurements(null, sides)).toEqual([]);
    expect(driftMeasurements(['accuracy'], sides)).toEqual([]);
    expect(measureExamples(sides.head, ['prediction_drift', 'accuracy']).measurements).toMatchObject([
      { metric: 'accuracy' },
    ]);
  });

  it('says why there is no number', () => {
    const gap = examplesOf({ t: ['a', 'b', 'a'], p: ['a', '', 'b'] }, PAIR);
    const whole = of(['a', 'b']);
    expect(driftMeasurements(['prediction_drift'], { base: whole, head: gap })).toMatchObject([
      { value: null, invalid: '1 of 3 p cells is empty, first in row 2' },
    ]);
    expect(driftMeasurements(['prediction_drift'], { base: gap, head: whole })[0]?.invalid).toMatch(
      /^in base 1 of 3/,
    );
  });
});

describe('labels that the other side has not', () => {
  const of = (truth: Cells, prediction: Cells) => examplesOf({ t: truth, p: prediction }, PAIR);
  const base = of(['a', 'b', 'c'], ['a', 'b', 'b']);

  it('are told', () => {
    const head = of(['a', 'b', 'b'], ['a', 'b', 'C']);
    const notices = labelSetNotices('s', { base, head });
    expect(notices.map(({ code }) => code)).toEqual(['LABEL_SETS_DIFFER', 'LABELS_UNKNOWN']);
    expect(notices[0]?.what).toMatch(/only head has none, only base has "c"/);
    expect(notices[1]?.what).toMatch(/head predicts "C"/);
  });

  it('are no matter where both have the same, or where there are no labels', () => {
    expect(labelSetNotices('s', { base, head: of(['c', 'b', 'a'], ['a', 'a', 'a']) })).toEqual([]);
    const numbers = of([1.5, 2, 3], [1, 2, 3]);
    expect(labelSetNotices('s', { base: numbers, head: base })).toEqual([]);
  });
});

describe('no paired evidence', () => {
  const base = examplesOf({ t, p, g }, { ...PAIR, groups: ['g'] });
  const compare = (metric: string, columns: Columns) => {
    const head = examplesOf(columns, { ...PAIR, groups: ['g'] });
    return pairedEvidence({ metric, labels: {} }, { base, head, alignment: inStep(4) });
  };

  it('where pairs have changed their group', () => {
    expect(compare('robust_mean(accuracy)', { t, p, g: ['a', 'b', 'a', 'b'] })).toBeNull();
  });

  it('where another group is the worst', () => {
    expect(compare('worst_group(accuracy)', { t, p: ['0', '1', '1', '0'], g })).toBeNull();
    expect(compare('worst_group(accuracy)', { t, p, g })).toMatchObject({ kind: 'binary' });
  });
});
