/** The reference values of scripts/references/metrics.py, typed. */
import { readFileSync } from 'node:fs';
import type { Cells } from './examples.js';

export type Numbers = Readonly<Record<string, number>>;
type Values = Readonly<Record<string, number | Numbers>>;
export type Pairs = Readonly<Record<string, { readonly difference: number; readonly standardError: number }>>;

interface Case {
  readonly columns: Readonly<Record<string, Cells>>;
  readonly values: Values;
  readonly weighted: Values;
  readonly errors: Numbers;
  readonly weightedErrors: Numbers;
  readonly paired: Pairs;
  readonly pairedWeighted: Pairs;
}

interface References {
  readonly binary: Case & {
    readonly counted: Values;
    readonly pairedCounted: Pairs;
    readonly pairedCount: number;
    readonly area: {
      readonly difference: number;
      readonly standardError: number;
      readonly baseError: number;
    };
  };
  readonly text: Case;
  readonly numbers: Case & { readonly evenMedian: number };
}

const file = new URL('../references/metrics.json', import.meta.url);
export const references: References = JSON.parse(readFileSync(file, 'utf8'));

/** Per-class values flattened to `metric{class}`. */
export function flat(values: Values): Numbers {
  const pairs = Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'number'
      ? [[name, value] as const]
      : Object.entries(value).map(([label, one]) => [`${name}{${label}}`, one] as const),
  );
  return Object.fromEntries(pairs);
}
