/** Trials of every kind at random: the same number, the same trial. */
import type { Trial } from '../../src/judge/trial.js';
import type { Direction, Measurement } from '../../src/model/evaluation.js';
import type { PairedEvidence } from '../../src/model/evidence.js';
import { measurementId } from '../../src/model/identity.js';
import type { Tolerance } from '../../src/model/policy.js';
import { measured, rule, trial, waiver } from './case.js';

/** mulberry32: small, and good enough to pick cases by. */
function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Dice {
  readonly chance: () => number;
  readonly often: (share: number) => boolean;
  readonly below: (count: number) => number;
  readonly one: <T>(of: readonly [T, ...T[]]) => T;
  readonly normal: () => number;
}

function diceOf(seed: number): Dice {
  const chance = chanceOf(seed);
  const below = (count: number): number => Math.floor(chance() * count);
  return {
    chance,
    below,
    often: (share) => chance() < share,
    one: (of) => of[below(of.length)] ?? of[0],
    normal: () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance()),
  };
}

type Kind = readonly [metric: string, unit: string | null, direction: Direction | null, level: number];

const KINDS: readonly [Kind, ...Kind[]] = [
  ['accuracy', 'fraction', 'higher', 0.9],
  ['error', 'fraction', 'lower', 0.1],
  ['pearson', 'index', 'higher', 0.4],
  ['wer', 'percent', 'lower', 12],
  ['latency_p95', 'ms', 'lower', 180],
  ['ratio', null, 'target', 1],
  ['score', null, 'higher', 40],
  ['unknown', null, null, 3],
];

/** A change that is often nothing, often of the size at which rules turn. */
function moved({ often, one, normal }: Dice, level: number): number {
  if (often(0.2)) return level;
  const size = one([0.001, 0.005, 0.01, 0.02, 0.05, 0.1]) * Math.abs(level);
  return level + size * (often(0.3) ? one([-1, 1]) : normal());
}

function head(dice: Dice, index: number): Measurement {
  const [metric, unit, direction, level] = dice.one(KINDS);
  const value = dice.often(0.03) ? null : moved(dice, level);
  const n = dice.often(0.4) ? 20 + dice.below(3000) : null;
  return measured(metric, value, {
    suite: dice.one(['a', 'b']),
    labels: dice.often(0.4) ? { slice: `g${index}` } : {},
    unit,
    direction,
    n,
    standardError: dice.often(0.4) ? Math.abs(level) * 0.01 * (0.2 + dice.chance()) : null,
  });
}

function tolerance({ often, one }: Dice): Tolerance {
  if (often(0.5)) return { kind: 'absolute', value: one([0.01, 0.02, 1]), text: '' };
  const fraction = one([0.02, 0.05]);
  return { kind: 'relative', fraction, text: `${fraction * 100}%` };
}

/** What the same examples say on both sides, and the difference between the two values that goes with it. */
function evidence(dice: Dice, level: number, unit: string | null): readonly [PairedEvidence, number] {
  const n = 50 + dice.below(2000);
  if (unit === 'fraction' && dice.often(0.5)) {
    const apart = dice.below(Math.min(60, n));
    const lost = Math.round(apart * dice.chance());
    const won = apart - lost;
    const bothRight = dice.below(n - apart);
    return [{ kind: 'binary', bothRight, lost, won, bothWrong: n - apart - bothRight }, (won - lost) / n];
  }
  const difference = moved(dice, level) - level;
  const standardError = Math.abs(difference) * dice.chance() + 1e-4;
  const method = dice.one(['paired-t', 'jackknife-t', 'delong'] as const);
  const degreesOfFreedom = method === 'delong' ? null : n - 1;
  const skewness = dice.normal();
  const pairs = {
    kind: 'differences',
    n,
    difference,
    standardError,
    degreesOfFreedom,
    skewness,
    method,
  } as const;
  return [pairs, difference];
}

function seriesOf(dice: Dice, level: number): readonly number[] {
  const noise = dice.one([0, 0.002, 0.01]) * Math.abs(level);
  return Array.from({ length: dice.below(30) }, () => level + noise * dice.normal());
}

function distinct(measurements: readonly Measurement[]): readonly Measurement[] {
  return [...new Map(measurements.map((one) => [measurementId(one), one])).values()];
}

/** A trial of up to twelve measurements. */
export function randomTrial(seed: number): Trial {
  const dice = diceOf(seed);
  const { often, one, below } = dice;
  const all = distinct(Array.from({ length: 1 + below(12) }, (_, index) => head(dice, index)));
  const paired = new Map<string, PairedEvidence>();
  const base = all
    .filter(() => often(0.85))
    .map((item): Measurement => {
      const unit = often(0.02) ? 'other' : item.unit;
      if (item.value === null || often(0.03)) return { ...item, value: null, invalid: 'NaN', unit };
      if (item.direction === null || often(0.5)) return { ...item, value: moved(dice, item.value), unit };
      const [pairs, difference] = evidence(dice, item.value, item.unit);
      paired.set(measurementId(item), pairs);
      return { ...item, value: item.value - difference, unit };
    });
  const series = all.flatMap((item): readonly (readonly [string, readonly number[]])[] =>
    item.value !== null && often(0.5) ? [[measurementId(item), seriesOf(dice, item.value)]] : [],
  );
  const refused = {
    kind: 'fingerprint-differs',
    name: 'judge',
    base: 'old',
    head: 'new',
  } as const;
  return trial({
    head: all.filter(() => often(0.95)),
    base: often(0.95) ? base : [],
    baseIsRecord: often(0.5),
    series: new Map(series),
    paired,
    refused: new Map(often(0.03) ? [['a', refused]] : []),
    anchor: often(0.2) ? { name: 'best', values: null } : null,
    rules: [
      ...(often(0.4) ? [rule('*', { maxDrop: tolerance(dice), maxRise: tolerance(dice) })] : []),
      ...(often(0.3) ? [rule('*/accuracy*', { min: 0.9 })] : []),
      ...(often(0.3) ? [rule('*/latency_p95*', { max: one([170, 190]), severity: 'warn' })] : []),
      rule('*/ratio*', { target: 1, direction: 'target' }),
    ],
    required: often(0.05) ? ['a/accuracy'] : [],
    waivers: often(0.2) ? [waiver(one(['*/accuracy*', '*/wer*', '*']), { maxDrop: tolerance(dice) })] : [],
    accepted: often(0.05) ? { pullRequest: 7, by: 'octocat' } : null,
    decision: { alpha: one([0.01, 0.05]), alphaWarn: 0.1, style: often(0.2) ? 'bayesian' : 'frequentist' },
    partial: often(0.1),
  });
}
