/**
 * What would settle an inconclusive verdict: how much more data makes the smallest loss that is seen as small as the one
 * that matters, and what it costs where this run tells its own cost.
 *
 *   examples   the standard error falls with √n:  n′ = n (seen / matters)²
 *   runs       Q(0.8) − Q(α), Q the quantiles of the judge's own prediction of head's runs (stats, run-prediction) at
 *              √(1/k + 1/m(r)), its degrees of freedom and the effective count m growing with r more runs
 *   repeats    √(1/k + 1/m), the mean of k runs of head in place of those that there are
 *
 * Source: decision procedure E2 and E4; a decaying mean of n values has m = (1+q)/(1−q) · (1−qⁿ)/(1+qⁿ), q = 0.9.
 * Example: 1,000 examples of which 60 differ show a loss of 2.4743 points; 1 point takes 6,122 examples, 5,122 more.
 */
import type { PairedEvidence } from '../model/evidence.js';
import type { Reason } from '../model/reason.js';
import type { HistoryEvidence } from './compare.js';
import type { Hearing } from './hearing.js';
import { nextRun } from './noise.js';
import { priceOf } from './price.js';
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
  if (paired.kind === 'binary') return paired.bothRight + paired.lost + paired.won + paired.bothWrong;
  return paired.n;
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

/** The first whole number, from `from` to `most`, at which a reach that only falls is down to this share; `null` for none. */
function firstReaching(reach: (count: number) => number, share: number, from: number, most: number) {
  const enough = (count: number): boolean => reach(count) <= share;
  if (!enough(most)) return null;
  let [low, high] = [from, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Wanted {
  /** What matters over what is seen, below 1. */
  readonly share: number;
  /** Of the test that has to see it. */
  readonly alpha: number;
}

/** More runs tell more of the level and of the scale of the noise; its shape is taken as it is known now. */
function moreRuns({ series, head }: Hearing, recalled: HistoryEvidence, { share, alpha }: Wanted): Settling {
  const { past, shares, recordRuns } = recalled;
  const { level } = past;
  const own = series.length - level.segmentStart;
  const { runs: headRuns = 1 } = head;
  const reach = (runs: number): number => {
    const longer = { ...level, degreesOfFreedom: level.degreesOfFreedom + runs };
    const prediction = nextRun({ ...past, level: longer }, shares);
    const multiplier = Math.sqrt(recordRuns / headRuns + 1 / effectiveCount(own + runs));
    if (prediction === null) return Number.NaN;
    return prediction.quantile(POWER, multiplier) - prediction.quantile(alpha, multiplier);
  };
  const now = reach(0);
  const m = level.effectiveCount;
  const pooled = (repeats: number): number =>
    Math.sqrt((recordRuns / repeats + 1 / m) / (recordRuns / headRuns + 1 / m));
  return {
    examples: null,
    runs: firstReaching((runs) => reach(runs) / now, share, 1, MOST_RUNS),
    repeats: firstReaching(pooled, share, 2, MOST_REPEATS),
  };
}

function byHistory(hearing: Hearing, reason: Underpowered, alpha: number): Settling {
  const { head, base, compared } = hearing;
  const recalled = compared?.recalled ?? null;
  if (recalled === null || head.value === null) return NOTHING;
  const { ruler } = recalled.past;
  const at = Math.abs(base?.value ?? head.value);
  const share = ruler.lossAt(reason.limit, at) / ruler.lossAt(reason.minimumDetectableChange, at);
  return Number.isFinite(share) ? moreRuns(hearing, recalled, { share, alpha }) : NOTHING;
}

/** A reason, and the level that is left to the hearing's test among all. */
export interface Told<R extends Reason> {
  readonly reason: R;
  readonly alpha: number;
}

function settling(trial: Trial, hearing: Hearing, { reason, alpha }: Told<Underpowered>): Settling {
  const evidence = hearing.compared?.comparison.evidence;
  const share = reason.limit / reason.minimumDetectableChange;
  if (evidence === 'history') return byHistory(hearing, reason, alpha);
  if (evidence === 'standard-error') return moreExamples(hearing.head.n, share);
  const paired = trial.paired.get(hearing.id);
  return paired === undefined ? NOTHING : moreExamples(pairsIn(paired), share);
}

/** The reason with what would settle it; other reasons as they are. */
export function withSettling(trial: Trial, hearing: Hearing, { reason, alpha }: Told<Reason>): Reason {
  if (reason.kind !== 'underpowered') return reason;
  const found = settling(trial, hearing, { reason, alpha });
  return { ...reason, ...found, price: priceOf(trial.head, hearing.head, found) };
}

/** Runs of the two-stage rule's second stage. */
const MORE_RUNS = 2;

/**
 * What a warning by the history comes to with two more runs of head: from which mean loss on it fails. That loss counts
 * at least the margin, and its p value has the level that suffices whatever the other tests of the report say.
 */
export function secondStage(
  { compared, head }: Hearing,
  { reason, alpha }: Told<Reason>,
): readonly Extract<Reason, { kind: 'two-stage' }>[] {
  if (reason.kind !== 'warning-level-loss' || compared === null || compared.recalled === null) return [];
  const pooled = (head.runs ?? 1) + MORE_RUNS;
  const loss = Math.max(compared.scale.margin, compared.recalled.critical(alpha, pooled));
  return [{ kind: 'two-stage', runs: MORE_RUNS, pooled, loss }];
}
