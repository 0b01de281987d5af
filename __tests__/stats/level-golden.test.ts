import { describe, expect, it } from 'vitest';
import { studentCdf } from '../../src/stats/student.js';
import { CONSTANT, DROPPED, EIGHT, level, plainTest, RAISED, SPIKED, testOf } from './histories.js';
import { expectNear, expectPrinted } from './references.js';

/**
 * The vectors of the procedure's first form, under normal noise alone. Since a step that is found and a spike that is
 * replaced cost a degree of freedom each, those with one of them have a df less, and a scale √(df + 1) / √df larger:
 * what was printed for df + 1 is kept here, and the new value follows from it.
 */
const oneChosen = (printed: number, before: number) => printed * Math.sqrt(before / (before - 1));

describe('the golden vectors', () => {
  it('eight runs without a step', () => {
    const found = level(EIGHT);
    expect(found.starts).toEqual([0]);
    expectPrinted(found.reference, '0.8501801459');
    expectPrinted(found.effectiveCount, '7.5647473');
    expectPrinted(found.scale, '0.0074730260');
    expect(found.degreesOfFreedom).toBe(7);
    expectPrinted(testOf(EIGHT, 0.82).t, '-3.7954631');
    expectPrinted(testOf(EIGHT, 0.82).p, '0.0033773033');
    expectPrinted(testOf(EIGHT, 0.84).t, '-1.2802578');
    expectPrinted(testOf(EIGHT, 0.84).p, '0.12062197');
  });

  it('the same with a standard error as prior', () => {
    const found = plainTest(level(EIGHT), 0.83, { floor: 0, standardError: 0.012 });
    expectPrinted(found?.t ?? NaN, '-2.0228546');
    expectPrinted(found?.p ?? NaN, '0.034040828');
    expect(found?.degreesOfFreedom).toBe(11);
    const scale = (found?.predictionError ?? NaN) / Math.sqrt(1 + 1 / level(EIGHT).effectiveCount);
    expectPrinted(scale, '0.0093756107');
  });

  it('a raised level keeps its power', () => {
    const found = level(RAISED);
    expect(found.starts).toEqual([0, 8]);
    expect(found.segmentStart).toBe(8);
    expectPrinted(found.reference, '0.8400503245');
    expectPrinted(found.effectiveCount, '5.8132315');
    expectNear(found.scale, oneChosen(0.0027203146, 12), { relative: 1e-7 });
    expect(found.degreesOfFreedom).toBe(11);
    // Before: df 12, T = −6.8082345, p = 9.4035259e-6.
    const t = -6.8082345 / oneChosen(1, 12);
    expectNear(testOf(RAISED, 0.82).t, t, { relative: 1e-7 });
    expectNear(testOf(RAISED, 0.82).p, studentCdf(t, 11), { relative: 1e-6 });
  });

  it('a drop seen once is held against both levels', () => {
    const found = level(DROPPED);
    expect(found.starts).toEqual([0, 8]);
    expect([found.reference, found.effectiveCount, found.degreesOfFreedom]).toEqual([0.85, 1, 6]);
    expectNear(found.scale, oneChosen(0.0033472909, 7), { relative: 1e-8 });
    const result = testOf(DROPPED, 0.849);
    // Before: df 7, T = −0.21124748, p = 0.41935627.
    const t = -0.21124748 / oneChosen(1, 7);
    expectNear(result.t, t, { relative: 1e-7 });
    expectNear(result.p, studentCdf(t, 6), { relative: 1e-7 });
    expect(result.pAgainstPrevious ?? NaN).toBeLessThan(0.001);
    expect(result.p).toBe(result.pAgainstLevel);
  });

  it('a spike counts neither for the level nor for the noise', () => {
    const found = level(SPIKED);
    expect([found.starts, found.excluded]).toEqual([[0], [4]]);
    expectPrinted(found.reference, '0.8499307165');
    expectPrinted(found.effectiveCount, '10.631258');
    expectNear(found.scale, oneChosen(0.0017655131, 10), { relative: 1e-7 });
    expect(found.degreesOfFreedom).toBe(9);
    // Before: df 10, T = −10.792721, p = 3.9331042e-7.
    const t = -10.792721 / oneChosen(1, 10);
    expectNear(testOf(SPIKED, 0.83).t, t, { relative: 1e-7 });
    expectNear(testOf(SPIKED, 0.83).p, studentCdf(t, 9), { relative: 1e-6 });
  });

  it('a constant history stands on its floor', () => {
    const floor = 0.005 / 3;
    const found = level(CONSTANT);
    expect([found.reference, found.scale, found.degreesOfFreedom]).toEqual([0.85, 0, 5]);
    expectPrinted(testOf(CONSTANT, 0.844, { floor }).t, '-3.32533');
    expectPrinted(testOf(CONSTANT, 0.844, { floor }).p, '0.0104428');
    expectPrinted(testOf(CONSTANT, 0.84, { floor }).t, '-5.54222');
    expectPrinted(testOf(CONSTANT, 0.84, { floor }).p, '0.00131270');
  });
});
