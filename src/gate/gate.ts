/**
 * The story of a gate on one page: load, measure, recall, pair, judge, explain, report.
 * What can't be read ends in a report whose result is `error`; a wrong call or configuration ends in a `Failure`.
 */
import { fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import { type Judgement, judge } from '../judge/judge.js';
import { ruleFaults } from '../judge/rules.js';
import type { Trial } from '../judge/trial.js';
import { waiverNotices } from '../judge/waivers.js';
import type { Evaluation, Measurement } from '../model/evaluation.js';
import type { Report } from '../model/report.js';
import type { World } from '../world.js';
import { prefixed } from './assemble.js';
import { comparability } from './comparable.js';
import { driftsOf } from './drifts.js';
import { load } from './load.js';
import { inOrder, measure } from './measure.js';
import type { Paired } from './pairing.js';
import { loadBase, recall } from './recall.js';
import { reportOf } from './report.js';
import { type Acceptance, type GateRequest, NOT_ACCEPTED } from './request.js';
import { together } from './together.js';

export interface Gated {
  readonly report: Report;
  /** What was measured, for a record; `null` where it could not be read. */
  readonly measured: {
    readonly evaluation: Evaluation;
    readonly measurements: readonly Measurement[];
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
  const { config } = request;
  const wanted = { globs: request.artifacts, sources: request.sources, parser: request.parser ?? 'auto' };
  const [loaded, baseFiles] = await together(load(world, wanted, config), loadBase(world, request));
  const evaluation = prefixed(loaded.evaluation, request.suite);
  const alone = await measure(evaluation, config);
  const base = await recall(world, request, { head: evaluation, base: baseFiles });
  const drifts = await driftsOf(evaluation, base.evaluation, config);
  const head = { ...alone, measurements: inOrder([...alone.measurements, ...drifts.measurements]) };
  const { refused, notices: differing } = comparability(evaluation, base.fingerprints, config.comparable);
  const oneByOne = haveExamples(evaluation) && haveExamples(base.evaluation);
  const paired = oneByOne
    ? (await import('./pairing.js')).pairUp(evaluation, base.evaluation, {
        measurements: head.measurements,
        minPaired: config.pairing.minPaired,
      })
    : NOTHING_PAIRED;
  const trial: Trial = {
    head: head.measurements,
    base: base.measurements,
    baseIsRecord: base.side?.source === 'history',
    series: base.series,
    boundaries: base.boundaries,
    recordRuns: base.recordRuns,
    refused,
    anchor: base.anchor,
    paired: paired.evidence,
    rules: config.rules,
    required: config.required,
    waivers: config.waivers,
    accepted: null,
    today: world.now().toISOString().slice(0, 10),
    decision: config.decision,
    partial: request.partial,
  };
  refuseIdleRules({ ...trial, head: [...trial.head, ...drifts.awaited] });
  const asked = judge(trial);
  const { accepted, notices: unaccepted } = await acceptanceOf(request, asked);
  const judgement = accepted === null ? asked : judge({ ...trial, accepted });
  const notices: Fault[] = [...loaded.notices, ...head.notices, ...base.notices, ...paired.notices];
  const explained = oneByOne
    ? (await import('./explain.js')).explainVerdicts({
        head: evaluation,
        base: base.evaluation,
        measurements: head.measurements,
        together: paired.together,
        verdicts: judgement.verdicts,
        config,
        seed: request.seed,
        all: false,
      })
    : null;
  notices.push(
    ...drifts.notices,
    ...differing,
    ...unaccepted,
    ...waiverNotices(trial),
    ...(explained?.notices ?? []),
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
    notices,
    now: world.now(),
  };
  return {
    report: reportOf(request, findings),
    measured: { evaluation, measurements: alone.measurements },
  };
}

/** Whether somebody has said that the losses found are intended: asked only where there are any. */
async function acceptanceOf(request: GateRequest, { verdicts }: Judgement): Promise<Acceptance> {
  const losses = verdicts.some(({ outcome }) => outcome === 'regressed' || outcome === 'missing');
  return losses ? await request.acceptance() : NOT_ACCEPTED;
}

/** A rule that can't bite is a hole in the gate: its author is told before anything is judged. */
function refuseIdleRules(trial: Trial): void {
  const faults = ruleFaults(trial);
  if (faults.length > 0) throw new Failure(faults);
}
