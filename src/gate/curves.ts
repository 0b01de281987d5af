/** Curves of scores and of latencies of every suite, for people to look at: they change no verdict. */
import type { Config } from '../config/config.js';
import { type Redact, redaction } from '../explain/redaction.js';
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { freeNumbers, isLatency } from '../metrics/columns.js';
import { unitOfName } from '../metrics/known.js';
import { percentilesOf } from '../metrics/latency.js';
import type { Curves, Ranking, TimedSide, Timing } from '../model/curves.js';
import type { Evaluation, Examples, Measurement, Suite } from '../model/evaluation.js';
import { letGo } from '../stats/scratch.js';
import { rankingsOf } from './ranking-curves.js';

export interface CurvesRequest {
  readonly head: Evaluation;
  readonly base: Evaluation | null;
  /** Of head. */
  readonly measurements: readonly Measurement[];
  readonly config: Config;
}

/** Of each kind; more are looked at by nobody. */
const MOST_CURVES = 24;
const MOST_COLUMNS = 4;
const STEPS = 60;
/** What people ask of latencies, beyond the even steps. */
const TAIL = [0.99, 0.995, 0.999] as const;
const DIGITS = 6;

interface Pair {
  readonly suite: Suite;
  readonly head: Examples;
  readonly base: Examples | null;
  /** Names of its metrics. */
  readonly metrics: readonly string[];
}

/** The columns of `latency_p95(COLUMN)` and its like, and those whose name says that they are latencies. */
function latencyColumns({ head, metrics }: Pair): readonly string[] {
  const named = metrics.flatMap((metric) => /^latency_\w+\((.+)\)$/.exec(metric)?.[1] ?? []);
  const numbers = freeNumbers(head);
  const wanted = [...named.filter((name) => numbers.includes(name)), ...numbers.filter(isLatency)];
  return [...new Set(wanted)].slice(0, MOST_COLUMNS);
}

/** Shares between which, and outside of which, there are at least so many examples. */
export function sharesOf(n: number, least: number): readonly number[] {
  const steps = Math.min(STEPS, Math.floor(n / Math.max(1, least)));
  const even = Array.from({ length: Math.max(0, steps - 1) }, (_, at) => (at + 1) / steps);
  const last = even.at(-1) ?? 1;
  const tail = TAIL.filter((share, at) => {
    const before = at === 0 ? last : (TAIL[at - 1] ?? last);
    return share > last && n * (1 - share) >= least && n * (share - before) >= least;
  });
  return [...even, ...tail];
}

function timedSide(examples: Examples | null, name: string, least: number): TimedSide | null {
  const values = examples?.table.columns.get(name)?.values ?? null;
  if (values === null) return null;
  const finite = values.every(Number.isFinite) ? values : values.filter(Number.isFinite);
  const shares = sharesOf(finite.length, least);
  if (shares.length < 3) return null;
  const found = percentilesOf(finite, shares);
  const quantiles = shares.map(
    (share, at) => [Number(share.toFixed(4)), Number((found[at] ?? 0).toPrecision(DIGITS))] as const,
  );
  return { n: finite.length, quantiles };
}

interface Manner {
  readonly least: number;
  readonly redact: Redact;
}

function timingsOf(pair: Pair, { least, redact }: Manner): readonly Timing[] {
  const { suite, head, base } = pair;
  return latencyColumns(pair).flatMap((column): readonly Timing[] => {
    const side = timedSide(head, column, least);
    if (side === null) return [];
    const before = timedSide(base, column, least);
    const unit = unitOfName(column);
    return [{ suite: suite.name, column: redact(column), unit, base: before, head: side }];
  });
}

function rankingsIn({ suite, head, base }: Pair, { least, redact }: Manner): readonly Ranking[] {
  const after = rankingsOf(head, least);
  if (after.size === 0) return [];
  const before = base === null ? null : rankingsOf(base, least, [...after.keys()]);
  return [...after].map(([label, side]) => ({
    suite: suite.name,
    label: redact(label),
    base: before?.get(label) ?? null,
    head: side,
  }));
}

function pairsOf({ head, base, measurements }: CurvesRequest): readonly Pair[] {
  return head.suites.flatMap((suite): readonly Pair[] => {
    const partner = base?.suites.find(({ name }) => name === suite.name)?.examples ?? null;
    const metrics = measurements.filter((one) => one.suite === suite.name).map(({ metric }) => metric);
    return suite.examples === null ? [] : [{ suite, head: suite.examples, base: partner, metrics }];
  });
}

export interface FoundCurves {
  readonly curves: Curves;
  readonly notices: readonly Fault[];
}

/** The curves of every suite of head that has examples. What goes wrong is told, and changes nothing. */
export function curvesOf(request: CurvesRequest): FoundCurves {
  const { privacy } = request.config;
  const manner = { least: privacy.minGroup, redact: redaction(privacy.redact) };
  try {
    const pairs = pairsOf(request);
    const rankings = pairs.flatMap((pair) => rankingsIn(pair, manner)).slice(0, MOST_CURVES);
    const timings = pairs.flatMap((pair) => timingsOf(pair, manner)).slice(0, MOST_CURVES);
    return { curves: { rankings, timings }, notices: [] };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const notices = [fault('NOT_EXPLAINED', null, { why })];
    return { curves: { rankings: [], timings: [] }, notices };
  } finally {
    letGo();
  }
}
