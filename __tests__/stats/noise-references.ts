/** The reference values of scripts/references/noise.py. */
import { readFileSync } from 'node:fs';

interface HistoryCase {
  readonly values: readonly number[];
  readonly standardError: number | null;
  /** `null` where runs differ by less than the floor. */
  readonly likelihoods: readonly number[] | null;
  /** Of head − reference. */
  readonly p: readonly (readonly [difference: number, p: number])[];
  readonly quantiles: readonly (readonly [p: number, difference: number])[];
}

interface FamilyCase {
  readonly floor: number;
  readonly shares: readonly number[];
  readonly histories: readonly HistoryCase[];
}

interface NoiseReferences {
  /** u, and P(U <= u) by shape. */
  readonly shapes: readonly (readonly [u: number, ...p: number[]])[];
  readonly families: readonly FamilyCase[];
}

const file = new URL('../references/noise.json', import.meta.url);

export const noiseReferences: NoiseReferences = JSON.parse(readFileSync(file, 'utf8'));
