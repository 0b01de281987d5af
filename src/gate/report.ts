/** Puts the judgement into the form that everything after it reads. */

import { type Redact, redaction } from '../explain/redaction.js';
import type { Fault } from '../failure/failure.js';
import { asWritten, type Translate } from '../failure/translation.js';
import type { Judgement } from '../judge/judge.js';
import { countsOf, resultOf } from '../judge/result.js';
import type { Curves } from '../model/curves.js';
import type { Evaluation } from '../model/evaluation.js';
import type { Inputs } from '../model/inputs.js';
import type { BaseSide, Notice, Report, ReportedPolicy, Side } from '../model/report.js';
import type { Explained } from './explain.js';
import { dated, NO_PAST, type Past } from './past.js';
import type { GateRequest } from './request.js';
import { reportedSuites } from './suites.js';

export function noticeOf({ code, where, what, fix }: Fault): Notice {
  return { code, where, what, fix };
}

/** Whatever is judged: who asks, by which configuration. */
export interface ReportRequest
  extends Pick<GateRequest, 'failOn' | 'onError' | 'config' | 'configSource' | 'seed' | 'head' | 'version'> {
  readonly mode: Report['mode'];
  /** Puts what is told into the words of a language; as it was written where there is none. */
  readonly translate?: Translate;
}

function headSide(request: ReportRequest, evaluation: Evaluation | null, at: string): Side {
  const suites = evaluation === null ? [] : reportedSuites(evaluation);
  return { sha: request.head.sha, ref: request.head.ref, run: request.head.run, at, suites };
}

function policyOf(request: ReportRequest, { family, covered }: Judgement): ReportedPolicy {
  const { decision, pairing } = request.config;
  return {
    failOn: request.failOn,
    onError: request.onError,
    config: request.configSource?.path ?? null,
    configSha256: request.configSource?.sha256 ?? null,
    alpha: decision.alpha,
    alphaWarn: decision.alphaWarn,
    style: decision.style,
    correction: 'bh',
    family,
    ...(covered.length === 0 ? {} : { covered }),
    minPaired: pairing.minPaired,
    seed: request.seed,
  };
}

/** Sentences quote cells and ids; where something stands, and how to mend it, is the user's own. */
function redacted(notice: Notice, redact: Redact): Notice {
  return { ...notice, what: redact(notice.what) };
}

/** What keeps the gate from judging comes first: it is what the reader must mend. */
function byWeight(a: Fault, b: Fault): number {
  return Number(a.weight === 'notice') - Number(b.weight === 'notice');
}

const NO_JUDGEMENT: Judgement = {
  verdicts: [],
  unjudged: [],
  tradeOffs: [],
  covered: [],
  family: { fail: 0, warn: 0 },
};

export interface Findings {
  readonly evaluation: Evaluation | null;
  readonly base: BaseSide | null;
  readonly anchor: Side | null;
  readonly judgement: Judgement | null;
  /** What carries the change; `null` where nothing was compared one by one. */
  readonly explained: Explained | null;
  readonly notices: readonly Fault[];
  /** Not there: nothing was looked for. */
  readonly curves?: Curves;
  readonly past?: Past;
  readonly inputs: Inputs | null;
  readonly now: Date;
}

/** The report; without a judgement its result is `error`, and its notices say why. */
export function reportOf(request: ReportRequest, findings: Findings): Report {
  const judgement = findings.judgement ?? NO_JUDGEMENT;
  const redact = redaction(request.config.privacy.redact);
  const { translate = asWritten } = request;
  const { verdicts, runs } = dated(judgement.verdicts, findings.past ?? NO_PAST);
  const createdAt = findings.now.toISOString();
  return {
    schema: 'holdline/report@1',
    result: resultOf(judgement.verdicts, request.failOn),
    createdAt,
    tool: { name: 'holdline', version: request.version },
    mode: request.mode,
    head: headSide(request, findings.evaluation, createdAt),
    base: findings.base,
    anchor: findings.anchor,
    counts: countsOf(judgement.verdicts),
    verdicts,
    unjudged: judgement.unjudged,
    drivers: findings.explained?.drivers ?? [],
    flips: findings.explained?.flips ?? [],
    quality: findings.explained?.quality ?? [],
    confusion: findings.explained?.confusion ?? [],
    ...(findings.curves === undefined ? {} : { curves: findings.curves }),
    ...(runs.length === 0 ? {} : { runs }),
    inputs: findings.inputs,
    policy: policyOf(request, judgement),
    notices: [...findings.notices].sort(byWeight).map((one) => redacted(noticeOf(translate(one)), redact)),
    deliveries: [],
  };
}
