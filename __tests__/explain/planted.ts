/** Examples with columns and differences of right and wrong, in which a slice may be planted. */
import type { Column } from '../../src/model/table.js';
import { type Random, randomOf } from '../../src/stats/random.js';

export interface Planted {
  readonly columns: readonly Column[];
  /** head − base of each example: −1, 0 or 1. */
  readonly differences: Float64Array;
  readonly inside: (unit: number) => boolean;
}

export function labelled(name: string, cells: readonly string[]): Column {
  const labels = [...new Set(cells)].filter((cell) => cell !== '');
  const codes = Int32Array.from(cells, (cell) => labels.indexOf(cell));
  return { name, codes, labels, values: null, missing: 0, firstMissingRow: null };
}

export function numeric(name: string, values: readonly number[]): Column {
  return {
    name,
    codes: null,
    labels: [],
    values: Float64Array.from(values),
    missing: 0,
    firstMissingRow: null,
  };
}

const uniform = (random: Random): number => random.word() / 2 ** 32;

/** 3.2 % of the examples turn either way; those of the slice are lost with this probability besides. */
export function planted(
  n: number,
  seed: number,
  slice: { readonly loss: number; readonly of: 'none' | 'single' | 'pair' | 'numeric-pair' },
): Planted {
  const random = randomOf(seed);
  const many = (levels: number) => Array.from({ length: n }, () => `v${random.below(levels)}`);
  const [lang, kind, site, topic] = [many(10), many(4), many(3), many(20)];
  const [length, age] = [0, 1].map(() => Array.from({ length: n }, () => uniform(random)));
  const inside = (unit: number): boolean => {
    if (slice.of === 'none') return false;
    if (slice.of === 'single') return lang[unit] === 'v1';
    if (slice.of === 'pair') return kind[unit] === 'v1' && site[unit] === 'v2';
    return (length?.[unit] ?? 0) > 0.75 && kind[unit] === 'v1';
  };
  const differences = new Float64Array(n).map((_, unit) => {
    if (inside(unit) && uniform(random) < slice.loss) return -1;
    const turn = uniform(random);
    return turn < 0.032 ? -1 : turn < 0.064 ? 1 : 0;
  });
  const columns = [
    labelled('lang', lang),
    labelled('kind', kind),
    labelled('site', site),
    labelled('topic', topic),
    numeric('length', length ?? []),
    numeric('age', age ?? []),
  ];
  return { columns, differences, inside };
}
