/** The reference values of scripts/references/quality.py. */
import { readFileSync } from 'node:fs';

type Numbers = readonly number[];

export interface QualityTable {
  readonly score: Numbers;
  readonly label: Numbers;
  readonly pred: Numbers;
  readonly kind: readonly string[];
  readonly length: Numbers;
  readonly weight: Numbers;
}

interface OfLabels {
  readonly psi: number;
  readonly distance: number;
  readonly statistic: number;
  readonly p: number;
  readonly bits: readonly [number, number];
}

interface OfNumbers extends Omit<OfLabels, 'bits'> {
  readonly median: readonly [number, number];
}

interface CalibrationOfSide {
  readonly bins: Numbers;
  readonly n: Numbers;
  readonly score: Numbers;
  readonly outcome: Numbers;
  readonly error: number;
}

interface QualityReferences {
  readonly base: QualityTable;
  readonly head: QualityTable;
  readonly kind: OfLabels;
  readonly kindWeighted: OfLabels;
  readonly prediction: OfLabels;
  readonly truth: OfLabels;
  readonly score: OfNumbers;
  readonly length: OfNumbers;
  readonly calibration: {
    readonly base: CalibrationOfSide;
    readonly head: CalibrationOfSide;
    readonly statistic: number;
    readonly p: number;
  };
  readonly confusion: { readonly base: readonly Numbers[]; readonly head: readonly Numbers[] };
  readonly entropies: readonly { readonly counts: Numbers; readonly bits: number; readonly sd: number }[];
  readonly homogeneity: readonly {
    readonly before: Numbers;
    readonly after: Numbers;
    readonly statistic: number;
    readonly df: number;
    readonly p: number;
  }[];
  readonly weightedSmirnov: readonly {
    readonly base: Numbers;
    readonly head: Numbers;
    readonly weights: readonly [Numbers, Numbers];
    readonly statistic: number;
    readonly p: number;
  }[];
}

const file = new URL('../references/quality.json', import.meta.url);
export const references: QualityReferences = JSON.parse(readFileSync(file, 'utf8'));
