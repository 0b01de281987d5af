/**
 * The story of a gate on one page: load, measure, recall, pair, judge, explain, report.
 * What can't be read ends in a report whose result is `error`; a wrong call or configuration ends in a `Failure`.
 */
import { fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import { type Judgement, judge } from '../judge/judge.js';
import { ruleFaults } from '../judge/rules.js';
import { requirementFaults, tradeOffNotices } from '../judge/trade-offs.js';
import type { Trial } from '../judge/trial.js';
import { waiverNotices } from '../judge/waivers.js';
import type { Evaluation, Measurement, Place } from '../model/evaluation.js';
import type { RecordedLimit } from '../model/history.js';
import type { Report } from '../model/report.js';
import type { World } from '../world.js';
import { adapted } from './adaptive.js';
import { prefixed } from './assemble.js';
import { comparability } from './comparable.js';
import { driftsOf } from './drifts.js';
import { type Loaded, load } from './load.js';
import { inOrder, measure } from './measure.js';
import { noiseOf, withNoise } from './noise.js';
import type { Paired } from './pairing.js';
import { loadBase, recall } from './recall.js';
import { reportOf } from './report.js';
import { type Acceptance, type GateRequest, NOT_ACCEPTED } from './request.js';
import { sharingIds } from './same-ids.js';
import { scopeOfGate } from './scope.js';
import { isSmall, planOf, smallNotices, smallPlaces, smallSlices, withoutSmall } from './slicing.js';
import { together } from './together.js';

export interface Gated {
  readonly report: Report;
  /** What was measured, for a record; `null` where it could not be read. */
  readonly measured: {
    readonly evaluation: Evaluation;
    readonly measurements: readonly Measurement[];
    /** Bounds that the history set, by id. */
    readonly limits: ReadonlyMap<string, RecordedLimit>;
  } | null;
}

/** Runs the gate. Throws a `Failure` for faults of usage only. */
export async function runGate(world: World, request: GateRequest): Promise<Gated> {
  try {
    return await judged(world, request);
  } catch (error) {
    if (!(error instanceof Failure) || error.faults.some((one) => one.weight === 'usage')) throw error;
    const findings = {
      evaluation: null,
      base: null,
      anchor: null,
      judgement: null,
      explained: null,
      notices: error.faults,
      inputs: null,
      now: world.now(),
    };
    return { report: reportOf(request, findings), measured: null };
  }
}

const NOTHING_PAIRED: Paired = { evidence: new Map(), together: new Map(), notices: [] };

/** What compares examples one by one is loaded only where both sides have some. */
function haveExamples(evaluation: Evaluation | null): boolean {
  return evaluation?.suites.some((suite) => suite.examples !== null) === true;
}

async function judged(world: World, request: GateRequest): Promise<Gated> {
  const config = scopeOfGate(request.config);
  const wanted = { globs: request.artifacts, sources: request.sources, parser: request.parser ?? 'auto' };
  const loading = load(world, wanted, config);
  const [loaded, baseFiles] = withSharedIds(await together(loading, loadBase(world, request, loading)));
  const evaluation = prefixed(loaded.evaluation, request.suite);
  const alone = await measure(evaluation, config);
  const base = await recall(world, request, { head: evaluation, base: baseFiles });
  const drifts = await driftsOf(evaluation, base.evaluation, config);
  const small = smallSlices(evaluation, base.evaluation, config);
  const large = alone.measurements.filter((one) => one.slice === undefined || !isSmall(small, one));
  const head = { ...alone, measurements: inOrder([...large, ...drifts.measurements]) };
  const { refused, notices: differing } = comparability(evaluation, base.fingerprints, config.comparable);
  const oneByOne = haveExamples(evaluation) && haveExamples(base.evaluation);
  const paired = oneByOne
    ? (await import('./pairing.js')).pairUp(evaluation, base.evaluation, {
        measurements: head.measurements,
        minPaired: config.pairing.minPaired,
        planOf: (suite) => planOf(config, suite),
      })
    : NOTHING_PAIRED;
  const trial: Trial = {
    head: head.measurements,
    base: withoutSmall(small, base.measurements),
    baseIsRecord: base.side?.source === 'history',
    series: withoutSmall(small, base.series),
    boundaries: base.boundaries,
    recordRuns: base.recordRuns,
    refused,
    anchor: base.anchor,
    paired: paired.evidence,
    rules: config.rules,
    requirements: config.requirements,
    required: config.required,
    waivers: config.waivers,
    accepted: null,
    today: world.now().toISOString().slice(0, 10),
    decision: config.decision,
    partial: request.partial,
  };
  refuseIdleRules(
    { ...trial, head: [...trial.head, ...drifts.awaited] },
    smallPlaces(small, alone.measurements),
  );
  const { trial: bounded, limits, notices: unbounded } = adapted(trial);
  const asked = judge(bounded);
  const { accepted, notices: unaccepted } = await acceptanceOf(request, asked);
  const judgement = accepted === null ? asked : judge({ ...bounded, accepted });
  const noise = noiseOf(world, config);
  const hiddenIn = (suite: string, examples: number): number =>
    noise === null ? examples : noise.count(['hidden', suite], examples);
  const notices: Fault[] = [...loaded.notices, ...head.notices, ...base.notices, ...paired.notices];
  const asking = {
    head: evaluation,
    base: base.evaluation,
    measurements: head.measurements,
    together: paired.together,
    verdicts: judgement.verdicts,
    config,
    seed: request.seed,
    all: false,
  };
  const explained = oneByOne
    ? await (await import('./explain.js')).explainedVerdicts(asking, base.recollect)
    : null;
  const illustrated = haveExamples(evaluation) ? (await import('./curves.js')).curvesOf(asking) : null;
  notices.push(
    ...(illustrated?.notices ?? []),
    ...smallNotices(small, hiddenIn),
    ...drifts.notices,
    ...differing,
    ...unbounded,
    ...unaccepted,
    ...waiverNotices(trial),
    ...(explained?.notices ?? []),
    ...tradeOffNotices(judgement.tradeOffs),
  );
  if (judgement.verdicts.length === 0) {
    notices.push(fault('NOTHING_JUDGED', null, { unjudged: judgement.unjudged.length }));
  }
  const { side, anchorSide } = base;
  const findings = {
    evaluation,
    base: side,
    anchor: anchorSide,
    judgement,
    explained,
    ...(illustrated === null ? {} : { curves: illustrated.curves }),
    past: base.past,
    notices,
    inputs: {
      head: loaded.inputs,
      base: baseFiles?.inputs ?? [],
      history: base.history,
      suite: request.suite,
      partial: request.partial,
    },
    now: world.now(),
  };
  return {
    report: withNoise(reportOf(request, findings), config, noise),
    measured: { evaluation, limits, measurements: alone.measurements },
  };
}

function withSharedIds([head, base]: readonly [Loaded, Loaded | null]): readonly [Loaded, Loaded | null] {
  if (base === null) return [head, base];
  return [head, { ...base, evaluation: sharingIds(base.evaluation, head.evaluation) }];
}

/** Whether somebody has said that the losses found are intended: asked only where there are any. */
async function acceptanceOf(request: GateRequest, { verdicts }: Judgement): Promise<Acceptance> {
  const losses = verdicts.some(({ outcome }) => outcome === 'regressed' || outcome === 'missing');
  return losses ? await request.acceptance() : NOT_ACCEPTED;
}

/** A rule that can't bite is a hole in the gate: its author is told before anything is judged. */
function refuseIdleRules(trial: Trial, unnamed: readonly Place[]): void {
  const faults = [...ruleFaults(trial, unnamed), ...requirementFaults(trial)];
  if (faults.length > 0) throw new Failure(faults);
}
