import { describe, expect, it } from 'vitest';
import { successiveNoise } from '../../src/stats/noise.js';
import { segmentStarts } from '../../src/stats/segments.js';
import { withoutSpikes } from '../../src/stats/spikes.js';
import { SPIKED } from './histories.js';
import { expectNear } from './references.js';

describe('the steps of the level', () => {
  it('measures noise by successive differences', () => {
    expectNear(successiveNoise([0.8, 0.82, 0.79]), ((0.025 / 1.12838) * 4) / 3, { relative: 1e-12 });
    const eight = [0, 1, 0, 1, 0, 1, 0, 9];
    expectNear(successiveNoise(eight), ((1.4826 / Math.SQRT2) * 9) / 8, { relative: 1e-12 });
    const mostlyConstant = [5, 5, 5, 5, 5, 5, 5, 6];
    expectNear(successiveNoise(mostlyConstant), ((1 / 7 / 1.12838) * 9) / 8, { relative: 1e-12 });
    expect(successiveNoise([3, 3])).toBe(0);
  });

  it('leaves the last two values, and short series, without spikes', () => {
    const surroundings = { noise: 0.003, boundaries: [] };
    expect(withoutSpikes(SPIKED, surroundings).spikes).toEqual([4]);
    expect(withoutSpikes(SPIKED, surroundings).values[4]).toBe(0.85);
    expect(withoutSpikes([1, 1, 1, 1, 1, 9, 1], surroundings).spikes).toEqual([]);
    expect(withoutSpikes([1, 1, 1, 1, 9, 1, 1], surroundings).spikes).toEqual([4]);
    expect(withoutSpikes([1, 9, 1, 1], surroundings).spikes).toEqual([]);
  });

  it('divides a series at its steps, and merges what is not sure', () => {
    const surroundings = { noise: 0.008, boundaries: [] };
    expect(segmentStarts([0.8, 0.8, 0.81, 0.8, 0.9, 0.9, 0.91, 0.9], surroundings)).toEqual([0, 4]);
    expect(segmentStarts([0.8, 0.8, 0.9], surroundings)).toEqual([0]);
    // Two runs a side: the cost sees a step, two degrees of freedom do not prove it.
    expect(segmentStarts([0.8, 0.81, 0.9, 0.91], { noise: 0.01, boundaries: [] })).toEqual([0]);
    expect(segmentStarts([0.8, 0.81, 0.9, 0.91], { noise: 0.01, boundaries: [2] })).toEqual([0, 2]);
    expect(segmentStarts([1, 1, 1, 1, 1], { noise: 0, boundaries: [] })).toEqual([0]);
    expect(segmentStarts([1, 1, 1, 2, 2, 2], { noise: 0.1, boundaries: [] })).toEqual([0, 3]);
  });
});
