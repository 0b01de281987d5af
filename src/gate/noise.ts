/**
 * Differentially private counts: how many examples a slice or driver has, and how many of them turned, with noise.
 *
 * The noise of a count is made of a secret, of what is counted, and of the count itself. With `privacy.encryption-key`
 * the secret comes from that key: the same evaluation has the same noise however often it is judged, so that nobody can
 * average it out, and who does not have the key can't compute it. Without one it is drawn anew in each run. `--seed` has
 * no part in it: a seed that is known would take the noise off again. The count goes in because two evaluations that
 * differ by one example would otherwise differ by exactly that in the report.
 *
 * Nothing here touches what was judged: noise is added to a finished report.
 */
import type { Config } from '../config/config.js';
import { fault } from '../failure/catalogue.js';
import { sliceKey } from '../metrics/grouping.js';
import type { Labels } from '../model/evaluation.js';
import type { Driver, Notice, Report, ReportedValue, Verdict } from '../model/report.js';
import { twoSidedGeometric } from '../stats/two-sided-geometric.js';
import type { World } from '../world.js';
import { sealOf } from './seal.js';
import { planOf } from './slicing.js';

export interface Noise {
  readonly epsilon: number;
  /** The count with noise, at least 0. `name` says what is counted. */
  readonly count: (name: readonly string[], count: number) => number;
}

const DIGITS_A_WORD = 8;
const TWO_32 = 2 ** 32;

/** Uniform whole numbers made of a text, by SHA-256 in counter mode. */
function belowOf(world: World, text: string): (bound: number) => number {
  let [block, used, digits] = [0, 0, ''];
  const word = (): number => {
    if (used === digits.length) {
      digits = world.sha256(`${text}\n${block++}`);
      used = 0;
    }
    const found = Number.parseInt(digits.slice(used, used + DIGITS_A_WORD), 16);
    used += DIGITS_A_WORD;
    return found;
  };
  return (bound) => {
    const limit = TWO_32 - (TWO_32 % bound);
    let drawn = word();
    while (drawn >= limit) drawn = word();
    return drawn % bound;
  };
}

/** 128 bits and more that nobody without the key knows. */
function secretOf(world: World, config: Config): string {
  const seal = sealOf(world, config);
  const purpose = 'holdline/noise@1';
  if (seal === null) return `${world.randomId()}${world.randomId()}`;
  return world.codec.sha256(seal.lock(new TextEncoder().encode(purpose), purpose));
}

/** `null` where the configuration asks for none. */
export function noiseOf(world: World, config: Config): Noise | null {
  const epsilon = config.privacy.noiseEpsilon;
  if (epsilon === null) return null;
  const secret = secretOf(world, config);
  return {
    epsilon,
    count: (name, count) => {
      const text = JSON.stringify([secret, ...name, count]);
      return Math.max(0, count + twoSidedGeometric(epsilon, { below: belowOf(world, text) }));
    },
  };
}

/** Drivers whose numbers of examples, and what follows from those alone, have noise. */
export function noisyDrivers(drivers: readonly Driver[], noise: Noise | null): readonly Driver[] {
  if (noise === null) return drivers;
  return drivers.map((driver) => {
    const all = driver.examples / driver.coverage;
    const examples = noise.count(['driver', driver.suite, driver.condition], driver.examples);
    return { ...driver, examples, coverage: Math.min(1, examples / all) };
  });
}

/** The cells of the slice that a verdict is of, `null` where it is of all examples. */
function sliceOf({ suite, labels }: Verdict, config: Config): Labels | null {
  const sets = planOf(config, suite)?.sets ?? [];
  const columns = [...sets]
    .sort((a, b) => b.length - a.length)
    .find((set) => set.every((column) => Object.hasOwn(labels, column)));
  if (columns === undefined) return null;
  return Object.fromEntries(columns.map((column) => [column, labels[column] ?? '']));
}

/** An error and an interval are functions of n, from which it could be read back. */
function noisyValue(
  value: ReportedValue | null,
  name: readonly string[],
  noise: Noise,
): ReportedValue | null {
  if (value === null) return null;
  const n = value.n === null ? null : noise.count([...name, 'n'], value.n);
  return { ...value, n, standardError: null, interval: null };
}

function noisyVerdict(verdict: Verdict, slice: Labels, noise: Noise): Verdict {
  const name = ['slice', verdict.suite, sliceKey(slice)];
  const turned = (side: 'lost' | 'won'): number | null => {
    const count = verdict.change?.[side] ?? null;
    return count === null ? null : noise.count([...name, verdict.metric, side], count);
  };
  const { change } = verdict;
  return {
    ...verdict,
    head: noisyValue(verdict.head, [...name, 'head'], noise),
    base: noisyValue(verdict.base, [...name, 'base'], noise),
    change: change === null ? null : { ...change, lost: turned('lost'), won: turned('won') },
    reasons: verdict.reasons.map((reason) =>
      reason.kind === 'too-few-pairs'
        ? { ...reason, pairs: noise.count([...name, 'pairs'], reason.pairs) }
        : reason,
    ),
  };
}

/** In how many of the counts of a suite one example can be: of each set both sides and each metric's turns, and a driver. */
function countsOfOne(report: Report, config: Config): number {
  const suites = new Map<string, Set<string>>();
  const count = (suite: string, what: string): void => {
    suites.set(suite, (suites.get(suite) ?? new Set()).add(what));
  };
  for (const verdict of report.verdicts) {
    const slice = sliceOf(verdict, config);
    if (slice === null) continue;
    const set = JSON.stringify(Object.keys(slice).sort());
    if (verdict.head !== null) count(verdict.suite, `${set} head`);
    if (verdict.base !== null) count(verdict.suite, `${set} base`);
    if (verdict.change !== null && verdict.change.lost !== null)
      count(verdict.suite, `${set} ${verdict.metric}`);
  }
  for (const { suite } of report.drivers) count(suite, 'driver');
  for (const { code, where } of report.notices) if (code === 'SLICES_HIDDEN') count(where ?? '', 'hidden');
  return Math.max(0, ...[...suites.values()].map(({ size }) => size));
}

/** The report with noise in the counts of slices and drivers, and a notice of how much one example may tell by them. */
export function withNoise(report: Report, config: Config, noise: Noise | null): Report {
  if (noise === null) return report;
  const counts = countsOfOne(report, config);
  if (counts === 0) return report;
  const { epsilon } = noise;
  const { code, where, what, fix } = fault('COUNTS_NOISY', null, { epsilon, counts });
  const notice: Notice = { code, where, what, fix };
  return {
    ...report,
    verdicts: report.verdicts.map((verdict) => {
      const slice = sliceOf(verdict, config);
      return slice === null ? verdict : noisyVerdict(verdict, slice, noise);
    }),
    drivers: noisyDrivers(report.drivers, noise),
    notices: [...report.notices, notice],
  };
}
