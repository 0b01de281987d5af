import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GroupSides, hidden, splitByGroup, splitByItem } from '../../src/explain/mix.js';

const side = fc.record({
  n: fc.integer({ min: 0, max: 500 }),
  mean: fc.double({ min: -5, max: 5, noNaN: true }),
});
const groups = fc.array(fc.record({ base: side, head: side }), { minLength: 1, maxLength: 12 }).map((all) =>
  all
    .filter(({ base, head }) => base.n + head.n > 0)
    .map(
      ({ base, head }, at): GroupSides => ({
        group: `g${at}`,
        base: { n: base.n, sum: base.n * base.mean },
        head: { n: head.n, sum: head.n * head.mean },
      }),
    ),
);
const total = (all: readonly GroupSides[], of: 'base' | 'head') => ({
  n: all.reduce((sum, one) => sum + one[of].n, 0),
  sum: all.reduce((sum, one) => sum + one[of].sum, 0),
});
const values = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { maxLength: 40 });

describe('a change split by groups', () => {
  it('has parts that sum to it, as a whole and group by group', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const split = splitByGroup(all);
        const [base, head] = [total(all, 'base'), total(all, 'head')];
        if (split === null) {
          expect(Math.min(base.n, head.n)).toBe(0);
          return;
        }
        expect(split.change).toBeCloseTo(head.sum / head.n - base.sum / base.n, 12);
        expect(split.items + split.mix).toBeCloseTo(split.change, 12);
        expect(split.groups.reduce((sum, one) => sum + one.mix, 0)).toBeCloseTo(split.mix, 9);
        expect(split.groups.reduce((sum, one) => sum + one.items, 0)).toBeCloseTo(split.items, 12);
      }),
    );
  });

  it('is all mix where every group kept its mean, and all items where every group kept its share', () => {
    const group = (name: string, base: [number, number], head: [number, number]): GroupSides => ({
      group: name,
      base: { n: base[0], sum: base[0] * base[1] },
      head: { n: head[0], sum: head[0] * head[1] },
    });
    const shifted = splitByGroup([group('a', [50, 1], [25, 1]), group('b', [50, 0], [75, 0])]);
    expect(shifted).toMatchObject({ change: -0.25, items: 0, mix: -0.25 });
    const worse = splitByGroup([group('a', [50, 1], [100, 0.5]), group('b', [50, 0.4], [100, 0.4])]);
    expect(worse?.items).toBeCloseTo(-0.25, 12);
    expect(worse?.mix).toBeCloseTo(0, 12);
    const gone = splitByGroup([group('a', [50, 1], [50, 1]), group('b', [50, 0.5], [0, 0])]);
    expect(gone).toMatchObject({ change: 0.25, items: 0, mix: 0.25 });
  });

  it('keeps small groups together, and the sum as it is', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const shown = hidden(all, 20);
        expect(total(shown, 'base').n).toBe(total(all, 'base').n);
        expect(total(shown, 'head').sum).toBeCloseTo(total(all, 'head').sum, 6);
        const small = ({ base, head }: GroupSides) =>
          (base.n > 0 && base.n < 20) || (head.n > 0 && head.n < 20);
        if (shown.length > 1) expect(shown.some(small)).toBe(false);
      }),
    );
  });
});

describe('a change split by items', () => {
  it('has parts that sum to it, and no mix where all items are on both sides', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 1 }))),
        values,
        values,
        (pairs, base, head) => {
          const both = {
            base: Float64Array.from(pairs, ([b]) => b),
            head: Float64Array.from(pairs, ([, h]) => h),
          };
          const grouped = (all: readonly number[]) => ({
            n: all.length,
            sum: all.reduce((sum, one) => sum + one, 0),
          });
          const split = splitByItem(both, { base: grouped(base), head: grouped(head) });
          const [before, after] = [
            [...both.base, ...base],
            [...both.head, ...head],
          ].map((all) => grouped(all));
          if (split === null) {
            expect(Math.min(before?.n ?? 0, after?.n ?? 0)).toBe(0);
            return;
          }
          const change = (after?.sum ?? 0) / (after?.n ?? 1) - (before?.sum ?? 0) / (before?.n ?? 1);
          expect(split.change).toBeCloseTo(change, 12);
          expect(split.items + split.mix).toBeCloseTo(change, 12);
          if (base.length + head.length === 0) expect(split.mix).toBe(0);
        },
      ),
    );
  });
});
