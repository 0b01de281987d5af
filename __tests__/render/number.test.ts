import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeSummary,
  changeText,
  countText,
  intervalText,
  sizeTexts,
  valuesApart,
  valueText,
  valueTexts,
} from '../../src/render/number.js';
import { adjustedText, pPairText, pText, rarity } from '../../src/render/probability.js';
import { change } from './building.js';

describe('values', () => {
  it.each([
    [0.93124, 'fraction', '0.9312'],
    [1, 'fraction', '1.0000'],
    [0, 'fraction', '0.0000'],
    [0.99996, 'fraction', '0.99996'],
    [0.0000123, 'fraction', '0.000012'],
    [93.124, 'percent', '93.12 %'],
    [212.43, 'ms', '212.4 ms'],
    [1834, 'ms', '1.834 s'],
    [0.0421, 's', '42.10 ms'],
    [250, 'ms', '250 ms'],
    [400, 's', '6.667 min'],
    [7 * 86_400, 's', '7 d'],
    [1536, 'bytes', '1.500 KiB'],
    [512, 'B', '512 B'],
    [3.7 * 2 ** 30, 'bytes', '3.700 GiB'],
    [1.58496, 'bits', '1.585 bits'],
    [1234567, null, '1,234,567'],
    [1234.56, null, '1,235'],
    [-0.5, null, '−0.5000'],
    [1.5e20, null, '1.500e20'],
    [2e-14, null, '2.000e-14'],
    [3, 'tokens', '3 tokens'],
    [3, '](https://evil.example)', '3'],
    [3, '@octocat', '3'],
    [3, 'www.evil.example', '3'],
  ])('writes %d of unit %j as %j', (value, unit, text) => {
    expect(valueText(value, unit)).toBe(text);
  });

  it('gives values side by side one unit and as many decimals', () => {
    expect(valueTexts([980, 1020], 'ms')).toEqual(['0.980 s', '1.020 s']);
    expect(valueTexts([250, 312.4], 'ms')).toEqual(['250.0 ms', '312.4 ms']);
    expect(valueTexts([0.9, 1e-14], 'fraction')).toEqual(['0.9000', '1.000e-14']);
    expect(valueTexts([0.0421, 1234.5], null)).toEqual(['0.042', '1,234.500']);
  });

  it('never shows a value as equal to a limit it differs from', () => {
    expect(valuesApart([0.89999, 0.9], 'fraction')).toEqual(['0.89999', '0.90000']);
    expect(valuesApart([250.0004, 250], 'ms')).toEqual(['250.0004 ms', '250.0000 ms']);
    expect(valuesApart([0.8999999999999999, 0.9], 'fraction')).toEqual(['0.8999999999999999', '0.9']);
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(
        finite,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('fraction', 'percent', 'ms', null),
        (value, digit, unit) => {
          const limit = value + digit * 10 ** -digit * Math.max(1, Math.abs(value)) * 0.01;
          const [first, second] = valuesApart([value, limit], unit);
          expect(first).not.toBe(second);
        },
      ),
      { seed: 3 },
    );
  });
});

describe('changes', () => {
  it.each([
    [-0.0312, 'fraction', '−3.1 pp'],
    [-0.123, 'fraction', '−12.3 pp'],
    [0.002, 'fraction', '+0.2 pp'],
    [-0.00034, 'fraction', '−0.034 pp'],
    [-1.25, 'percent', '−1.3 pp'],
    [34.2, 'ms', '+34.2 ms'],
    [-12, null, '−12'],
    [0, 'fraction', '0.0 pp'],
  ])('writes %d of unit %j as %j', (value, unit, text) => {
    expect(changeText(value, unit)).toBe(text);
  });

  it('writes intervals so that no bound changes its side of 0', () => {
    expect(intervalText([-0.021, -0.004], 'fraction')).toBe('[−2.1, −0.4] pp');
    expect(intervalText([-0.021, -0.0004], 'fraction')).toBe('[−2.10, −0.04] pp');
    expect(intervalText([6.2, 55.2], 'ms')).toBe('[+6.2, +55.2] ms');
  });

  it('writes the change with its interval, and the relative one where values are no shares', () => {
    const loss = change({ absolute: -0.012, relative: -0.013, interval: [-0.021, -0.004] });
    expect(changeSummary(loss, 'fraction')).toBe('−1.2 [−2.1, −0.4] pp');
    expect(changeSummary(change({ absolute: 30.7, relative: 0.1445 }), 'ms')).toBe('+30.7 ms (+14 %)');
    expect(changeSummary(change({ absolute: 2, relative: null }), null)).toBe('+2');
  });

  it('tells a loss from its tolerance', () => {
    expect(sizeTexts([0.0051, 0.005], 'fraction')).toEqual(['0.51 pp', '0.5 pp']);
    expect(sizeTexts([0.02, 0.005], 'fraction')).toEqual(['2.0 pp', '0.5 pp']);
    expect(sizeTexts([0.0200001, 0.02], 'fraction')[0]).toBe('2.00001 pp');
  });
});

describe('p values', () => {
  it.each([
    [0.003, 'p = 0.003'],
    [0.00012, 'p = 0.00012'],
    [0.00002, 'p < 0.0001'],
    [0.42, 'p = 0.42'],
    [0.995, 'p > 0.99'],
    [0.01, 'p = 0.01'],
    [0.0104, 'p = 0.0104'],
    [0.0499, 'p = 0.0499'],
    [0.05, 'p = 0.05'],
  ])('writes %d as %s', (p, text) => {
    expect(pText(p)).toBe(text);
  });

  it('tells the adjusted p only where it looks different', () => {
    expect(pPairText(0.001, 0.001)).toBe('p = 0.001');
    expect(pPairText(0.001, 0.014)).toBe('p = 0.001, adjusted p = 0.014');
    expect(adjustedText(0.001, 0.014)).toBe('adjusted p = 0.014');
    expect(adjustedText(0.001, null)).toBe('p = 0.001');
  });

  it('tells rarity up to 0.05, rounded to the mild side', () => {
    expect(rarity(0.0014)).toBe('1 in 710 harmless changes looks this bad');
    expect(rarity(0.05)).toBe('1 in 20 harmless changes looks this bad');
    expect(rarity(1e-9)).toBe('fewer than 1 in 10,000 harmless changes looks this bad');
    expect(rarity(0.051)).toBeNull();
  });
});

it('counts in the right number', () => {
  expect([0, 1, 2, 1234].map((count) => countText(count, 'metric'))).toEqual([
    '0 metrics',
    '1 metric',
    '2 metrics',
    '1,234 metrics',
  ]);
});
