/**
 * Losses of known size planted into a history: from one record on, one measurement is worse by so many standard
 * deviations of a run. How often is that seen at once, and how many merges does it take?
 */
import { judge } from '../judge/judge.js';
import { orientationOf } from '../judge/orientation.js';
import { termsFor } from '../judge/rules.js';
import type { Trial } from '../judge/trial.js';
import type { Detection } from '../model/backtest.js';
import type { Measurement } from '../model/evaluation.js';
import { measurementId } from '../model/identity.js';
import { median } from '../stats/median.js';
import { successiveNoise } from '../stats/noise.js';
import { randomOf, shuffled } from '../stats/random.js';
import { wilson } from '../stats/wilson.js';
import { isAlarm, type JudgedTurn } from './alarms.js';
import type { Turn } from './turn.js';

export const SIGMAS: readonly number[] = [0.5, 1, 1.5, 2, 3, 4];
/** A loss that is not seen in so many merges counts as never seen. */
const MOST_MERGES = 10;
/** Fewer values have no standard deviation worth the name. */
const FEWEST_VALUES = 5;
const MOST_PLACES = 100;
const FOLLOWED = 40;
/** So many measurements of a large report are judged again for each loss. */
const BESIDE = 12;
const SEEN = 0.8;

/** Where a loss may be planted. */
export interface Place {
  readonly id: string;
  /** Of `turns`, the first that has it. */
  readonly at: number;
  /** One standard deviation of a run, with the sign that makes the value worse. */
  readonly step: number;
}

export interface Planting {
  readonly turns: readonly JudgedTurn[];
  readonly places: readonly Place[];
}

/** One standard deviation of a run of this measurement, or `null` where it has none, or no direction. */
function stepOf({ trial }: Turn, head: Measurement): number | null {
  const series = trial.series.get(measurementId(head)) ?? [];
  const orientation = orientationOf(head, termsFor(trial.rules, head));
  if (series.length < FEWEST_VALUES || head.value === null || orientation === null) return null;
  const size = successiveNoise([...series, head.value]);
  const moves = size > 0;
  if (!moves) return null;
  const { direction, target } = orientation;
  const down = direction === 'higher' || (direction === 'target' && head.value < target);
  return down ? -size : size;
}

/** Every measurement that can turn a turn red and has not, of which the noise is known. */
function placesOf(turns: readonly JudgedTurn[]): readonly Place[] {
  return turns.flatMap(({ turn, judgement }, at) => {
    const green = judgement.verdicts.filter((verdict) => verdict.severity === 'fail' && !isAlarm(verdict));
    const ids = new Set(green.map(({ id }) => id));
    return turn.trial.head.flatMap((head): readonly Place[] => {
      const id = measurementId(head);
      const step = ids.has(id) ? stepOf(turn, head) : null;
      return step === null ? [] : [{ id, at, step }];
    });
  });
}

/** Some places, chosen by the seed. */
export function plantingOf(turns: readonly JudgedTurn[], seed: number): Planting {
  const all = placesOf(turns);
  const order = shuffled(
    all.map((_, index) => index),
    randomOf(seed),
  );
  return { turns, places: order.slice(0, MOST_PLACES).flatMap((index) => all[index] ?? []) };
}

/** The turn as it would have been after `merges` of them with the loss in one measurement. */
function planted({ trial }: Turn, id: string, loss: { readonly by: number; readonly merges: number }): Trial {
  const worse = (one: Measurement): Measurement =>
    measurementId(one) === id && one.value !== null ? { ...one, value: one.value + loss.by } : one;
  const base = new Map(trial.base);
  const before = base.get(id);
  if (before !== undefined && loss.merges > 0) base.set(id, worse(before));
  const values = trial.series.get(id) ?? [];
  const first = values.length - loss.merges;
  const moved = values.map((value, index) => (index >= first ? value + loss.by : value));
  return { ...trial, head: trial.head.map(worse), base, series: new Map([...trial.series, [id, moved]]) };
}

/**
 * Of a large report a few measurements are judged beside this one, at the share of alpha that they are of all: for a
 * lone loss that is what the correction over all of them asks.
 */
function narrowed(trial: Trial, id: string): Trial {
  const most = trial.head.length;
  if (most <= BESIDE) return trial;
  const own = trial.head.findIndex((one) => measurementId(one) === id);
  const stride = Math.floor(most / BESIDE);
  const head = trial.head.filter((_, index) => index % stride === own % stride).slice(0, BESIDE);
  const kept = head.some((one) => measurementId(one) === id)
    ? head
    : [...head, ...trial.head.slice(own, own + 1)];
  const share = kept.length / most;
  const { alpha, alphaWarn } = trial.decision;
  const ids = new Set(kept.map(measurementId));
  const base = new Map([...trial.base].filter(([other]) => ids.has(other)));
  return {
    ...trial,
    head: kept,
    base,
    decision: { ...trial.decision, alpha: alpha * share, alphaWarn: alphaWarn * share },
  };
}

function isSeen(trial: Trial, id: string): boolean {
  const { verdicts } = judge({ ...narrowed(trial, id), required: [] });
  return verdicts.some((verdict) => verdict.id === id && isAlarm(verdict));
}

/** How many merges it takes until the gate is red for it; infinite where it is not within `most`. */
function mergesUntilSeen(turns: readonly JudgedTurn[], { id, at, step }: Place, of: Asked): number {
  let merges = 0;
  for (const { turn } of turns.slice(at)) {
    if (merges >= of.most) break;
    if (!turn.record.measurements.some((one) => one.id === id)) continue;
    if (isSeen(planted(turn, id, { by: of.sigma * step, merges }), id)) return merges + 1;
    merges += 1;
  }
  return Number.POSITIVE_INFINITY;
}

interface Asked {
  readonly sigma: number;
  readonly most: number;
}

/** How well losses of this size are seen. */
export function detectionOf({ turns, places }: Planting, sigma: number): Detection {
  const seen = places.filter((place) => mergesUntilSeen(turns, place, { sigma, most: 1 }) === 1).length;
  // Where the history ends soon after, it can't be told how long it would have taken.
  const followed = places.filter(({ at }) => at + MOST_MERGES <= turns.length).slice(0, FOLLOWED);
  const middle = median(followed.map((place) => mergesUntilSeen(turns, place, { sigma, most: MOST_MERGES })));
  return {
    sigma,
    planted: places.length,
    power: seen / places.length,
    interval: wilson(seen, places.length),
    mergesUntilSeen: Number.isFinite(middle) ? middle : null,
  };
}

/** Where the line between two sizes reaches four in five. */
export function smallestSeen(detection: readonly Detection[]): number | null {
  let before = { sigma: 0, power: 0 };
  for (const one of detection) {
    if (one.power >= SEEN) {
      const share = (SEEN - before.power) / (one.power - before.power);
      return before.sigma + share * (one.sigma - before.sigma);
    }
    before = one;
  }
  return null;
}
