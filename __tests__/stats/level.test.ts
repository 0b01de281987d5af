import { describe, expect, it } from 'vitest';
import { historyLevel } from '../../src/stats/level.js';
import { CONSTANT, DROPPED, EIGHT, level, plainTest, SPIKED, testOf } from './histories.js';
import { expectNear, references } from './references.js';

describe('the second implementation', () => {
  it('finds the same levels', () => {
    for (const row of references.histories) {
      const found = level(row.values, row.boundaries);
      const { reference, effectiveCount, scale, residuals, latestResidual, previous, ...exact } = row.level;
      expect(found).toMatchObject(exact);
      expectNear(found.reference, reference, { relative: 1e-12 });
      expectNear(found.effectiveCount, effectiveCount, { relative: 1e-12 });
      expectNear(found.scale, scale, { relative: 1e-10, absolute: 1e-15 });
      expect(found.residuals).toHaveLength(residuals.length);
      for (const [i, residual] of residuals.entries()) {
        expectNear(found.residuals[i] ?? NaN, residual, { absolute: 1e-12 });
      }
      expect(found.latestResidual === null).toBe(latestResidual === null);
      expectNear(found.latestResidual ?? 0, latestResidual ?? 0, { absolute: 1e-13 });
      expectNear(found.previous?.reference ?? 0, previous?.[0] ?? 0, { relative: 1e-12 });
      expectNear(found.previous?.effectiveCount ?? 0, previous?.[1] ?? 0, { relative: 1e-12 });
    }
  });

  it('finds the same p values', () => {
    for (const row of references.histories) {
      const result = plainTest(level(row.values, row.boundaries), row.head, row);
      expect(result === null).toBe(row.test === null);
      if (result === null || row.test === null) continue;
      expectNear(result.t, row.test.t, { relative: 1e-9, absolute: 1e-10 });
      expectNear(result.p, row.test.p, { relative: 1e-9 });
      expect(result.degreesOfFreedom).toBe(row.test.degreesOfFreedom);
      expectNear(result.minimumDetectableChange(0.01), row.test.minimumDetectableChange, { relative: 1e-10 });
    }
  });

  it('has met every rule', () => {
    const levels = references.histories.map((row) => row.level);
    const tests = references.histories.map((row) =>
      plainTest(level(row.values, row.boundaries), row.head, row),
    );
    expect(levels.filter((found) => found.starts.length > 1).length).toBeGreaterThan(10);
    expect(levels.filter((found) => found.excluded.length > 0).length).toBeGreaterThan(5);
    expect(levels.filter((found) => found.previous !== null).length).toBeGreaterThan(2);
    expect(tests.filter((test) => test !== null && test.pAgainstLatest !== null).length).toBeGreaterThan(2);
    expect(tests.filter((test) => test === null).length).toBeGreaterThan(0);
  });
});

describe('the level', () => {
  it('needs two values', () => {
    const options = { boundaries: [], window: 100 };
    expect(historyLevel([], options)).toBeNull();
    expect(historyLevel([0.8], options)).toBeNull();
    expect(historyLevel([0.8, 0.9], { boundaries: [], window: 1 })).toBeNull();
    expect(historyLevel([0.8, 0.9], options)?.degreesOfFreedom).toBe(1);
  });

  it('looks at the newest values only, and counts indices from the first of all', () => {
    const older = [0.1, 0.2, 0.3];
    const found = historyLevel([...older, ...SPIKED], { boundaries: [1], window: SPIKED.length });
    expect(found).toMatchObject({
      reference: level(SPIKED).reference,
      starts: [3],
      excluded: [7],
      count: 12,
    });
  });

  it('starts anew at a hard boundary that no test would find', () => {
    const found = level(EIGHT, [5, 0, 5, 8]);
    expect(found.starts).toEqual([0, 5]);
    expect(found.degreesOfFreedom).toBe(6);
  });

  it('takes an accepted step as settled from its first run on', () => {
    const accepted = level(DROPPED, [8]);
    expect([accepted.segmentStart, accepted.previous]).toEqual([8, null]);
    // The same step upwards: nobody accepted it, so a head at the old level is not failed yet.
    const raised = DROPPED.map((x) => 1.75 - x);
    expect(testOf(raised, 0.86).p).toBeGreaterThan(0.3);
    expect(testOf(raised, 0.86, { boundaries: [8] }).p).toBeLessThan(0.001);
  });

  it('does not make the first of three values at an accepted level a spike', () => {
    const values = [...EIGHT, 0.7, 0.702, 0.701];
    expect(level(values, [8]).excluded).toEqual([]);
    expectNear(level(values, [8]).reference, 0.701, { absolute: 0.001 });
    // Nor at a level that nobody accepted.
    expect(level(values)).toMatchObject({ excluded: [], starts: [0, 8] });
  });

  it('has no noise estimate where every value has a segment of its own', () => {
    const found = level([0.8, 0.9], [1]);
    expect(found).toMatchObject({ scale: 0, degreesOfFreedom: 0, latestResidual: null });
    expect(plainTest(found, 0.7, { floor: 0.001, standardError: null })).toBeNull();
    expect(plainTest(found, 0.7, { floor: 0.001, standardError: 0.01 })?.degreesOfFreedom).toBe(4);
  });

  it('pays a degree of freedom for each step and spike that it found, not for what somebody accepted', () => {
    const one = level(DROPPED);
    expect([one.residuals.length, one.chosen, one.degreesOfFreedom]).toEqual([7, 1, 6]);
    const accepted = level(DROPPED, [8]);
    expect([accepted.residuals.length, accepted.chosen, accepted.degreesOfFreedom]).toEqual([7, 0, 7]);
    const spiked = level(SPIKED);
    expect([spiked.residuals.length, spiked.chosen, spiked.degreesOfFreedom]).toEqual([10, 1, 9]);
    expectNear(one.scale, accepted.scale * Math.sqrt(7 / 6), { relative: 1e-12 });
    // One is always left, however much was chosen.
    expect(level([0.8, 0.8, 0.8, 0.9, 0.9, 0.9]).degreesOfFreedom).toBe(3);
  });

  it('keeps the noise of a history that mostly repeats one value', () => {
    const values = Array.from({ length: 30 }, (_, i) => (i % 7 === 3 ? 0.84 : 0.85));
    const found = level(values);
    expect(found.scale).toBeGreaterThan(0.003);
    expect(found.residuals).toHaveLength(29 - found.excluded.length);
    expect(found.degreesOfFreedom).toBe(Math.max(1, found.residuals.length - found.chosen));
  });

  it('is the same for shifted and scaled values', () => {
    for (const row of references.histories.slice(0, 15)) {
      const found = level(row.values, row.boundaries);
      const moved = level(
        row.values.map((x) => 8 * x - 3),
        row.boundaries,
      );
      expect(moved.starts).toEqual(found.starts);
      expectNear(moved.reference, 8 * found.reference - 3, { absolute: 1e-12 });
      expectNear(moved.scale, 8 * found.scale, { absolute: 1e-12 });
    }
  });
});

describe('the prediction test', () => {
  it('says that main itself dropped already', () => {
    const values = [0.85, 0.852, 0.848, 0.851, 0.849, 0.85, 0.853, 0.847, 0.85, 0.851, 0.849, 0.843];
    const result = testOf(values, 0.838);
    expect(result.pAgainstLatest ?? NaN).toBeGreaterThan(0.05);
    expect(result.p).toBe(result.pAgainstLatest);
    expect(result.pAgainstLevel).toBeLessThan(0.01);
    expect(testOf(values.slice(0, -1), 0.838).pAgainstLatest).toBeNull();
  });

  it('has no opinion of a head at its level, and full certainty where scale and floor are 0', () => {
    expect(testOf(CONSTANT, 0.85)).toMatchObject({ t: 0, p: 0.5 });
    expect(testOf(CONSTANT, 0.849)).toMatchObject({ t: -Infinity, p: 0 });
    expect(testOf(CONSTANT, 0.851)).toMatchObject({ t: Infinity, p: 1 });
  });

  it('lets NaN through as NaN', () => {
    expect(testOf(EIGHT, NaN).p).toBeNaN();
  });

  it('has the smallest change that it finds four times in five', () => {
    const result = testOf(EIGHT, 0.84);
    // t(0.99, 7) = 2.997952, t(0.8, 7) = 0.896030.
    expectNear(result.minimumDetectableChange(0.01), (2.997952 + 0.89603) * result.predictionError, {
      relative: 1e-6,
    });
    expect(result.minimumDetectableChange(0.001)).toBeGreaterThan(result.minimumDetectableChange(0.01));
  });
});
