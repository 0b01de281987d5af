/**
 * What would settle an inconclusive verdict: how much more data makes the smallest loss that is seen as small as the one
 * that matters, and what it costs where this run tells its own cost.
 *
 *   examples   the standard error falls with √n:  n′ = n (seen / matters)²
 *   runs       (t_{1−α,df+r} + t_{0.8,df+r}) √(1 + 1/m(r)), df and the effective count m growing with r more runs
 *   repeats    √(1/k + 1/m), the mean of k runs of head in place of one
 *
 * Source: decision procedure E2 and E4; a decaying mean of n values has m = (1+q)/(1−q) · (1−qⁿ)/(1+qⁿ), q = 0.9.
 * Example: 1,000 examples of which 60 differ show a loss of 2.4743 points; 1 point takes 6,122 examples, 5,122 more.
 */
import type { PairedEvidence } from '../model/evidence.js';
import type { Reason } from '../model/reason.js';
import { historyLevel, type Level } from '../stats/level.js';
import { studentQuantile } from '../stats/student.js';
import type { Hearing } from './hearing.js';
import { priceOf } from './price.js';
import { rulerOf } from './ruler.js';
import type { Trial } from './trial.js';

type Underpowered = Extract<Reason, { kind: 'underpowered' }>;
type Settling = Pick<Underpowered, 'examples' | 'runs' | 'repeats'>;

const NOTHING: Settling = { examples: null, runs: null, repeats: null };
const POWER = 0.8;
/** What the weights of a decaying mean fall by; see stats/decaying-mean.ts. */
const DECAY = 0.9;
/** Nobody waits for more runs than this, or repeats one more often. */
const MOST_RUNS = 100;
const MOST_REPEATS = 20;

function pairsIn(paired: PairedEvidence): number {
  if (paired.kind === 'clustered') return paired.clusters;
  return paired.kind === 'differences'
    ? paired.n
    : paired.bothRight + paired.lost + paired.won + paired.bothWrong;
}

/** More examples than these `n`, so that a standard error shrinks to this share of itself. */
function moreExamples(n: number | null, share: number): Settling {
  const examples = n === null ? Number.NaN : Math.ceil(n / share ** 2 - n);
  return Number.isSafeInteger(examples) && examples > 0 ? { ...NOTHING, examples } : NOTHING;
}

function effectiveCount(runs: number): number {
  const left = DECAY ** runs;
  return ((1 + DECAY) / (1 - DECAY)) * ((1 - left) / (1 + left));
}

/** The first whole number, from `from` to `most`, at which the reach is down to this share of what it is now. */
function firstReaching(reach: (count: number) => number, share: number, from: number, most: number) {
  for (let count = from; count <= most; count++) if (reach(count) <= share) return count;
  return null;
}

function moreRuns(level: Level, { share, alpha, values }: Wanted): Settling {
  const own = values - level.segmentStart;
  const reach = (runs: number): number => {
    const df = level.degreesOfFreedom + runs;
    const t = studentQuantile(1 - alpha, df) + studentQuantile(POWER, df);
    return t * Math.sqrt(1 + 1 / effectiveCount(own + runs));
  };
  const now = reach(0);
  const m = level.effectiveCount;
  const pooled = (repeats: number): number => Math.sqrt((1 / repeats + 1 / m) / (1 + 1 / m));
  return {
    examples: null,
    runs: firstReaching((runs) => reach(runs) / now, share, 1, MOST_RUNS),
    repeats: firstReaching(pooled, share, 2, MOST_REPEATS),
  };
}

interface Wanted {
  /** What matters over what is seen, below 1. */
  readonly share: number;
  readonly alpha: number;
  /** How many values the history has. */
  readonly values: number;
}

function byHistory(trial: Trial, hearing: Hearing, reason: Underpowered): Settling {
  const { orientation, series, boundaries, head, base } = hearing;
  if (orientation === null || head.value === null) return NOTHING;
  const ruler = rulerOf({ orientation, unit: head.unit, series, head: { ...head, value: head.value } });
  const level = historyLevel(series.map(ruler.measure), { boundaries, window: Number.POSITIVE_INFINITY });
  if (level === null || level.degreesOfFreedom === 0) return NOTHING;
  const at = Math.abs(base?.value ?? head.value);
  const share = ruler.lossAt(reason.limit, at) / ruler.lossAt(reason.minimumDetectableChange, at);
  if (!Number.isFinite(share)) return NOTHING;
  return moreRuns(level, { share, alpha: trial.decision.alpha, values: series.length });
}

function settling(trial: Trial, hearing: Hearing, reason: Underpowered): Settling {
  const evidence = hearing.compared?.comparison.evidence;
  const share = reason.limit / reason.minimumDetectableChange;
  if (evidence === 'history') return byHistory(trial, hearing, reason);
  if (evidence === 'standard-error') return moreExamples(hearing.head.n, share);
  const paired = trial.paired.get(hearing.id);
  return paired === undefined ? NOTHING : moreExamples(pairsIn(paired), share);
}

/** The reason with what would settle it; other reasons as they are. */
export function withSettling(trial: Trial, hearing: Hearing, reason: Reason): Reason {
  if (reason.kind !== 'underpowered') return reason;
  const found = settling(trial, hearing, reason);
  return { ...reason, ...found, price: priceOf(trial.head, hearing.head, found) };
}
