/** The reference values of scripts/references/series.py. */
import { readFileSync } from 'node:fs';

type Values = readonly number[];

interface SeriesReferences {
  readonly windowed: readonly {
    readonly values: Values;
    readonly window: number;
    readonly alpha: number;
    readonly leastSize: number;
    readonly points: readonly (readonly [index: number, p: number, size: number])[];
  }[];
  readonly permuted: readonly {
    readonly values: Values;
    readonly seed: number;
    readonly points: readonly (readonly [index: number, energy: number, p: number])[];
  }[];
  readonly trends: readonly {
    readonly x: Values;
    readonly y: Values;
    readonly kendall: readonly [score: number, variance: number, tau: number, p: number];
    readonly sen: number;
    readonly line: readonly [slope: number, intercept: number, low: number, high: number];
  }[];
  readonly spreads: readonly {
    readonly values: Values;
    readonly mad: number;
    readonly quartiles: readonly [number, number, number];
    readonly range: number;
  }[];
  readonly hampel: readonly {
    readonly values: Values;
    readonly half: number;
    readonly width: number;
    readonly outliers: Values;
    readonly filtered: Values;
  }[];
  readonly charts: readonly {
    readonly values: Values;
    readonly target: number;
    readonly sigma: number;
    readonly weight: number;
    readonly width: number;
    readonly ewma: Values;
    readonly reach: Values;
    readonly allowance: number;
    readonly decision: number;
    readonly upper: Values;
    readonly lower: Values;
  }[];
}

const file = new URL('../references/series.json', import.meta.url);

export const seriesReferences: SeriesReferences = JSON.parse(readFileSync(file, 'utf8'));
