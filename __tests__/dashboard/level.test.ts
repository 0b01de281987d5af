import { describe, expect, it } from 'vitest';
import { levelsOf } from '../../src/dashboard/level.js';
import { records } from './records.js';

const valuesOf = (wanted: Parameters<typeof records>[0]) =>
  records(wanted).map(({ measurements }) => measurements[0]?.value ?? null);
const series = (values: readonly (number | null)[], accepted: readonly number[] = []) =>
  ({ values, unit: 'fraction', direction: 'higher', accepted }) as const;

describe('levels of a series', () => {
  it('has one level and no change where nothing changed', () => {
    const { levels, changes } = levelsOf(series(valuesOf({ runs: 60 })));
    expect(changes).toEqual([]);
    expect(levels).toHaveLength(1);
    expect(levels[0]).toMatchObject({ from: 0, to: 59 });
    const [low = 1, high = 0] = levels[0]?.noise ?? [];
    expect(low).toBeLessThan(levels[0]?.median ?? 0);
    expect(high - low).toBeLessThan(0.02);
  });

  it('finds a step where it is, and which way it went', () => {
    const values = valuesOf({ runs: 60, step: { at: 40, by: 0.03 } });
    const [change, ...others] = levelsOf(series(values)).changes;
    expect(others).toEqual([]);
    expect(change).toMatchObject({ index: 40, isWorse: true });
    expect(change?.before).toBeCloseTo(0.9, 2);
    expect(change?.after).toBeCloseTo(0.87, 2);
    expect(levelsOf({ ...series(values), direction: 'lower' }).changes[0]?.isWorse).toBe(false);
    expect(levelsOf({ ...series(values), direction: null }).changes[0]?.isWorse).toBeNull();
  });

  it('counts runs without a value, which take no part', () => {
    const values = valuesOf({ runs: 60, step: { at: 40, by: 0.03 } });
    const holed = values.map((value, index) => (index % 5 === 1 ? null : value));
    expect(levelsOf(series(holed)).changes).toMatchObject([{ index: 40 }]);
  });

  it('starts a level at an accepted change, and calls it no change', () => {
    const values = valuesOf({ runs: 60, step: { at: 40, by: 0.03 } });
    const { levels, changes } = levelsOf(series(values, [40]));
    expect(changes).toEqual([]);
    expect(levels.map(({ from }) => from)).toEqual([0, 40]);
  });

  it('waits until a step has been seen three times', () => {
    const seen = (runs: number) => levelsOf(series(valuesOf({ runs, step: { at: 40, by: 0.03 } }))).changes;
    expect(seen(42)).toEqual([]);
    expect(seen(43)).toMatchObject([{ index: 40 }]);
  });

  it('takes a run that stands alone for no level', () => {
    const alone = [1, 0.966, ...Array.from({ length: 10 }, () => 1)];
    expect(levelsOf(series(alone))).toMatchObject({ levels: [{ from: 0, to: 11, median: 1 }], changes: [] });
    const values = valuesOf({ runs: 60, step: { at: 40, by: 0.03 } });
    const between = values.map((value, index) => (index === 20 || index === 21 ? 0.7 : value));
    expect(levelsOf(series(between)).changes).toMatchObject([{ index: 40, isWorse: true }]);
  });

  it('knows no band of few values, and nothing of none', () => {
    expect(levelsOf(series([0.9, 0.8])).levels).toMatchObject([{ noise: null }]);
    expect(levelsOf(series([null, Number.NaN]))).toEqual({ levels: [], changes: [] });
    expect(levelsOf(series(Array.from({ length: 30 }, () => 1))).levels).toEqual([
      { from: 0, to: 29, median: 1, noise: [1, 1] },
    ]);
  });
});
