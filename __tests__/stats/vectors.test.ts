/** The isolation forest and the one-class SVM against scikit-learn: scripts/references/vectors.py. */
import { describe, expect, it } from 'vitest';
import { averagePath, isolationScores, USUAL_FOREST } from '../../src/stats/isolation-forest.js';
import { oneClass } from '../../src/stats/one-class-svm.js';
import reference from '../references/vectors.json' with { type: 'json' };

describe('the isolation forest', () => {
  it('has the average paths of scikit-learn', () => {
    for (const [rows, path] of Object.entries(reference.averagePath)) {
      expect(averagePath(Number(rows)), rows).toBeCloseTo(path, 12);
    }
  });

  it.each(reference.cases)('scores $name as scikit-learn does, but for the luck of the cuts', (one) => {
    // Twenty forests of ours against twenty of theirs: the difference of two means has √(2 / 20) of a forest's spread.
    const forests = Array.from({ length: 20 }, (_, seed) =>
      isolationScores(one.rows, { ...USUAL_FOREST, seed }),
    );
    for (const [row, theirs] of one.forest.mean.entries()) {
      const ours = forests.reduce((sum, scores) => sum + (scores[row] ?? 0), 0) / forests.length;
      const error = Math.sqrt(2 / 20) * (one.forest.sd[row] ?? 0);
      expect(Math.abs(ours - theirs), `row ${row}`).toBeLessThan(6 * error);
    }
  });

  it('is the same for the same seed, and another for another', () => {
    const rows = reference.cases[0]?.rows ?? [];
    expect(isolationScores(rows)).toEqual(isolationScores(rows));
    expect(isolationScores(rows)).not.toEqual(isolationScores(rows, { ...USUAL_FOREST, seed: 1 }));
  });

  it('parts two rows by one cut, and can not part equal ones', () => {
    expect(isolationScores([[0], [1]])).toEqual([0.5, 0.5]);
    const equal = isolationScores(Array.from({ length: 9 }, () => [1, 2]));
    for (const score of equal) expect(score).toBeCloseTo(0.5, 12);
    expect(isolationScores([[1]])).toEqual([]);
  });
});

describe('the one-class SVM', () => {
  const cases = reference.cases.flatMap(({ name, rows, gamma, decisions }) =>
    Object.entries(decisions).map(([nu, decision]) => ({ name, nu: Number(nu), rows, gamma, decision })),
  );

  it.each(cases)('decides on $name with ν = $nu as scikit-learn does', ({ rows, gamma, nu, decision }) => {
    const region = oneClass(rows, { nu, gamma });
    for (const [index, row] of rows.entries()) {
      const difference = Math.abs((region?.decision(row) ?? Number.NaN) - (decision[index] ?? 0));
      expect(difference, `row ${index}`).toBeLessThan(1e-4);
    }
  });

  it('has its edge on both of two rows that must both be inside', () => {
    const region = oneClass([[0], [1]], { nu: 1, gamma: 1 });
    expect(region?.rho).toBeCloseTo(1 + Math.exp(-1), 12);
    expect(region?.decision([0])).toBeCloseTo(0, 12);
    expect(oneClass([], { nu: 0.5, gamma: 1 })).toBeNull();
  });

  it('has its edge between the full and the empty coefficients where none is free', () => {
    // Σ α = 2: the two ends outweigh the middle, 1 + e^−0.1 below 2 e^−0.025.
    const ends = 1 + Math.exp(-0.1);
    const middle = 2 * Math.exp(-0.025);
    for (const rows of [
      [[0], [0.5], [1]],
      [[0.5], [0], [1]],
      [[1], [0], [0.5]],
    ]) {
      const region = oneClass(rows, { nu: 2 / 3, gamma: 0.1 });
      expect(region?.rho).toBeCloseTo((ends + middle) / 2, 12);
      expect(region?.decision([0.5])).toBeCloseTo((middle - ends) / 2, 12);
      expect(region?.decision([1])).toBeCloseTo((ends - middle) / 2, 12);
    }
  });

  it('has the least gradient as its edge where all are full', () => {
    // Three rows that must all be inside: that in the middle has 1 + 2 e^−1, the ends 1 + e^−1 + e^−4.
    const region = oneClass([[0], [1], [2]], { nu: 1, gamma: 1 });
    expect(region?.rho).toBeCloseTo(1 + 2 * Math.exp(-1), 12);
    expect(region?.decision([0])).toBeCloseTo(Math.exp(-4) - Math.exp(-1), 12);
  });
});
