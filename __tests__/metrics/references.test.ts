/** Every metric against scikit-learn, scipy and numpy to 12 digits, and every jackknife error against leaving rows out. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { metrics } from '../../src/metrics/list.js';
import { measureExamples } from '../../src/metrics/measure.js';
import { pairedEvidence } from '../../src/metrics/pair.js';
import type { Examples, Labels, Roles } from '../../src/model/evaluation.js';
import { examplesOf, inStep, keyOf } from './examples.js';
import { flat, type Numbers, type Pairs, references } from './references.js';

/** 12 digits of the value; near 0, 12 digits of the unit. */
function expectNear(found: number | null | undefined, wanted: number, digits = 1e-12): void {
  expect(found).toBeTypeOf('number');
  expect(Math.abs((found ?? Number.NaN) - wanted)).toBeLessThanOrEqual(
    digits * Math.max(Math.abs(wanted), 1e-2),
  );
}

const { binary, text, numbers } = references;
const classScores = { ant: 'p_ant', bee: 'p_bee', cat: 'p_cat', dog: 'p_dog' };
const roles = {
  binary: { truth: 'truth', prediction: 'prediction', score: 'score' },
  text: { truth: 'truth', prediction: 'prediction', classScores },
  numbers: { truth: 'truth', prediction: 'prediction' },
} as const;

const bare = (names: readonly string[]): readonly string[] => [
  ...new Set(names.map((name) => name.replace(/\{.*/, ''))),
];

const cases: readonly (readonly [string, Examples, Numbers, Numbers])[] = [
  ['binary', examplesOf(binary.columns, roles.binary), flat(binary.values), binary.errors],
  ['binary, weighted', weighted('weights'), flat(binary.weighted), binary.weightedErrors],
  ['binary, counted', weighted('counts'), flat(binary.counted), {}],
  ['labels of four classes', examplesOf(text.columns, roles.text), flat(text.values), text.errors],
  [
    'labels of four classes, weighted',
    examplesOf(text.columns, { ...roles.text, weight: 'weights' }),
    flat(text.weighted),
    text.weightedErrors,
  ],
  ['numbers', examplesOf(numbers.columns, roles.numbers), flat(numbers.values), numbers.errors],
  [
    'numbers, weighted',
    examplesOf(numbers.columns, { ...roles.numbers, weight: 'weights' }),
    flat(numbers.weighted),
    numbers.weightedErrors,
  ],
];

function weighted(weight: string): Examples {
  return examplesOf(binary.columns, { ...roles.binary, weight });
}

/** Shares have √(p(1 − p)/n), where a jackknife has n − 1 and counts rows outside the share. */
const SHARES = /^(?:accuracy|precision|recall|specificity)(?:\{.*)?$/;

describe.each(cases)('%s', (name, examples, values, errors) => {
  const { measurements } = measureExamples(examples, bare(Object.keys(values)));
  const found = new Map(measurements.map((one) => [keyOf(one), one]));

  it.each(Object.entries(values))('%s', (key, wanted) => {
    expect(found.get(key)?.invalid).toBeNull();
    expectNear(found.get(key)?.value, wanted);
  });

  it('gives nothing that was not asked for', () => {
    expect([...found.keys()].sort()).toEqual(Object.keys(values).sort());
  });

  const checked = Object.entries(errors).filter(([key]) => name.endsWith('weighted') || !SHARES.test(key));
  it.runIf(checked.length > 0).each(checked)('standard error of %s', (key, wanted) => {
    expectNear(found.get(key)?.standardError, wanted, 1e-9);
  });
});

/** The names under every `values` of a file of references. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'values' && typeof inner === 'object' && inner !== null ? Object.keys(inner) : namesIn(inner),
  );
}

describe('the list of metrics', () => {
  const elsewhere = namesIn(
    JSON.parse(readFileSync(new URL('../references/catalogue.json', import.meta.url), 'utf8')),
  );
  const known = new Set([
    ...cases.flatMap(([, , values]) => bare(Object.keys(values))),
    ...elsewhere,
    'pass_rate',
  ]);

  it.each(metrics.map(({ id }) => id))('has a reference value for %s', (id) => {
    expect([...known].some((name) => name === id || name.startsWith(`${id}(`))).toBe(true);
  });
});

interface PairCase {
  readonly columns: Readonly<Record<string, readonly (string | number)[]>>;
  readonly roles: Partial<Roles>;
  readonly pairs: Pairs;
  readonly n: number;
}

const pairCases: readonly (readonly [string, PairCase])[] = [
  ['binary', { columns: binary.columns, roles: roles.binary, pairs: binary.paired, n: 83 }],
  [
    'binary, weighted',
    {
      columns: binary.columns,
      roles: { ...roles.binary, weight: 'weights' },
      pairs: binary.pairedWeighted,
      n: 83,
    },
  ],
  [
    'binary, counted',
    {
      columns: binary.columns,
      roles: { ...roles.binary, weight: 'counts' },
      pairs: binary.pairedCounted,
      n: binary.pairedCount,
    },
  ],
  ['four classes', { columns: text.columns, roles: roles.text, pairs: text.paired, n: 97 }],
  [
    'four classes, weighted',
    { columns: text.columns, roles: { ...roles.text, weight: 'weights' }, pairs: text.pairedWeighted, n: 97 },
  ],
  ['numbers', { columns: numbers.columns, roles: roles.numbers, pairs: numbers.paired, n: 71 }],
  [
    'numbers, weighted',
    {
      columns: numbers.columns,
      roles: { ...roles.numbers, weight: 'weights' },
      pairs: numbers.pairedWeighted,
      n: 71,
    },
  ],
];

describe.each(pairCases)('pairs: %s', (_, { columns, roles: given, pairs, n }) => {
  const base = examplesOf(columns, given);
  const head = examplesOf(columns, { ...given, prediction: 'second' });
  const alignment = inStep(base.table.rows);

  it.each(Object.entries(pairs))('%s', (key, wanted) => {
    const parts = /^([^{]+)(?:\{(.*)\})?$/.exec(key);
    const labels: Labels = parts?.[2] === undefined ? {} : { class: parts[2] };
    const evidence = pairedEvidence({ metric: parts?.[1] ?? '', labels }, { base, head, alignment });
    if (evidence?.kind === 'binary') {
      expect(key).toBe('accuracy');
      const total = evidence.bothRight + evidence.bothWrong + evidence.lost + evidence.won;
      expect(total).toBe(n);
      expectNear((evidence.won - evidence.lost) / total, wanted.difference);
      return;
    }
    const differences = evidence?.kind === 'differences' ? evidence : null;
    expect(differences?.n).toBe(n);
    expect(differences?.degreesOfFreedom).toBe(n - 1);
    expectNear(differences?.difference, wanted.difference);
    expectNear(differences?.standardError, wanted.standardError, 1e-9);
  });
});

describe('the area under the ROC curve', () => {
  const base = examplesOf(binary.columns, roles.binary);
  const head = examplesOf(binary.columns, { ...roles.binary, score: 'other' });

  it('is paired by DeLong', () => {
    const found = pairedEvidence({ metric: 'roc_auc', labels: {} }, { base, head, alignment: inStep(83) });
    expect(found).toMatchObject({ kind: 'differences', n: 83, degreesOfFreedom: null, method: 'delong' });
    if (found?.kind !== 'differences') return;
    expectNear(found.difference, binary.area.difference);
    expectNear(found.standardError, binary.area.standardError);
  });

  it('has DeLong’s standard error by itself', () => {
    const [found] = measureExamples(base, ['roc_auc']).measurements;
    expectNear(found?.standardError, binary.area.baseError);
  });
});

it('takes the middle of two values for a weighted median that weights meet exactly', () => {
  const truth = Array.from({ length: 20 }, () => 1.5);
  const prediction = truth.map((value, row) => value + row);
  const weight = truth.map(() => 0.5);
  const examples = examplesOf({ truth, prediction, weight }, { ...roles.numbers, weight: 'weight' });
  const [found] = measureExamples(examples, ['median_absolute_error']).measurements;
  expect(found?.value).toBe(numbers.evenMedian);
});
