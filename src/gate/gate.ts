/**
 * The story of a gate on one page: load, measure, recall, pair, judge, report.
 * What can't be read ends in a report whose result is `error`; a wrong call or configuration ends in a `Failure`.
 */
import { fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import { judge } from '../judge/judge.js';
import { ruleFaults } from '../judge/rules.js';
import type { Trial } from '../judge/trial.js';
import { waiverNotices } from '../judge/waivers.js';
import type { Evaluation, Measurement } from '../model/evaluation.js';
import type { Report } from '../model/report.js';
import type { World } from '../world.js';
import { prefixed } from './assemble.js';
import { load } from './load.js';
import { measure } from './measure.js';
import { pairUp } from './pairing.js';
import { loadBase, recall } from './recall.js';
import { reportOf } from './report.js';
import type { GateRequest } from './request.js';
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
      judgement: null,
      notices: error.faults,
      now: world.now(),
    };
    return { report: reportOf(request, findings), measured: null };
  }
}

async function judged(world: World, request: GateRequest): Promise<Gated> {
  const { config } = request;
  const wanted = { globs: request.artifacts, sources: request.sources };
  const [loaded, baseFiles] = await together(load(world, wanted, config), loadBase(world, request));
  const evaluation = prefixed(loaded.evaluation, request.suite);
  const head = measure(evaluation, config);
  const base = await recall(world, request, { head: evaluation, base: baseFiles });
  const paired = pairUp(evaluation, base.evaluation, {
    measurements: head.measurements,
    minPaired: config.pairing.minPaired,
  });
  const trial: Trial = {
    head: head.measurements,
    base: base.measurements,
    baseIsRecord: base.side?.source === 'history',
    series: base.series,
    boundaries: base.boundaries,
    paired: paired.evidence,
    rules: config.rules,
    required: config.required,
    waivers: config.waivers,
    today: world.now().toISOString().slice(0, 10),
    decision: config.decision,
    partial: request.partial,
  };
  refuseIdleRules(trial);
  const judgement = judge(trial);
  const notices: Fault[] = [...loaded.notices, ...head.notices, ...base.notices, ...paired.notices];
  notices.push(...waiverNotices(trial));
  if (judgement.verdicts.length === 0) {
    notices.push(fault('NOTHING_JUDGED', null, { unjudged: judgement.unjudged.length }));
  }
  const findings = { evaluation, base: base.side, judgement, notices, now: world.now() };
  return {
    report: reportOf(request, findings),
    measured: { evaluation, measurements: head.measurements },
  };
}

/** A rule that can't bite is a hole in the gate: its author is told before anything is judged. */
function refuseIdleRules(trial: Trial): void {
  const faults = ruleFaults(trial);
  if (faults.length > 0) throw new Failure(faults);
}
