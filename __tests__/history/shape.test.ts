import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complaint, fitting, known, MISFIT, object, type Shape } from '../../src/history/shape.js';

const SCALARS = ['text', 'name', 'time', 'number', 'size'] as const;
const TIMES = ['2026-01-31T12:00:00Z', '2024-02-29T23:59:59.123456789Z'];
const NO_TIMES = [
  '2026-02-31T12:00:00Z',
  '2026-02-29T00:00:00Z',
  '2026-01-31T24:00:00Z',
  '2026-13-01T00:00:00Z',
];
const KEYS = ['a', 'b', '__proto__', 'constructor'];

const scalar = fc.oneof(
  fc.constantFrom(null, true, '', 'a', -0, -1, 0, 0.5, 1e308, Number.NaN, Number.POSITIVE_INFINITY),
  fc.constantFrom(...TIMES, ...NO_TIMES),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { weight: 3, arbitrary: scalar },
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .array(fc.tuple(fc.constantFrom(...KEYS), tie('value')), { maxLength: 4 })
      .map((entries) => Object.fromEntries(entries)),
  ),
}));
const { shape } = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...SCALARS).map((is): Shape => ({ is })) },
    tie('shape').map((one): Shape => ({ is: 'null-or', shape: one })),
    tie('shape').map((of): Shape => ({ is: 'list', of })),
    tie('shape').map((of): Shape => ({ is: 'map', of })),
    fc.tuple(tie('shape'), tie('shape')).map(([a, b]) => object({ b, a: { is: 'absent-or', shape: a } })),
  ),
}));

describe('a value that is read', () => {
  it('is what the two slow questions say, key by key in the same order', () => {
    let fitted = 0;
    fc.assert(
      fc.property(value, shape, (one, of) => {
        const wanted = complaint(one, of, '') === null ? known(one, of) : MISFIT;
        const found = fitting(one, of);
        fitted += found === MISFIT ? 0 : 1;
        expect(found).toStrictEqual(wanted);
        expect(JSON.stringify(found)).toBe(JSON.stringify(wanted));
      }),
      { numRuns: 5_000, seed: 6 },
    );
    expect(fitted).toBeGreaterThan(500);
  });

  it('has no time that the calendar does not have', () => {
    for (const time of TIMES) expect(fitting(time, { is: 'time' })).toBe(time);
    for (const time of NO_TIMES) expect(fitting(time, { is: 'time' })).toBe(MISFIT);
  });
});
