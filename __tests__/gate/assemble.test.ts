import { describe, expect, it } from 'vitest';
import { assemble, type NamedSuite } from '../../src/gate/assemble.js';
import { TableBuilder } from '../../src/table/build.js';
import { measured } from '../judge/case.js';
import { NO_ROLES } from '../metrics/examples.js';

function part(path: string, fingerprints: Readonly<Record<string, string>>): NamedSuite {
  const suite = { name: 'qa', model: null, dataset: null, fingerprints, measurements: [], examples: null };
  return { name: 'qa', path, format: 'metrics-json', suite, repeats: false, earlier: 0 };
}

it('keeps what files of one suite agree on once, and both texts where they do not', () => {
  const parts = [
    part('a.json', { dataset: 'squad', limit: '50' }),
    part('b.json', { dataset: 'squad', limit: '100', judge: 'j1' }),
  ];
  expect(assemble(parts).suites[0]?.fingerprints).toEqual({
    dataset: 'squad',
    limit: '100 + 50',
    judge: 'j1',
  });
});

describe('runs of one evaluation', () => {
  const run = (path: string, given: readonly ReturnType<typeof measured>[]): NamedSuite => {
    const { suite, ...rest } = part(path, {});
    return { ...rest, repeats: true, suite: { ...suite, measurements: given } };
  };
  const of = (value: number | null, more = {}) =>
    measured('accuracy', value, { suite: 'qa', n: 200, ...more });

  it('are pooled into their mean, of as many examples', () => {
    const runs = [0.9, 0.8, 0.7].map((value, index) =>
      run(`${index}.json`, [of(value, { standardError: 0.03 })]),
    );
    const [suite] = assemble(runs).suites;
    expect(suite?.measurements).toHaveLength(1);
    expect(suite?.measurements[0]).toMatchObject({ n: 200, interval: null });
    expect(suite?.measurements[0]?.value).toBeCloseTo(0.8, 15);
    expect(suite?.measurements[0]?.standardError).toBeCloseTo(0.03, 15);
    expect(suite?.files).toHaveLength(3);
  });

  it('with no number in one of them have none', () => {
    const [suite] = assemble([run('a.json', [of(0.9)]), run('b.json', [of(null)])]).suites;
    expect(suite?.measurements[0]).toMatchObject({ value: null, invalid: 'NaN' });
  });

  it('that are not said to be runs are refused', () => {
    const twice = ['a.json', 'b.json'].map((path) => ({ ...run(path, [of(0.9)]), repeats: false }));
    expect(() => assemble(twice)).toThrow('MEASUREMENT_TWICE');
  });

  it('bring their rows of one id together', () => {
    const rows = () => {
      const builder = new TableBuilder([
        { name: 'id', kind: 'id' },
        { name: 'acc', kind: 'cells' },
      ]);
      builder.text(0, 'e1');
      builder.number(1, 1);
      builder.endRow();
      const scored = [{ metric: 'acc', labels: {}, column: 'acc' }];
      return { table: builder.finish(), roles: NO_ROLES, scored };
    };
    const runs = ['a.csv', 'b.csv'].map((path) => {
      const { suite, ...rest } = run(path, []);
      return { ...rest, suite: { ...suite, examples: rows() } };
    });
    expect(assemble(runs).suites[0]?.examples?.table.rows).toBe(2);
    expect(() => assemble(runs.map((one) => ({ ...one, repeats: false })))).toThrow('EXAMPLES_TWICE');
    // The id of a document is its query, which the documents of other shards may have too.
    const documents = runs.map((one) => {
      const examples = { ...one.suite.examples, roles: { ...NO_ROLES, query: 'id' } };
      return { ...one, repeats: false, suite: { ...one.suite, examples } };
    });
    expect(assemble(documents).suites[0]?.examples?.table.rows).toBe(2);
  });
});

describe('attempts of one job', () => {
  const attempt = (earlier: number, values: Readonly<Record<string, number>>): NamedSuite => {
    const { suite, ...rest } = part('results/s.json', {});
    const measurements = Object.entries(values).map(([metric, value]) =>
      measured(metric, value, { suite: 'qa' }),
    );
    return { ...rest, earlier, suite: { ...suite, measurements } };
  };

  it('are its runs, though nothing says that files of one name are', () => {
    const { measurements, files } = assemble([
      attempt(0, { accuracy: 0.9 }),
      attempt(1, { accuracy: 0.8, f1: 0.7 }),
    ]).suites[0] ?? { measurements: [], files: [] };
    expect(files).toEqual(['results/s.json']);
    expect(measurements).toMatchObject([{ metric: 'accuracy', runs: 2 }, { metric: 'f1' }]);
    expect(measurements[0]?.value).toBeCloseTo(0.85, 15);
    expect(measurements[1]).not.toHaveProperty('runs');
  });

  it('are each whole in itself: what stands twice in one is still refused', () => {
    const twice = [
      attempt(0, { accuracy: 0.9 }),
      attempt(0, { accuracy: 0.9 }),
      attempt(1, { accuracy: 0.8 }),
    ];
    expect(() => assemble(twice)).toThrow('MEASUREMENT_TWICE');
  });
});
